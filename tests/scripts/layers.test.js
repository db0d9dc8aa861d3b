import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const root = fileURLToPath(new URL("../../", import.meta.url));
const layers = path.join(root, "scripts/layers.js");
const eslint = new ESLint({ cwd: root });
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
  ["a written document", "web/ui/view.js", 'document.write("x");'],
  ["an inline style", "web/ui/screens.js", 'document.body.style.color = "red";'],
  ["eval", "web/core.js", 'eval("1");'],
  ["a view that sends", "web/ui/view.js", 'fetch("x");'],
  ["a view that imports the core", "web/ui/view.js", 'import "../core.js";'],
  ["a second importer of the module", "web/element.js", 'import m from "enrollment-module";'],
  ["a kit that imports the tests", "kit/index.js", 'import "../e2e/support/test.js";'],
  ["a dynamic import", "web/ui/view.js", 'await import("../core.js");'],
  ["a string that imports", "web/strings/de.js", 'import "../core.js";'],
  ["the core importing the element", "web/enroller.js", 'import "./element.js";'],
  ["an HTML sink by its name", "web/ui/dom.js", 'Object.assign(document.body, { outerHTML: "" });'],
  ["an inline style by its name", "web/ui/dom.js", 'document.body.setAttribute("style", "");'],
  ["a function from text", "web/core.js", 'new Function("1");'],
];

/** @param {string} folder */
const checkCpp = (folder) => spawnSync(process.execPath, [layers, folder], { encoding: "utf8" });

/** @param {string} name */
function copyOfCpp(name) {
  const folder = path.join(folders, name);
  cpSync(path.join(root, "wasm"), path.join(folder, "wasm"), { recursive: true });
  return folder;
}

/**
 * Runs ESLint on a file to which a line has been added, and returns what it finds in that line.
 *
 * @param {string} file
 * @param {string} line
 */
async function checkJavaScript(file, line) {
  const text = `${readFileSync(path.join(root, file), "utf8")}\n${line}\n`;
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return result?.messages.filter((message) => message.line === text.split("\n").length - 1) ?? [];
}

for (const [index, [rule, file, line]] of breaches.entries()) {
  test(`layers: finds ${rule}`, async () => {
    if (file.endsWith(".js")) {
      const rules = (await checkJavaScript(file, line)).map(({ ruleId }) => ruleId);
      assert.ok(
        rules.some((id) => /^no-(restricted-|console|eval|new-func)/.test(`${id}`)),
        line,
      );
      return;
    }
    const folder = copyOfCpp(`${index}`);
    appendFileSync(path.join(folder, file), `\n${line}\n`);
    const { status, stderr } = checkCpp(folder);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^${file}:\\d+: `));
  });
}

test("layers: comments may mention what code must not use", async () => {
  const folder = copyOfCpp("comment");
  appendFileSync(path.join(folder, "wasm/core/qr/qr.hpp"), "\n// never qrcodegen, never throw\n");
  const { status, stderr } = checkCpp(folder);
  assert.equal(status, 0, stderr);
  const found = await checkJavaScript("web/ui/view.js", "// never innerHTML, never fetch(x)");
  assert.deepEqual(found, []);
});
