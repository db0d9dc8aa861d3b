/** The functions that speed.js calls in the page. */
import { codeMakers } from "./codes.js";
import { encoders } from "./encoders.js";

const secret = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSQ";
const uri =
  "otpauth://totp/Example%20Corporation:alice.liddell%40wonderland.college.example" +
  `?secret=${secret}&issuer=Example%20Corporation`;
/** Some period of 2026, and a code of none of the thousand periods after it. */
const counter = 59_000_000;
const wrongCode = "000000";

/**
 * @typedef {(call: number) => unknown} Work Gets the number of earlier calls; may return a promise.
 */

/**
 * Draws the first QR code in a page.
 *
 * @param {string} name Of encoders.js.
 * @returns {Promise<{milliseconds: number, modules: string, text: string}>}
 */
async function drawFirst(name) {
  const draw = await /** @type {(typeof encoders)[string]} */ (encoders[name])();
  const start = performance.now();
  const bytes = draw(uri);
  const milliseconds = performance.now() - start;
  return { milliseconds, modules: digitsOf(bytes), text: uri };
}

/**
 * @param {Uint8Array} bytes A bit for each module, and fewer than eight more.
 * @returns {string} A digit for each module. The side is odd, and so its square is one more than a
 *   multiple of eight.
 */
function digitsOf(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.slice(0, -7);
}

/**
 * @returns {Promise<Record<string, string>>} The results of each implementation for the same input.
 */
async function answers() {
  const found = await mapValues(codeMakers, async (make) => {
    const { code, search } = await make(secret);
    const first = String(await code(counter - 20)).padStart(6, "0");
    return [first, await search(first, counter), (await search(wrongCode, counter)) ?? "-"].join();
  });
  return found;
}

/** @type {Record<string, () => Promise<Record<string, Work>>>} */
const works = {
  drawing: () =>
    mapValues(encoders, async (make) => {
      const draw = await make();
      return () => draw(uri);
    }),
  code: () =>
    mapValues(codeMakers, async (make) => {
      const { code } = await make(secret);
      return (/** @type {number} */ call) => code(counter + (call % 1000));
    }),
  search: () =>
    mapValues(codeMakers, async (make) => {
      const { search } = await make(secret);
      return (/** @type {number} */ call) => search(wrongCode, counter + (call % 1000));
    }),
};

/**
 * Measures all implementations of one function in turns, so other activity of the computer affects
 * all equally.
 *
 * @param {string} kind Of `works`.
 * @param {{rounds: number, milliseconds: number}} options How long a turn takes, approximately.
 * @returns {Promise<Record<string, number[]>>} Microseconds for one piece of work, by name, for
 *   each round.
 */
async function measure(kind, { rounds, milliseconds }) {
  const all = await works[kind]?.();
  const contenders = Object.entries(all ?? {}).map(([name, work]) => ({
    name,
    work,
    count: 1,
    times: /** @type {number[]} */ ([]),
  }));
  for (const contender of contenders) contender.count = await countIn(contender.work, milliseconds);
  for (let round = 0; round < rounds; ++round) {
    for (const { work, count, times } of contenders) times.push((await time(work, count)) / count);
  }
  return Object.fromEntries(
    contenders.map(({ name, times }) => [name, times.map((t) => t * 1000)]),
  );
}

/**
 * Warms up, and finds out how fast the work is.
 *
 * @param {Work} work
 * @param {number} milliseconds
 * @returns {Promise<number>} How often it runs in that time.
 */
async function countIn(work, milliseconds) {
  let [count, duration] = [1, 0];
  for (let warm = 0; warm < 10 * milliseconds; warm += duration) {
    duration = await time(work, count);
    if (duration < milliseconds / 2) count *= 2;
  }
  return Math.max(1, Math.round((count * milliseconds) / duration));
}

/**
 * @param {Work} work
 * @param {number} count
 * @returns {Promise<number>} Milliseconds.
 */
async function time(work, count) {
  const start = performance.now();
  for (let call = 0; call < count; ++call) {
    const result = work(call);
    if (result instanceof Promise) await result;
  }
  return performance.now() - start;
}

/**
 * @template From, To
 * @param {Record<string, From>} object
 * @param {(value: From) => Promise<To>} change
 * @returns {Promise<Record<string, To>>}
 */
async function mapValues(object, change) {
  const entries = Object.entries(object).map(async ([key, value]) => [key, await change(value)]);
  return Object.fromEntries(await Promise.all(entries));
}

Object.assign(globalThis, {
  bench: { answers, drawFirst, encoders: Object.keys(encoders), measure },
});
