// The back/forward cache: the browser keeps a page that the user left, with its scripts and memory,
// and restores it as it was. Playwright loses track of such a page, so these tests drive the
// browser with Puppeteer.

import { expect, test as base } from "@playwright/test";
import puppeteer from "puppeteer-core";
import { startEmulator } from "../kit/emulator/index.js";
import { startPages } from "../demo/server/pages.js";
import { launchOptions } from "./support/browser.js";
import { folders } from "./support/test.js";
import { codeFor, flows, holdCall, signedIn } from "./support/under-way.js";
import { holdMemory, inMemory } from "./support/wasm-memory.js";

/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */
/** @typedef {import("./support/under-way.js").Flow} Flow */
/** @typedef {import("puppeteer-core").Page} Page */

const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<{emulator: Emulator, begin: (flow: Flow) => Promise<Visit>}, {}, import("@playwright/test").PlaywrightTestArgs>} */ ({
    emulator: async ({}, use) => {
      const emulator = await startEmulator();
      await use(emulator);
      await emulator.stop();
    },

    begin: async ({ emulator }, use) => {
      const pages = await startPages({ folders, connect: [emulator.url] });
      const browser = await puppeteer.launch({
        ...launchOptions,
        args: [...launchOptions.args, "--no-sandbox"],
      });
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(holdMemory);
      await page.evaluateOnNewDocument(() => {
        addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted }));
      });
      await page.goto(`${pages.url}/plain.html`);
      await use(async (flow) => {
        const { username, properties } = flow.begin(emulator);
        const visit = new Visit(page, `${pages.url}/bare.html`, username);
        await visit.setUp(emulator.url, properties);
        return visit;
      });
      await browser.close();
      await pages.stop();
    },
  }),
);

/** A user's page with the element. */
class Visit {
  #page;
  #elsewhere;

  /**
   * @param {Page} page
   * @param {string} elsewhere Another page's address.
   * @param {string} username
   */
  constructor(page, elsewhere, username) {
    this.#page = page;
    this.#elsewhere = elsewhere;
    this.username = username;
  }

  /**
   * @param {string} endpoint
   * @param {Record<string, string>} properties
   */
  async setUp(endpoint, properties) {
    await this.#page.$eval(
      "cognito-totp-enrollment",
      (element, attributes, values) => {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        Object.assign(element, values);
      },
      { endpoint, issuer: "Larkspur", account: "alice@example.com" },
      properties,
    );
  }

  /** @param {string} part */
  async click(part) {
    await this.#page.$eval(
      "cognito-totp-enrollment",
      ({ shadowRoot }, name) =>
        /** @type {HTMLElement} */ (shadowRoot?.querySelector(name))?.click(),
      part,
    );
  }

  /** @param {string} code */
  async submit(code) {
    await this.#page.$eval(
      "cognito-totp-enrollment",
      ({ shadowRoot }, text) => {
        const field = /** @type {HTMLInputElement} */ (shadowRoot?.querySelector("[part=code]"));
        field.value = text;
      },
      code,
    );
    await this.click("[part=submit]");
  }

  /** @param {string} step */
  async expectStep(step) {
    await this.#page.waitForSelector(`cognito-totp-enrollment[step=${step}]`);
  }

  /** Goes to another page, and back with the browser's back button. */
  async leaveAndComeBack() {
    await this.#page.goto(this.#elsewhere);
    await this.#page.goBack();
    expect(await this.#page.evaluate(() => /** @type {any} */ (window).persisted)).toBe(true);
  }

  /**
   * @returns {Promise<{drawn: number, typed: string[], text: string}>} What the page shows of the
   *   attempt.
   */
  shown() {
    return this.#page.$eval("cognito-totp-enrollment", ({ shadowRoot }) => ({
      drawn: shadowRoot?.querySelectorAll("canvas").length ?? 0,
      typed: [...(shadowRoot?.querySelectorAll("input") ?? [])].map(({ value }) => value),
      text: shadowRoot?.textContent ?? "",
    }));
  }

  /** @param {string[]} texts */
  async holds(texts) {
    const needles = texts.map((text) => Buffer.from(text));
    return (await inMemory(this.#page, needles)).size > 0;
  }
}

for (const flow of flows) {
  test(`${flow.name}: a page left with the QR code keeps no secret, and starts again when restored`, async ({
    begin,
    emulator,
  }) => {
    const visit = await begin(flow);
    await visit.click("[part=start]");
    await visit.expectStep("awaiting-code");
    await visit.click("[part=details] > summary");
    const secret = String(emulator.inspect(visit.username).pendingSecret);
    await expect.poll(async () => (await visit.shown()).text).toContain(secret);
    expect(await visit.holds([secret])).toBe(true);
    await visit.leaveAndComeBack();

    await visit.expectStep("idle");
    const { drawn, typed, text } = await visit.shown();
    expect({ drawn, typed }).toEqual({ drawn: 0, typed: [] });
    expect(text).not.toContain(secret);
    expect(await visit.holds([secret])).toBe(false);

    await visit.setUp(emulator.url, flow.again(emulator, visit.username));
    await visit.click("[part=start]");
    await visit.expectStep("awaiting-code");
    await visit.submit(codeFor(emulator, visit.username));
    await visit.expectStep("enrolled");
  });

  test(`${flow.name}: a page left while a code is checked, and restored, starts again`, async ({
    begin,
    emulator,
  }) => {
    const visit = await begin(flow);
    const { reached, release } = holdCall(emulator, "VerifySoftwareToken");
    await visit.click("[part=start]");
    await visit.expectStep("awaiting-code");
    await visit.submit(codeFor(emulator, visit.username));
    await reached;
    await visit.leaveAndComeBack();
    release();
    await visit.expectStep("idle");
    const { pendingSecret, secret } = emulator.inspect(visit.username);
    const secrets = [pendingSecret, secret].filter((one) => one !== undefined);
    expect(await visit.holds(secrets)).toBe(false);
  });
}

test("A page left after enrollment still says so when it is restored", async ({
  begin,
  emulator,
}) => {
  const visit = await begin(signedIn);
  await visit.click("[part=start]");
  await visit.expectStep("awaiting-code");
  await visit.submit(codeFor(emulator, visit.username));
  await visit.expectStep("enrolled");
  await visit.leaveAndComeBack();
  await visit.expectStep("enrolled");
});
