import { expect } from "@playwright/test";
import { Enrollment as ElementOnPage } from "../../kit/enrollment.js";

/** The element, as the user and the host page operate it. */
export class Enrollment extends ElementOnPage {
  /** @param {Record<string, string | null>} attributes `null` removes one. */
  async setAttributes(attributes) {
    await this.host.evaluate((element, entries) => {
      for (const [name, value] of entries) {
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    }, Object.entries(attributes));
  }

  /** @param {Record<string, unknown>} properties In JSON. */
  async setProperties(properties) {
    await this.host.evaluate((element, values) => Object.assign(element, values), properties);
  }

  /**
   * Calls a method of the element.
   *
   * @param {"start" | "replace" | "turnOff" | "turnOn" | "confirm" | "submit" | "retry" | "cancel"
   *   | "skip" | "reset" | "takeResult"} method
   * @param {...unknown} values
   * @returns {Promise<any>}
   */
  async call(method, ...values) {
    return this.host.evaluate(
      (element, [name, given]) => /** @type {any} */ (element)[name](...given),
      /** @type {const} */ ([method, values]),
    );
  }

  /** Continues until the QR code is shown. */
  async startAndWait() {
    await this.start();
    await this.expectStep("awaiting-code");
  }

  /** @param {string} step */
  async expectStep(step) {
    await expect(this.host).toHaveJSProperty("step", step);
  }

  /** @param {string} code The right one, which is accepted. */
  async finish(code) {
    await this.submit(code);
    await this.expectStep("enrolled");
  }

  /** @param {string | RegExp} sentence */
  async expectError(sentence) {
    await expect(this.error).toContainText(sentence);
    await expect(this.error).toBeVisible();
  }

  /**
   * Moves the element to a frame.
   *
   * @param {Record<string, string>} [attributes] Of the frame.
   * @returns {Promise<Enrollment>} The element there.
   */
  async moveToFrame(attributes = {}) {
    await this.host.evaluate((element, entries) => {
      const frame = document.createElement("iframe");
      frame.width = frame.height = "900";
      for (const [name, value] of entries) frame.setAttribute(name, value);
      document.body.append(frame);
      frame.contentDocument?.body.append(element);
    }, Object.entries(attributes));
    return new Enrollment(this.page.frameLocator("iframe").locator("cognito-totp-enrollment"));
  }

  /** Removes the element, which ends its attempt, and puts it back. */
  async removeAndReturn() {
    await this.host.evaluate(async (element) => {
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      document.body.append(element);
    });
  }

  /** @returns {Promise<string>} The drawn picture, as a data URL. */
  async picture() {
    return this.qr.evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
  }
}
