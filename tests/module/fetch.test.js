import assert from "node:assert/strict";
import { before, mock, test } from "node:test";
import { prepare } from "#core";
import { newAttempt } from "./attempt.js";
import { fakeService, wasm } from "./service.js";

const accessToken = "example-token";

before(async () => prepare(await wasm()));

/**
 * The snapshot in which an attempt ends whose first call is answered by `answer`.
 *
 * @param {() => Response | Promise<Response>} answer
 * @param {Partial<import("./attempt.js").EnrollerOptions>} [options]
 */
async function failureOf(answer, options = {}) {
  const service = fakeService({ GetUser: answer });
  const { enroller, reaches } = await newAttempt({ accessToken, fetch: service.fetch, ...options });
  enroller.start();
  const { error, retryable } = await reaches("failed");
  return { error, retryable };
}

test("fetch: sends what Cognito wants, and nothing that identifies the page", async () => {
  const service = fakeService();
  const { enroller, reaches } = await newAttempt({ accessToken, fetch: service.fetch });
  enroller.start();
  await reaches("awaiting-code");
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

test("fetch: adds the page's headers, which can't replace the protocol's", async () => {
  const service = fakeService();
  const { enroller, reaches } = await newAttempt({
    accessToken,
    fetch: service.fetch,
    headers: { "x-aws-waf-token": "waf", "x-amz-target": "Evil" },
  });
  enroller.start();
  await reaches("awaiting-code");
  assert.deepEqual(service.calls[0]?.init.headers, {
    "content-type": "application/x-amz-json-1.1",
    "x-amz-target": "AWSCognitoIdentityProviderService.GetUser",
    "x-aws-waf-token": "waf",
  });
});

test("fetch: gives each request a signal of its own", async () => {
  const service = fakeService();
  const { enroller, reaches } = await newAttempt({ accessToken, fetch: service.fetch });
  enroller.start();
  await reaches("awaiting-code");
  const [first, second] = service.calls.map(({ init }) => init.signal);
  assert.notEqual(first, second);
});

test("fetch: zeroes the bytes of the request and of the answer", async () => {
  const chunk = new TextEncoder().encode('{"Username":"alice"}');
  const service = fakeService({ GetUser: () => new Response(streamOf([chunk])) });
  const { enroller, reaches } = await newAttempt({ accessToken, fetch: service.fetch });
  enroller.start();
  await reaches("awaiting-code");
  const body = /** @type {Uint8Array} */ (service.calls[0]?.init.body);
  assert.ok(body.length > 0 && body.every((byte) => byte === 0));
  assert.ok(chunk.every((byte) => byte === 0));
});

test("fetch: puts an answer together from any pieces", async () => {
  const bytes = [...new TextEncoder().encode('{"Username":"ålice","UserMFASettingList":[]}')];
  const service = fakeService({
    GetUser: () => new Response(streamOf(bytes.map((byte) => Uint8Array.of(byte)))),
  });
  const { enroller, reaches } = await newAttempt({ accessToken, fetch: service.fetch });
  enroller.start();
  await reaches("awaiting-code");
});

test("fetch: reads 64 KB, and gives up on the byte after", async () => {
  const frame = '{"Username":"alice","x":""}';
  const ofSize = (/** @type {number} */ size) =>
    frame.replace('""', `"${"x".repeat(size - frame.length)}"`);
  const service = fakeService({ GetUser: () => new Response(ofSize(65536)) });
  const { enroller, reaches } = await newAttempt({ accessToken, fetch: service.fetch });
  enroller.start();
  await reaches("awaiting-code");
  assert.deepEqual(await failureOf(() => new Response(ofSize(65537))), {
    error: "answer_too_large",
    retryable: true,
  });
});

test("fetch: stops reading a body without end", async () => {
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(16384).fill(32)),
    cancel: () => void (cancelled = true),
  });
  const { error } = await failureOf(() => new Response(endless));
  assert.equal(error, "answer_too_large");
  assert.equal(cancelled, true);
});

test("fetch: says timed out when no answer comes in time", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const service = fakeService({ GetUser: ({ init }) => never(init.signal) });
    const { enroller, reaches } = await newAttempt({
      accessToken,
      fetch: service.fetch,
      timeoutMs: 5000,
    });
    enroller.start();
    while (service.calls.length === 0) await new Promise(setImmediate);
    mock.timers.tick(4999);
    await new Promise(setImmediate);
    assert.equal(service.calls[0]?.init.signal?.aborted, false);
    mock.timers.tick(1);
    assert.equal((await reaches("failed")).error, "timed_out");
  } finally {
    mock.timers.reset();
  }
});

test("fetch: says timed out when the body stalls", async () => {
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

/** @type {[string, () => Response | Promise<Response>, string][]} */
const failures = [
  ["a fetch that rejects", () => Promise.reject(new TypeError("x")), "network_failed"],
  [
    "a fetch that throws",
    () => {
      throw new TypeError("x");
    },
    "network_failed",
  ],
  ["a fetch that gives no response", () => /** @type {any} */ ({}), "network_failed"],
  ["a response that was read already", readResponse, "network_failed"],
  ["a body that breaks off", () => new Response(brokenStream()), "network_failed"],
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

/** @param {Uint8Array[]} chunks */
function streamOf(chunks) {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function readResponse() {
  const response = Response.json({ Username: "alice" });
  await response.text();
  return response;
}

function brokenStream() {
  return new ReadableStream({
    start: (controller) => controller.error(new TypeError("connection reset")),
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
