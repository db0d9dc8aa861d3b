import assert from "node:assert/strict";
import { test } from "node:test";
import { sendAhead } from "../../web/ahead.js";
import { fetchOf } from "../../web/take-ahead.js";
import { newAttempt } from "./attempt.js";
import { fakeService, refusal, secret } from "./service.js";

/** @typedef {Partial<import("./attempt.js").EnrollerOptions>} Properties */

const accessToken = "example-token";
const session = "session-of-more-than-twenty-characters";
const region = "eu-central-1";

/**
 * The parts of an element that are used before its script has run.
 *
 * @param {Record<string, string>} attributes
 * @param {Properties} properties
 * @returns {any}
 */
function elementWith(attributes, properties) {
  return {
    ...properties,
    isDefined: false,
    /** @param {string} name */
    getAttribute: (name) => attributes[name] ?? null,
    /** @param {string} selector */
    matches(selector) {
      const names = /** @type {string[]} */ (selector.match(/:defined|\[[a-z-]+(=[a-z]+)?\]/g));
      const has = (/** @type {string} */ selected) => {
        if (selected === ":defined") return this.isDefined;
        const [name = "", value] = selected.slice(1, -1).split("=");
        return value === undefined ? name in attributes : attributes[name] === value;
      };
      const [excluded] = /** @type {string[]} */ (selector.match(/(?<=:not\().*(?=\))/));
      return names.every((name) => has(name) !== excluded?.includes(name));
    },
  };
}

/**
 * The element's attempt, as the element creates it.
 *
 * @param {any} element
 * @param {Properties} [options]
 */
const attemptOf = (element, options = {}) =>
  newAttempt({
    ...options,
    get accessToken() {
      return element.accessToken;
    },
    session: element.session,
    get fetch() {
      return fetchOf(element);
    },
  });

/** @param {import("node:test").TestContext} t */
const watchWarnings = (t) => t.mock.method(console, "warn", () => {});

for (const [flow, attributes, properties, first] of /** @type {const} */ ([
  ["signed in", { region }, { accessToken }, "GetUser"],
  ["signed in, with a function", { region }, { accessToken: async () => accessToken }, "GetUser"],
  ["signed in, with has-app", { region, "has-app": "" }, { accessToken }, "GetUser"],
  ["at sign-in", { region, "auto-start": "" }, { session }, "AssociateSoftwareToken"],
])) {
  test(`ahead: ${flow}, ${first} is sent before the element is defined, and only once`, async (t) => {
    const warnings = watchWarnings(t);
    const { calls, fetch, operations } = fakeService();
    const element = elementWith(attributes, { ...properties, fetch });
    sendAhead(element);
    await new Promise(setImmediate);
    assert.deepEqual(operations(), [first]);
    const { enroller, reaches } = await attemptOf(element);
    enroller.start();
    await reaches("awaiting-code");
    assert.equal(operations().filter((name) => name === first).length, 1);
    // The module itself sends the same.
    const { url, init, body } = /** @type {import("./service.js").Call} */ (calls[0]);
    const own = await newAttempt({ accessToken: undefined, ...properties, fetch });
    own.enroller.start();
    await own.reaches("awaiting-code");
    const expected = calls.findLast(({ operation }) => operation === first);
    assert.equal(url, expected?.url);
    assert.deepEqual(body, expected?.body);
    assert.ok(expected);
    const {
      body: _,
      signal,
      mode,
      cache,
      credentials,
      ...rest
    } = /** @type {RequestInit} */ (expected.init);
    assert.ok(init.signal && signal);
    assert.deepEqual({ ...init, body: null, signal: null }, { ...rest, body: null, signal: null });
    assert.equal(warnings.mock.callCount(), 0);
  });
}

