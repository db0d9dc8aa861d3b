/** Regions and their endpoints, for the page and for the server that sends its content security policy. */

const REGION = /^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$/;

/** The domains other than `amazonaws.com`, by the first part of the region's name. @type {Record<string, string>} */
const SUFFIXES = { cn: "amazonaws.com.cn", eusc: "amazonaws.eu" };

/**
 * @param {string} text
 * @returns {boolean} Whether it is safe as a part of the host that passwords are sent to.
 */
export function isRegion(text) {
  return REGION.test(text);
}

/** @param {string} region One that `isRegion` accepts. */
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
