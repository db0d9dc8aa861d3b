/** Odd functions and responses of a page, with the outcome of the call. */
import vm from "node:vm";

/** @typedef {import("./attempt.js").EnrollerOptions} EnrollerOptions */
/**
 * @typedef {import("./attempt.js").Snapshot["error"] | ""} Outcome Empty if the attempt continues.
 */

export const session = "session-of-more-than-twenty-characters";

/** @returns {any} */
const never = () => new Promise(() => {});

/** @returns {any} */
function fail() {
  throw new TypeError("odd");
}

/** @param {string} name Of a getter that throws. @returns {any} */
const throwing = (name) => Object.defineProperty({}, name, { get: fail, enumerable: true });

/**
 * @param {Response} response
 * @param {object} members They replace those of the response.
 */
const changed = (response, members) =>
  new Proxy(response, {
    get(_, name) {
      const value = Reflect.get(name in members ? members : response, name);
      return typeof value === "function" ? value.bind(response) : value;
    },
  });

/** @param {any[]} chunks */
function responseOf(...chunks) {
  const read = async () => ({ done: chunks.length === 0, value: chunks.shift() });
  return { status: 200, headers: new Headers(), body: { getReader: () => ({ read }) } };
}

/** @param {() => any} text */
const textual = (text) => ({ status: 200, headers: new Headers(), text });

/** @param {Response} response */
const bytesOf = async (response) => new Uint8Array(await response.arrayBuffer());

/** @type {[name: string, outcome: Outcome, options: Partial<EnrollerOptions>][]} */
const functions = [
  ["a token getter that throws", "access_token_unavailable", throwing("accessToken")],
  ["a token function that throws", "access_token_unavailable", { accessToken: fail }],
  ["a token function without a token", "access_token_unavailable", { accessToken: () => "" }],
  [
    "a token function that rejects",
    "access_token_unavailable",
    { accessToken: async () => fail() },
  ],
  [
    "a token that is no text",
    "access_token_unavailable",
    { accessToken: () => /** @type {any} */ (1) },
  ],
  [
    "a token whose `then` throws",
    "access_token_unavailable",
    { accessToken: () => throwing("then") },
  ],
  [
    "a token function that never settles",
    "access_token_unavailable",
    { accessToken: never, timeoutMs: 50 },
  ],
  ["a fetch that is no function", "network_failed", { fetch: /** @type {any} */ (1) }],
  ["a fetch getter that throws", "network_failed", throwing("fetch")],
];

/** @type {[name: string, outcome: Outcome, respond: (good: Response) => any][]} */
const responses = [
  ["a fetch that throws", "network_failed", fail],
  ["a fetch that rejects with nothing", "network_failed", () => Promise.reject()],
  ["a fetch that never settles", "timed_out", never],
  ["a response that is none", "answer_unreadable", () => undefined],
  ["a response that is an object", "answer_unreadable", () => ({})],
  ["a response of type error", "answer_unreadable", () => Response.error()],
  ["a status that throws", "answer_unreadable", (good) => changed(good, throwing("status"))],
  ["a status that is a symbol", "answer_unreadable", (good) => changed(good, { status: Symbol() })],
  ["headers that throw", "answer_unreadable", (good) => changed(good, throwing("headers"))],
  ["values that throw", "answer_unreadable", (good) => changed(good, { headers: { get: fail } })],
  [
    "a value that is a symbol",
    "answer_unreadable",
    (good) => changed(good, { headers: { get: Symbol } }),
  ],
  ["a body that throws", "answer_unreadable", (good) => changed(good, throwing("body"))],
  [
    "a body that is locked, and not used",
    "answer_unreadable",
    (good) => {
      good.body?.getReader();
      return good;
    },
  ],
  [
    "a body that was read",
    "answer_unreadable",
    async (good) => {
      await good.text();
      return good;
    },
  ],
  ["a response without a body", "answer_unreadable", () => ({ status: 200 })],
  ["a chunk of text", "answer_unreadable", () => responseOf("{}")],
  ["a chunk of nothing", "answer_unreadable", () => responseOf(null)],
  [
    "a chunk that was taken away",
    "answer_unreadable",
    async (good) => {
      const bytes = await bytesOf(good);
      structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
      return responseOf(bytes);
    },
  ],
  ["a chunk of two gigabytes", "answer_too_large", () => responseOf(new Uint8Array(2 ** 31))],
  ["a text that is too long", "answer_too_large", () => textual(async () => "x".repeat(65_537))],
  ["a text that breaks off", "network_failed", () => textual(async () => fail())],
  [
    "a body that breaks off",
    "network_failed",
    (good) => changed(good, { body: { getReader: () => ({ read: async () => fail() }) } }),
  ],
  [
    "a body that stalls",
    "timed_out",
    (good) => changed(good, { body: { getReader: () => ({ read: never, cancel: fail }) } }),
  ],
  ["a text that stalls", "timed_out", () => textual(never)],
  [
    "a response of another realm",
    "",
    async (good) => {
      const bytes = [...(await bytesOf(good))];
      return responseOf(vm.runInNewContext("Uint8Array.from(bytes)", { bytes }));
    },
  ],
  ["a response that is a text alone", "", (good) => ({ status: 200, text: () => good.text() })],
  [
    "a response that is a buffer alone",
    "",
    (good) => ({ status: 200, arrayBuffer: () => good.arrayBuffer() }),
  ],
  ["a body of another kind of stream", "", (good) => ({ ...textual(() => good.text()), body: {} })],
];

/** Short if the test waits for it, otherwise unreachable. @param {Outcome} outcome */
const timeoutOf = (outcome) => ({ timeoutMs: outcome === "timed_out" ? 50 : 60_000 });

/**
 * Each as options, derived from valid ones. With their credential, the first call is not retried
 * automatically.
 */
export const oddities = [
  ...functions.map(([name, outcome, options]) => ({
    name,
    outcome,
    /** @param {Partial<EnrollerOptions>} good @returns {Partial<EnrollerOptions>} */
    optionsOf(good) {
      const credential = "accessToken" in options ? {} : { session };
      const descriptors = Object.getOwnPropertyDescriptors(options);
      return Object.create({ ...good, ...credential, ...timeoutOf(outcome) }, descriptors);
    },
  })),
  ...responses.map(([name, outcome, respond]) => ({
    name,
    outcome,
    /** @param {Partial<EnrollerOptions>} good @returns {Partial<EnrollerOptions>} */
    optionsOf: (good) => ({
      ...good,
      ...timeoutOf(outcome),
      session,
      fetch: async (url, init) =>
        respond(await /** @type {typeof fetch} */ (good.fetch)(url, init)),
    }),
  })),
];
