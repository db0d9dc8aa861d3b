/**
 * Prints what the attribute `integrity` is for a file; for a folder, JSON with that and the SHA-256 of each file in it.
 *
 *     node scripts/integrity.js dist/define.js
 *     node scripts/integrity.js dist > dist/integrity.json
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

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

/** @param {string} folder Without the file that this is written to. */
function describe(folder) {
  const names = readdirSync(folder)
    .filter((name) => name !== "integrity.json")
    .sort();
  /** @param {(file: string) => string} of */
  const each = (of) => Object.fromEntries(names.map((name) => [name, of(path.join(folder, name))]));
  return JSON.stringify({ integrity: each(integrity), sha256: each(sha256) }, null, 2);
}

const [target = "dist"] = process.argv.slice(2);
console.log(statSync(target).isDirectory() ? describe(target) : integrity(target));
