/**
 * A page that many cases share, since opening a page takes as long as a whole case. It is watched
 * as in any other test, and what leaks during a case counts for that case. If a case fails,
 * Playwright ends the worker, and with it this page, so it does not affect the next case.
 */
import { startEmulator } from "../../kit/emulator/index.js";
import { startPages } from "../../demo/server/pages.js";
import { operationOf } from "../support/calls.js";
import { Enrollment } from "../support/enrollment.js";
import { Observation } from "../support/observation.js";
import { Secrets } from "../support/secrets.js";
import { folders } from "../support/test.js";
import { holdMemory } from "../support/wasm-memory.js";
import { Time } from "./time.js";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("../../kit/emulator/index.js").Emulator} Emulator */

export class CasePage {
  /** The calls that the element made in this case, whether they arrived or not. @type {string[]} */
  requests = [];
  /** The origin of the emulators, which the page’s policy allows. */
  #service = "";
  /** The address of the open page, and the service that its policy allows. */
  #open = { address: "", service: "" };
  #pages = startPages({
    folders,
    connect: ({ searchParams }) => (searchParams.has("without-service") ? [] : [this.#service]),
  });

  /**
   * @param {import("@playwright/test").Browser} browser
   * @returns {Promise<CasePage>} A blank page.
   */
  static async open(browser) {
    const context = await browser.newContext();
    const observation = new Observation(context);
    await observation.begin();
    await context.addInitScript(holdMemory);
    const secrets = new Secrets(context, observation);
    const page = await context.newPage();
    const time = new Time(page);
    await time.stop();
    return new CasePage({ observation, page, secrets, time });
  }

  /** @param {{observation: Observation, page: Page, secrets: Secrets, time: Time}} parts */
  constructor({ observation, page, secrets, time }) {
    this.observation = observation;
    this.page = page;
    this.secrets = secrets;
    this.time = time;
    this.enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
    page.on("request", (request) => {
      const isCall = request.method() === "POST" && request.url().startsWith(this.#service);
      if (isCall) this.requests.push(operationOf(request));
    });
  }

  /** Advances an hour for the next case, so the module forgets the keys of the previous one. */
  async startOver() {
    await this.time.passToNextHour();
    await this.observation.startOver();
    this.secrets.startOver();
    this.requests = [];
  }

  /** @returns {Promise<Emulator>} Must be stopped before another one is started. */
  async startEmulator() {
    const emulator = await startEmulator({
      port: this.#service ? Number(new URL(this.#service).port) : undefined,
      now: () => this.time.now,
      settings: { sessionMinutes: 15 },
    });
    this.#service = emulator.url;
    this.observation.services = [emulator.url];
    return emulator;
  }

  /**
   * Gives the page a new element, or opens another page if this one has the wrong URL or policy.
   *
   * @param {"" | "?without-service"} search The query of its URL: whether its policy blocks the
   *   service.
   */
  async arrive(search) {
    const address = `${(await this.#pages).url}/plain.html${search}`;
    const isOpen = this.#open.address === address && this.#open.service === this.#service;
    if (!isOpen) {
      await this.page.goto(address);
      this.#open = { address, service: this.#service };
      return;
    }
    await this.page.evaluate(() => {
      const element = document.createElement("cognito-totp-enrollment");
      const main = /** @type {HTMLElement} */ (document.querySelector("main"));
      main.querySelector(element.localName)?.remove();
      main.append(element);
    });
  }

  async close() {
    await this.page.context().close();
    await (await this.#pages).stop();
  }
}
