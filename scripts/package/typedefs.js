/** Reads the properties of a JSDoc `@typedef {object}`, for the manifest and the reference. */
import { readFileSync } from "node:fs";

/**
 * @typedef {object} Property
 * @property {string} name
 * @property {string} type
 * @property {boolean} optional
 * @property {string} description
 */

/**
 * @param {string} text It begins with `{`.
 * @returns {number} The index after the matching `}`.
 */
function endOfType(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{") depth += 1;
    else if (text[i] === "}") depth -= 1;
    if (depth === 0) return i + 1;
  }
  throw new Error(`a type does not end: ${text.slice(0, 60)}`);
}

/** @param {string} text What follows `@property`. @returns {Property} */
function parseProperty(text) {
  const end = endOfType(text);
  const [, open = "", name = "", description = ""] =
    /^\s*(\[?)([\w.]+)\]?\s*([\s\S]*)$/.exec(text.slice(end)) ?? [];
  return {
    name,
    type: text.slice(1, end - 1),
    optional: open === "[",
    description: description.replace(/\s+/g, " ").trim(),
  };
}

/**
 * @param {string} file From the project's root.
 * @param {string} name
 * @returns {Property[]}
 */
export function propertiesOf(file, name) {
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const comments = [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, comment = ""]) =>
    comment.replace(/^\s*\* ?/gm, ""),
  );
  const found = comments.find((comment) => comment.includes(`@typedef {object} ${name}`));
  if (!found) throw new Error(`${file} has no type ${name}`);
  return found
    .split("@property ")
    .slice(1)
    .map((part) => parseProperty(part.trim()));
}

/**
 * @param {string} file
 * @param {string} name
 * @returns {string} The type, written out.
 */
export function inlineType(file, name) {
  const members = propertiesOf(file, name).map(
    ({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`,
  );
  return `{${members.join(", ")}}`;
}
