import { paintedOf, shiftOf, workOf } from "./cold.js";
import { sizeOf } from "./size.js";
import { bestPeer, medianOf } from "./speed.js";
import { figure, table } from "./table.js";

/**
 * @typedef {object} Results
 * @property {import("../size.js").Sizes} [size]
 * @property {import("../speed.js").Speed} [speed]
 * @property {import("../cold.js").Cold} [cold]
 */

/**
 * @typedef {{name: string, limit: number, value: number, unit: string, digits?: number}} Target At
 *   most the limit.
 */

/**
 * @param {Results} results
 * @returns {string} The targets and the results.
 */
export function targetsReport({ size, speed, cold }) {
  const targets = [
    ...(size ? sizeTargets(size) : []),
    ...(speed ? speedTargets(speed) : []),
    ...(cold ? coldTargets(cold) : []),
  ];
  return table(
    ["target", "at most", "measured", "reached"],
    targets.map(({ name, limit, value, unit, digits = 0 }) => [
      name,
      `${figure(limit, digits)}${unit}`,
      `${figure(value, digits)}${unit}`,
      value <= limit ? "yes" : "**no**",
    ]),
  );
}

/**
 * @param {import("../size.js").Sizes} sizes
 * @returns {Target[]}
 */
const sizeTargets = ({ programs, languages }) => [
  { name: "the element, brotli", limit: 40_000, value: sizeOf(programs, "widget"), unit: " B" },
  { name: "its core, brotli", limit: 29_000, value: sizeOf(programs, "core"), unit: " B" },
  {
    name: "the largest further language, brotli",
    limit: 2_500,
    value: Math.max(...languages.map(({ size }) => size)),
    unit: " B",
  },
];

/**
 * @param {import("../speed.js").Speed} speed
 * @returns {Target[]}
 */
const speedTargets = ({ drawing, first, firstSlow, code, search }) => [
  { name: "QR code, warm, of the best peer's time", limit: 1, ...share(drawing), digits: 3 },
  { name: "QR code, first in a page, of the best peer's", limit: 0.4, ...share(first) },
  { name: "the same, CPU ÷ 4", limit: 0.6, ...share(firstSlow) },
  { name: "one TOTP code, of the best peer's time", limit: 1 / 4, ...share(code) },
  {
    name: "search of 41 periods, of the best peer's time",
    limit: 1 / 8,
    ...share(search),
    digits: 3,
  },
];

/** @param {import("../speed.js").Summaries} summaries */
const share = (summaries) => ({
  value: medianOf(summaries, "ours") / bestPeer(summaries),
  unit: " ×",
  digits: 2,
});

/**
 * @param {import("../cold.js").Cold} cold
 * @returns {Target[]}
 */
function coldTargets(cold) {
  const painted = (/** @type {string} */ id) => paintedOf(cold, id, "slow4g");
  const of = (/** @type {string} */ id) => painted("ours") / painted(id);
  const late = painted("ours-late") / painted("floor");
  const share = { unit: " ×", digits: 3 };
  const [work, answer] = [workOf(cold, "ours") - workOf(cold, "floor"), cold.answer.median];
  return [
    { name: "Slow 4G to QR code, of the floor", limit: 1.02, value: of("floor"), ...share },
    { name: "… of `amazon-cognito-identity-js`", limit: 0.93, value: of("identity-js"), ...share },
    { name: "… of Amplify UI", limit: 0.72, value: of("amplify-ui"), ...share },
    { name: "… of the floor, without `ahead.js`", limit: 1.04, value: late, ...share },
    { name: "main thread over the floor, CPU ÷ 4", limit: 80, value: work, unit: " ms" },
    { name: "layout shift (CLS)", limit: 0, value: shiftOf(cold, "ours"), unit: "", digits: 3 },
    { name: "sixth digit to request, CPU ÷ 4", limit: 16, value: answer, unit: " ms", digits: 1 },
  ];
}
