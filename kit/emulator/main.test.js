import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";

const program = fileURLToPath(new URL("main.js", import.meta.url));

test("The command prints the address and the users, responds, and ends on SIGTERM", async (t) => {
  const child = spawn(process.execPath, [program, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill("SIGKILL"));
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value).split("  ");

  const [url = "", userPoolId, client = ""] = await next();
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal(userPoolId, "us-east-1_Example01");
  const challenges = [];
  for (let i = 0; i < 4; i++) {
    const [USERNAME, PASSWORD] = await next();
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "AWSCognitoIdentityProviderService.InitiateAuth",
      },
      body: JSON.stringify({
        AuthFlow: "USER_PASSWORD_AUTH",
        ClientId: client.replace("client ", ""),
        AuthParameters: { USERNAME, PASSWORD },
      }),
    });
    challenges.push([USERNAME, (await response.json()).ChallengeName]);
  }
  assert.deepEqual(challenges, [
    ["sam@example.com", undefined],
    ["setup@example.com", "MFA_SETUP"],
    ["app@example.com", "SOFTWARE_TOKEN_MFA"],
    ["new@example.com", "NEW_PASSWORD_REQUIRED"],
  ]);
  child.kill("SIGTERM");
  assert.deepEqual(await ended, [0, null]);
});

test("The command has help, and refuses invalid arguments", () => {
  const run = (/** @type {string[]} */ ...args) => spawnSync(process.execPath, [program, ...args]);
  const help = run("-h");
  assert.equal(help.status, 0);
  assert.match(String(help.stdout), /--mfa MFA/);
  for (const args of [
    ["--port", "x"],
    ["--mfa", "MAYBE"],
    ["--minutes", "1.5"],
    ["--minutes", "-1"],
    ["--nope"],
    ["--port"],
    ["8080"],
  ]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2);
    assert.match(String(stderr), /^Invalid argument: [^]+\n\nStarts a small/);
  }
});
