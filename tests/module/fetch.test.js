import assert from "node:assert/strict";
import { test } from "node:test";
import { attemptAwaitingCode, newAttempt } from "./attempt.js";
import { oddities } from "./oddities.js";
import { fakeService, refusal } from "./service.js";

const accessToken = "example-token";
const session = "session-of-more-than-twenty-characters";

/**
 * The error of an attempt whose first call gets `answer` as its response.
 *
 * @param {() => Response | Promise<Response>} answer
 */
async function failureOf(answer) {
  const service = fakeService({ GetUser: answer });
  const { enroller, reaches } = await newAttempt({ accessToken, fetch: service.fetch });
  enroller.start();
  const { error, retryable } = await reaches("failed");
  return { error, retryable };
}

test("fetch: sends what Cognito needs, and nothing that identifies the page", async () => {
  const service = fakeService();
  await attemptAwaitingCode({ accessToken, fetch: service.fetch });
  const { url, init } = /** @type {import("./service.js").Call} */ (service.calls[0]);
  const { body, signal, ...rest } = init;
  assert.equal(url, "https://cognito-idp.eu-central-1.amazonaws.com/");
  assert.ok(body instanceof Uint8Array);
  assert.ok(signal instanceof AbortSignal);
  assert.deepEqual(rest, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "AWSCognitoIdentityProviderService.GetUser",
    },
    mode: "cors",
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    referrerPolicy: "no-referrer",
  });
});

/** @type {[string, () => HeadersInit | undefined, Record<string, string>, number][]} */
const pageHeaders = [
  ["one of our names", () => ({ "x-amz-target": "Evil", "x-waf": "1" }), { "x-waf": "1" }, 0],
  ["Headers", () => new Headers({ "X-Waf": "1" }), { "x-waf": "1" }, 0],
  [
    "pairs",
    () => [
      ["x-waf", "1"],
      ["X-WAF", "2"],
    ],
    { "x-waf": "1, 2" },
    0,
  ],
  [
    "names in another case than ours",
    () => ({ "Content-Type": "text/plain", "X-AMZ-Target": "Evil", "X-Waf": "1" }),
    { "x-waf": "1" },
    0,
  ],
  ["a name that is not allowed", () => ({ "x y": "1", "x-waf": "1" }), { "x-waf": "1" }, 1],
  [
    "a value that is not allowed",
    () => ({ "x-other": "\n\u0000", "x-waf": "1" }),
    { "x-waf": "1" },
    1,
  ],
  ["a number", () => /** @type {any} */ (1), {}, 0],
  ["pairs that are none", () => /** @type {any} */ ([1]), {}, 1],
  [
    "a getter that throws",
    () => {
      throw new Error("x-secret: 1");
    },
    {},
    1,
  ],
  ["nothing", () => undefined, {}, 0],
];
for (const [what, read, expected, warnings] of pageHeaders) {
  test(`fetch: accepts as the page's headers ${what}${warnings ? ", and warns" : ""}`, async (t) => {
    const warn = t.mock.method(console, "warn", () => {});
    const { calls, fetch } = fakeService();
    await attemptAwaitingCode({
      session,
      fetch,
      get headers() {
        return read();
      },
    });
    assert.deepEqual(calls[0]?.init.headers, {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "AWSCognitoIdentityProviderService.AssociateSoftwareToken",
      ...expected,
    });
    const said = warn.mock.calls.map(({ arguments: [text] }) => String(text));
    assert.equal(said.length, warnings);
    for (const text of said) {
      assert.match(text, /"headers"/);
      assert.doesNotMatch(text, /secret/);
    }
  });
}

test("fetch: reads the token, the headers and the function before each call", async () => {
  const first = fakeService({
    GetUser: () => refusal("NotAuthorizedException", "Access Token has expired"),
  });
  const second = fakeService();
  /** @type {Partial<import("./attempt.js").EnrollerOptions>} */
  const options = { accessToken: "old", headers: { "x-waf": "old" }, fetch: first.fetch };
  const { enroller, reaches } = await newAttempt(options);
  enroller.start();
  assert.equal((await reaches("failed")).error, "access_token_expired");
  Object.assign(options, { accessToken: "new", headers: { "x-waf": "new" }, fetch: second.fetch });
  enroller.retry();
  await reaches("awaiting-code");
  assert.deepEqual(first.operations(), ["GetUser"]);
  for (const { body, init } of second.calls) {
    assert.equal(body.AccessToken, "new");
    assert.equal(new Headers(init.headers).get("x-waf"), "new");
  }
});

