import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseArguments } from "../../doctor/arguments.js";
import { read } from "../package/support.js";
import { runDoctor } from "./stage.js";

const token = "eyJraWQiOiJhIn0.eyJ0b2tlbl91c2UiOiJhY2Nlc3MifQ.c2lnbmF0dXJl";

/** @type {[why: string, words: string[], says: RegExp][]} */
const wrong = [
  ["no command", [], /The one command is: doctor/],
  ["another command", ["cure"], /The one command is: doctor/],
  ["no region", ["doctor"], /--region is missing/],
  ["an unknown option", ["doctor", "--region=us-east-1", "--fast"], /unknown option/],
  ["an option without its value", ["doctor", "--region"], /without its value/],
  ["two pages", ["doctor", "http://a", "http://b", "--region=us-east-1"], /more than one page/],
  [
    "a file as the page",
    ["doctor", "file:///etc/hosts", "--region=us-east-1"],
    /http or https URL/,
  ],
  [
    "a password in the page's URL",
    ["doctor", "http://a:b@c", "--region=us-east-1"],
    /no user info/,
  ],
  ["a timeout of zero", ["doctor", "--region=us-east-1", "--timeout=0"], /--timeout takes/],
  ["a token as the page", ["doctor", token, "--region=us-east-1"], /The page URL must be/],
  ["a token as an option", ["doctor", `--access-token=${token}`], /unknown option/],
  [
    "a token as the module",
    ["doctor", "--region=us-east-1", `--module=${token}`],
    /--module must be/,
  ],
];

for (const [why, words, says] of wrong) {
  test(`Doctor: ${why} is wrong usage`, async () => {
    const { code, output, errors } = await runDoctor(words);
    assert.equal(code, 2);
    assert.equal(output, "");
    assert.match(errors, says);
    assert.match(errors, /npx cognito-totp-enrollment doctor/);
    assert.ok(!errors.includes(token));
  });
}

test("Doctor: --version prints the package's version", async () => {
  const { code, output } = await runDoctor(["--version"]);
  assert.deepEqual([code, output], [0, `${JSON.parse(read("package.json")).version}\n`]);
});

test("Doctor: --help names every option", async () => {
  const { code, output } = await runDoctor(["doctor", "--help"]);
  const source = readFileSync(new URL("../../doctor/arguments.js", import.meta.url), "utf8");
  const options = [...source.matchAll(/^ {2}"?([\w-]+)"?: \{ type:/gm)].map(([, name]) => name);
  assert.equal(code, 0);
  assert.ok(options.length >= 9);
  for (const name of options) assert.ok(output.includes(`--${name}`), name);
});

test("Doctor: --timeout becomes whole milliseconds", () => {
  for (const [seconds, timeout] of [
    ["2.01", 2010],
    ["0.0001", 1],
    ["600", 600_000],
  ]) {
    const words = ["doctor", "--region=us-east-1", `--timeout=${seconds}`];
    assert.equal(parseArguments(words).timeout, timeout);
  }
});
