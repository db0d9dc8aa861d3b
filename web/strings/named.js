/** @typedef {typeof import("./en.js").en} Strings */

/**
 * The texts of a language with their names. As it is shipped, a language is its texts alone
 * (scripts/bundle.js); they are in the order of the English ones.
 *
 * @template {object} T
 * @param {Strings | string[]} texts
 * @param {T} names
 * @returns {T}
 */
export function named(texts, names) {
  if (!Array.isArray(texts)) return /** @type {T} */ (/** @type {unknown} */ (texts));
  const rest = texts.values();
  /** @param {object} some @returns {object} */
  const name = (some) =>
    Object.fromEntries(
      Object.entries(some).map(([key, value]) => [
        key,
        typeof value === "string" ? rest.next().value : name(value),
      ]),
    );
  return /** @type {T} */ (name(names));
}
