/** The element on a page, as a user operates it. */

/** @typedef {import("@playwright/test").Locator} Locator */

/** Any part of the element: see “Parts” in docs/api.md. @typedef {string} Part */

export class Enrollment {
  /** @param {Locator} host The element itself. */
  constructor(host) {
    this.host = host;
    this.page = host.page();
    this.heading = this.part("heading");
    this.code = this.part("code");
    this.error = this.part("error");
    this.status = this.part("status");
    this.qr = this.part("qr");
    this.key = this.part("key");
    this.keySummary = host.locator("[part=details] > summary");
  }

  /**
   * @param {Part} name
   * @returns {Locator}
   */
  part(name) {
    return this.host.locator(`[part=${name}]`);
  }

  /** Presses the start button. */
  async start() {
    await this.part("start").click();
  }

  /** Shows the QR code where it is folded, as on touch devices, or hidden by `conceal`. */
  async showQr() {
    await clickIfVisible(this.host.locator("[part=other-device]:not([open]) > summary"));
    await clickIfVisible(this.part("reveal"));
  }

  /**
   * Types and submits a code.
   *
   * @param {string} code
   */
  async submit(code) {
    await this.code.fill(code);
    await this.part("submit").click();
  }

  /**
   * Waits until the enrollment is in this step.
   *
   * @param {import("../web/types.js").Snapshot["step"]} step
   */
  async reach(step) {
    await this.host.evaluate(async (element, wanted) => {
      const { step } = /** @type {{step?: string}} */ (element);
      // Before its script has run, the element has no step.
      if (step === undefined) await customElements.whenDefined(element.localName);
      await new Promise((resolve) => {
        const look = () => Reflect.get(element, "step") === wanted && resolve(undefined);
        element.addEventListener("enrollment-step", look);
        look();
      });
    }, step);
  }
}

/** @param {Locator} button It may be missing, or hidden. */
async function clickIfVisible(button) {
  if (await button.isVisible()) await button.click();
}
