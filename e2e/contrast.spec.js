/**
 * The contrast of the default colors, as the browser shows them (WCAG 2.2, 1.4.3 and 1.4.11): the
 * table of docs/accessibility.md.
 */
import { readFile } from "node:fs/promises";
import { wrongCodeFor } from "./support/authenticator.js";
import { expect, test } from "./support/test.js";

/** @typedef {[red: number, green: number, blue: number]} Color */

/**
 * @typedef {object} Pair
 * @property {string} what
 * @property {string} selector
 * @property {string} property
 * @property {string} [on] The property of its background; the page's background by default.
 * @property {number} least The minimum that WCAG requires.
 */

/** @type {Pair[]} */
const pairs = [
  { what: "Text", selector: "[part=heading]", property: "color", least: 4.5 },
  { what: "Hints", selector: ".hint", property: "color", least: 4.5 },
  { what: "Links and folded parts", selector: "summary", property: "color", least: 4.5 },
  { what: "Errors", selector: "[part=error]", property: "color", least: 4.5 },
  {
    ...{ what: "The main button's text", selector: "[part=submit]" },
    ...{ property: "color", on: "backgroundColor", least: 4.5 },
  },
  { what: "The main button", selector: "[part=submit]", property: "backgroundColor", least: 3 },
  {
    what: "Lines of other buttons",
    selector: "[part=cancel]",
    property: "borderTopColor",
    least: 3,
  },
  { what: "Lines of fields", selector: "[part=device-name]", property: "borderTopColor", least: 3 },
  {
    what: "Lines of a field with an error",
    selector: "[part=code]",
    property: "borderTopColor",
    least: 3,
  },
  { what: "The focus ring", selector: "[part=code]", property: "outlineColor", least: 3 },
];

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

/** @param {{color: Color, behind: Color}} pair */
function ratioOf({ color, behind }) {
  const [dark = 0, light = 0] = [color, behind].map(luminanceOf).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * @param {string} text
 * @returns {string[][]} The cells of the table marked `contrast`, without its two header lines.
 */
function cellsAfter(text) {
  const [, after = ""] = text.split("<!-- contrast -->");
  const [table = ""] = after.trim().split("\n\n");
  const rows = table.split("\n").slice(2);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test("The contrast of the default colors is enough, and as documented", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.setAttributes({ "device-name": "My phone" });
  await enrollment.startAndWait();
  await enrollment.submit(wrongCodeFor(await calls.secret()));
  await enrollment.expectError(/./);
  await enrollment.code.focus();
  /** @type {number[][]} */
  const ratios = pairs.map(() => []);
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    await page.emulateMedia({ colorScheme });
    const measured = await enrollment.host.evaluate(measure, pairs);
    measured.forEach((pair, i) => ratios[i]?.push(ratioOf(pair)));
  }
  const rows = pairs.map(({ what, least }, i) => {
    for (const ratio of ratios[i] ?? []) expect(ratio, what).toBeGreaterThanOrEqual(least);
    return [what, ...(ratios[i] ?? []).map((ratio) => ratio.toFixed(1)), `${least}`];
  });
  const text = await readFile(new URL("../docs/accessibility.md", import.meta.url), "utf8");
  expect(cellsAfter(text)).toEqual(rows);
});
