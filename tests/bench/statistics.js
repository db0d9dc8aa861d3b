/** @typedef {{median: number, lower: number, upper: number}} Summary With the quartiles. */

/**
 * @param {number[]} values At least one.
 * @returns {Summary}
 */
export function summarize(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), lower: at(sorted, 0.25), upper: at(sorted, 0.75) };
}

/**
 * A quantile, interpolated between the two values next to it.
 *
 * @param {number[]} sorted
 * @param {number} part 0 to 1.
 */
function at(sorted, part) {
  const place = part * (sorted.length - 1);
  const below = Number(sorted[Math.floor(place)]);
  const above = Number(sorted[Math.ceil(place)]);
  return below + (above - below) * (place - Math.floor(place));
}
