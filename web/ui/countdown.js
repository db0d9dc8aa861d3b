/** Countdowns: shown every second, announced only when it matters. */
import { html } from "./dom.js";
import { clock, duration, fill } from "./words.js";

/** @typedef {import("./types.js").Context} Context */

/**
 * @param {(secondsLeft: number) => void} onSecond Called at once, and then each second until 0.
 */
function countdown(onSecond) {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  return {
    /**
     * @param {number} endsAt In milliseconds since the Unix epoch. Nothing counts if that is past.
     */
    start(endsAt) {
      clearInterval(timer);
      const milliseconds = endsAt - Date.now();
      if (milliseconds <= 0) return;
      const end = performance.now() + milliseconds;
      const tick = () => {
        // By the clock that is ahead: one may be set back, the other stands still while the
        // computer sleeps.
        const now = Math.max(performance.now(), Date.now() - endsAt + end);
        const left = Math.max(0, Math.round((end - now) / 1000));
        if (left === 0) clearInterval(timer);
        onSecond(left);
      };
      timer = setInterval(tick, 1000);
      tick();
    },
  };
}

/**
 * How long to wait before another try, if the service asked for that.
 *
 * @param {Context} context
 * @param {(isWaiting: boolean) => void} [onChange]
 */
export function waitLine({ strings, language, announce }, onChange = () => {}) {
  const node = html("p", { class: "hint", part: "retry-in", hidden: true });
  const { start } = countdown((left) => {
    node.textContent = fill(strings.retryIn, { duration: duration(left, language) });
    if (left > 0) return;
    node.hidden = true;
    onChange(false);
    announce(strings.retryNow);
  });
  return {
    node,
    /** @param {number} endsAt As `retryAt` of a snapshot. */
    start(endsAt) {
      const isWaiting = endsAt > Date.now();
      node.hidden = !isWaiting;
      if (isWaiting) onChange(true);
      start(endsAt);
    },
  };
}

/** When the time left is announced to users who don't see it, in seconds. */
const warnings = [60, 20];

/**
 * The time left for sign-in.
 *
 * @param {Context} context
 * @param {() => void} [onEnd]
 */
export function timeLeft({ strings, language, announce }, onEnd = () => {}) {
  const node = html("p", { class: "hint", part: "time-left", hidden: true });
  let last = Infinity;
  const { start } = countdown((left) => {
    node.textContent = fill(strings.timeLeft, { duration: clock(left, language) });
    // A page in the background counts in larger steps.
    const isWarning = warnings.some((at) => left <= at && at < last);
    last = left;
    if (left === 0) onEnd();
    else if (isWarning) {
      announce(fill(strings.timeLeftSoon, { duration: duration(left, language) }));
    }
  });
  return {
    node,
    /** @param {number} endsAt As `sessionEndsAt` of a snapshot. */
    start(endsAt) {
      node.hidden = endsAt === 0;
      start(endsAt);
      if (endsAt > 0 && endsAt <= Date.now()) onEnd();
    },
  };
}
