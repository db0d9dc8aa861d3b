import assert from "node:assert/strict";
import { test } from "node:test";
import { withFault } from "./client.js";
import { cognitoCors, faults } from "./index.js";

/** @typedef {import("./index.js").Fault} Fault */

const LIMIT_MESSAGE = "Attempt limit exceeded, please try after some time.";
const WAF_MESSAGE = "Request not allowed due to WAF block.";

/**
 * @type {[what: string, fault: Fault, status: number, type: string, message: string][]} No message
 *   where it is empty.
 */
const refusals = [
  ["Throttle", faults.throttle(), 429, "TooManyRequestsException", "Rate exceeded"],
  ["Attempt limit", faults.attemptLimit, 400, "LimitExceededException", LIMIT_MESSAGE],
  ["Internal error", faults.internalError, 500, "InternalErrorException", "Internal server error"],
  ["WAF", faults.wafBlock, 403, "ForbiddenException", WAF_MESSAGE],
  ["WAF with a captcha", faults.wafCaptcha, 405, "ForbiddenException", WAF_MESSAGE],
  ["WAF with a challenge", faults.wafChallenge, 202, "ForbiddenException", WAF_MESSAGE],
  ["Failed attempts", faults.failedAttempts, 400, "TooManyFailedAttemptsException", LIMIT_MESSAGE],
  ["Disabled user", faults.userDisabled, 400, "NotAuthorizedException", "User is disabled."],
  [
    "Replica Region",
    faults.operationNotEnabled,
    400,
    "OperationNotEnabledException",
    "This operation is not enabled in this Region.",
  ],
  ["Unreadable request", faults.serializationException(), 400, "SerializationException", ""],
  ["Serializer that fails", faults.serializationException(500), 500, "SerializationException", ""],
  ["Internal failure", faults.internalFailure, 500, "InternalFailure", ""],
  ["Unavailable", faults.serviceUnavailable, 503, "ServiceUnavailable", ""],
  ["Unavailable", faults.serviceUnavailableException, 503, "ServiceUnavailableException", ""],
  [
    "Any other",
    faults.refuse("TooManyRequestsException", "Too many requests"),
    400,
    "TooManyRequestsException",
    "Too many requests",
  ],
];

for (const [what, fault, status, type, message] of refusals) {
  test(`${what}: ${status} ${type}, and nothing has happened`, async (t) => {
    const { associate, emulator, wasProcessed } = await withFault(t, fault);
    const response = await associate();
    assert.equal(response.status, status);
    assert.equal(response.headers.get("x-amzn-errortype"), `${type}:`);
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
    assert.ok(response.headers.get("x-amzn-requestid"));
    const expected = message ? { __type: type, message } : { __type: type };
    assert.deepEqual(await response.json(), expected);
    assert.equal(wasProcessed(), false);
    assert.equal(emulator.calls[0]?.status, status);
  });
}

/** @param {Response} response */
const exposedBy = ({ headers }) => headers.get("access-control-expose-headers");

for (const [options, retryAfter, exposed] of /** @type {const} */ ([
  [undefined, null, cognitoCors.exposeHeaders],
  [{ retryAfter: 7 }, "7", cognitoCors.exposeHeaders],
  [{ retryAfter: 7, isReadable: true }, "7", `${cognitoCors.exposeHeaders},Retry-After`],
])) {
  test(`Throttle: ${JSON.stringify(options)} gives Retry-After: ${retryAfter}`, async (t) => {
    const { associate } = await withFault(t, faults.throttle(options));
    const response = await associate();
    assert.equal(response.headers.get("retry-after"), retryAfter);
    assert.equal(exposedBy(response), exposed);
  });
}

for (const [spelling, body, header] of /** @type {const} */ ([
  ["__type", { __type: "FooException", message: "Foo" }, "FooException:"],
  ["code", { code: "FooException", message: "Foo" }, null],
  ["Code", { Code: "FooException", message: "Foo" }, null],
  ["hashes", { __type: "a#FooException#b", message: "Foo" }, null],
  ["header", { message: "Foo" }, "FooException:"],
])) {
  test(`A refusal may have its type in: ${spelling}`, async (t) => {
    const { associate } = await withFault(t, faults.refuse("FooException", "Foo", { spelling }));
    const response = await associate();
    assert.equal(response.status, 400);
    assert.deepEqual(await response.json(), body);
    assert.equal(response.headers.get("x-amzn-errortype"), header);
  });
}

