import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { dist, names, read } from "./support.js";

/** @type {{integrity: Record<string, string>, sha256: Record<string, string>}} */
const published = JSON.parse(read("integrity.json"));
const shipped = names.filter((name) => name !== "integrity.json");

/** @param {string} name @returns {string} As OpenSSL computes it. */
function sha384(name) {
  const digest = execFileSync("openssl", ["dgst", "-sha384", "-binary", name], { cwd: dist });
  return `sha384-${digest.toString("base64")}`;
}

test("integrity.json: has exactly the shipped files", () => {
  assert.deepEqual(Object.keys(published.integrity), shipped);
  assert.deepEqual(Object.keys(published.sha256), shipped);
});

test("integrity.json: has the hashes of OpenSSL and sha256sum for each file", () => {
  for (const name of shipped) assert.equal(published.integrity[name], sha384(name), name);
  const list = shipped.map((name) => `${published.sha256[name]}  ${name}\n`).join("");
  execFileSync("sha256sum", ["--check", "--strict", "--quiet"], { cwd: dist, input: list });
});

test("integrity.json: has the module's hash that the loader compares", () => {
  const own = published.integrity["enrollment.wasm"] ?? "missing";
  const loaders = names.filter((name) => name.endsWith(".js") && read(name).includes(own));
  assert.equal(loaders.length, 2);
  assert.ok(loaders.includes("standalone.js"), "beside what the other entries share");
});
