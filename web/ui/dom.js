/** Builds DOM without markup: no text becomes HTML, and no attribute becomes a style. */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | boolean | EventListener>} [attributes] `true` sets an empty
 *   attribute, `false` none; a function listens to the event of that name.
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function html(name, attributes = {}, ...children) {
  /** @type {any} */
  const element = readProperty(document, "createElement").call(document, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/**
 * @template {keyof Document} Name
 * @param {Document} document
 * @param {Name} name Of a property of documents.
 * @returns {Document[Name]} The document's, even where the page has an element of that name, such
 *   as `<img name="createElement">`.
 */
export function readProperty(document, name) {
  return Reflect.get(Document.prototype, name, document);
}

/**
 * @param {Element} node
 * @returns {boolean} Whether it has the focus, or will have it when the user comes back from
 *   another window.
 */
export function hasFocus(node) {
  return /** @type {ShadowRoot} */ (node.getRootNode()).activeElement === node;
}

/**
 * A heading whose level fits the page around it.
 *
 * @param {number} level 1 to 6.
 * @param {Record<string, string | boolean | EventListener>} attributes
 * @param {string} text
 */
export function heading(level, attributes, text) {
  const name = /** @type {"h1" | "h2" | "h3" | "h4" | "h5" | "h6"} */ (`h${level}`);
  return html(name, attributes, text);
}

/**
 * As an attribute: Firefox before 119 has no properties for them.
 *
 * @param {Element} element
 * @param {"busy" | "disabled" | "invalid"} name
 * @param {boolean} value
 */
export function setAria(element, name, value) {
  element.setAttribute(`aria-${name}`, `${value}`);
}
