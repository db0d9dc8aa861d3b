/**
 * Detects what the page's Content Security Policy blocks. To a script that looks like a network
 * error, but it is the most common mistake of integrators.
 */

/** @typedef {import("./core.js").Snapshot} Snapshot */

export class PolicyWatch {
  #onBlock;
  /** The policy blocked the module's address, or WebAssembly altogether. */
  #isModuleBlocked = false;
  /** @type {string[]} The origins that the policy blocked since `forgetCalls`. */
  #blocked = [];

  /** @param {() => void} onBlock */
  constructor(onBlock) {
    this.#onBlock = onBlock;
  }

  begin() {
    addEventListener("securitypolicyviolation", this.#hear);
  }

  end() {
    removeEventListener("securitypolicyviolation", this.#hear);
  }

  /** What was blocked earlier says nothing about the next call. */
  forgetCalls() {
    this.#blocked = [];
  }

  /**
   * @param {Snapshot} seen From C++, which does not know the policy.
   * @param {string} endpoint The URL of the calls; empty while unknown.
   * @returns {Snapshot} The same one if the policy is not the cause.
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
    if (isMissing && this.#isModuleBlocked) return "module_forbidden";
    if (error !== "network_failed") return error;
    return this.#blocked.includes(originOf(endpoint)) ? "endpoint_forbidden" : error;
  }

  /** @param {SecurityPolicyViolationEvent} violation */
  #hear = ({ blockedURI, effectiveDirective, disposition }) => {
    if (disposition !== "enforce") return;
    const isConnection = effectiveDirective === "connect-src";
    // A bundler may have renamed it.
    const isModule = isConnection && /\.wasm(\?|$)/.test(blockedURI);
    if (isModule || blockedURI === "wasm-eval") this.#isModuleBlocked = true;
    // Some browsers report only the origin.
    if (isConnection) this.#blocked.push(originOf(blockedURI));
    this.#onBlock();
  };
}

/** @param {string} address @returns {string} Empty if it is not an address. */
function originOf(address) {
  try {
    return new URL(address).origin;
  } catch {
    return "";
  }
}
