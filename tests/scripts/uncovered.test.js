import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../scripts/uncovered.js", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "uncovered-"));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {string} content */
function written(name, content) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const source = written("a.cpp", "int f(bool b) {\n  if (b) return 1;\n  return 2;\n}\n");
const lines = written("lines.lcov", `SF:${source}\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\n`);

// The condition of one template in two instances, each true once.
const branch = [2, 7, 2, 8, 1, 0, 0, 0, 4];
const files = [{ filename: source, branches: [branch, branch] }];
const conditions = written("conditions.json", JSON.stringify({ data: [{ files }] }));

const line = { file: "a.cpp", what: "line", source: "return 2;", why: "Never called." };
const condition = { file: "a.cpp", what: "never false", source: "b", why: "Never called." };

/** @param {object[]} list */
function judged(list) {
  const file = written("list.json", JSON.stringify(list));
  return spawnSync(process.execPath, [script, lines, conditions, file], { encoding: "utf8" });
}

test("uncovered: lists each unreached place", () => {
  const { status, stderr } = judged([]);
  assert.equal(status, 1);
  assert.match(stderr, /a\.cpp:3: line: return 2;/);
  assert.match(stderr, /a\.cpp:2: never false: b\n/);
});

test("uncovered: accepts places that the list gives a reason for", () => {
  const { status, stderr } = judged([condition, line]);
  assert.equal(stderr, "");
  assert.equal(status, 0);
});

test("uncovered: needs one entry for each place", () => {
  assert.match(judged([line]).stderr, /never false/);
  assert.match(judged([line, line, condition]).stderr, /not needed: a\.cpp: line: return 2;/);
});

test("uncovered: refuses an entry whose place is reached or gone", () => {
  const { status, stderr } = judged([line, condition, { ...line, source: "return 3;" }]);
  assert.equal(status, 1);
  assert.match(stderr, /not needed: a\.cpp: line: return 3;/);
});

test("uncovered: refuses an entry without a reason", () => {
  const { status, stderr } = judged([line, { ...condition, why: "" }]);
  assert.equal(status, 1);
  assert.match(stderr, /no reason given: a\.cpp: never false: b/);
});
