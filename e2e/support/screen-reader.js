import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

/**
 * A virtual screen reader in the page. It reads the element's shadow DOM, but not slotted content.
 */
export class ScreenReader {
  /** @param {import("./enrollment.js").Enrollment} enrollment */
  static async start(enrollment) {
    const file = new URL(import.meta.resolve("@guidepup/virtual-screen-reader/browser.js"));
    const options = /** @type {const} */ ({ format: "iife", globalName: "screenReader" });
    const { code } = await transform(await readFile(file, "utf8"), options);
    // Not as a script element, which the page's policy would stop.
    await enrollment.page.evaluate(`${code}; globalThis.screenReader = screenReader.virtual`);
    const reader = new ScreenReader(enrollment.host);
    await reader.begin();
    return reader;
  }

  /** @param {import("@playwright/test").Locator} host */
  constructor(host) {
    this.host = host;
  }

  /** Moves the reader's cursor to the start, and clears what was spoken. */
  async begin() {
    await this.host.evaluate(async (element) => {
      const { screenReader } = /** @type {any} */ (window);
      await screenReader.stop();
      await screenReader.start({ container: element.shadowRoot?.querySelector(".enrollment") });
      await screenReader.clearSpokenPhraseLog();
    });
  }

  /**
   * @returns {Promise<string[]>} Everything that it reads, from top to bottom: a line for each
   *   stop.
   */
  async read() {
    await this.begin();
    const phrases = await this.host.evaluate(async () => {
      const { screenReader } = /** @type {any} */ (window);
      const beginning = screenReader.activeNode;
      do await screenReader.next();
      while (screenReader.activeNode !== beginning);
      return screenReader.spokenPhraseLog();
    });
    return joined(phrases.slice(0, -1));
  }

  /**
   * @returns {Promise<string[]>} What it announced since `begin`: the focus, the status, the alert.
   */
  async heard() {
    /** @type {string[]} */
    const phrases = await this.host.evaluate(() =>
      /** @type {any} */ (window).screenReader.spokenPhraseLog(),
    );
    // It reports emptied live regions and changes of class too, which users do not hear.
    const said = phrases.filter((phrase) => !["polite: ", "assertive: "].includes(phrase));
    return said.filter((phrase, i) => phrase !== said[i - 1]);
  }
}

/**
 * "paragraph", a text, "end of paragraph", as one line.
 *
 * @param {string[]} phrases
 */
function joined(phrases) {
  /** @type {string[]} */
  const lines = [];
  for (const phrase of phrases) {
    const [role, text] = lines.slice(-2);
    if (text !== undefined && phrase === `end of ${role}`) {
      lines.splice(-2, 2, `${role}: ${text}`);
    } else {
      lines.push(phrase);
    }
  }
  return lines;
}
