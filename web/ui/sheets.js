/** Gives an element its style sheets. */
import { html, readProperty } from "./dom.js";
import { css } from "./styles.js";

/** @typedef {Pick<CSSStyleSheet, "replaceSync">} Sheet */

/**
 * Each is shared by the elements of a document; others refuse it.
 * @type {WeakMap<Window, CSSStyleSheet>}
 */
const styleSheets = new WeakMap();

/** Safari before 16.4, older web views and some DOMs of unit tests cannot share style sheets. */
export const canShareSheets = () =>
  "adoptedStyleSheets" in document && "replaceSync" in CSSStyleSheet.prototype;

/**
 * @param {ShadowRoot} root
 * @returns {Sheet} For this element only, in addition to the shared one.
 */
export function addSheets(root) {
  if (!canShareSheets()) {
    addStyleElement(root).replaceSync(css);
    return addStyleElement(root);
  }
  const view = /** @type {typeof globalThis & Window} */ (
    readProperty(root.ownerDocument, "defaultView")
  );
  let shared = styleSheets.get(view);
  if (!shared) {
    shared = new view.CSSStyleSheet();
    shared.replaceSync(css);
    styleSheets.set(view, shared);
  }
  const own = new view.CSSStyleSheet();
  root.adoptedStyleSheets = [shared, own];
  return own;
}

/**
 * The fallback. Without `'unsafe-inline'`, a content security policy makes it do nothing: the
 * element works, but looks plain.
 *
 * @param {ShadowRoot} root
 * @returns {Sheet}
 */
function addStyleElement(root) {
  // eslint-disable-next-line no-restricted-syntax -- There is no other way in these browsers.
  const node = html("style");
  root.append(node);
  return { replaceSync: (text) => (node.textContent = text) };
}
