/** Tables in Markdown, and figures in English. */

/**
 * @param {string[]} head
 * @param {(string | number)[][]} rows The first cell is text, the others are figures.
 */
export function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(
      4,
      ...[title, ...rows.map((row) => row[column] ?? "")].map((cell) => `${cell}`.length),
    ),
  );
  const line = (/** @type {(string | number)[]} */ cells) =>
    `| ${cells.map((cell, column) => pad(`${cell}`, widths[column], column)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/**
 * @param {string} cell
 * @param {number} [width]
 * @param {number} [column]
 */
const pad = (cell, width = 0, column = 0) =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

/**
 * @param {number} value
 * @param {number} [digits] After the point.
 */
export const figure = (value, digits = 0) =>
  value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** @param {number} value */
export const ratio = (value) => `${figure(value, value < 10 ? 2 : 1)} ×`;

/**
 * @param {import("../statistics.js").Summary} summary
 * @param {number} [digits]
 */
export const spread = ({ lower, upper }, digits = 0) =>
  `${figure(lower, digits)}–${figure(upper, digits)}`;