/** @type {[string, HeadersInit][]} */
const pageHeaders = [
  ["an object", { "x-waf": "1", "x-amz-target": "Evil" }],
  ["an object, with names in another case", { "X-Waf": "1", "Content-Type": "text/plain" }],
  ["Headers", new Headers({ "x-waf": "1", "x-amz-target": "Evil" })],
  ["pairs", [["x-waf", "1"]]],
];
for (const [form, headers] of pageHeaders) {
  test(`ahead: the page's headers are sent, given as ${form}`, async () => {
    const { calls, fetch } = fakeService();
    sendAhead(elementWith({ region }, { accessToken, headers, fetch }));
    await new Promise(setImmediate);
    assert.deepEqual(calls[0]?.init.headers, {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "AWSCognitoIdentityProviderService.GetUser",
      "x-waf": "1",
    });
  });
}

/** @type {[string, Record<string, string>, Properties, object?][]} */
const badUses = [
  ["without a credential", { region }, {}],
  ["with both", { region, "auto-start": "" }, { accessToken, session }],
  ["with a session, and without auto-start", { region }, { session }],
  ["with a session and auto-start off", { region, "auto-start": "false" }, { session }],
  // The element asks the user first.
  ["with a session and has-app", { region, "auto-start": "", "has-app": "" }, { session }],
  ["once the element's script has run", { region }, { accessToken }, { isDefined: true }],
  ["with fips", { region, fips: "" }, { accessToken }],
  ["with dual-stack", { region, "dual-stack": "" }, { accessToken }],
  ["without a region", {}, { accessToken }],
  ["without a credential", { region }, { accessToken: "" }],
  ...["cn-north-1", "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "eusc-de-east-1"].map(
    (other) =>
      /** @type {any} */ ([`in the partition of ${other}`, { region: other }, { accessToken }]),
  ),
  ...["evil.example/", "evil.example#", "x@evil.example/", "eu-central-1 ", ""].map(
    (odd) =>
      /** @type {any} */ ([
        `with the region ${JSON.stringify(odd)}`,
        { region: odd || "/" },
        { accessToken },
      ]),
  ),
  ...[
    "http://evil.example/",
    "http://127x0x0x1:80/",
    "https:@@evil.example",
    "javascript:1",
    "//evil.example/",
    "http://localhost.evil.example/",
    "https://www.example.com/cognito",
  ].map(
    (endpoint) =>
      /** @type {any} */ ([`with the endpoint ${endpoint}`, { endpoint }, { accessToken }]),
  ),
];
for (const [what, attributes, properties, changes] of badUses) {
  test(`ahead: ${what}, nothing is sent, and the console shows a warning`, async (t) => {
    const warnings = watchWarnings(t);
    const { fetch, operations } = fakeService();
    const element = elementWith(attributes, { ...properties, fetch });
    sendAhead(Object.assign(element, changes));
    await new Promise(setImmediate);
    assert.deepEqual(operations(), []);
    assert.equal(warnings.mock.callCount(), 1);
    assert.equal(fetchOf(element), fetch);
  });
}

test("ahead: a second call sends nothing, and the console shows a warning", async (t) => {
  const warnings = watchWarnings(t);
  const { fetch, operations } = fakeService();
  const element = elementWith({ region }, { accessToken, fetch });
  sendAhead(element);
  sendAhead(element);
  await new Promise(setImmediate);
  assert.deepEqual(operations(), ["GetUser"]);
  assert.equal(warnings.mock.callCount(), 1);
});

/** @type {[string, (element: any) => Properties | void][]} */
const changes = [
  ["another user's token", (element) => void (element.accessToken = "another-token")],
  ["another region", () => ({ region: "us-east-1" })],
];
for (const [what, change] of changes) {
  test(`ahead: with ${what} meanwhile, the element sends its own call`, async (t) => {
    const warnings = watchWarnings(t);
    const { calls, fetch, operations } = fakeService();
    const element = elementWith({ region }, { accessToken, fetch });
    sendAhead(element);
    const { enroller, reaches } = await attemptOf(element, change(element) ?? {});
    enroller.start();
    await reaches("awaiting-code");
    assert.deepEqual(operations(), ["GetUser", "GetUser", "AssociateSoftwareToken"]);
    assert.notDeepEqual([calls[0]?.url, calls[0]?.body], [calls[1]?.url, calls[1]?.body]);
    assert.equal(warnings.mock.callCount(), 1);
  });
}

