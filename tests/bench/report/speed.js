import { figure, ratio, spread, table } from "./table.js";

/** @typedef {import("../speed.js").Speed} Speed */
/** @typedef {import("../speed.js").Summaries} Summaries */

/**
 * @param {Speed} speed
 * @returns {string}
 */
export function speedReport({ drawing, first, firstSlow, code, search }) {
  return [
    "A setup URI of 168 characters to the modules of its QR code: median (quartiles), and how many times as long as ours:",
    "",
    compare({
      "warm, µs": { summaries: drawing, unit: 1 },
      "first in a page, ms": { summaries: first, unit: 1000, digits: 1 },
      "the same, CPU ÷ 4, ms": { summaries: firstSlow, unit: 1000, digits: 1 },
    }),
    "",
    "One TOTP code; and the search for a code 20 periods either way, in vain:",
    "",
    compare({
      "one code, µs": { summaries: code, unit: 1, digits: 2 },
      "41 periods, µs": { summaries: search, unit: 1 },
    }),
  ].join("\n");
}

/**
 * @param {Record<string, {summaries: Summaries, unit: number, digits?: number}>} columns By title;
 *   `unit` in microseconds.
 */
function compare(columns) {
  const all = Object.values(columns);
  const names = Object.keys(all[0]?.summaries ?? {});
  const head = Object.keys(columns).flatMap((title) => [title, "×"]);
  const rows = names.map((name) => [
    name === "ours" ? "**ours**" : `\`${name}\``,
    ...all.flatMap(({ summaries, unit, digits = 0 }) => {
      const { median, lower, upper } = summaries[name] ?? none;
      const inUnit = { median: median / unit, lower: lower / unit, upper: upper / unit };
      const times = median / medianOf(summaries, "ours");
      return [`${figure(inUnit.median, digits)} (${spread(inUnit, digits)})`, ratio(times)];
    }),
  ]);
  return table(["", ...head], rows);
}

const none = { median: NaN, lower: NaN, upper: NaN };

/**
 * @param {Summaries} summaries
 * @param {string} name
 */
export const medianOf = (summaries, name) => (summaries[name] ?? none).median;

/**
 * @param {Summaries} summaries
 * @returns {number} The least median of the others.
 */
export function bestPeer(summaries) {
  const others = Object.keys(summaries).filter((name) => name !== "ours");
  return Math.min(...others.map((name) => medianOf(summaries, name)));
}
