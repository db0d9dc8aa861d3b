/**
 * Prints the `integrity` value of a file; for a folder, JSON with the `integrity` value and the
 * SHA-256 of each file.
 *
 *     node scripts/integrity.js dist/define.js
 *     node scripts/integrity.js dist > dist/integrity.json
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @param {string} file
 * @param {string} algorithm
 * @param {"hex" | "base64"} encoding
 */
const digest = (file, algorithm, encoding) =>
  createHash(algorithm).update(readFileSync(file)).digest(encoding);

/** @param {string} file */
const integrity = (file) => `sha384-${digest(file, "sha384", "base64")}`;

/** @param {string} file */
const sha256 = (file) => digest(file, "sha256", "hex");

/**
 * @param {string} folder
 * @returns {string[]} Sorted by name, with `/` between folders.
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}

/** @param {string} folder The output's own file, integrity.json, is left out. */
function describe(folder) {
  const names = filesIn(folder).filter((name) => name !== "integrity.json");
  /** @param {(file: string) => string} of */
  const each = (of) => Object.fromEntries(names.map((name) => [name, of(path.join(folder, name))]));
  return JSON.stringify({ integrity: each(integrity), sha256: each(sha256) }, null, 2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target = "dist"] = process.argv.slice(2);
  console.log(statSync(target).isDirectory() ? describe(target) : integrity(target));
}
