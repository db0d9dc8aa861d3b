/** Times that run out: seen every second, said aloud only when it matters. */
import { html } from "./dom.js";
import { clock, duration, fill } from "./words.js";

/** @typedef {import("./controls.js").Context} Context */

/**
 * @param {(secondsLeft: number) => void} onSecond At once, and then each second until 0.
 */
function countdown(onSecond) {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  return {
    /** @param {number} endsAt In milliseconds since the Unix epoch. Nothing counts where that is past. */
    start(endsAt) {
      clearInterval(timer);
      const milliseconds = endsAt - Date.now();
      if (milliseconds <= 0) return;
      // Someone may set the clock.
      const end = performance.now() + milliseconds;
      const tick = () => {
        const left = Math.max(0, Math.round((end - performance.now()) / 1000));
        if (left === 0) clearInterval(timer);
        onSecond(left);
      };
      timer = setInterval(tick, 1000);
      tick();
    },
  };
}

/**
 * When the service asked to be left alone: in how long to try again.
 *
 * @param {Context} context
 */
export function waitLine({ strings, language, announce }) {
  const node = html("p", { class: "hint", part: "countdown", hidden: true });
  const { start } = countdown((left) => {
    const text = { duration: duration(left, language) };
    node.textContent = fill(strings.retryIn, text);
    node.hidden = left === 0;
    if (left === 0) announce(strings.retryNow);
  });
  return {
    node,
    /** @param {number} endsAt As `retryAt` of a snapshot. */
    start(endsAt) {
      node.hidden = endsAt <= Date.now();
      start(endsAt);
    },
  };
}

/** When somebody who does not see the figure should hear it, in seconds. */
const warnings = [60, 20];

/**
 * How much is left of the time that sign-in allows.
 *
 * @param {Context} context
 */
export function timeLeft({ strings, language, announce }) {
  const node = html("p", { class: "hint", part: "countdown" });
  const { start } = countdown((left) => {
    node.textContent = fill(strings.timeLeft, { duration: clock(left, language) });
    if (warnings.includes(left)) {
      announce(fill(strings.timeLeftSoon, { duration: duration(left, language) }));
    }
  });
  return {
    node,
    /** @param {number} endsAt As `sessionEndsAt` of a snapshot. */
    start(endsAt) {
      node.hidden = endsAt === 0;
      start(endsAt);
    },
  };
}
