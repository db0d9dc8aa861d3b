import { find } from "./page.js";
import { read } from "./service.js";

/**
 * An authenticator app that scans whatever the element shows. The service computes its codes: this
 * page never gets the key.
 */
export class Phone {
  #address = "";
  #codes = /** @type {string[]} */ ([]);
  #period = 30;
  #timer = 0;
  #onProblem;
  /**
   * The code is the field's value, not text or an attribute, so scripts that record the page do not
   * read it.
   */
  #code = /** @type {HTMLInputElement} */ (find("#phone-code"));
  #skew = /** @type {HTMLInputElement} */ (find("#phone-skew"));

  /** @param {(error: unknown) => void} onProblem */
  constructor(onProblem) {
    this.#onProblem = onProblem;
    this.#skew.addEventListener("input", () => this.#show());
    find("#type-code").addEventListener("click", () => typeIn(this.#code.value));
    for (const type of ["enrollment-step", "enrollment-error"]) {
      addEventListener(type, () => this.look());
    }
    this.#show();
  }

  /** @param {string} address The URL of another user's phone. */
  async take(address) {
    this.#address = address;
    await this.look();
  }

  /** Scans what the element shows, and updates the code. */
  async look() {
    const address = this.#address;
    try {
      const { period, left, codes } = await read(address);
      if (address !== this.#address) return;
      this.#codes = codes;
      this.#period = period;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.look(), left + 50);
      this.#show();
    } catch (error) {
      this.#onProblem(error);
    }
  }

  #show() {
    const skew = this.#skew.valueAsNumber;
    const middle = (this.#codes.length - 1) / 2;
    this.#code.value = this.#codes[middle + skew / this.#period] ?? "";
    find("#phone-skew-value").textContent = describe(skew);
    find("#phone-state").textContent = this.#code.value
      ? "Scanned. A new code each 30 seconds."
      : "Nothing to scan yet.";
    find("#type-code").ariaDisabled = String(!this.#code.value);
  }
}

/**
 * Types a code into the element, or where the page asks for one, as the user would.
 *
 * @param {string} code
 */
function typeIn(code) {
  const shadow = document.querySelector("cognito-totp-enrollment")?.shadowRoot;
  const fields = [shadow?.querySelector("[part=code]"), document.querySelector("#code")];
  const field = fields.find((it) => it?.checkVisibility());
  if (!(field instanceof HTMLInputElement) || !code) return;
  field.value = code;
  field.focus();
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

/** @param {number} skew In seconds, positive when fast. */
function describe(skew) {
  if (skew === 0) return "Right";
  const [minutes, seconds] = [Math.floor(Math.abs(skew) / 60), Math.abs(skew) % 60];
  const length = [minutes && `${minutes} min`, seconds && `${seconds} s`].filter(Boolean);
  return `${length.join(" ")} ${skew > 0 ? "fast" : "slow"}`;
}
