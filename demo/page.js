/**
 * @param {string} selector
 * @param {ParentNode} [within]
 * @returns {HTMLElement} The first match. Throws if there is none.
 */
export function find(selector, within = document) {
  const found = within.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}`);
  return found;
}

/**
 * Shows one of the page's views, named in the title too, and hides the others. If the focus was in
 * a hidden view, it moves to the heading of the new one.
 *
 * @param {string} name One of the values of `data-view`.
 */
export function showView(name) {
  const hadFocus = document.activeElement?.closest("[data-view]");
  for (const view of document.querySelectorAll("[data-view]")) {
    view.toggleAttribute("hidden", view.getAttribute("data-view") !== name);
  }
  const heading = document.querySelector(`[data-view="${name}"] h1`);
  if (heading) document.title = `${heading.textContent} – Larkspur`;
  if (hadFocus && heading instanceof HTMLElement) heading.focus();
}

/**
 * Writes a value into every place of the page that is for it.
 *
 * @param {string} name As in `data-text="name"`.
 * @param {string} text
 */
export function fill(name, text) {
  for (const place of document.querySelectorAll(`[data-text="${name}"]`)) {
    if (place instanceof HTMLInputElement) place.defaultValue = text;
    else place.textContent = text;
  }
}

/**
 * @param {Element} element
 * @param {Record<string, string | number | undefined>} attributes An attribute without a value is
 *   removed.
 */
export function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

/**
 * Keeps only what the page has for this flow of the demo, or for all flows.
 *
 * @param {string} flow As in `data-for="flow"`.
 */
export function keepOnly(flow) {
  for (const place of document.querySelectorAll("[data-for]")) {
    if (!place.getAttribute("data-for")?.split(" ").includes(flow)) place.remove();
  }
}

/**
 * Makes every button with that `data-action` do something.
 *
 * @param {string} name
 * @param {() => void} action
 */
export function onAction(name, action) {
  for (const button of document.querySelectorAll(`[data-action="${name}"]`)) {
    button.addEventListener("click", action);
  }
}
