import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

for (const { file, script } of [
  { file: "docs/errors.md", script: "scripts/error-table.js" },
  { file: "web/snapshot.js", script: "scripts/snapshot-type.js" },
]) {
  test(`${file}: matches what node ${script} generates from the core`, () => {
    const made = execFileSync(process.execPath, [script], { cwd: root, encoding: "utf8" });
    assert.equal(readFileSync(`${root}${file}`, "utf8"), made);
  });
}
