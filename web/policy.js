/**
 * What the page's Content Security Policy stops: to a script it looks like a network that is down, but the cause is a header,
 * and the most common mistake of integrators.
 */

/** @typedef {import("./core.js").Snapshot} Snapshot */

export class PolicyWatch {
  #onStop;
  /** The policy stopped the module: by its address, or WebAssembly as a whole. */
  #isModuleStopped = false;
  /** @type {string[]} The origins of what the policy stopped since `forgetCalls`. */
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

  /** What was stopped before says nothing of the next call. */
  forgetCalls() {
    this.#stopped = [];
  }

  /**
   * @param {Snapshot} seen As C++ sees it, which does not know of the policy.
   * @param {string} endpoint Where the calls go; empty while that is not known.
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
    const isMissing = error === "module_unavailable" || error === "module_unsupported";
    if (isMissing && this.#isModuleStopped) return "module_forbidden";
    const isStopped = this.#stopped.includes(originOf(endpoint));
    return error === "network_failed" && isStopped ? "endpoint_forbidden" : error;
  }

  /** @param {SecurityPolicyViolationEvent} violation */
  #hear = ({ blockedURI, effectiveDirective, disposition }) => {
    if (disposition !== "enforce") return;
    const isConnection = effectiveDirective === "connect-src";
    if (blockedURI === "wasm-eval") this.#isModuleStopped = true;
    if (isConnection && blockedURI.endsWith("/enrollment.wasm")) this.#isModuleStopped = true;
    // Some browsers name the origin alone.
    const origin = originOf(blockedURI);
    if (isConnection && origin) this.#stopped.push(origin);
    this.#onStop();
  };
}

/** @param {string} address @returns {string} Empty for what is no address. */
function originOf(address) {
  try {
    return new URL(address).origin;
  } catch {
    return "";
  }
}
