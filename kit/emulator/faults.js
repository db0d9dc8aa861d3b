export * from "./fault-answers.js";
export * from "./fault-firewall.js";

/** @typedef {import("./fault-plan.js").Fault} Fault */
/** @typedef {import("./reply.js").Reply} Reply */

/**
 * The same fault, after the operation is carried out.
 *
 * @param {Fault} fault
 * @returns {Fault}
 */
export function afterProcessing(fault) {
  return async (next, exchange) => {
    const reply = await next();
    return fault(async () => reply, exchange);
  };
}

/**
 * The connection breaks without a response.
 *
 * @type {Fault}
 */
export const drop = async () => undefined;

/**
 * The operation is carried out later.
 *
 * @param {number} milliseconds
 * @returns {Fault}
 */
export function delay(milliseconds) {
  return async (next, { over }) => {
    await elapse(milliseconds, over);
    return next();
  };
}

/**
 * The operation is carried out when `release` is called.
 *
 * @returns {Fault & Gate}
 */
export function stall() {
  const { pass, ...gate } = createGate();
  return Object.assign(
    /** @type {Fault} */ async (next) => {
      await pass();
      return next();
    },
    gate,
  );
}

/**
 * The operation is carried out, but the second half of the response waits for `release`.
 *
 * @returns {Fault & Gate}
 */
export function stallHalfway() {
  const { pass, ...gate } = createGate();
  const fault = change((reply) => ({ ...reply, halfway: () => pass().then(() => true) }));
  return Object.assign(fault, gate);
}

/**
 * The operation is carried out, but the connection breaks in the middle of the response.
 *
 * @type {Fault}
 */
export const breakHalfway = change((reply) => ({ ...reply, halfway: async () => false }));

/**
 * The operation is carried out, but half of the response is missing, without an error.
 *
 * @type {Fault}
 */
export const truncate = change((reply) => ({
  ...reply,
  body: reply.body.subarray(0, Math.floor(reply.body.length / 2)),
}));

/**
 * The operation is carried out, and the response is padded to this length with trailing spaces.
 *
 * @param {number} bytes
 * @returns {Fault}
 */
export function padTo(bytes) {
  return change((reply) => {
    const body = new Uint8Array(Math.max(bytes, reply.body.length)).fill(0x20);
    body.set(reply.body);
    return { ...reply, body };
  });
}

/**
 * The operation is carried out, but the response has another header.
 *
 * @param {string} name In lower case.
 * @param {string | undefined} value Undefined leaves it out.
 * @returns {Fault}
 */
export function header(name, value) {
  return change((reply) => ({ ...reply, headers: { ...reply.headers, [name]: value } }));
}

/**
 * The operation is carried out, but pages cannot read the response.
 *
 * @type {Fault}
 */
export const withoutCors = header("access-control-allow-origin", undefined);

/** @type {Fault} */
export const withoutDate = header("date", undefined);

/**
 * The operation is carried out, but the `Date` of the response is wrong.
 *
 * @param {number} milliseconds Positive is in the future.
 * @returns {Fault}
 */
export function offsetDate(milliseconds) {
  return (next, exchange) => {
    const date = new Date(exchange.now() + milliseconds).toUTCString();
    return header("date", date)(next, exchange);
  };
}

/**
 * @param {number} milliseconds
 * @param {Promise<void>} over Ends the wait early, and with it the timer.
 */
async function elapse(milliseconds, over) {
  let timer;
  const elapsed = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([elapsed, over]);
  clearTimeout(timer);
}

/**
 * @param {(reply: Reply) => Reply} alter
 * @returns {Fault}
 */
function change(alter) {
  return async (next) => {
    const reply = await next();
    return reply && alter(reply);
  };
}

/**
 * @typedef {object} Gate
 * @property {Promise<void>} reached Settles when a request waits.
 * @property {() => void} release Lets it and all later ones continue.
 *
 * @returns {Gate & {pass: () => Promise<void>}}
 */
function createGate() {
  let [reach, release] = [() => {}, () => {}];
  /** @type {Promise<void>} */
  const reached = new Promise((resolve) => (reach = resolve));
  /** @type {Promise<void>} */
  const released = new Promise((resolve) => (release = resolve));
  const pass = () => {
    reach();
    return released;
  };
  return { reached, release, pass };
}
