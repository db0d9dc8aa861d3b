/**
 * @typedef {object} Look What a user sees of the element.
 * @property {string} step
 * @property {string} text All visible text.
 * @property {string} error
 * @property {string} code In the field.
 * @property {string} deviceName In the field.
 * @property {string} picture
 * @property {Record<string, string>} buttons Their names, by part.
 */

/**
 * @param {import("../support/enrollment.js").Enrollment} enrollment
 * @returns {Promise<Look>}
 */
export function look({ host }) {
  return host.evaluate((element) => {
    const find = (/** @type {string} */ part) =>
      element.shadowRoot?.querySelector(`[part=${part}]`);
    const isSeen = (/** @type {Element} */ one) => one.checkVisibility();
    const textOf = (/** @type {Element | null | undefined} */ one) =>
      one && isSeen(one) ? (one.textContent ?? "") : "";
    const valueOf = (/** @type {string} */ part) =>
      /** @type {HTMLInputElement | null | undefined} */ (find(part))?.value ?? "";
    const buttons = [...(element.shadowRoot?.querySelectorAll("button") ?? [])].filter(isSeen);
    return {
      step: element.getAttribute("step") ?? "",
      text: textOf(element.shadowRoot?.querySelector(".screen")),
      error: textOf(find("error")),
      code: valueOf("code"),
      deviceName: valueOf("device-name"),
      picture: /** @type {HTMLCanvasElement | null | undefined} */ (find("qr"))?.toDataURL() ?? "",
      buttons: Object.fromEntries(
        buttons.map((one) => [one.getAttribute("part") ?? "", one.textContent ?? ""]),
      ),
    };
  });
}