test("ahead: after ten seconds GetUser is sent again, but a session's secret is still used", async (t) => {
  watchWarnings(t);
  const now = performance.now.bind(performance);
  let passed = 0;
  t.mock.method(performance, "now", () => now() + passed);
  for (const [attributes, properties, expected] of /** @type {const} */ ([
    [{ region }, { accessToken }, ["GetUser", "GetUser", "AssociateSoftwareToken"]],
    [{ region, "auto-start": "" }, { session }, ["AssociateSoftwareToken"]],
  ])) {
    const { fetch, operations } = fakeService();
    const element = elementWith(attributes, { ...properties, fetch });
    sendAhead(element);
    await element.ahead;
    passed += 10_000;
    const { enroller, reaches } = await attemptOf(element);
    enroller.start();
    await reaches("awaiting-code");
    assert.deepEqual(operations(), expected);
  }
});

test("ahead: a failure counts as the first call's, and AssociateSoftwareToken is not retried automatically", async () => {
  const { fetch, operations } = fakeService();
  let fails = true;
  const element = elementWith(
    { region, "auto-start": "" },
    {
      session,
      fetch: (url, init) => {
        if (!fails) return fetch(url, init);
        fails = false;
        return Promise.reject(new TypeError("reset"));
      },
    },
  );
  sendAhead(element);
  const { enroller, reaches } = await attemptOf(element);
  enroller.start();
  assert.equal((await reaches("failed")).error, "network_failed");
  assert.deepEqual(operations(), []);
  enroller.retry();
  await reaches("awaiting-code");
  assert.deepEqual(operations(), ["AssociateSoftwareToken"]);
});

test("ahead: a refusal counts as that of the element's own call", async () => {
  const { fetch } = fakeService({
    GetUser: () => refusal("NotAuthorizedException", "Access Token has been revoked"),
  });
  const element = elementWith({ region }, { accessToken, fetch });
  sendAhead(element);
  const { enroller, reaches } = await attemptOf(element);
  enroller.start();
  assert.equal((await reaches("failed")).error, "access_token_revoked");
});

test("ahead: the element's timeout and its end also apply to the early call", async () => {
  for (const end of [
    async (/** @type {Awaited<ReturnType<typeof attemptOf>>} */ { reaches }) =>
      assert.equal((await reaches("failed")).error, "timed_out"),
    async (/** @type {Awaited<ReturnType<typeof attemptOf>>} */ { enroller }) => enroller.close(),
  ]) {
    /** @type {(response: Response) => void} */
    let answer = () => {};
    let calls = 0;
    const element = elementWith(
      { region, "auto-start": "" },
      {
        session,
        fetch() {
          calls += 1;
          return new Promise((resolve) => (answer = resolve));
        },
      },
    );
    sendAhead(element);
    const attempt = await attemptOf(element, { timeoutMs: 30 });
    attempt.enroller.start();
    await end(attempt);
    const { length } = attempt.snapshots;
    answer(Response.json({ SecretCode: secret }));
    for (let i = 0; i < 10; i += 1) await new Promise(setImmediate);
    assert.equal(attempt.snapshots.length, length);
    assert.equal(calls, 1);
  }
});

test("ahead: an early response does not distort the estimate of the clock", async (t) => {
  const now = performance.now.bind(performance);
  const date = Date.now.bind(Date);
  let passed = 0;
  t.mock.method(performance, "now", () => now() + passed);
  t.mock.method(Date, "now", () => date() + passed);
  const service = fakeService();
  const element = elementWith(
    { region, "auto-start": "" },
    {
      session,
      async fetch(url, init) {
        const response = await service.fetch(url, init);
        response.headers.set("date", new Date().toUTCString());
        return response;
      },
    },
  );
  sendAhead(element);
  await element.ahead;
  // The element's script took a while.
  passed = 90_000;
  const { enroller, reaches } = await attemptOf(element);
  enroller.start();
  assert.equal((await reaches("awaiting-code")).wrongClock, "");
});
