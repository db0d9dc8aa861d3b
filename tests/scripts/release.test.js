import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "release-"));
after(() => rmSync(folder, { recursive: true }));
for (const name of ["scripts/release", "scripts/lib.sh"]) {
  cpSync(path.join(root, name), path.join(folder, name));
}

/**
 * @param {object} fields Of package.json.
 * @param {string} heading Of the newest entry of CHANGELOG.md.
 * @param {string[]} version
 */
function release(fields, heading, ...version) {
  const project = { name: "a", version: "1.2.3", repository: "https://a.example/a", ...fields };
  writeFileSync(path.join(folder, "package.json"), `${JSON.stringify(project, null, 2)}\n`);
  writeFileSync(path.join(folder, "CHANGELOG.md"), `# Changelog\n\n## ${heading}\n`);
  const script = path.join(folder, "scripts/release");
  const { status, stdout, stderr } = spawnSync(script, version, { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

test("release: reports everything that is missing at once, and builds nothing", () => {
  const { status, said } = release({ repository: "" }, "[1.2.2] – 2026-01-02", "v2.0.0");
  assert.equal(status, 1);
  assert.match(said, /has the version 1\.2\.3, not 2\.0\.0/);
  assert.match(said, /no entry for 2\.0\.0/);
  assert.match(said, /no "repository"/);
  assert.match(said, /no "homepage"/);
});

test("release: reports an entry without a date", () => {
  const { said } = release({ homepage: "https://a.example" }, "[1.2.3] – Unreleased");
  assert.equal(said, "Missing for a release of 1.2.3:\n  CHANGELOG.md has no date for 1.2.3\n");
});

test("release: reports that nothing is missing", () => {
  const { status, said } = release({ homepage: "https://a.example" }, "[1.2.3] – 2026-01-02");
  assert.equal(status, 0);
  assert.match(said, /^Nothing is missing/);
});

test("release: refuses an invalid version", () => {
  const { status, said } = release({}, "[1.2.3] – 2026-01-02", "1.2.3");
  assert.equal(status, 2);
  assert.match(said, /'1\.2\.3' is not a version/);
});
