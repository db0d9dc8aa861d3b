/** Reads and writes attributes, which hold an element's state. Accepts whatever pages and frameworks set. */

/**
 * @param {Element} element
 * @param {string} name
 */
export function readFlag(element, name) {
  return element.hasAttribute(name) && element.getAttribute(name) !== "false";
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {number | undefined} May be NaN: C++ ignores an invalid option, with a warning.
 */
export function readNumber(element, name) {
  const text = element.getAttribute(name);
  return text === null ? undefined : Number(text);
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {unknown} value `null` and `undefined` remove the attribute.
 */
export function setText(element, name, value) {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, `${value}`);
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {unknown} value React 19 and Svelte set `""` for an attribute that is there.
 */
export function setFlag(element, name, value) {
  element.toggleAttribute(name, value === "" || (Boolean(value) && value !== "false"));
}
