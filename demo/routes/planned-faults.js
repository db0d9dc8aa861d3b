/** The faults that a user of the playground can choose for the calls. */
import * as faults from "../../kit/emulator/faults.js";
import { operations } from "../../kit/emulator/operations/index.js";

/** @typedef {import("../../kit/emulator/cognito.js").Cognito} Cognito */
/** @typedef {import("../../kit/emulator/fault-plan.js").Fault} Fault */
/** @typedef {"once" | "always"} Occurrence */
/**
 * @typedef {{operation: string, fault: string, occurrence: Occurrence}} Plan `operation` may be
 *   `ANY_CALL`.
 */

const ANY_CALL = "any call";

/** The page does not sign in, so this operation is never called. */
const OPERATIONS = [...operations.keys()].filter((name) => name !== "InitiateAuth");

/** By the name that the page uses. @type {Record<string, {about: string, fault: Fault}>} */
const FAULTS = {
  offline: { about: "No connection to the service", fault: faults.drop },
  lost: {
    about: "The answer is lost: the service has done its work",
    fault: faults.afterProcessing(faults.drop),
  },
  slow: { about: "The answer takes 5 seconds", fault: faults.delay(5_000) },
  silent: { about: "No answer within a minute", fault: faults.delay(60_000) },
  throttled: { about: "429: too many requests", fault: faults.throttle() },
  attempts: { about: "400: too many attempts", fault: faults.attemptLimit },
  failure: { about: "500: the service fails", fault: faults.internalError },
  unavailable: { about: "503: the service is unavailable", fault: faults.serviceUnavailable },
  gateway: { about: "502: a proxy’s web page", fault: faults.badGateway },
  firewall: { about: "403: a firewall (WAF) blocks the call", fault: faults.wafBlock },
  captcha: { about: "405: a firewall (WAF) wants a CAPTCHA", fault: faults.wafCaptcha },
  challenge: {
    about: "202: a firewall (WAF) wants a challenge solved",
    fault: faults.wafChallenge,
  },
  portal: { about: "200: a captive portal’s web page", fault: faults.html() },
  truncated: { about: "200: half of the answer is missing", fault: faults.truncate },
  cors: { about: "The page may not read the answer (CORS)", fault: faults.withoutCors },
  revoked: {
    about: "400: the access token was revoked",
    fault: faults.refuse("NotAuthorizedException", "Access Token has been revoked"),
  },
  disabled: { about: "400: the user is disabled", fault: faults.userDisabled },
  replica: { about: "400: not enabled in this Region", fault: faults.operationNotEnabled },
  session: {
    about: "400: the session is used up",
    fault: faults.refuse(
      "NotAuthorizedException",
      "Invalid session for the user, session is expired.",
    ),
  },
  clock: {
    about: "This computer’s clock is 10 minutes slow",
    fault: faults.offsetDate(10 * 60_000),
  },
};

/** The planned faults, at most one for each operation. */
export class PlannedFaults {
  /** @type {Map<string, Plan & {callOff: () => void}>} By operation. */
  #plans = new Map();
  #cognito;

  /** @param {Cognito} cognito */
  constructor(cognito) {
    this.#cognito = cognito;
  }

  /** The choices that the page offers. */
  get choices() {
    return {
      operations: [ANY_CALL, ...OPERATIONS],
      faults: Object.entries(FAULTS).map(([name, { about }]) => ({ name, about })),
      occurrences: /** @type {Occurrence[]} */ (["once", "always"]),
    };
  }

  /** @returns {Plan[]} Those that have not happened yet, or happen always. */
  get list() {
    return [...this.#plans.values()].map(({ callOff: _, ...plan }) => plan);
  }

  /**
   * Replaces the planned fault of the operation.
   *
   * @param {Plan} plan One of `choices`.
   */
  add({ operation, fault, occurrence }) {
    this.remove(operation);
    const wanted = operation === ANY_CALL ? OPERATIONS : [operation];
    const happen = /** @type {Fault} */ (FAULTS[fault]?.fault);
    const callsOff = wanted.map((name) =>
      this.#cognito.plan(
        name,
        (next, exchange) => {
          if (occurrence === "once") this.remove(operation);
          return happen(next, exchange);
        },
        { times: Infinity },
      ),
    );
    const callOff = () => callsOff.forEach((call) => call());
    this.#plans.set(operation, { operation, fault, occurrence, callOff });
  }

  /** @param {string} operation */
  remove(operation) {
    this.#plans.get(operation)?.callOff();
    this.#plans.delete(operation);
  }

  clear() {
    for (const operation of [...this.#plans.keys()]) this.remove(operation);
  }
}
