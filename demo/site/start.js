/** Registers the service worker, then goes to the page that the address names after `#`. */

const folder = new URL(".", import.meta.url);

if (location.search === "?uncontrolled") showProblem("uncontrolled");
else start().catch(() => showProblem("missing"));

/** Rejects where there are no service workers. */
async function start() {
  await navigator.serviceWorker.register(trusted(new URL("worker.js", folder).href));
  await navigator.serviceWorker.ready;
  location.replace(`${destination()}#started`);
}

/**
 * Chromium asks for a trusted URL under `require-trusted-types-for`.
 *
 * @param {string} address
 * @returns {string}
 */
function trusted(address) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const policy = trustedTypes?.createPolicy("service-worker", { createScriptURL: String });
  return policy?.createScriptURL(address) ?? address;
}

/** @returns {string} A page of this site, whatever the address says. */
function destination() {
  const { href } = new URL(location.hash.slice(1), folder);
  return href.startsWith(folder.href) ? href : folder.href;
}

/** @param {"missing" | "uncontrolled"} name */
function showProblem(name) {
  for (const part of document.querySelectorAll("[data-part]")) {
    part.toggleAttribute("hidden", part.getAttribute("data-part") !== name);
  }
  document.querySelector("a")?.setAttribute("href", destination());
}
