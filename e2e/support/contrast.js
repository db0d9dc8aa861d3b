/** Contrast as WCAG 2.2 measures it, of the colors that the browser computes. */

/** @typedef {[red: number, green: number, blue: number]} Color */

/**
 * @typedef {object} Pair
 * @property {string} what
 * @property {string} selector
 * @property {string} property
 * @property {string} [on] The property of its background; the page's background by default.
 * @property {number} least The minimum that WCAG requires.
 */

/**
 * Runs in the page.
 *
 * @param {Element} element
 * @param {Pair[]} pairs
 * @returns {{color: Color, behind: Color}[]} As painted, with transparency applied.
 */
function measure(element, pairs) {
  const context = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d", { willReadFrequently: true })
  );
  const paint = (/** @type {string[]} */ ...layers) => {
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    return /** @type {Color} */ ([...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]);
  };
  const page = document.body.appendChild(document.createElement("p"));
  page.style.backgroundColor = "Canvas";
  const canvas = getComputedStyle(page).backgroundColor;
  page.remove();
  return pairs.map(({ selector, property, on }) => {
    const found = /** @type {Element} */ (element.shadowRoot?.querySelector(selector));
    const style = /** @type {Record<string, any>} */ (getComputedStyle(found));
    const behind = on ? [canvas, style[on]] : [canvas];
    return { color: paint(...behind, style[property]), behind: paint(...behind) };
  });
}

/** @param {Color} color @returns {number} WCAG's relative luminance, 0 to 1. */
function luminanceOf(color) {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {{color: Color, behind: Color}} pair @returns {number} 1 to 21. */
function ratioOf({ color, behind }) {
  const [dark = 0, light = 0] = [color, behind].map(luminanceOf).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * @param {import("./enrollment.js").Enrollment} enrollment
 * @param {Pair[]} pairs
 * @returns {Promise<number[]>} The contrast of each pair, 1 to 21.
 */
export async function contrastOf({ host }, pairs) {
  return (await host.evaluate(measure, pairs)).map(ratioOf);
}
