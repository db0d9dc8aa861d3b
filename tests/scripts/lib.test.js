/**
 * What the scripts share: scripts/lib.sh, and the part of scripts/setup that their environment
 * comes from.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const project = realpathSync(mkdtempSync(path.join(tmpdir(), "lib-")));
after(() => rmSync(project, { recursive: true }));
const scripts = ["lib.sh", "build", "check", "demo", "release", "reproduce"];
for (const name of scripts) {
  cpSync(path.join(root, "scripts", name), path.join(project, "scripts", name));
}

/** @param {string} name @param {string} text */
function write(name, text) {
  mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
  writeFileSync(path.join(project, name), text, { mode: 0o755 });
}

/** @param {string[]} command @param {Record<string, string>} [environment] */
function run(command, environment) {
  const { status, stdout, stderr } = spawnSync("bash", command, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { status, said: stdout + stderr };
}

test("scripts: CDPATH does not change where they look", () => {
  const { status, said } = run(["scripts/build", "-h"], { CDPATH: "." });
  assert.equal(status, 0, said);
  assert.equal(run(["-c", '. scripts/lib.sh; say "$root"'], { CDPATH: "." }).said, `${project}\n`);
  const setup = readFileSync(path.join(root, "scripts/setup"), "utf8");
  const [, line = ""] = /say '(_deps=.*)'/.exec(setup) ?? [];
  write(".deps/env.sh", `${line}\n`);
  const { said: deps } = run(["-c", '. .deps/env.sh; echo "$_deps"'], { CDPATH: "." });
  assert.equal(deps, `${project}/.deps\n`);
});

/** @type {[words: string, says: RegExp][]} */
const wrong = [
  ["build x", /there is no option 'x'/],
  ["build -h x", /too many arguments/],
  ["check --fix x", /too many arguments/],
  ["release v1.2.3 x", /too many arguments/],
  ["reproduce --clean x", /too many arguments/],
  ...["--port abc", "--port", "--port -1", "--port 65536"].map(
    (words) => /** @type {[string, RegExp]} */ ([`demo ${words}`, /--port needs a number/]),
  ),
];

for (const [words, says] of wrong) {
  test(`scripts/${words}: is wrong usage`, () => {
    const { status, said } = run(`scripts/${words}`.split(" "));
    assert.equal(status, 2, said);
    assert.match(said, says);
    assert.match(said, /: see scripts\/\w+ -h\n$/);
  });
}

test("scripts/demo: without dist/, --no-build says so", () => {
  const { status, said } = run(["scripts/demo", "--no-build"]);
  assert.equal(status, 1);
  assert.equal(said, "scripts/demo: there is no dist/: leave out --no-build\n");
});

test("scripts: what CMake configured for a checkout of another name is removed", () => {
  write("bin/cmake", "#!/usr/bin/env bash\n");
  const cache = path.join(project, "build/native/CMakeCache.txt");
  const configure = (/** @type {string} */ source) => {
    write("build/native/CMakeCache.txt", `CMAKE_HOME_DIRECTORY:INTERNAL=${source}\n`);
    const environment = { PATH: `${project}/bin:${process.env.PATH}` };
    const { status, said } = run(["-c", ". scripts/lib.sh; configure_preset native"], environment);
    assert.equal(status, 0, said);
    return existsSync(cache);
  };
  assert.equal(configure(project), true);
  assert.equal(configure(`${project}/old-name`), false);
});
