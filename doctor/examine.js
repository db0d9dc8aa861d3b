import { examineEndpoint, originFor, resolveAddress } from "./endpoint.js";
import { Findings } from "./findings.js";
import { examineModule } from "./module.js";
import { readPage } from "./page.js";
import { examinePageHeaders } from "./page-headers.js";
import { examinePolicies } from "./policies.js";
import { examineScript } from "./script.js";
import { findModule } from "./scripts.js";
import { examineToken } from "./token.js";
import { examineUserPool } from "./user-pool.js";

/**
 * @param {import("./arguments.js").Options} options
 * @returns {Promise<import("./findings.js").Check[]>}
 */
export async function examine(options) {
  const findings = new Findings();
  const { timeout } = options;
  /**
   * Runs a check. A mistake in it must not hide what the others find.
   *
   * @template T
   * @param {string} id
   * @param {() => T | Promise<T>} act
   * @returns {Promise<T | undefined>}
   */
  const run = async (id, act) => {
    try {
      return await act();
    } catch (error) {
      // An error's message may have a secret.
      const name = error instanceof Error ? error.name : "no error";
      findings.skip(id, `The doctor itself failed here (${name}). Please report it.`);
      return undefined;
    }
  };
  const endpoint = await run("endpoint", () => resolveAddress(findings, options));
  const page = await run("page", () => readPage(findings, options));
  const module = (await run("script", () => findModule(page, options))) ?? nothingFound(options);
  if (page) {
    await run("page-https", () => examinePageHeaders(findings, page));
    await run("script", () => examineScript(findings, { page, module }));
    await run("policy", () => examinePolicies(findings, { page, endpoint, module }));
  }
  await run("module", () => examineModule(findings, { module, page, timeout }));
  if (endpoint) {
    await run("endpoint-refusal", () => examineEndpoint(findings, { endpoint, page, timeout }));
    await run("user-pool", () => examineUserPool(findings, options, endpoint));
    const origin = originFor(page, endpoint);
    await run("token", () => examineToken(findings, options, { endpoint, origin, timeout }));
  } else {
    findings.skip("token", "Without an endpoint, neither it nor a token can be checked.");
  }
  return findings.checks;
}

/**
 * @param {import("./arguments.js").Options} options
 * @returns {import("./scripts.js").FoundModule}
 */
const nothingFound = ({ module: url }) => ({
  url,
  isGiven: url !== undefined,
  missing: [],
  stopped: [],
});