for (const timeoutMs of [NaN, -1, 0, 0.5, Infinity, 2 ** 31, "20", null, undefined]) {
  const isInvalid = (timeoutMs ?? undefined) !== undefined;
  test(`fetch: a timeout of ${timeoutMs} is the default${isInvalid ? ", with a warning" : ""}`, async (t) => {
    const warn = t.mock.method(console, "warn", () => {});
    const timers = t.mock.method(globalThis, "setTimeout");
    const { fetch } = fakeService();
    await attemptAwaitingCode({
      session,
      fetch,
      timeoutMs: /** @type {any} */ (timeoutMs),
    });
    assert.ok(timers.mock.calls.some(({ arguments: [, wait] }) => wait === 15_000));
    assert.equal(warn.mock.callCount(), isInvalid ? 1 : 0);
  });
}

test("fetch: gives each request its own signal", async () => {
  const service = fakeService();
  await attemptAwaitingCode({ accessToken, fetch: service.fetch });
  const [first, second] = service.calls.map(({ init }) => init.signal);
  assert.notEqual(first, second);
});

test("fetch: zeroes the bytes of the request and of the response", async () => {
  const chunk = new TextEncoder().encode('{"Username":"alice"}');
  const service = fakeService({ GetUser: () => new Response(streamOf([chunk])) });
  await attemptAwaitingCode({ accessToken, fetch: service.fetch });
  const body = /** @type {Uint8Array} */ (service.calls[0]?.init.body);
  assert.ok(body.length > 0 && isZero(body));
  assert.ok(isZero(chunk));
});

test("fetch: asks for a token for each call, and zeroes its copies of them and of the response", async (t) => {
  const encode = t.mock.method(TextEncoder.prototype, "encode");
  const set = t.mock.method(Object.getPrototypeOf(Uint8Array.prototype), "set");
  // {"exp":0}: the page is asked for another.
  const tokens = ["e30.eyJleHAiOjB9.x", "token-of-get-user", "token-of-associate"];
  const { calls, fetch } = fakeService();
  const given = [...tokens];
  await attemptAwaitingCode({ accessToken: () => String(given.shift()), fetch });
  await new Promise(setImmediate);
  assert.deepEqual(
    calls.map(({ body }) => body.AccessToken),
    tokens.slice(1),
  );
  for (const token of tokens) {
    const copies = encode.mock.calls.filter(({ arguments: [text] }) => text === token);
    assert.ok(copies.length > 0 && copies.every(({ result }) => isZero(result)), token);
  }
  /** @type {Uint8Array[]} */
  const written = set.mock.calls.map((/** @type {any} */ call) => call.this);
  const responses = written.filter(({ length }) => length === 65_536);
  assert.ok(responses.length > 0 && responses.every(isZero));
});

test("fetch: joins the chunks of a response, however it is split", async () => {
  const bytes = [...new TextEncoder().encode('{"Username":"ålice","UserMFASettingList":[]}')];
  const service = fakeService({
    GetUser: () => new Response(streamOf(bytes.map((byte) => Uint8Array.of(byte)))),
  });
  await attemptAwaitingCode({ accessToken, fetch: service.fetch });
});

test("fetch: reads 64 KB, and fails with one more byte", async () => {
  const frame = '{"Username":"alice","x":""}';
  const ofSize = (/** @type {number} */ size) =>
    frame.replace('""', `"${"x".repeat(size - frame.length)}"`);
  // The end of the body arrives later, when an aborted call would have failed.
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(ofSize(65536))),
    async pull(controller) {
      await new Promise(setImmediate);
      controller.close();
    },
  });
  const service = fakeService({ GetUser: () => new Response(body) });
  const { enroller, when } = await newAttempt({ accessToken, fetch: service.fetch });
  enroller.start();
  assert.equal((await when(({ step }) => step !== "checking")).error, "");
  enroller.close();
  assert.deepEqual(await failureOf(() => new Response(ofSize(65537))), {
    error: "answer_too_large",
    retryable: true,
  });
});

