/** The faults of a response, with what the rules need to know about each. */
import { faults } from "../../kit/emulator/index.js";
import { secondAnswer, twice, Waiting } from "./causes.js";

/** @typedef {import("../../kit/emulator/index.js").Fault} EmulatorFault */

/**
 * @typedef {object} Cause The cause of the fault in one case.
 * @property {EmulatorFault} [fault] Of the emulator.
 * @property {Waiting} [waiting] The calls that the fault keeps waiting.
 * @property {EmulatorFault} [preflight] Of the emulator, for the CORS preflight.
 * @property {"offline" | "policy"} [instead] What stops the call before it reaches the emulator.
 *
 * @typedef {object} FaultRow
 * @property {string} name
 * @property {string} code How the page should classify the response, as one of the codes of
 *   docs/errors.md; empty if the response is valid.
 * @property {string} [toldAs] The code that the user is told instead, if the page knows more.
 * @property {"no" | "yes" | "late"} isDone Whether the service carries out the call; `late` means
 *   after the page gave up.
 * @property {number} [retryAfter] The service's `Retry-After`, in seconds.
 * @property {boolean} [hasReadableHead] Whether a refusal can still be recognized, because its type
 *   is also in a header.
 * @property {boolean} [isTwice] Whether the service gets the request twice.
 * @property {string} [onlyAtFirst] Why only the first call of a flow can have it.
 * @property {string} [onlyAlways] Why it cannot be transient.
 * @property {() => Cause} cause
 */

/** @param {EmulatorFault} fault */
const by = (fault) => () => ({ fault });

/**
 * @param {(fault: EmulatorFault) => EmulatorFault} [timing] Whether the call waits before or after
 *   the work.
 */
const byWaiting =
  (timing = (fault) => fault) =>
  () => {
    const waiting = new Waiting();
    return { waiting, fault: timing(waiting.fault) };
  };

const notDone = /** @type {const} */ ("no");
const done = /** @type {const} */ ("yes");

/** @type {FaultRow[]} */
export const table = [
  {
    name: "offline",
    code: "network_failed",
    isDone: notDone,
    cause: () => ({ instead: "offline" }),
  },
  {
    name: "dropped before the service",
    code: "network_failed",
    isDone: notDone,
    cause: by(faults.drop),
  },
  {
    name: "dropped after the service did its work",
    code: "network_failed",
    isDone: done,
    cause: by(faults.afterProcessing(faults.drop)),
  },
  {
    name: "reset in the middle of the answer",
    code: "network_failed",
    isDone: done,
    cause: by(faults.breakHalfway),
  },
  {
    name: "stalled for 30 seconds before the service",
    code: "timed_out",
    isDone: "late",
    cause: byWaiting(),
  },
  {
    name: "answered too late",
    code: "timed_out",
    isDone: done,
    cause: byWaiting(faults.afterProcessing),
  },
  {
    name: "never answered",
    code: "timed_out",
    isDone: notDone,
    cause: byWaiting((fault) => async (next, exchange) => fault(async () => undefined, exchange)),
  },
  {
    name: "429 with a Retry-After: 5 that pages may read",
    code: "throttled",
    isDone: notDone,
    retryAfter: 5,
    cause: by(faults.throttle({ retryAfter: 5, isReadable: true })),
  },
  {
    name: "429 with a Retry-After: 60 that pages may read",
    code: "throttled",
    isDone: notDone,
    retryAfter: 60,
    cause: by(faults.throttle({ retryAfter: 60, isReadable: true })),
  },
  {
    name: "429 with a Retry-After that pages may not read",
    code: "throttled",
    isDone: notDone,
    cause: by(faults.throttle({ retryAfter: 60 })),
  },
  { name: "500", code: "service_failed", isDone: notDone, cause: by(faults.internalError) },
  {
    name: "502 with HTML",
    code: "service_failed",
    isDone: notDone,
    cause: by(faults.badGateway),
  },
  {
    name: "403 with HTML",
    code: "blocked",
    isDone: notDone,
    cause: by(faults.wafBlockPage),
  },
  {
    name: "firewall’s 405 with a CAPTCHA",
    code: "challenge_required",
    isDone: notDone,
    cause: by(faults.wafCaptcha),
  },
  {
    name: "firewall’s 202 with nothing that pages can read",
    code: "challenge_required",
    isDone: notDone,
    cause: by(faults.wafPuzzle("challenge", { body: "empty", isReadable: false })),
  },
  {
    name: "firewall’s 405 with HTML",
    code: "blocked",
    isDone: notDone,
    cause: by(faults.wafPuzzle("captcha", { body: "page", isReadable: false })),
  },
  {
    name: "captive portal’s 200 with HTML",
    code: "answer_unreadable",
    isDone: notDone,
    cause: by(faults.html()),
  },
  {
    name: "truncated JSON",
    code: "answer_unreadable",
    isDone: done,
    hasReadableHead: true,
    cause: by(faults.truncate),
  },
  {
    name: "wrong content type",
    code: "",
    isDone: done,
    cause: by(faults.header("content-type", "text/html")),
  },
  {
    name: "a body of 64 KB and a byte",
    code: "answer_too_large",
    isDone: done,
    cause: by(faults.padTo(64 * 1024 + 1)),
  },
  { name: "answered twice", code: "", isDone: done, cause: by(secondAnswer) },
  {
    name: "carried out twice",
    code: "",
    isDone: done,
    isTwice: true,
    cause: by(twice),
  },
  {
    name: "CORS refused with the answer",
    code: "network_failed",
    isDone: done,
    cause: by(faults.withoutCors),
  },
  {
    name: "CORS refused before the call",
    code: "network_failed",
    isDone: notDone,
    onlyAtFirst: "browsers ask once for all calls",
    cause: () => ({ preflight: faults.withoutCors }),
  },
  {
    name: "CSP refused",
    code: "network_failed",
    toldAs: "endpoint_forbidden",
    isDone: notDone,
    onlyAtFirst: "a page’s policy stops the first call already",
    onlyAlways: "a page’s policy stays as it is",
    cause: () => ({ instead: "policy" }),
  },
];
