import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, post, start } from "./client.js";

for (const operation of ["SignUp", "getuser", "constructor", ""]) {
  test(`There is no operation "${operation}"`, async (t) => {
    assert.deepEqual(await ask(await start(t), operation, {}), {
      __type: "UnknownOperationException",
    });
  });
}

/** @type {[what: string, init: RequestInit][]} */
const notUnderstood = [
  ["a GET", { method: "GET" }],
  ["a POST without a target", { method: "POST", body: "{}" }],
  [
    "another content type",
    {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-amz-target": "AWSCognitoIdentityProviderService.GetUser",
      },
      body: "{}",
    },
  ],
];

for (const [what, init] of notUnderstood) {
  test(`${what} is not understood`, async (t) => {
    const { url } = await start(t);
    const response = await fetch(url, init);
    assert.equal(response.status, 400);
    assert.deepEqual(await response.json(), {
      code: "BadRequest",
      message: "The server did not understand the operation that was requested.",
      type: "client",
    });
  });
}

test("The service's own name must be in the target", async (t) => {
  const emulator = await start(t);
  const headers = { "x-amz-target": "GetUser" };
  assert.deepEqual(await (await post(emulator, "", { AccessToken: "a" }, headers)).json(), {
    __type: "UnknownOperationException",
  });
});

test("Every request is written down, with what was answered", async (t) => {
  const emulator = await start(t);
  await post(emulator, "GetUser", '{"AccessToken": "none"}', { "x-extra": "1" });
  await fetch(emulator.url);
  assert.deepEqual(emulator.operations, ["GetUser", ""]);
  const { headers, ...call } = emulator.calls[0] ?? assert.fail();
  assert.equal(headers["x-extra"], "1");
  assert.deepEqual(call, {
    operation: "GetUser",
    method: "POST",
    path: "/",
    text: '{"AccessToken": "none"}',
    body: { AccessToken: "none" },
    answer: { __type: "NotAuthorizedException", message: "Invalid Access Token" },
    status: 400,
  });
});

test("Each answer has a request id of its own, the type, and the service's time", async (t) => {
  const emulator = await start(t);
  const [one, other] = [await post(emulator, "GetUser", {}), await post(emulator, "GetUser", {})];
  assert.match(one.headers.get("x-amzn-requestid") ?? "", /^[0-9a-f-]{36}$/);
  assert.notEqual(one.headers.get("x-amzn-requestid"), other.headers.get("x-amzn-requestid"));
  assert.equal(one.headers.get("content-type"), "application/x-amz-json-1.1");
  assert.equal(one.headers.get("date"), "Thu, 01 Jan 2026 12:00:07 GMT");
  emulator.advance(53_000);
  const later = await post(emulator, "GetUser", {});
  assert.equal(later.headers.get("date"), "Thu, 01 Jan 2026 12:01:00 GMT");
});
