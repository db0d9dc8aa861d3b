/**
 * @param {string} selector
 * @param {ParentNode} [within]
 * @returns {HTMLElement} The first element that fits. There must be one.
 */
export function find(selector, within = document) {
  const found = within.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}`);
  return found;
}

/**
 * Shows one of the page's views, named in the title too, and hides the others. Focus that was in one
 * of those goes to the heading of the new view.
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
 * Fills every place of the page that is kept for a value.
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
 * Leaves of the page only what is for one of the demo's flows, or for all of them.
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
