import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** @param {string} name */
const readSource = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

test("pins: npm has a SHA-512 for every package", () => {
  const examples = ["", "angular/", "astro/", "next/", "nuxt/", "sveltekit/"];
  const locks = examples.map((folder) => `examples/${folder}package-lock.json`);
  for (const lock of ["package-lock.json", ...locks]) {
    const { packages } = JSON.parse(readSource(lock));
    // The hash of a package covers the packages inside it.
    const names = Object.keys(packages).filter((name) => name && !packages[name].inBundle);
    assert.ok(names.length > 20, lock);
    for (const name of names) assert.match(String(packages[name].integrity), /^sha512-/, name);
  }
});

test("pins: the C++ libraries have the same SHA-256 in setup and in CMake", () => {
  const pinned = [...readSource("cmake/dependencies.cmake").matchAll(/\b[0-9a-f]{64}\b/g)];
  assert.equal(pinned.length, 3);
  const setup = readSource("scripts/setup");
  for (const [hash] of pinned) assert.ok(setup.includes(hash), hash);
});
