/**
 * The rules for a walk, checked by the page's log and the emulator's state, not by the element's
 * rules.
 */

/** @typedef {import("./in-page.js").Entry} Entry */

const associate = "AssociateSoftwareToken";
const grants = ["start", "confirm", "retry"];
const ends = ["cancel", "reset", "skip"];

/** Each log entry is checked once, in order. */
export class Oracle {
  /** The broken rules. @type {string[]} */
  findings = [];
  /** How many secrets may be requested: a command allows one, each new session another. */
  #granted = 0;
  /** Whether the user agreed to a replacement in this attempt. */
  #isAgreed = false;
  /** The user agreed to turn the app off. */
  #mayTurnOff = false;
  /** The numbers of the calls that request a secret after that. @type {Set<number>} */
  agreed = new Set();
  /** The events whose handlers are running. @type {string[]} */
  #open = [];
  /** Whether the user canceled or skipped. */
  #isDeclined = false;
  /** The step of the last event. */
  #step = "idle";
  /** The previous event. */
  #last = "";
  /** Whether anything since the last error may have caused another. */
  #hasCause = false;
  /** @type {Record<string, number>} */
  #commands = { cancel: 0, skip: 0 };
  /** @type {Record<string, number>} */
  #events = { cancel: 0, skip: 0 };
  /** @type {{token: string, session: string}} What the page has set. */
  current = { token: "", session: "" };
  /** The tokens that may be sent. @type {Set<string>} */
  #tokens = new Set();
  /** The attempt's user; empty before its first token. */
  user = "";
  #attempt = 0;
  /** The session of the attempt's last request for a secret. */
  sessionOfSecret = "";
  #userOf;

  /** @param {(token: string) => string} userOf The user of a token. */
  constructor(userOf) {
    this.#userOf = userOf;
  }

  /** @param {Entry} entry */
  take(entry) {
    if (entry.kind === "command") this.#takeCommand(entry);
    else if (entry.kind === "event") this.#takeEvent(entry);
    else if (entry.kind === "call") this.#takeCall(entry);
    else if (entry.kind === "set") this.#takeValue(entry);
    else if (entry.kind === "removed") this.#takeRemoval();
    else if (entry.kind === "heard") this.#open.pop();
    if (entry.kind === "removed" || entry.kind === "page left") this.#isDeclined = false;
    if (entry.kind !== "heard" && (entry.kind !== "event" || entry.type === "step")) {
      this.#hasCause = true;
    }
  }

  /** The passing of time may cause an error too. */
  takeTime() {
    this.#hasCause = true;
  }

  /** What must be true while nothing is under way. */
  judgeRest() {
    for (const name of ["cancel", "skip"]) {
      if (this.#commands[name] !== this.#events[name]) {
        this.#find(`${this.#commands[name]} × ${name}(), and ${this.#events[name]} events`);
      }
    }
  }

  /** @param {string} what */
  #find(what) {
    this.findings.push(what);
  }

  /** @param {import("./in-page.js").CommandEntry} entry */
  #takeCommand({ name, step, isAsked, result }) {
    if (!result && name !== "reset") return;
    if (name === "start" && !isAsked && this.#isDeclined) {
      this.#find("an attempt starts automatically after the user declined");
    }
    this.#isDeclined = name in this.#commands || (this.#isDeclined && name !== "reset" && !isAsked);
    this.#tokens = new Set([this.current.token]);
    const isTurnOff = name === "confirm" && step === "confirming-turn-off";
    if (isTurnOff) this.#mayTurnOff = true;
    if (grants.includes(name) && !isTurnOff) this.#granted = 1;
    if (ends.includes(name)) this.#granted = 0;
    if (name === "confirm" && !isTurnOff) this.#isAgreed = true;
    if (name === "start") this.#isAgreed = false;
    if (name in this.#commands) this.#commands[name] = (this.#commands[name] ?? 0) + 1;
  }

  /** @param {import("./in-page.js").EventEntry} entry */
  #takeEvent({ type, step, shown, told = "" }) {
    this.#tokens = new Set([this.current.token]);
    if (step !== shown) this.#find(`the attribute says ${shown}, the property ${step}`);
    const isQuestion = type.startsWith("before-");
    const around = this.#open.find((one) => !one.startsWith("before-"));
    if (around && !isQuestion) this.#find(`${type} is told while ${around} is`);
    this.#open.push(type);
    if (isQuestion) return;
    if (type === "step") {
      if (told === this.#step) this.#find(`the step ${told} is told twice`);
      this.#step = told;
    }
    // An attempt that has ended fires none of these events.
    if (["error", "complete", "session-expired"].includes(type) && step === "idle") {
      this.#find(`after the end of the attempt there is an event: ${type}`);
    }
    if (type === "error" && !["failed", "awaiting-code", "on"].includes(this.#step)) {
      this.#find(`an error is told in the step ${this.#step}`);
    }
    if (type === "turned-off" && !this.#mayTurnOff) this.#find("the app is turned off unasked");
    if (type === "turned-off") this.#mayTurnOff = false;
    if (type.startsWith("turned-") && this.#last !== `step ${type.slice("turned-".length)}`) {
      this.#find(`${type} follows on ${this.#last}`);
    }
    if (type === "complete" && this.#last !== "step enrolled") {
      this.#find(`the completion follows on ${this.#last}`);
    }
    if (type === "error") {
      if (!this.#hasCause) this.#find("an error is told twice");
      this.#hasCause = false;
    }
    if (type === "cancel" || type === "skip") this.#events[type] = (this.#events[type] ?? 0) + 1;
    this.#last = `${type} ${told}`.trim();
  }

  /** @param {import("./in-page.js").CallEntry} entry */
  #takeCall({ number, operation, token, session, attempt }) {
    if (attempt !== this.#attempt) {
      this.#attempt = attempt;
      this.user = "";
      this.sessionOfSecret = "";
    }
    if (token) this.#judgeToken(token);
    if (operation === associate) {
      if (this.#granted === 0) this.#find("a secret is requested that nobody asked for");
      this.#granted = Math.max(0, this.#granted - 1);
      if (this.#isAgreed) this.agreed.add(number);
      if (session) this.sessionOfSecret = session;
    }
  }

  /** @param {string} token */
  #judgeToken(token) {
    const user = this.#userOf(token);
    this.user ||= user;
    if (user !== this.user) this.#find(`a call for ${user} in the attempt of ${this.user}`);
    if (!this.#tokens.has(token)) this.#find("an old token is sent");
  }

  /** @param {import("./in-page.js").SetEntry} entry */
  #takeValue({ name, value }) {
    if (name === "session" && value !== this.current.session) this.#granted += 1;
    this.current[name] = value;
    if (name === "token") this.#tokens.add(value);
  }

  #takeRemoval() {
    this.#step = "idle";
    this.#last = "";
    this.#granted = 0;
  }
}
