import assert from "node:assert/strict";
import { test } from "node:test";
import { post, start } from "./client.js";
import { cognitoCors } from "./index.js";

/** @param {Response} response */
function corsHeadersOf({ headers }) {
  return Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-")));
}

/** @param {import("./index.js").Emulator} emulator */
function preflight({ url }) {
  return fetch(url, {
    method: "OPTIONS",
    headers: {
      origin: "http://localhost:3000",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-amz-target,x-aws-waf-token",
    },
  });
}

const readable = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date",
};

test("A preflight gets Cognito's response", async (t) => {
  const emulator = await start(t);
  const response = await preflight(emulator);
  assert.equal(response.status, 200);
  assert.equal(await response.text(), "");
  assert.deepEqual(corsHeadersOf(response), {
    ...readable,
    "access-control-allow-headers": "content-type,x-amz-target,x-aws-waf-token",
    "access-control-allow-methods": "POST",
    "access-control-max-age": "172800",
  });
  assert.deepEqual(emulator.calls, []);
  assert.equal(emulator.preflights[0]?.headers.origin, "http://localhost:3000");
});

test("Pages can read responses, refusals, and errors for unknown requests", async (t) => {
  const emulator = await start(t);
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  for (const response of [
    await post(emulator, "GetUser", { AccessToken }),
    await post(emulator, "GetUser", {}),
    await fetch(emulator.url),
  ]) {
    assert.deepEqual(corsHeadersOf(response), readable);
  }
});

test("Without CORS, pages can neither call nor read", async (t) => {
  const emulator = await start(t, { cors: undefined });
  assert.deepEqual(corsHeadersOf(await preflight(emulator)), {});
  assert.deepEqual(corsHeadersOf(await post(emulator, "GetUser", {})), {});
});

test("The CORS rules can be changed at any time", async (t) => {
  const emulator = await start(t);
  emulator.settings.cors = {
    ...cognitoCors,
    allowOrigin: "https://example.com",
    allowHeaders: "content-type",
    exposeHeaders: "",
    maxAge: 0,
  };
  assert.deepEqual(corsHeadersOf(await preflight(emulator)), {
    "access-control-allow-origin": "https://example.com",
    "access-control-expose-headers": "",
    "access-control-allow-headers": "content-type",
    "access-control-allow-methods": "POST",
    "access-control-max-age": "0",
  });
});
