import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const layers = path.join(root, "scripts/layers.js");
const folders = mkdtempSync(path.join(tmpdir(), "layers-"));
after(() => rmSync(folders, { recursive: true }));

/** @type {[rule: string, file: string, line: string][]} */
const breaches = [
  [
    "JSON's library outside json_reader.cpp",
    "wasm/core/enrollment/enrollment.cpp",
    "#include <nlohmann/json.hpp>",
  ],
  ["a QR library outside qr.cpp", "wasm/core/enrollment/snapshot.cpp", "#include <qrcodegen.hpp>"],
  ["a dependency in a header", "wasm/core/qr/qr.hpp", "#include <qrcodegen.hpp>"],
  ["Emscripten in the core", "wasm/core/cognito/http.hpp", "#include <emscripten/val.h>"],
  ["a throw in the core", "wasm/core/otp/base32.cpp", "void f() { throw 1; }"],
  ["a clock in the core", "wasm/core/otp/totp.cpp", "auto t = std::chrono::system_clock::now();"],
  ["output in the core", "wasm/core/base/error.cpp", "#include <iostream>"],
  ["a log in the bindings", "wasm/bindings/driver.cpp", 'void f() { printf("x"); }'],
  ["a log at the edge", "wasm/bindings/fetch.js", "console.log(1);"],
  ["a JavaScript value in C++", "wasm/bindings/driver.cpp", "emscripten::val value;"],
  ["a coroutine", "wasm/bindings/driver.cpp", "co_await f();"],
  ["a second place that sends", "web/enroller.js", 'fetch("x");'],
  ["a log in the shell", "web/element.js", "console.log(1);"],
  ["a log beside the console's own script", "web/core.js", "console.warn(1);"],
  ["storage in the shell", "web/element.js", 'sessionStorage.setItem("a", "b");'],
  ["an HTML sink", "web/ui/view.js", 'document.body.innerHTML = "x";'],
  ["an inline style", "web/ui/screens.js", 'document.body.style.color = "red";'],
  ["eval", "web/core.js", 'eval("1");'],
  ["a view that sends", "web/ui/view.js", 'fetch("x");'],
  ["a view that imports the core", "web/ui/view.js", 'import "../core.js";'],
  ["a second importer of the module", "web/element.js", 'import m from "enrollment-module";'],
  ["a kit that imports the tests", "kit/index.js", 'import "../e2e/support/test.js";'],
  ["a dynamic import", "web/ui/view.js", 'await import("../core.js");'],
];

/** @param {string} folder */
const check = (folder) => spawnSync(process.execPath, [layers, folder], { encoding: "utf8" });

/** @param {string} name */
function copyOfTree(name) {
  const folder = path.join(folders, name);
  for (const part of ["wasm", "web", "kit"]) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  return folder;
}

test("check-layers: this tree keeps the rules", () => {
  assert.equal(check(root).status, 0);
});

for (const [index, [rule, file, line]] of breaches.entries()) {
  test(`check-layers: finds ${rule}`, () => {
    const folder = copyOfTree(`${index}`);
    appendFileSync(path.join(folder, file), `\n${line}\n`);
    const { status, stderr } = check(folder);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^${file}:\\d+: `));
  });
}

test("check-layers: lets comments name what code must not use", () => {
  const folder = copyOfTree("comment");
  appendFileSync(path.join(folder, "web/ui/view.js"), "\n// never innerHTML, never fetch(x)\n");
  assert.equal(check(folder).status, 0);
});
