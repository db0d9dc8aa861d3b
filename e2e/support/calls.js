/** @typedef {import("@playwright/test").Route} Route */
/** @typedef {(route: Route) => unknown} Fault Replaces the service's response. */

/**
 * @typedef {object} Call
 * @property {string} operation
 * @property {Record<string, any>} body
 * @property {Record<string, string>} headers
 * @property {Promise<Record<string, any>>} answer Empty if there was none, or if it was not JSON.
 */

/** Records a browser context's calls to a user pool, and can respond instead of the pool. */
export class Calls {
  /** @type {Call[]} */
  #log = [];
  /** @type {Map<string, Fault[]>} */
  #faults = new Map();
  #context;
  #origin;

  /**
   * @param {import("@playwright/test").BrowserContext} context
   * @param {string} url The user pool's.
   */
  constructor(context, url) {
    this.#context = context;
    this.#origin = new URL(url).origin;
    context.on("request", (request) => {
      const isCall = request.method() === "POST" && new URL(request.url()).origin === this.#origin;
      if (isCall) this.#log.push(callOf(request));
    });
  }

  get all() {
    return this.#log;
  }

  get operations() {
    return this.#log.map(({ operation }) => operation);
  }

  /** @param {string} operation */
  of(operation) {
    return this.#log.filter((call) => call.operation === operation);
  }

  /**
   * @param {string} operation
   * @param {Fault} fault For the next call of this operation only.
   */
  async failNext(operation, fault) {
    // Only when needed: with a route, the browser skips CORS preflights.
    if (this.#faults.size === 0) {
      await this.#context.route(
        ({ origin }) => origin === this.#origin,
        (route) => this.#answer(route),
      );
    }
    this.#faults.set(operation, [...(this.#faults.get(operation) ?? []), fault]);
  }

  /**
   * Makes the next call of this operation wait for its response.
   *
   * @param {string} operation
   * @returns {Promise<{reached: Promise<void>, release: (fault?: Fault) => void}>} `reached` once
   *   the call has arrived, which is a while after the page shows the step. The response is the
   *   service's own by default.
   */
  async hold(operation) {
    /** @type {() => void} */
    let arrive = () => {};
    const reached = /** @type {Promise<void>} */ (new Promise((resolve) => (arrive = resolve)));
    /** @type {(fault: Fault) => void} */
    let decide = () => {};
    const decision = /** @type {Promise<Fault>} */ (new Promise((resolve) => (decide = resolve)));
    await this.failNext(operation, async (route) => {
      arrive();
      return (await decision)(route);
    });
    return { reached, release: (fault = (route) => route.continue()) => decide(fault) };
  }

  /** @returns {Promise<string>} The secret that the service gave last. */
  async secret() {
    const { SecretCode } = (await this.of("AssociateSoftwareToken").at(-1)?.answer) ?? {};
    if (!SecretCode) throw new Error("The user pool has given no secret");
    return SecretCode;
  }

  /** @param {Route} route */
  async #answer(route) {
    const fault = this.#faults.get(operationOf(route.request()))?.shift();
    // A page that was closed, or has timed out, needs no response.
    await Promise.resolve(fault ? fault(route) : route.continue()).catch(() => {});
  }
}

/** The network is down. @type {Fault} */
export const offline = (route) => route.abort("internetdisconnected");

/**
 * @param {object | string} body A string is HTML.
 * @param {number} [status]
 * @param {Record<string, string>} [headers]
 * @returns {Fault}
 */
function answer(body, status = 200, headers = {}) {
  const isHtml = typeof body === "string";
  return (route) =>
    route.fulfill({
      status,
      headers: { "access-control-allow-origin": "*", ...headers },
      contentType: isHtml ? "text/html" : "application/x-amz-json-1.1",
      body: isHtml ? body : JSON.stringify(body),
    });
}

/**
 * A hotel’s sign-in page responds instead of the service. The user reads that at once: it is not
 * retried automatically.
 */
export const captivePortal = answer("<!doctype html><title>Welcome to our Wi-Fi</title>");

/** GetUser's response for a user who is asked for a text message first, and has no app. */
export const textMessageFirst = answer({
  Username: "alice",
  UserMFASettingList: ["SMS_MFA"],
  PreferredMfaSetting: "SMS_MFA",
});

/**
 * @param {string} type
 * @param {string} [message]
 * @param {string} [id] Of the request, for support.
 */
export function refusal(type, message = "", id = "") {
  const headers = {
    "access-control-expose-headers": "x-amzn-requestid",
    "x-amzn-requestid": id,
  };
  return answer({ __type: type, message }, 400, id ? headers : {});
}

/**
 * Makes requests for a file wait.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} address
 * @returns {Promise<(isAnswered?: boolean) => void>} Ends the wait.
 */
export async function holdRequests(page, address) {
  /** @type {(isAnswered: boolean) => void} */
  let end = () => {};
  const ended = new Promise((resolve) => (end = resolve));
  await page.route(address, async (route) => ((await ended) ? route.continue() : route.abort()));
  return (isAnswered = true) => end(isAnswered);
}

/** @param {import("@playwright/test").Request} request */
export function operationOf(request) {
  return (request.headers()["x-amz-target"] ?? "").replace(/^.*\./, "");
}

/**
 * @param {import("@playwright/test").Request} request
 * @returns {Call}
 */
function callOf(request) {
  const answer = request
    .response()
    .then((response) => response?.json())
    .catch(() => undefined);
  return {
    operation: operationOf(request),
    body: JSON.parse(request.postData() ?? "{}"),
    headers: request.headers(),
    answer: answer.then((json) => json ?? {}),
  };
}
