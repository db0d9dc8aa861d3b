/**
 * Sees everything that a page gives away: what it writes to the console, the events of the element, the attributes and
 * texts of its DOM, what it stores and what it requests. Judges nothing.
 */

/**
 * @typedef {"console" | "page error" | "event" | "attribute" | "text" | "storage" | "cookie" | "address" | "request URL"
 *   | "request header" | "request body"} Place
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
  /** @type {string[]} */
  pageErrors = [];
  /** @type {string[]} Where the calls of the element may go: origins. */
  services = [];
  /** @type {Promise<void>[]} */
  #looking = [];
  #context;

  /** @param {import("@playwright/test").BrowserContext} context */
  constructor(context) {
    this.#context = context;
  }

  /** Before the context's first page. */
  async begin() {
    const context = this.#context;
    await context.exposeBinding("reportToTest", (_, kind, value) => this.#take(kind, value));
    await context.addInitScript(reportEventsAndViolations);
    context.on("console", (message) => this.#looking.push(this.#seeMessage(message)));
    context.on("weberror", (webError) => {
      const error = webError.error();
      this.pageErrors.push(error.message);
      this.#see("page error", `${error.message} ${error.stack}`);
    });
    context.on("request", (request) => this.#seeRequest(request));
    context.on("page", (page) => {
      page.on("framenavigated", (frame) => this.#see("address", frame.url()));
      page.on("websocket", (socket) => this.#see("request URL", socket.url()));
    });
  }

  /** @returns {{code: string, retryable: boolean}[]} What the element said went wrong. */
  get errors() {
    return this.events
      .filter(({ type }) => type === "enrollment-error")
      .map(({ detail }) => detail);
  }

  /** @returns {Promise<Sight[]>} All that was seen, up to now. */
  async sights() {
    for (const page of this.#context.pages()) {
      const { attributes, texts, stored, address } = await page.evaluate(lookAround);
      for (const attribute of attributes) this.#see("attribute", attribute);
      for (const text of texts) this.#see("text", text);
      for (const entry of stored) this.#see("storage", entry);
      this.#see("address", address);
    }
    for (const { name, value } of await this.#context.cookies()) {
      this.#see("cookie", `${name}=${value}`);
    }
    await Promise.all(this.#looking);
    return [...this.#sights.values()];
  }

  /**
   * @param {"event" | "violation"} kind
   * @param {any} value
   */
  #take(kind, value) {
    if (kind === "violation") {
      this.violations.push(value);
      return;
    }
    const { type, detail, attributes, texts } = value;
    this.events.push({ type, detail });
    this.#see("event", `${type} ${JSON.stringify(detail)}`);
    for (const attribute of attributes) this.#see("attribute", attribute);
    for (const text of texts) this.#see("text", text);
  }

  /** @param {import("@playwright/test").ConsoleMessage} message */
  async #seeMessage(message) {
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

/** What each call has to carry to do its work. @type {Record<string, string[]>} */
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
  const operation = (request.headers()["x-amz-target"] ?? "").replace(/^.*\./, "");
  const burden = burdens[operation];
  if (!burden) return body;
  const fields = Object.entries(JSON.parse(body)).filter(([name]) => !burden.includes(name));
  return JSON.stringify(Object.fromEntries(fields));
}

// The functions below run in the page, and so can use nothing from outside themselves.

function reportEventsAndViolations() {
  const { reportToTest } = /** @type {any} */ (window);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith("enrollment-")) {
      const { detail } = /** @type {CustomEvent} */ (event);
      reportToTest("event", { type: event.type, detail, ...contentOf(document) });
    }
    return dispatch.call(this, event);
  };
  addEventListener("securitypolicyviolation", (event) => {
    reportToTest("violation", `${event.violatedDirective}: ${event.blockedURI}`);
  });
  Object.assign(window, { contentOfDocument: () => contentOf(document) });

  /** @param {Document | ShadowRoot} root */
  function contentOf(root) {
    /** @type {string[]} */
    const attributes = [];
    /** @type {string[]} */
    const texts = [];
    for (const element of root.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) attributes.push(`${name}="${value}"`);
      for (const child of element.childNodes) {
        if (child instanceof Text && child.data.trim()) texts.push(child.data);
      }
      const inside = element.shadowRoot && contentOf(element.shadowRoot);
      attributes.push(...(inside?.attributes ?? []));
      texts.push(...(inside?.texts ?? []));
    }
    return { attributes, texts };
  }
}

async function lookAround() {
  const { contentOfDocument } = /** @type {any} */ (window);
  /** @type {string[]} */
  const stored = [];
  for (const storage of [localStorage, sessionStorage]) {
    for (const [key, value] of Object.entries(storage)) stored.push(`${key}=${value}`);
  }
  for (const { name = "" } of await indexedDB.databases()) stored.push(...(await entriesOf(name)));
  const address = `${location.href} ${JSON.stringify(history.state)} ${document.title} ${window.name}`;
  return {
    .../** @type {{attributes: string[], texts: string[]}} */ (contentOfDocument()),
    stored,
    address,
  };

  /** @param {string} name */
  async function entriesOf(name) {
    const database = await done(indexedDB.open(name));
    const entries = [];
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName);
      entries.push(JSON.stringify([await done(store.getAllKeys()), await done(store.getAll())]));
    }
    database.close();
    return [name, ...entries];
  }

  /**
   * @template T
   * @param {IDBRequest<T>} request
   * @returns {Promise<T>}
   */
  function done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
