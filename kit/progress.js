/**
 * What the kit reads in the page. These functions are sent there, so they use nothing from outside.
 */

/** @typedef {import("../web/types.js").Snapshot["step"]} Step */

/**
 * Complete, since the compiler compares it with the type.
 *
 * @type {Record<Step, true>}
 */
export const steps = {
  idle: true,
  checking: true,
  "confirming-replacement": true,
  associating: true,
  "awaiting-code": true,
  verifying: true,
  activating: true,
  enrolled: true,
  on: true,
  off: true,
  "confirming-turn-off": true,
  "turning-off": true,
  failed: true,
};

/** Remembers the code of each element's last `enrollment-error`, for `describeProgress`. */
export function recordErrors() {
  const key = Symbol.for("cognito-totp-enrollment/testing.js");
  if (Reflect.has(window, key)) return;
  const codes = new WeakMap();
  Reflect.set(window, key, codes);
  /** @param {CustomEvent<{code: string}>} event */
  const record = (event) =>
    codes.set(/** @type {Element} */ (event.composedPath()[0]), event.detail.code);
  // First, so that no handler of the page can stop it.
  window.addEventListener("enrollment-error", record, { capture: true });
}

/**
 * @param {Element} element
 * @param {Step} wanted
 */
export async function waitForStep(element, wanted) {
  // Before its script has run, the element has no step.
  if (!("step" in element)) await customElements.whenDefined(element.localName);
  await new Promise((resolve) => {
    const look = () => Reflect.get(element, "step") === wanted && resolve(undefined);
    element.addEventListener("enrollment-step", look);
    look();
  });
}

/**
 * @typedef {{step?: string, error?: string, text?: string}} Progress `step` is missing before the
 *   element's script has run.
 */

/**
 * @param {Element[]} elements
 * @returns {Progress | undefined} Of the first, if there is one.
 */
export function describeProgress([element]) {
  if (!element) return undefined;
  const codes = Reflect.get(window, Symbol.for("cognito-totp-enrollment/testing.js"));
  const text = element.shadowRoot?.querySelector("[part=error]")?.textContent?.trim();
  return { step: Reflect.get(element, "step"), error: codes?.get(element), text };
}
