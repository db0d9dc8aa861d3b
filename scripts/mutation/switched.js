/**
 * Writes a source with all its mutants in it, each behind a switch: so they are compiled once, and the number of the
 * one that is on is chosen when the tests run.
 */
import { constantDeclarations, parse } from "./mutants.js";

/**
 * @typedef {import("./mutants.js").Mutant & {id: number}} Numbered
 *
 * @typedef {object} Span of the text that was written
 * @property {number} start
 * @property {number} end
 * @property {Numbered[]} mutants whose text it is
 *
 * @typedef {object} Constant that is no longer a constant of the compiler's
 * @property {string} name
 * @property {number} start in the source
 * @property {number} end
 *
 * @typedef {object} Switched
 * @property {string} text
 * @property {Span[]} spans
 * @property {Constant[]} constants
 */

/** What every file begins with. A constant of a class needs no definition elsewhere if it is inline. */
export const prologue = `extern int chosen_mutant;
#define STATIC_CONST inline static const
`;

/** What reads it from the environment, before anything else of the program is initialized. */
export const chooser = `#include <cstdlib>
int chosen_mutant;
__attribute__((constructor(101))) static void choose() {
  if (const char* number = std::getenv("MUTANT")) chosen_mutant = std::atoi(number);
}
`;

/** @param {Numbered[]} mutants @returns {Numbered[][]} those that change the same place together, outer places first */
function byPlace(mutants) {
  /** @type {Map<string, Numbered[]>} */
  const places = new Map();
  for (const one of mutants) {
    const place = `${one.start} ${one.end} ${one.kind}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  const outerFirst = (/** @type {Numbered[]} */ [a], /** @type {Numbered[]} */ [b]) =>
    a && b ? a.start - b.start || b.end - a.end || (a.kind === "statement" ? -1 : 1) : 0;
  return [...places.values()].sort(outerFirst);
}

class Writer {
  text = "";
  /** @type {Span[]} */
  spans = [];

  /** @param {string} source @param {Numbered[]} mutants */
  constructor(source, mutants) {
    this.source = source;
    this.places = byPlace(mutants);
  }

  /** @param {Numbered[]} mutants @param {() => void} write */
  span(mutants, write) {
    const start = this.text.length;
    write();
    this.spans.push({ start, end: this.text.length, mutants });
  }

  /** The source from `start` to `end`, with the places that lie within. @param {number} start @param {number} end */
  copy(start, end) {
    let at = start;
    for (let place = this.places[0]; place?.[0] && place[0].start < end; place = this.places[0]) {
      this.text += this.source.slice(at, place[0].start);
      at = place[0].end;
      this.places.shift();
      const mutants = place;
      this.span(mutants, () => this.place(mutants));
    }
    this.text += this.source.slice(at, end);
  }

  /** @param {Numbered[]} mutants */
  place(mutants) {
    const [{ start, end, kind } = { start: 0, end: 0, kind: "" }] = mutants;
    const [one] = mutants;
    if (kind === "statement") {
      this.text += `{ if (chosen_mutant != ${one?.id}) { `;
      this.copy(start, end);
      this.text += " } }";
    } else if (kind === "condition") {
      this.copy(start, end);
      this.text += `; chosen_mutant == ${one?.id} ? !${one?.alternative} : static_cast<bool>(${one?.alternative})`;
    } else {
      this.expression(start, end, mutants);
    }
  }

  /** @param {number} start @param {number} end @param {Numbered[]} mutants */
  expression(start, end, mutants) {
    this.text += "(";
    for (const one of mutants) {
      this.text += `chosen_mutant == ${one.id} ? (`;
      this.span([one], () => (this.text += onOneLine(one.alternative)));
      this.text += ") : ";
    }
    const isCondition = mutants.some((one) => one.isCondition);
    this.text += isCondition ? "static_cast<bool>(" : "(";
    this.copy(start, end);
    this.text += "))";
  }
}

/** Each line of the source stays where it is. @param {string} text */
const onOneLine = (text) =>
  text.replaceAll(/("(?:[^"\\]|\\.)*")|\/\/.*/g, "$1").replaceAll(/\s+/g, " ");

/** @param {string} text */
const blank = (text) => text.replaceAll(/[^\n]/g, " ");

/**
 * What was a constant of the compiler's is one of the program's where a mutant changes it, or where `loosened` names
 * it because it is made of such. What only the compiler asserts is left out.
 *
 * @param {string} source
 * @param {Numbered[]} mutants
 * @param {Set<string>} loosened
 * @returns {Switched}
 */
export function switched(source, mutants, loosened = new Set()) {
  const root = parse(source);
  let prepared = source;
  const replace = (/** @type {number} */ start, /** @type {string} */ text) => {
    prepared = prepared.slice(0, start) + text + prepared.slice(start + text.length);
  };
  for (const node of root.descendantsOfType("static_assert_declaration")) {
    if (node) replace(node.startIndex, blank(node.text));
  }
  const constants = [];
  for (const node of constantDeclarations(root)) {
    const name = nameOf(node);
    const isChanged = mutants.some(
      (one) => one.start >= node.startIndex && one.end <= node.endIndex,
    );
    if (!isChanged && !loosened.has(name)) continue;
    constants.push({ name, start: node.startIndex, end: node.endIndex });
    const text = node.text.slice(0, node.text.indexOf("constexpr") + "constexpr".length);
    replace(
      node.startIndex,
      text
        .replace(/^static constexpr$/, "STATIC_CONST")
        // Each unit has its own, or Clang takes it for zero where another constant is made of it.
        .replace(/^inline constexpr$/, "const")
        .replace(/constexpr$/, "const")
        .padEnd(text.length),
    );
  }
  const writer = new Writer(prepared, mutants);
  writer.copy(0, prepared.length);
  return { text: writer.text, spans: writer.spans, constants };
}

/** @param {import("@vscode/tree-sitter-wasm").Node} node */
export function nameOf(node) {
  let declarator = node.childForFieldName("declarator");
  while (declarator?.childForFieldName("declarator")) {
    declarator = declarator.childForFieldName("declarator");
  }
  return `${declarator?.text}`;
}
