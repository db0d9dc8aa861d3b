import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** @param {string} name */
const readSource = (name) =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8");

test("pins: npm has a SHA-512 for every package", () => {
  for (const lock of ["package-lock.json", "examples/package-lock.json"]) {
    const { packages } = JSON.parse(readSource(lock));
    const names = Object.keys(packages).filter((name) => name !== "");
    assert.ok(names.length > 100, lock);
    for (const name of names) assert.match(String(packages[name].integrity), /^sha512-/, name);
  }
});

test("pins: the C++ libraries have one SHA-256, whichever way they come", () => {
  const pinned = [...readSource("cmake/dependencies.cmake").matchAll(/\b[0-9a-f]{64}\b/g)];
  assert.equal(pinned.length, 3);
  const setup = readSource("scripts/setup");
  for (const [hash] of pinned) assert.ok(setup.includes(hash), hash);
});
