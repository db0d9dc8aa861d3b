import { find } from "../page.js";
import { element } from "./fields.js";

const MOST = 200;

/**
 * Lists every event of the element, with its detail. None has a secret.
 *
 * @param {EventTarget} target
 * @param {string[]} types
 */
export function showEvents(target, types) {
  const log = find("#event-log");
  const render = () => (find("#no-events").hidden = log.childElementCount > 0);
  for (const type of types) {
    target.addEventListener(type, (event) => {
      log.append(entryFor(event));
      if (log.childElementCount > MOST) log.firstElementChild?.remove();
      log.scrollTop = log.scrollHeight;
      render();
    });
  }
  find("#clear-events").addEventListener("click", () => {
    log.replaceChildren();
    render();
  });
}

/** @param {Event} event */
function entryFor(event) {
  const detail = event instanceof CustomEvent ? event.detail : null;
  const text = detail === null ? [] : [" ", element("span", [JSON.stringify(detail)], "detail")];
  return element("li", [event.type, ...text]);
}
