import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { dist } from "./support.js";

/**
 * What a browser downloads, in bytes after brotli. Raise a limit only for a new benefit to users,
 * such as the texts of a new error. docs/performance.md says what takes how much, and what was
 * tried.
 */
const limits = {
  ahead: 512,
  module: 31_200,
  core: 37_150,
  whole: 52_400,
  language: 3_000,
};

/** @param {string} file */
const read = (file) => readFileSync(path.join(dist, file));

/** @param {Iterable<string>} files */
const sizeOf = (files) =>
  [...files].reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0);

/**
 * What a script needs before it runs: itself and its imports.
 *
 * @param {string} script
 * @param {Set<string>} [found]
 */
function withImports(script, found = new Set()) {
  if (found.has(script)) return found;
  found.add(script);
  for (const [, file] of String(read(script)).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
    withImports(String(file), found);
  }
  return found;
}

/** @param {string} what @param {number} size @param {number} limit */
function check(what, size, limit) {
  console.log(`${what}: ${size} of ${limit} bytes`);
  assert.ok(size <= limit, `${what} has ${size} bytes, and ${limit} at most`);
}

test("ahead.js is at most half a kilobyte", () => {
  check("ahead.js", sizeOf(withImports("ahead.js")), limits.ahead);
});

test("the module is within its limit", () => {
  check("the module", sizeOf(["enrollment.wasm"]), limits.module);
});

test("the core is within its limit", () => {
  check("the core", sizeOf([...withImports("core.js"), "enrollment.wasm"]), limits.core);
});

test("the element with English and its style is within its limit", () => {
  check("the whole", sizeOf([...withImports("standalone.js"), "enrollment.wasm"]), limits.whole);
});

test("no language is larger than the limit", () => {
  const languages = readdirSync(dist).filter((file) =>
    /^[a-z]{2}(-\w+)?-[A-Z0-9]{8}\.js$/.test(file),
  );
  assert.equal(languages.length, 36);
  const sizes = languages.map((file) => sizeOf([file]));
  check("the largest language", Math.max(...sizes), limits.language);
});
