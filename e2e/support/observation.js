/**
 * Records everything that a page exposes: what it writes to the console, the events of the element,
 * the attributes and texts of its DOM at every change, what it stores, copies, broadcasts and
 * requests. It does not judge.
 */
import { operationOf } from "./calls.js";
import { lookAround, watchPage } from "./page-watch.js";

/**
 * `revealed text` and `requested clipboard`: the user asked for the key.
 *
 * @typedef {"console" | "page error" | "event" | "attribute" | "text" | "revealed text"
 *   | "clipboard"
 *   | "requested clipboard" | "message" | "lock" | "storage" | "cookie" | "address" | "request URL" | "request header"
 *   | "request body"} Place
 * @typedef {{place: Place, content: string}} Sight
 * @typedef {{type: string, detail: any}} SeenEvent
 */

export class Observation {
  /** @type {Map<string, Sight>} */
  #sights = new Map();
  /** @type {SeenEvent[]} The element's, in order. */
  events = [];
  /** @type {string[]} What the content security policy stopped. */
  violations = [];
  /** @type {string[]} The documents that were served without the strict policy: their addresses. */
  unprotected = [];
  /** @type {string[]} */
  pageErrors = [];
  /** @type {string[]} What was written to the console. */
  messages = [];
  /** @type {string[]} The origins that the element may call. */
  services = [];
  /** @type {Promise<void>[]} */
  #looking = [];
  #context;

  /** @param {import("@playwright/test").BrowserContext} context */
  constructor(context) {
    this.#context = context;
  }

  /** Call it before the context's first page. */
  async begin() {
    const context = this.#context;
    await context.exposeBinding("reportToTest", (_, seen) => {
      for (const [kind, value] of seen) this.#take(kind, value);
    });
    await context.addInitScript(watchPage);
    context.on("console", (message) => this.#looking.push(this.#seeMessage(message)));
    context.on("weberror", (webError) => {
      const error = webError.error();
      this.pageErrors.push(error.message);
      this.#see("page error", `${error.message} ${error.stack}`);
    });
    context.on("request", (request) => this.#seeRequest(request));
    context.on("response", (response) => this.#looking.push(this.#seeResponse(response)));
    context.on("page", (page) => {
      page.on("framenavigated", (frame) => this.#see("address", frame.url()));
      page.on("websocket", (socket) => this.#see("request URL", socket.url()));
    });
  }

  /** Forgets everything, as if the page had just been opened. */
  async startOver() {
    await Promise.all(this.#looking);
    for (const page of this.#context.pages()) {
      await page.evaluate(() => /** @type {any} */ (window).forgetSights());
    }
    this.#looking = [];
    this.#sights.clear();
    this.events = [];
    this.violations = [];
    this.unprotected = [];
    this.pageErrors = [];
    this.messages = [];
  }

  /** @returns {{code: string, retryable: boolean}[]} The errors that the element reported. */
  get errors() {
    return this.events
      .filter(({ type }) => type === "enrollment-error")
      .map(({ detail }) => detail);
  }

  /** @returns {Promise<Sight[]>} All that was seen, up to now. */
  async sights() {
    for (const page of this.#context.pages()) {
      for (const { place, content } of await page.evaluate(lookAround)) this.#see(place, content);
    }
    for (const { name, value } of await this.#context.cookies()) {
      this.#see("cookie", `${name}=${value}`);
    }
    await Promise.all(this.#looking);
    return [...this.#sights.values()];
  }

  /**
   * @param {"event" | "violation" | "sight"} kind
   * @param {any} value
   */
  #take(kind, value) {
    if (kind === "violation") this.violations.push(value);
    if (kind === "sight") this.#see(value.place, value.content);
    if (kind === "event") {
      this.events.push(value);
      this.#see("event", `${value.type} ${JSON.stringify(value.detail)}`);
    }
  }

  /** @param {import("@playwright/test").Response} response */
  async #seeResponse(response) {
    if (response.request().resourceType() !== "document" || response.status() >= 300) return;
    const policy = (await response.headerValue("content-security-policy").catch(() => null)) ?? "";
    if (!isStrict(policy)) this.unprotected.push(response.url());
  }

  /** @param {import("@playwright/test").ConsoleMessage} message */
  async #seeMessage(message) {
    this.messages.push(message.text());
    const text = `${message.text()} ${message.location().url}`;
    this.#see("console", text);
    if (/content security policy|trusted ?type/i.test(text)) this.violations.push(text);
    const values = message.args().map((value) => value.jsonValue().catch(() => undefined));
    this.#see("console", JSON.stringify(await Promise.all(values)));
  }

  /** @param {import("@playwright/test").Request} request */
  #seeRequest(request) {
    this.#see("request URL", request.url());
    this.#see("request header", JSON.stringify(request.headers()));
    const body = request.postData();
    if (!body) return;
    const isCall = this.services.includes(new URL(request.url()).origin);
    this.#see("request body", isCall ? withoutItsBurden(request, body) : body);
  }

  /**
   * @param {Place} place
   * @param {string} content
   */
  #see(place, content) {
    this.#sights.set(`${place}\n${content}`, { place, content });
  }
}

/** The members with secrets that each call needs. @type {Record<string, string[]>} */
const burdens = {
  GetUser: ["AccessToken"],
  AssociateSoftwareToken: ["AccessToken", "Session"],
  VerifySoftwareToken: ["AccessToken", "Session", "UserCode"],
  SetUserMFAPreference: ["AccessToken"],
  RespondToAuthChallenge: ["Session", "ChallengeResponses"], // the demo page's own
};

/**
 * @param {import("@playwright/test").Request} request
 * @param {string} body
 */
function withoutItsBurden(request, body) {
  const burden = burdens[operationOf(request)];
  if (!burden) return body;
  const fields = Object.entries(JSON.parse(body)).filter(([name]) => !burden.includes(name));
  return JSON.stringify(Object.fromEntries(fields));
}

/**
 * Whether it is as strict as the README's policy: only what it names, no code from text, and no
 * markup from text.
 *
 * @param {string} policy
 */
function isStrict(policy) {
  const directives = policy.split(";").map((directive) => directive.trim());
  const demanded = [
    "default-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "frame-ancestors 'none'",
  ];
  const isLax = /'unsafe-(inline|eval|hashes)'|data:|blob:|\*/.test(policy);
  return !isLax && demanded.every((directive) => directives.includes(directive));
}