test("fetch: stops reading an endless body", async () => {
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(16384).fill(32)),
    cancel: () => void (cancelled = true),
  });
  const { error } = await failureOf(() => new Response(endless));
  assert.equal(error, "answer_too_large");
  assert.equal(cancelled, true);
});

test("fetch: times out without a response", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const service = fakeService({ GetUser: ({ init }) => never(init.signal) });
  const { enroller, reaches } = await newAttempt({
    accessToken,
    fetch: service.fetch,
    timeoutMs: 5000,
  });
  enroller.start();
  while (service.calls.length === 0) await new Promise(setImmediate);
  t.mock.timers.tick(4999);
  await new Promise(setImmediate);
  assert.equal(service.calls[0]?.init.signal?.aborted, false);
  t.mock.timers.tick(1);
  assert.equal((await reaches("failed")).error, "timed_out");
});

test("fetch: reports a timeout when the body stalls", async () => {
  const stalled = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
  });
  const service = fakeService({
    GetUser: ({ init }) => {
      const response = new Response(stalled);
      init.signal?.addEventListener("abort", () => stalled.cancel().catch(() => {}));
      return abortable(response, init.signal);
    },
  });
  const { enroller, reaches } = await newAttempt({
    accessToken,
    fetch: service.fetch,
    timeoutMs: 20,
  });
  enroller.start();
  assert.equal((await reaches("failed")).error, "timed_out");
});

/** @type {[string, () => Response, string][]} */
const failures = [
  ["an empty body", () => new Response(""), "answer_unreadable"],
  ["no body", () => new Response(null, { status: 204 }), "answer_unreadable"],
  ["a captive portal", () => new Response("<html>Sign in</html>"), "answer_unreadable"],
  ["bad UTF-8", () => new Response(Uint8Array.of(0x7b, 0xff, 0x7d)), "answer_unreadable"],
  ["a server error", () => Response.json({}, { status: 503 }), "service_failed"],
];
for (const [what, answer, code] of failures) {
  test(`fetch: ${what} is ${code}, and can be retried`, async () => {
    assert.deepEqual(await failureOf(answer), { error: code, retryable: true });
  });
}

for (const { name, outcome, optionsOf } of oddities) {
  test(`fetch: ${name} ${outcome ? `is one ${outcome}, in time` : "will do"}`, async () => {
    const { fetch } = fakeService();
    const { enroller, reaches, steps } = await newAttempt(optionsOf({ fetch }));
    enroller.start();
    const step = outcome ? "failed" : "awaiting-code";
    const { error, retryable } = await reaches(step);
    assert.deepEqual({ error, retryable }, { error: outcome, retryable: outcome !== "" });
    await new Promise(setImmediate);
    assert.equal(steps().length, 2);
    enroller.close();
  });
}

test("fetch: reads the type and the request id from the headers", async () => {
  const service = fakeService({
    GetUser: () =>
      new Response("{}", {
        status: 400,
        headers: {
          "x-amzn-errortype": "TooManyRequestsException:",
          "x-amzn-requestid": "id-for-support",
        },
      }),
  });
  const { enroller, reaches } = await newAttempt({ accessToken, fetch: service.fetch });
  enroller.start();
  const { error, requestId } = await reaches("failed");
  assert.deepEqual({ error, requestId }, { error: "throttled", requestId: "id-for-support" });
});

/** @param {Uint8Array | undefined} bytes */
const isZero = (bytes) => bytes?.every((byte) => byte === 0);

/** @param {Uint8Array[]} chunks */
function streamOf(chunks) {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

/**
 * @param {AbortSignal | null | undefined} signal
 * @returns {Promise<never>}
 */
function never(signal) {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
  });
}

/**
 * As a browser does: aborting errors the body.
 *
 * @param {Response} response
 * @param {AbortSignal | null | undefined} signal
 */
function abortable(response, signal) {
  const reader = response.body?.getReader();
  return new Response(
    new ReadableStream({
      async pull(controller) {
        const read = await Promise.race([reader?.read(), never(signal)]);
        if (read?.value) controller.enqueue(read.value);
      },
    }),
  );
}
