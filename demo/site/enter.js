/**
 * Loads the scripts of a page once the service worker controls it; until then the user pool does
 * not exist.
 */

const folder = new URL(".", import.meta.url);
const STARTED = "#started";

if (navigator.serviceWorker?.controller) await enter();
else leaveForStart();

/** In their order, as a page with a server would. */
async function enter() {
  if (location.hash === STARTED)
    history.replaceState(null, "", location.pathname + location.search);
  for (const link of document.querySelectorAll("link")) {
    if (link.rel === "modulepreload") await import(link.href);
  }
}

/** Only that page's policy allows it to register a worker. It comes back with `#started`. */
function leaveForStart() {
  const start = new URL("start.html", folder);
  start.search = location.hash === STARTED ? "uncontrolled" : "";
  start.hash = (location.origin + location.pathname + location.search).slice(folder.href.length);
  location.replace(start);
}
