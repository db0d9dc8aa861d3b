import assert from "node:assert/strict";
import { test } from "node:test";
import { withFault } from "./client.js";
import { faults } from "./index.js";

/** @typedef {import("./index.js").Fault} Fault */

/** @type {[what: string, fault: Fault, status: number, type: string, message: string][]} */
const refusals = [
  ["Throttle", faults.throttle(), 429, "TooManyRequestsException", "Rate exceeded"],
  [
    "Attempt limit",
    faults.attemptLimit,
    400,
    "LimitExceededException",
    "Attempt limit exceeded, please try after some time.",
  ],
  ["Internal error", faults.internalError, 500, "InternalErrorException", "Internal server error"],
  ["WAF", faults.wafBlock, 403, "ForbiddenException", "Request not allowed due to WAF block."],
  [
    "WAF with a captcha",
    faults.wafCaptcha,
    405,
    "ForbiddenException",
    "Request not allowed due to WAF block.",
  ],
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
    assert.deepEqual(await response.json(), { __type: type, message });
    assert.equal(wasProcessed(), false);
    assert.equal(emulator.calls[0]?.status, status);
  });
}

test("Throttle: says when to come again, if wanted", async (t) => {
  const { associate } = await withFault(t, faults.throttle({ retryAfter: 7 }));
  assert.equal((await associate()).headers.get("retry-after"), "7");
  const { associate: other } = await withFault(t, faults.throttle());
  assert.equal((await other()).headers.get("retry-after"), null);
});

for (const [what, fault, status] of /** @type {[string, Fault, number][]} */ ([
  ["Captive portal", faults.html(), 200],
  ["Bad gateway", faults.badGateway, 502],
  ["Block page", faults.html(403), 403],
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

test("Any answer may be given in place of the operation's", async (t) => {
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
