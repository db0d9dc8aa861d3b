/** Regions and their endpoints, for the page and for the server that sends its content security policy. */

const REGION = /^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$/;

/** Where it is not `amazonaws.com`, by the beginning of the region's name. @type {Record<string, string>} */
const SUFFIXES = { cn: "amazonaws.com.cn", eusc: "amazonaws.eu" };

/**
 * @param {string} text
 * @returns {boolean} Whether it may become part of a host that is sent passwords.
 */
export function isRegion(text) {
  return REGION.test(text);
}

/** @param {string} region One that `isRegion` takes. */
export function endpointOf(region) {
  const [partition = ""] = region.split("-");
  return `https://cognito-idp.${region}.${SUFFIXES[partition] ?? "amazonaws.com"}`;
}

/**
 * @param {string} text A region, or a user pool's ID, which begins with one.
 * @returns {string | undefined} The region.
 */
export function regionIn(text) {
  const [region = ""] = text.trim().split("_");
  return isRegion(region) ? region : undefined;
}
