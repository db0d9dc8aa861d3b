import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { openStage, runDoctor } from "./stage.js";

const page = readFileSync(new URL("../../docs/doctor.md", import.meta.url), "utf8");

test("docs/doctor.md: the sample is what the doctor prints", async (t) => {
  const stage = await openStage(t);
  stage.emulator.setUpApp(stage.user.username);
  stage.policy = stage.policyWith({ "script-src": "'self'" });
  if (stage.emulator.settings.cors) stage.emulator.settings.cors.exposeHeaders = "x-amzn-RequestId";
  const file = await stage.file(stage.tokens().accessToken);
  const { output } = await runDoctor(["doctor", ...stage.usual(`--token-file=${file}`)]);
  // With other addresses, lines break elsewhere.
  const printed = output
    .replace(/ \d+\.\d+\.\d+\S*/, " 0.2.0")
    .replaceAll(stage.endpoint, "https://cognito-idp.us-east-1.amazonaws.com")
    .replaceAll(stage.site, "https://www.example.com")
    .replaceAll("us-east-1", "eu-central-1")
    .replaceAll("/settings", "/sign-in")
    .split(/\s+/);
  const [, sample = ""] = /```text\n([\s\S]*?)```/.exec(page) ?? [];
  assert.deepEqual(sample.split(/\s+/), printed, output);
});

test("docs/doctor.md: names only options that exist", async () => {
  const { output } = await runDoctor(["--help"]);
  const options = page.match(/(?<![\w-])--[a-z][\w-]+/g) ?? [];
  assert.ok(options.length > 5);
  for (const option of options) assert.ok(output.includes(`${option}`), option);
});
