import assert from "node:assert/strict";
import { test } from "node:test";
import { post, start } from "./client.js";

const target = (/** @type {string} */ name) => `AWSCognitoIdentityProviderService.${name}`;

/** @type {[what: string, init: RequestInit][]} */
const notUnderstood = [
  ["A GET", { method: "GET" }],
  ["A POST without a target", callWith({ "x-amz-target": undefined })],
  ["Another content type", callWith({ "content-type": "application/json" })],
  ["A target without the service's name", callWith({ "x-amz-target": "GetUser" })],
  ...["SignUp", "getuser", "constructor", ""].map(
    (name) =>
      /** @type {[string, RequestInit]} */ ([
        `The operation "${name}"`,
        callWith({ "x-amz-target": target(name) }),
      ]),
  ),
];

/** @param {Record<string, string | undefined>} headers What differs from a valid call. */
function callWith(headers) {
  const all = {
    "content-type": "application/x-amz-json-1.1",
    "x-amz-target": target("GetUser"),
    ...headers,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return { method: "POST", headers: /** @type {[string, string][]} */ (given), body: "{}" };
}

for (const [what, init] of notUnderstood) {
  test(`${what} is not understood`, async (t) => {
    const { url } = await start(t);
    const response = await fetch(url, init);
    assert.equal(response.status, 404);
    assert.equal(response.headers.get("x-amzn-errortype"), null);
    assert.deepEqual(await response.json(), {
      code: "BadRequest",
      message: "The server did not understand the operation that was requested.",
      type: "client",
    });
  });
}

test("Every request is recorded with its response", async (t) => {
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

test("Each response has its own request ID, the type, and the service's time", async (t) => {
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
