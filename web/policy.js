/**
 * What the page's Content Security Policy stops: to a script it looks like a network that is down, but the cause is a header,
 * and the commonest mistake of who embeds the element.
 */

/** @typedef {import("./core.js").Snapshot} Snapshot */

export class PolicyWatch {
  #onStop;
  /** @type {string[]} What was not loaded, or not asked: addresses, and `wasm-eval`. */
  #stopped = [];

  /** @param {() => void} onStop */
  constructor(onStop) {
    this.#onStop = onStop;
  }

  begin() {
    document.addEventListener("securitypolicyviolation", this.#hear);
  }

  end() {
    document.removeEventListener("securitypolicyviolation", this.#hear);
  }

  /**
   * @param {Snapshot} seen As C++ sees it, which does not know of the policy.
   * @param {string} endpoint The page's own; empty for that of the service.
   * @returns {Snapshot} The same where the policy has nothing to do with it.
   */
  explain(seen, endpoint) {
    const error = this.#causeOf(seen.error, endpoint);
    return error === seen.error ? seen : { ...seen, error, retryable: false };
  }

  /**
   * @param {Snapshot["error"]} error
   * @param {string} endpoint
   * @returns {Snapshot["error"]}
   */
  #causeOf(error, endpoint) {
    if (error === "module_unavailable" && this.#stopped.some(isModule)) return "module_forbidden";
    const isService = (/** @type {string} */ address) =>
      endpoint ? hostOf(address) === hostOf(endpoint) : hostOf(address).startsWith("cognito-idp");
    if (error === "network_failed" && this.#stopped.some(isService)) return "endpoint_forbidden";
    return error;
  }

  /** @param {SecurityPolicyViolationEvent} violation */
  #hear = ({ blockedURI, effectiveDirective, disposition }) => {
    const isOurs = blockedURI === "wasm-eval" || effectiveDirective === "connect-src";
    if (disposition !== "enforce" || !isOurs) return;
    this.#stopped.push(blockedURI);
    this.#onStop();
  };
}

/** @param {string} address */
const isModule = (address) => address === "wasm-eval" || address.endsWith("/enrollment.wasm");

/** @param {string} address */
const hostOf = (address) => (URL.canParse(address) ? new URL(address).host : "");
