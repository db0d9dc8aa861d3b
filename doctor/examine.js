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
  const endpoint = await resolveAddress(findings, options);
  const page = await readPage(findings, options);
  const module = await findModule(page, options);
  if (page) {
    examinePageHeaders(findings, page);
    examineScript(findings, { page, module });
    examinePolicies(findings, { page, endpoint, module });
  }
  await examineModule(findings, { module, page, timeout });
  if (endpoint) {
    await examineEndpoint(findings, { endpoint, page, timeout });
    await examineUserPool(findings, options, endpoint);
    const origin = originFor(page, endpoint);
    await examineToken(findings, options, { endpoint, origin, timeout });
  } else {
    findings.skip("token", "Without an endpoint, neither it nor a token can be checked.");
  }
  return findings.checks;
}
