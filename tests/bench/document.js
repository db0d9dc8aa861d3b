/** Writes the results into docs/performance.md and its plot. */
import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { inRoot } from "./bundle.js";
import { plot } from "./report/plot.js";

const file = inRoot("docs/performance.md");

/**
 * @param {Record<string, string>} reports Markdown by the name of its place: between
 *   `<!-- bench: NAME -->` and the next `<!-- bench: end -->`.
 * @param {import("./report/targets.js").Results} results
 */
export async function writeDocument(reports, results) {
  let text = await readFile(file, "utf8");
  for (const [name, report] of Object.entries(reports)) text = fill(text, name, report);
  const options = { ...(await resolveConfig(file)), parser: "markdown" };
  await writeFile(file, await format(text, options));
  await writeFile(inRoot("docs/performance.svg"), plot(results));
}

/**
 * @param {string} text
 * @param {string} name
 * @param {string} report
 */
function fill(text, name, report) {
  const place = new RegExp(`(<!-- bench: ${name} -->)[^]*?(<!-- bench: end -->)`);
  if (!place.test(text)) throw new Error(`docs/performance.md has no place for ${name}`);
  return text.replace(place, (_, start, end) => `${start}\n\n${report}\n\n${end}`);
}
