import axe from "axe-core";

/**
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<{id: string, targets: unknown[]}[]>} What axe finds on the page.
 */
export async function axeViolations(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    /** @type {any} */ (window).axe.run({
      resultTypes: ["violations"],
      // WCAG 2.2, which axe leaves out by default.
      rules: { "target-size": { enabled: true } },
    }),
  );
  const results = /** @type {axe.AxeResults} */ (found).violations;
  return results.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }));
}
