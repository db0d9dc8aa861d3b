import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Cognito } from "./cognito.js";
import { faults } from "./index.js";
import { defaultSettings } from "./settings.js";

const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");

const names = {
  settings: Object.keys(defaultSettings()),
  faults: Object.keys(faults),
  methods: Object.getOwnPropertyNames(Cognito.prototype).filter(
    (name) => !["constructor", "answer", "now", "operations"].includes(name),
  ),
};

for (const [what, all] of Object.entries(names)) {
  test(`The README names all ${what}`, () => {
    assert.ok(all.length > 8);
    const missing = all.filter((name) => !new RegExp(`[\`.]${name}[\`(]`).test(readme));
    assert.deepEqual(missing, []);
  });
}
