/** Attributes are the state of an element; these make sense of whatever they say, and of whatever a framework sets. */

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
 * @returns {number | undefined} Also what is no number: C++ ignores an option that can't be right, with a warning.
 */
export function readNumber(element, name) {
  const text = element.getAttribute(name);
  return text === null ? undefined : Number(text);
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {unknown} value `null` and `undefined` take the attribute away.
 */
export function setText(element, name, value) {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, `${value}`);
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {unknown} value
 */
export function setFlag(element, name, value) {
  element.toggleAttribute(name, Boolean(value) && value !== "false");
}
