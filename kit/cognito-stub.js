/** The user pool of a test. It answers the pages' calls to Cognito, without network requests. */
import { Cognito } from "./emulator/cognito.js";
import { defaultSettings } from "./emulator/settings.js";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").BrowserContext} BrowserContext */
/** @typedef {import("@playwright/test").Route} Route */

/** The endpoints of the service: all partitions and kinds. */
const endpoints = /^https:\/\/cognito-idp(?:-fips)?\.([a-z\d-]+)\.[a-z\d.-]+\/$/;

/**
 * @typedef {object} StubOptions
 * @property {string | RegExp} [url] Which requests to answer, as in `page.route`; by default those
 *   to the service's endpoints.
 * @property {string} [userPoolId] `us-east-1_Example01` by default. Its region is that of the page:
 *   the endpoint of another region refuses every call.
 * @property {() => number} [now] The service's clock, in milliseconds since the Unix epoch.
 * @property {Partial<import("./emulator/settings.js").Settings>} [settings]
 */

export class CognitoStub extends Cognito {
  /** @type {string | RegExp} */
  #url = endpoints;

  /**
   * @param {Page | BrowserContext} target The page or context whose requests to answer.
   * @param {StubOptions} [options]
   * @returns {Promise<CognitoStub>}
   */
  static async route(target, options = {}) {
    const { userPoolId = "us-east-1_Example01", now = Date.now, settings = {} } = options;
    const stub = new CognitoStub({
      userPoolId,
      now,
      settings: { ...defaultSettings(), ...settings },
    });
    stub.#url = options.url ?? endpoints;
    await stub.route(target);
    return stub;
  }

  /**
   * Answers another page or context from this user pool, too, such as that of a second browser.
   *
   * @param {Page | BrowserContext} target
   */
  async route(target) {
    await target.route(this.#url, (route) => this.#fulfill(route));
  }

  /**
   * As of the emulator, but for preflights: Playwright responds to them itself.
   *
   * @override
   * @param {string} operation
   * @param {import("./emulator/fault-plan.js").Fault} fault
   * @param {{skip?: number, times?: number}} [occurrence]
   */
  plan(operation, fault, occurrence) {
    if (operation === "preflight") throw new Error("Playwright responds to preflights itself");
    return super.plan(operation, fault, occurrence);
  }

  /** @param {Route} route */
  async #fulfill(route) {
    const request = route.request();
    const reply = await this.answer({
      method: request.method(),
      path: new URL(request.url()).pathname,
      region: endpoints.exec(request.url())?.[1],
      headers: await request.allHeaders(),
      text: request.postData() ?? "",
    });
    // A page that was closed needs no response.
    await respond(route, reply).catch(() => {});
  }
}

/**
 * @param {Route} route
 * @param {import("./emulator/reply.js").Reply | undefined} reply
 */
async function respond(route, reply) {
  const isWhole = reply && (!reply.halfway || (await reply.halfway()));
  if (!isWhole) return route.abort("connectionreset");
  /** @type {Record<string, string>} */
  const headers = {};
  for (const [name, value] of Object.entries(reply.headers)) {
    if (value !== undefined) headers[name] = value;
  }
  // Playwright would add this header.
  if (!headers["access-control-allow-origin"]) return route.abort("failed");
  return route.fulfill({ status: reply.status, headers, body: Buffer.from(reply.body) });
}
