import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "check-"));
after(() => rmSync(folder, { recursive: true }));

/**
 * @param {string} name
 * @param {string} script
 */
function addTool(name, script = "exit 0") {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/usr/bin/env bash\n${script}\n`, { mode: 0o755 });
}

// A project of one file, with tools that report an error unless they are told only to warn.
for (const name of ["check", "lib.sh"]) {
  cpSync(path.join(root, "scripts", name), path.join(folder, "scripts", name));
}
for (const name of ["scripts/setup", "bin/cmake", "bin/node"]) addTool(name);
for (const name of ["prettier", "tsc", "eslint"]) addTool(`node_modules/.bin/${name}`);
mkdirSync(path.join(folder, "tests"));
mkdirSync(path.join(folder, "wasm/core"), { recursive: true });
writeFileSync(path.join(folder, "wasm/core/a.cpp"), "int a;\n");
mkdirSync(path.join(folder, ".deps"));
writeFileSync(
  path.join(folder, ".deps/env.sh"),
  'export PATH="$PWD/bin:$PATH" CLANG_FORMAT="$PWD/bin/format" CLANG_TIDY="$PWD/bin/tidy"\n',
);
addTool("bin/c++", 'echo "$GCC"');
addTool(
  "bin/tidy",
  `case "$*" in
    --version) echo "  LLVM version $LLVM"; exit ;;
    *--warnings-as-errors=-\\**) echo "a.cpp: warning: tidy objects"; exit 0 ;;
    *) echo "12 warnings generated." >&2; echo "tidy can’t go on" >&2; exit 1 ;;
  esac`,
);
addTool(
  "bin/format",
  `case "$*" in
    --version) echo "Debian clang-format version $LLVM (3~deb13u1)" ;;
    *-Werror*) [ "$FORMATTED" = yes ] ;;
    *) echo "wasm/core/a.cpp:1:4: warning: code should be clang-formatted" >&2 ;;
  esac`,
);

/** @param {Record<string, string>} versions */
function check(versions) {
  const { status, stdout, stderr } = spawnSync("bash", ["scripts/check"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CXX: "", LLVM: "19.1.7", GCC: "12", FORMATTED: "yes", ...versions },
  });
  return { status, said: stdout + stderr };
}

test("check: a finding of the pinned clang-tidy fails, and its output is shown", () => {
  const { status, said } = check({});
  assert.equal(status, 1, said);
  assert.match(said, /tidy can’t go on/);
  assert.doesNotMatch(said, /12 warnings generated/);
});

/** @type {Record<string, string>[]} */
const otherVersions = [{ LLVM: "19.1.8" }, { LLVM: "19.1.70" }, { GCC: "14" }, { GCC: "120" }];

for (const versions of otherVersions) {
  test(`check: with ${JSON.stringify(versions)} a finding is a warning`, () => {
    const { status, said } = check(versions);
    assert.equal(status, 0, said);
    assert.match(said, /a\.cpp: warning: tidy objects/);
  });
}

test("check: wrong formatting fails only with the pinned clang-format", () => {
  const here = check({ FORMATTED: "no", GCC: "14" });
  assert.notEqual(here.status, 0, here.said);
  const elsewhere = check({ FORMATTED: "no", LLVM: "20.1.0" });
  assert.equal(elsewhere.status, 0, elsewhere.said);
  assert.match(elsewhere.said, /wasm\/core\/a\.cpp: would be formatted in another way/);
});

const compilers = /** @type {const} */ ([
  ["GNU", "12.2.0", "ON"],
  ["Clang", "19.1.7", "ON"],
  ["GNU", "14.2.0", "OFF"],
  ["GNU", "19.1.0", "OFF"],
  ["Clang", "21.1.8", "OFF"],
  ["AppleClang", "19.0.0", "OFF"],
]);

for (const [id, version, expected] of compilers) {
  test(`warnings: errors are ${expected} with ${id} ${version}`, () => {
    const script = path.join(folder, "print.cmake");
    const file = path.join(root, "cmake/warnings.cmake");
    writeFileSync(
      script,
      `cmake_minimum_required(VERSION 3.25)
       include("${file}")
       message("MFA_WERROR is \${MFA_WERROR}")`,
    );
    const given = [`-DCMAKE_CXX_COMPILER_ID=${id}`, `-DCMAKE_CXX_COMPILER_VERSION=${version}`];
    const { stderr } = spawnSync("cmake", [...given, "-P", script], { encoding: "utf8" });
    assert.match(stderr, new RegExp(`MFA_WERROR is ${expected}\\n`));
  });
}
