import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** @param {string} name */
const pathOf = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

test("docs/errors.md: matches the code", () => {
  const made = spawnSync(process.execPath, [pathOf("scripts/error-table.js")], {
    encoding: "utf8",
  });
  assert.equal(readFileSync(pathOf("docs/errors.md"), "utf8"), made.stdout);
});

test("docs/errors.md: has every code and every type of the source", () => {
  const page = readFileSync(pathOf("docs/errors.md"), "utf8");
  const header = readFileSync(pathOf("wasm/core/base/error.hpp"), "utf8");
  const codes = /enum class ErrorCode \{([\s\S]*?)\};/.exec(header)?.[1]?.match(/^ {2}\w+(?=,)/gm);
  assert.ok(codes && codes.length > 40);
  for (const code of codes) assert.ok(page.includes(`\`${code.trim()}\``), code);
  const rules = readFileSync(pathOf("wasm/core/cognito/service_error.cpp"), "utf8");
  for (const [type] of rules.matchAll(/\w+Exception/g))
    assert.ok(page.includes(`\`${type}\``), type);
});
