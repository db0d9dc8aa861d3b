import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { readExplanations } from "../../scripts/mutation/explained.js";
import { enumerators, findMutants, mutated } from "../../scripts/mutation/mutants.js";
import { prologue, switched } from "../../scripts/mutation/switched.js";

const folder = mkdtempSync(path.join(tmpdir(), "mutation-"));
after(() => rmSync(folder, { recursive: true }));

const sample = `
enum class Kind { low, high };
constexpr int limit = 9;
static_assert(limit == 9);
Kind kind_of(int number) {
  if (const int* pointer = &number) number += *pointer - number;
  if (number > limit) return Kind::high;  // "a < b" is no code here, and neither is "x && y"
  const char* text = "1 + 2";
  return text[0] == '1' ? Kind::low : Kind::high;
}
`;

/** Notices the limit from one side only. */
const tests = `
int main(int count, char**) {
  chosen_mutant = count - 1;
  return kind_of(limit + 1) == Kind::high && kind_of(0) == Kind::low ? 0 : 1;
}
`;

const mutants = findMutants("sample.cpp", sample, enumerators([sample])).map((one, i) => ({
  ...one,
  id: i + 1,
}));

/** @param {string} name */
function mutantNamed(name) {
  const found = mutants.find((one) => one.name === name);
  assert.ok(found, `${name} is not among\n${mutants.map((one) => one.name).join("\n")}`);
  return found;
}

/** @param {string} name @param {string} source */
function compile(name, source) {
  const program = path.join(folder, name);
  writeFileSync(`${program}.cpp`, source);
  const compiler = process.env["CLANGXX"] ?? "c++";
  const made = spawnSync(compiler, ["-std=c++20", "-w", `${program}.cpp`, "-o", program], {
    encoding: "utf8",
  });
  assert.equal(made.status, 0, made.stderr);
  return program;
}

test("mutate: leaves strings, comments and what only the compiler asserts alone", () => {
  const lines = new Set(mutants.map(({ line }) => line));
  assert.deepEqual([...lines], [3, 6, 7, 9]);
});

test("mutate: kills a mutant that the tests notice, and lets one survive that they do not", () => {
  const all = compile(
    "all",
    `${prologue}int chosen_mutant;\n${switched(sample, mutants).text}${tests}`,
  );
  const isKilled = (/** @type {string} */ name) => {
    const { id } = mutantNamed(name);
    return (
      spawnSync(
        all,
        Array.from({ length: id }, () => "x"),
      ).status !== 0
    );
  };
  assert.equal(spawnSync(all).status, 0);
  assert.ok(
    isKilled(
      '`if (number > limit) return Kind::high; // "a < b" is no code here, and neither is "x && y"` → `if (number > limit) return Kind::low; // "a < b" is no code here, and neither is "x && y"`',
    ),
  );
  assert.ok(isKilled("`if (number > limit) return Kind::high;` → nothing"));
  assert.ok(!isKilled("`constexpr int limit = 9;` → `constexpr int limit = 10;`"));
  assert.ok(!isKilled("`number += *pointer - number;` → nothing"));
});

test("mutate: writes each mutant by itself as well", () => {
  const limit = mutantNamed("`constexpr int limit = 9;` → `constexpr int limit = 10;`");
  assert.equal(mutated(sample, limit), sample.replace("limit = 9;", "limit = 10;"));
});

test("mutate: an explanation needs a reason, and a mutant only one", () => {
  const file = path.join(folder, "explained.md");
  writeFileSync(file, "# Title\n\n## a.cpp\n\n- `1` → `2`\n  Nobody\n  asks.\n");
  assert.deepEqual([...readExplanations(file)], [["a.cpp `1` → `2`", "Nobody asks."]]);
  writeFileSync(file, "## a.cpp\n\n- `1` → `2`\n");
  assert.throws(() => readExplanations(file), /without a reason/);
  writeFileSync(file, "## a.cpp\n\n- `1` → `2`\n  So.\n- `1` → `2`\n  So.\n");
  assert.throws(() => readExplanations(file), /explained twice/);
});