test("A failure may have its type only in the header", async (t) => {
  const { associate } = await withFault(t, faults.internalServerErrorInHeader);
  const response = await associate();
  assert.equal(response.status, 502);
  assert.deepEqual(await response.json(), {});
  assert.equal(response.headers.get("x-amzn-errortype"), "InternalServerErrorException:");
});

test("Not understood: 404 BadRequest, without a type in the header", async (t) => {
  const { associate, wasProcessed } = await withFault(t, faults.notUnderstood);
  const response = await associate();
  assert.equal(response.status, 404);
  assert.equal(response.headers.get("x-amzn-errortype"), null);
  assert.deepEqual(await response.json(), {
    code: "BadRequest",
    message: "The server did not understand the operation that was requested.",
    type: "client",
  });
  assert.equal(wasProcessed(), false);
});

for (const [action, status] of /** @type {const} */ ([
  ["captcha", 405],
  ["challenge", 202],
])) {
  test(`WAF puzzle: ${status} ${action} with JSON, a web page, or nothing`, async (t) => {
    const { associate, emulator, wasProcessed } = await withFault(t, faults.wafPuzzle(action));
    const page = faults.wafPuzzle(action, { body: "page" });
    emulator.plan("AssociateSoftwareToken", page, { skip: 1 });
    const empty = faults.wafPuzzle(action, { body: "empty", isReadable: false });
    emulator.plan("AssociateSoftwareToken", empty, { skip: 2 });
    const responses = [await associate(), await associate(), await associate()];
    for (const response of responses) {
      assert.equal(response.status, status);
      assert.equal(response.headers.get("x-amzn-waf-action"), action);
    }
    assert.deepEqual(responses.map(exposedBy), [
      "x-amzn-waf-action",
      "x-amzn-waf-action",
      cognitoCors.exposeHeaders,
    ]);
    const [json, html, nothing] = await Promise.all(responses.map((response) => response.text()));
    assert.equal(JSON.parse(json ?? "").__type, "ForbiddenException");
    assert.match(html ?? "", /^<!doctype html>/);
    assert.equal(nothing, "");
    assert.equal(wasProcessed(), false);
  });
}

for (const [what, fault, status] of /** @type {[string, Fault, number][]} */ ([
  ["Captive portal", faults.html(), 200],
  ["Bad gateway", faults.badGateway, 502],
  ["Gateway timeout", faults.gatewayTimeout, 504],
  ["Block page", faults.wafBlockPage, 403],
])) {
  test(`${what}: ${status} with a web page, and nothing has happened`, async (t) => {
    const { associate, wasProcessed } = await withFault(t, fault);
    const response = await associate();
    assert.equal(response.status, status);
    assert.equal(response.headers.get("content-type"), "text/html; charset=utf-8");
    assert.match(await response.text(), /^<!doctype html>/);
    assert.equal(wasProcessed(), false);
  });
}

test("Any fault may come after the operation was carried out", async (t) => {
  const fault = faults.afterProcessing(faults.internalError);
  const { associate, wasProcessed } = await withFault(t, fault);
  assert.equal((await associate()).status, 500);
  assert.equal(wasProcessed(), true);
});

test("Any response can replace the operation's", async (t) => {
  const { associate } = await withFault(t, faults.answer({ Status: "ERROR" }));
  assert.deepEqual(await (await associate()).json(), { Status: "ERROR" });
  const headers = { location: "https://example.com/" };
  const redirect = await withFault(t, faults.answer("", { status: 302, headers }));
  const refused = fetch(redirect.emulator.url, {
    method: "POST",
    headers: { "x-amz-target": "AWSCognitoIdentityProviderService.AssociateSoftwareToken" },
    redirect: "error",
  });
  await assert.rejects(refused, TypeError);
});
