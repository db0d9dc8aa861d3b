/** What a walk may do, and how often. */
import { faults } from "../../kit/emulator/index.js";
import { operations } from "../support/operations.js";

/** @typedef {import("./walker.js").Walker} Walker */
/** @typedef {{name: string, weight: number, run: (walker: Walker) => unknown}} Action */

// Actions that end an attempt are less frequent, or no walk would get far.
const leading = ["start", "confirm", "submit", "retry"];
const ending = ["cancel", "skip", "reset", "reset"];
const setting = ["replace", "turnOff", "turnOff", "turnOn"];
const commands = [...leading, ...leading, ...setting, "cancel", "skip", "reset"];
const settingButtons = ["replace", "turn-off", "turn-off", "turn-on"];
const buttons = [...leading, ...leading, ...settingButtons, "cancel", "skip", "reveal", "conceal"];
// Steps whose events are the riskiest are listed more than once.
const steps = [
  ...["idle", "checking", "confirming-replacement", "associating", "associating"],
  ...["awaiting-code", "verifying", "verifying", "activating", "enrolled", "enrolled", "failed"],
  ...["failed", "idle", "on", "off", "turning-off", "confirming-turn-off"],
];
const events = [
  ...["step", "error", "complete", "session-expired", "cancel", "skip", "focus"],
  ...["turned-off", "turned-on"],
];
const questions = ["before-associate", "before-verify", "before-reveal", "before-turn-off"];

const toggled = "manage auto-start auto-submit conceal code-countdown skippable has-app".split(" ");

/** @type {readonly (readonly [string, string | null])[]} */
const attributes = [
  ["manage", ""],
  ["manage", ""],
  ...toggled.flatMap(
    (name) =>
      /** @type {const} */ ([
        [name, ""],
        [name, null],
      ]),
  ),
  ["lang", "de"],
  ["lang", "ar"],
  ["lang", null],
  ["heading-level", "4"],
  ["device-name", "Phone"],
  ["device-name", null],
  ["issuer", "Larkspur 2"],
  ["issuer", "Lark:spur"],
  ["issuer", "Larkspur"],
  ["account", "urn:x:alice"],
  ["timeout-ms", "4000"],
  ["timeout-ms", "never"],
  ["session-minutes", "2"],
  ["session-minutes", null],
  ["preference", "enabled"],
];

/**
 * The faults of a call. Each function makes a new one.
 * @type {(() => import("../../kit/emulator/index.js").Fault)[]}
 */
const troubles = [
  () => faults.drop,
  () => faults.afterProcessing(faults.drop),
  () => faults.breakHalfway,
  () => faults.truncate,
  () => faults.withoutCors,
  () => faults.html(),
  () => faults.internalError,
  () => faults.throttle(),
  () => faults.throttle({ retryAfter: 5, isReadable: true }),
  () => faults.attemptLimit,
  () => faults.wafBlock,
  () => faults.wafChallenge,
  () => faults.operationNotEnabled,
  () => faults.padTo(64 * 1024 + 1),
  () => faults.refuse("NotAuthorizedException", "Access Token has expired"),
  () => faults.refuse("NotAuthorizedException", "Invalid session for the user."),
  () =>
    faults.refuse("NotAuthorizedException", "Invalid session for the user, session is expired."),
  () => faults.refuse("CodeMismatchException", "Invalid code received for user"),
  () => faults.refuse("ExpiredCodeException", "Your software token has already been used once."),
  () => faults.refuse("InvalidParameterException", "No"),
];

/** @param {Walker} walker */
const anyAct = ({ random, gifts }) =>
  random.pick([...leading, ...setting, ...ending, ...gifts, "move", "remove"]);

/** @type {Action[]} */
export const actions = [
  { name: "go on", weight: 34, run: (walker) => walker.goOn() },
  { name: "a command", weight: 10, run: (walker) => walker.do(walker.random.pick(commands)) },
  {
    name: "two commands at once",
    weight: 3,
    run: (walker) =>
      walker.doTogether([walker.random.pick(commands), walker.random.pick(commands)]),
  },
  { name: "a press", weight: 10, run: (walker) => walker.do("press", walker.random.pick(buttons)) },
  {
    name: "a code",
    weight: 6,
    run: (walker) =>
      walker.do(
        walker.random.pick(["submit", "fill", "fill again", "fill another", "submit another"]),
      ),
  },
  { name: "no code", weight: 1, run: (walker) => walker.do("submit no code") },
  {
    name: "a credential",
    weight: 6,
    run: (walker) => walker.do(walker.random.pick(walker.gifts)),
  },
  {
    name: "another property",
    weight: 3,
    run: (walker) =>
      walker.do(
        walker.random.pick([
          "give headers",
          "give a fetch",
          "give messages",
          "give the same session",
          "take the result",
          "open the key",
        ]),
      ),
  },
  {
    name: "an attribute",
    weight: 7,
    run: (walker) => walker.do("attribute", walker.random.pick(attributes)),
  },
  {
    name: "a move",
    weight: 4,
    run: (walker) => walker.do(walker.random.pick(["move", "take out and put back"])),
  },
  { name: "a removal", weight: 1, run: (walker) => walker.do("remove") },
  { name: "a return", weight: 4, run: (walker) => walker.do("put back") },
  {
    name: "an event of the page",
    weight: 3,
    run: (walker) =>
      walker.do(walker.random.pick(["leave the page", "hide the page", "go online"])),
  },
  {
    name: "a reaction",
    weight: 26,
    run: (walker) =>
      walker.do("react", {
        type: walker.random.happens(0.7)
          ? `step ${walker.random.pick(steps)}`
          : walker.random.pick(events),
        act: anyAct(walker),
        times: walker.random.pick([1, 1, 2]),
      }),
  },
  {
    name: "a reaction to a question",
    weight: 3,
    run: (walker) =>
      walker.do("react", {
        type: walker.random.pick(questions),
        act: walker.random.pick(["prevent", anyAct(walker)]),
        times: 1,
      }),
  },
  { name: "no more reactions", weight: 1, run: (walker) => walker.do("react no more") },
  {
    name: "a fault",
    weight: 9,
    run: (walker) => {
      const operation = walker.random.pick(operations[walker.flow]);
      walker.plan(operation, walker.random.pick(troubles)());
    },
  },
  {
    name: "a call that waits",
    weight: 4,
    run: (walker) => walker.hold(walker.random.pick(operations[walker.flow])),
  },
  { name: "what waited", weight: 4, run: (walker) => walker.release() },
  {
    name: "time",
    weight: 5,
    run: (walker) => walker.pass(walker.random.pick([1_000, 31_000, 61_000, 200_000])),
  },
  { name: "a network that is gone", weight: 1, run: (walker) => walker.setOffline(true) },
  { name: "a network that is back", weight: 4, run: (walker) => walker.setOffline(false) },
  { name: "another device", weight: 2, run: (walker) => walker.associateElsewhere() },
  { name: "an administrator", weight: 1, run: (walker) => walker.removeApp() },
  { name: "the end of all tokens", weight: 1, run: (walker) => walker.revokeTokens() },
];
