import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const project = mkdtempSync(path.join(tmpdir(), "site-"));
after(() => rmSync(project, { recursive: true }));

/** @param {string} name @param {string} [text] */
function write(name, text = "") {
  mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
  writeFileSync(path.join(project, name), text);
}

// A project whose build only says for which folder it was called.
for (const name of ["scripts/site", "scripts/lib.sh"]) {
  cpSync(path.join(root, name), path.join(project, name));
}
write(".deps/env.sh");
write("dist/integrity.json");
write("demo/site/build.js", "console.log('Built in ' + process.argv[2]);");

/** The worker's first line, which the build writes. */
const [, banner = ""] =
  /banner: \{ js: "([^"]+)" \}/.exec(readFileSync(path.join(root, "demo/site/build.js"), "utf8")) ??
  [];

/** @param {...string} words */
function site(...words) {
  const script = path.join(project, "scripts/site");
  const { status, stdout, stderr } = spawnSync(script, ["--no-build", ...words], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

test("site: replaces a site, and uses an empty or a new folder", () => {
  write("old/worker.js", `${banner}\nlet a;`);
  mkdirSync(path.join(project, "empty"));
  for (const folder of ["old", "empty", "new"]) {
    const { status, said } = site(folder);
    assert.equal(status, 0, said);
    assert.match(said, new RegExp(`Built in ${folder}\n`));
  }
  assert.match(site().said, /Built in \/.*\/build\/site\n/);
});

test("site: refuses a folder that has a worker.js, and is no site", () => {
  write("app/worker.js", `let a;\n${banner}`);
  const { status, said } = site("app");
  assert.equal(status, 1);
  assert.match(said, /^scripts\/site: app is not empty and has no site/);
});

test("site: refuses a second folder, and one without a name", () => {
  for (const [words, problem] of /** @type {const} */ ([
    [["a", "b"], /more than one folder/],
    [[""], /has no name/],
  ])) {
    const { status, said } = site(...words);
    assert.equal(status, 2);
    assert.match(said, problem);
  }
});

test("site: without dist/, --no-build stops before it removes anything", () => {
  rmSync(path.join(project, "dist"), { recursive: true });
  const { status, said } = site("old");
  assert.equal(status, 1);
  assert.match(said, /there is no dist\/: leave out --no-build/);
  assert.ok(existsSync(path.join(project, "old/worker.js")));
});
