import { reasonOf, request } from "./http.js";

/**
 * @param {import("./findings.js").Findings} findings
 * @param {import("./arguments.js").Options} options
 * @param {URL} url Where the element sends its calls.
 */
export async function examineUserPool(findings, options, url) {
  const { region, userPoolId } = options;
  if (!userPoolId) return;
  const [ownRegion] = userPoolId.split("_");
  if (region && region !== ownRegion) {
    findings.warn(
      "user-pool",
      `The user pool's ID begins with ${ownRegion}, and the region is ${region}. That is right only for a replica.`,
      { change: `region="${ownRegion}"` },
    );
  } else findings.pass("user-pool", "The user pool's ID fits the region.");
  await examineKeys(findings, options, new URL(`/${userPoolId}/.well-known/jwks.json`, url));
}

/**
 * Cognito publishes the keys of each pool that exists; a proxy of its calls may not pass them on.
 *
 * @param {import("./findings.js").Findings} findings
 * @param {import("./arguments.js").Options} options
 * @param {URL} url
 */
async function examineKeys(findings, { endpoint, timeout }, url) {
  try {
    const { status, bytes } = await request(url, { timeout });
    if (status === 200 && bytes.includes('"keys"')) {
      return findings.pass("user-pool-keys", "The user pool is there: it publishes its keys.");
    }
    if (!endpoint && [200, 400, 404].includes(status)) {
      const message = `There is no such user pool: its keys have status ${status}.`;
      return findings.fail("user-pool-keys", message, { code: "user_pool_not_found" });
    }
    const where = endpoint ? "The endpoint" : "Cognito";
    const message = `${where} does not publish the user pool's keys: status ${status}.`;
    findings.skip("user-pool-keys", message);
  } catch (error) {
    findings.skip("user-pool-keys", `The user pool's keys can't be read: ${reasonOf(error)}.`);
  }
}
