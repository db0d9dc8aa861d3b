/**
 * Fails for each line and each outcome of a condition that no test reaches, unless the list gives a
 * reason, and for each entry of the list that is no longer needed.
 *
 *     node scripts/uncovered.js LINES.lcov CONDITIONS.json LIST.json
 *
 * Lines come from llvm-cov's lcov format, and conditions from its JSON format, which has columns.
 * An entry of the list names a place by its text, so it stays valid when lines move.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

/** @typedef {{file: string, what: string, source: string}} Place */

const [lcov = "", json = "", list = ""] = process.argv.slice(2);
/** @param {string} file */
const read = (file) => readFileSync(file, "utf8");

/** @type {Map<string, string[]>} */
const sources = new Map();

/** @param {string} file @param {number} line */
function textOf(file, line) {
  const source = sources.get(file) ?? read(file).split("\n");
  sources.set(file, source);
  return source[line - 1] ?? "";
}

/**
 * The places by their position, with how often each was reached. For a template, that is the sum of
 * its instances.
 *
 * @type {Map<string, Place & {line: number, count: number}>}
 */
const places = new Map();

/**
 * @param {string} file
 * @param {number} line
 * @param {number} column
 * @param {string} what
 * @param {string} source
 * @param {number} count
 */
function add(file, line, column, what, source, count) {
  const key = [file, line, column, what].join();
  const earlier = places.get(key)?.count ?? 0;
  const name = path.basename(file);
  places.set(key, { file: name, line, what, source: source.trim(), count: earlier + count });
}

let file = "";
for (const record of read(lcov).split("\n")) {
  if (record.startsWith("SF:")) file = record.slice(3);
  const [line = 0, count = 0] = /^DA:(\d+),(\d+)/.exec(record)?.slice(1).map(Number) ?? [];
  if (line > 0) add(file, line, 0, "line", textOf(file, line), count);
}

for (const { filename, branches } of JSON.parse(read(json)).data[0].files) {
  for (const [line, column, lastLine, lastColumn, whenTrue, whenFalse] of branches) {
    const end = line === lastLine ? lastColumn - 1 : undefined;
    const source = textOf(filename, line).slice(column - 1, end);
    add(filename, line, column, "never true", source, whenTrue);
    add(filename, line, column, "never false", source, whenFalse);
  }
}

if (places.size === 0) throw new Error("llvm-cov reports no file");

/** @param {string} problem */
function fail(problem) {
  console.error(problem);
  process.exitCode = 1;
}

/** @param {Place} place */
const describe = ({ file, what, source }) => `${file}: ${what}: ${source}`;

/** @type {(Place & {why: string})[]} */
const exceptions = JSON.parse(read(list));
const left = [...exceptions];
for (const place of places.values()) {
  if (place.count > 0) continue;
  const found = left.findIndex((exception) => describe(exception) === describe(place));
  if (found >= 0) left.splice(found, 1);
  else fail(`${place.file}:${place.line}: ${place.what}: ${place.source}`);
}
for (const exception of left) fail(`${list}: not needed: ${describe(exception)}`);
for (const exception of exceptions) {
  if (!exception.why) fail(`${list}: no reason given: ${describe(exception)}`);
}
if (!process.exitCode) {
  console.log(
    `Everything is reached, except ${exceptions.length} places with a reason in ${list}.`,
  );
}
