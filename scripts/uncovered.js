/**
 * Reads what llvm-cov exports: the lines as lcov has them, the conditions as JSON has them, which tells where each stands
 * in its line. Prints a table, and each line and side of a condition that is neither reached nor in the list; then
 * exits with 1, as for an entry of the list that nothing needs.
 *
 * An entry names its place by the text there, so that it stays right when lines move.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

/** @typedef {{file: string, what: string, source: string}} Place What of the code is not reached. */
/** @typedef {Place & {why: string}} Exception */
/** @typedef {{all: number, reached: number}} Count */
/** @typedef {{name: string, source: string[], lines: Count, branches: Count}} File */

const [lcov = "", json = "", list = ""] = process.argv.slice(2);

/** @type {Map<string, File>} */
const files = new Map();

/** @type {(Place & {line: number})[]} */
const unreached = [];

/** @param {string} name @returns {File} */
function file(name) {
  const known = files.get(name);
  if (known) return known;
  const made = {
    name: path.basename(name),
    source: readFileSync(name, "utf8").split("\n"),
    lines: { all: 0, reached: 0 },
    branches: { all: 0, reached: 0 },
  };
  files.set(name, made);
  return made;
}

/** @param {File} of @param {Count} count @param {boolean} isReached @param {string} what @param {string} source @param {number} line */
function add(of, count, isReached, what, source, line) {
  count.all += 1;
  if (isReached) count.reached += 1;
  else unreached.push({ file: of.name, what, source: source.trim(), line });
}

function readLines() {
  let current = "";
  for (const record of readFileSync(lcov, "utf8").split("\n")) {
    if (record.startsWith("SF:")) current = record.slice(3);
    if (!record.startsWith("DA:")) continue;
    const [line = 0, count = 0] = record.slice(3).split(",").map(Number);
    const of = file(current);
    add(of, of.lines, count > 0, "line", of.source[line - 1] ?? "", line);
  }
}

/**
 * The same condition is counted once for each instance of its template.
 *
 * @param {number[][]} branches
 */
function merged(branches) {
  /** @type {Map<string, {at: number[], counts: [number, number]}>} */
  const conditions = new Map();
  for (const branch of branches) {
    const at = branch.slice(0, 4);
    const one = conditions.get(at.join()) ?? { at, counts: [0, 0] };
    one.counts[0] += branch[4] ?? 0;
    one.counts[1] += branch[5] ?? 0;
    conditions.set(at.join(), one);
  }
  return [...conditions.values()];
}

function readConditions() {
  const { files: all } = JSON.parse(readFileSync(json, "utf8")).data[0];
  for (const { filename, branches } of all) {
    const of = file(filename);
    for (const { at, counts } of merged(branches)) {
      const [line = 0, from = 0, lastLine = 0, to = 0] = at;
      const end = lastLine === line ? to - 1 : undefined;
      const source = (of.source[line - 1] ?? "").slice(from - 1, end);
      add(of, of.branches, counts[0] > 0, "never true", source, line);
      add(of, of.branches, counts[1] > 0, "never false", source, line);
    }
  }
}

/** @param {Count} count */
const share = ({ reached, all }) =>
  `${reached}/${all}`.padStart(12) +
  (all > 0 ? `${((100 * reached) / all).toFixed(2)} %` : "").padStart(10);

/** @param {"lines" | "branches"} which */
const total = (which) =>
  [...files.values()].reduce(
    (sum, one) => ({ all: sum.all + one[which].all, reached: sum.reached + one[which].reached }),
    { all: 0, reached: 0 },
  );

function printTable() {
  console.log("file".padEnd(20) + "lines".padStart(22) + "branches".padStart(22));
  for (const { name, lines, branches } of files.values()) {
    console.log(name.padEnd(20) + share(lines) + share(branches));
  }
  console.log("all".padEnd(20) + share(total("lines")) + share(total("branches")));
}

/** @param {string} text */
function object(text) {
  console.error(text);
  process.exitCode = 1;
}

/** Compares what is not reached with the list, each entry of which is for one place. */
function judge() {
  /** @type {Exception[]} */
  const exceptions = JSON.parse(readFileSync(list, "utf8"));
  const left = [...exceptions];
  for (const place of unreached) {
    const found = left.findIndex(
      (one) => one.file === place.file && one.what === place.what && one.source === place.source,
    );
    if (found >= 0) left.splice(found, 1);
    else object(`wasm/core/${place.file}:${place.line}: ${place.what}: ${place.source}`);
  }
  for (const one of left) object(`${list}: not needed: ${one.file}: ${one.what}: ${one.source}`);
  for (const one of exceptions) {
    if (!one.why) object(`${list}: no reason is given: ${one.file}: ${one.what}: ${one.source}`);
  }
  if (!process.exitCode) {
    console.log(`All is reached, but for ${exceptions.length} places with a reason in ${list}.`);
  }
}

readLines();
readConditions();
if (files.size === 0) throw new Error("llvm-cov tells of no file");
printTable();
judge();
