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
 * Shows one of the page's views and hides the others. Focus that was in one of those goes to the
 * heading of the new view.
 *
 * @param {"loading" | "problem" | "sign-in" | "settings"} name
 */
export function showView(name) {
  const hadFocus = document.activeElement?.closest("[data-view]");
  for (const view of document.querySelectorAll("[data-view]")) {
    view.toggleAttribute("hidden", view.getAttribute("data-view") !== name);
  }
  if (hadFocus) find(`[data-view="${name}"] h1`).focus();
}
