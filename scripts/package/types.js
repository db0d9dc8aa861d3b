/**
 * Copies the declarations that `tsc` generated from JSDoc into the package: those of the entry
 * points, and those that they refer to.
 *
 *     node scripts/package/types.js dist/types
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { entries } from "./package-json.js";

const source = "build/declarations";
const [target = ""] = process.argv.slice(2);

/** Written by hand, so not in the output of `tsc`. */
const global = "web/global.d.ts";

/** @param {string} file Relative to `source`. */
function declarationsOf(file) {
  const text = readFileSync(path.join(source, file), "utf8");
  // The compiler does not write this file, so it refers to the original.
  return text.replace(/(?<=<reference path=")[^"]+(?=\/global\.d\.ts")/, ".");
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]} Our files that it refers to.
 */
function referencesIn(file, text) {
  const specifiers = [...text.matchAll(/(?:from|import|import\() ?"(\.[^"]+)\.js"/g)];
  return specifiers.map(([, name]) => path.join(path.dirname(file), `${name}.d.ts`));
}

const seen = new Set(entries.map(({ declarations }) => declarations));
for (const file of seen) {
  const text = declarationsOf(file);
  const copy = path.join(target, file);
  mkdirSync(path.dirname(copy), { recursive: true });
  writeFileSync(copy, text);
  for (const reference of referencesIn(file, text)) seen.add(reference);
}
copyFileSync(global, path.join(target, global));
