/**
 * Records what goes wrong on the page, for engines that do not report it. Must be the page's first
 * script.
 */

/** @type {string[]} */
const observedProblems = [];
Object.assign(globalThis, { observedProblems });

for (const name of /** @type {const} */ (["error", "warn"])) {
  const write = console[name];
  console[name] = (...values) => {
    observedProblems.push(`console.${name}: ${values.map(String).join(" ")}`);
    write.apply(console, values);
  };
}
addEventListener("error", ({ message }) => observedProblems.push(`error: ${message}`));
addEventListener("unhandledrejection", ({ reason }) =>
  observedProblems.push(`unhandled rejection: ${reason}`),
);
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  // The browser requests it, not the page.
  if (blockedURI === `${location.origin}/favicon.ico`) return;
  observedProblems.push(`policy violation: ${violatedDirective} ${blockedURI}`);
});
