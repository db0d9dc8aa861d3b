/**
 * The contrast of the default colors, as the browser shows them (WCAG 2.2, 1.4.3 and 1.4.11): the
 * table of docs/accessibility.md.
 */
import { readFile } from "node:fs/promises";
import { wrongCodeFor } from "./support/authenticator.js";
import { contrastOf } from "./support/contrast.js";
import { expect, test } from "./support/test.js";

/** @type {import("./support/contrast.js").Pair[]} */
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
    const measured = await contrastOf(enrollment, pairs);
    measured.forEach((ratio, i) => ratios[i]?.push(ratio));
  }
  const rows = pairs.map(({ what, least }, i) => {
    for (const ratio of ratios[i] ?? []) expect(ratio, what).toBeGreaterThanOrEqual(least);
    return [what, ...(ratios[i] ?? []).map((ratio) => ratio.toFixed(1)), `${least}`];
  });
  const text = await readFile(new URL("../docs/accessibility.md", import.meta.url), "utf8");
  expect(cellsAfter(text)).toEqual(rows);
});
