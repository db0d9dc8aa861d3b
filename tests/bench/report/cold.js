import { figure, ratio, spread, table } from "./table.js";

/** @typedef {import("../cold.js").Cold} Cold */
/** @typedef {import("../statistics.js").Summary} Summary */

/**
 * @param {Cold} cold
 * @returns {string}
 */
export function coldReport(cold) {
  const { pages, answer } = cold;
  return [
    "From the navigation until the QR code is painted, in milliseconds: median (quartiles).",
    "",
    table(
      ["page", "unthrottled", "CPU ÷ 4", "Slow 4G", "of the floor"],
      pages.map(({ id, name, profiles: { fast, slowCpu, slow4g } }) => [
        name,
        cell(fast.painted),
        cell(slowCpu.painted),
        cell(slow4g.painted),
        id === "floor" ? "" : ratio(slow4g.painted.median / paintedOf(cold, "floor", "slow4g")),
      ]),
    ),
    "",
    "What the main thread did in that time, in milliseconds; and how far the layout shifted, where the screens are not the page's own:",
    "",
    table(
      ["page", "unthrottled", "CPU ÷ 4", "over the floor", "CLS"],
      pages.map(({ name, hasUi, profiles: { fast, slowCpu, slow4g } }) => [
        name,
        cell(fast.work),
        cell(slowCpu.work),
        figure(slowCpu.work.median - workOf(cold, "floor")),
        hasUi ? figure(Math.max(fast.shift, slowCpu.shift, slow4g.shift), 3) : "",
      ]),
    ),
    "",
    `From the key of the sixth digit to the request with the code, on a CPU ÷ 4 (\`auto-submit\`): ${cell(answer, 1)} ms.`,
  ].join("\n");
}

/**
 * @param {Summary} summary
 * @param {number} [digits]
 */
const cell = (summary, digits = 0) =>
  `${figure(summary.median, digits)} (${spread(summary, digits)})`;

/**
 * @param {Cold} cold
 * @param {string} id
 */
const profilesOf = ({ pages }, id) => pages.find((page) => page.id === id)?.profiles;

/**
 * @param {Cold} cold
 * @param {string} id
 * @param {import("../cold.js").Profile} profile
 * @returns {number} The median, in milliseconds.
 */
export const paintedOf = (cold, id, profile) =>
  profilesOf(cold, id)?.[profile].painted.median ?? NaN;

/**
 * @param {Cold} cold
 * @param {string} id
 * @returns {number} The median on the slow CPU, in milliseconds.
 */
export const workOf = (cold, id) => profilesOf(cold, id)?.slowCpu.work.median ?? NaN;

/**
 * @param {Cold} cold
 * @param {string} id
 * @returns {number} The most under any profile.
 */
export function shiftOf(cold, id) {
  const profiles = profilesOf(cold, id);
  return profiles ? Math.max(...Object.values(profiles).map(({ shift }) => shift)) : NaN;
}
