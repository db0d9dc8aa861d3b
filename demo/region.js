/**
 * Regions and their endpoints, for the page and for the server that sends its content security
 * policy.
 */

const REGION = /^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$/;

/** The domains other than `amazonaws.com`, by how the region's name begins. */
const SUFFIXES = Object.entries({
  "cn-": "amazonaws.com.cn",
  "eusc-": "amazonaws.eu",
  "us-iso-": "c2s.ic.gov",
  "us-isob-": "sc2s.sgov.gov",
  "us-isof-": "csp.hci.ic.gov",
  "eu-isoe-": "cloud.adc-e.uk",
});

/**
 * @param {string} text
 * @returns {boolean} Whether it is safe as a part of the host that passwords are sent to.
 */
export function isRegion(text) {
  return REGION.test(text);
}

/** @param {string} region One that `isRegion` accepts. */
export function endpointOf(region) {
  const [, suffix = "amazonaws.com"] = SUFFIXES.find(([start]) => region.startsWith(start)) ?? [];
  return `https://cognito-idp.${region}.${suffix}`;
}

/**
 * @param {string} text A region, or a user pool's ID, which begins with one.
 * @returns {string | undefined} The region.
 */
export function regionIn(text) {
  const [region = ""] = text.trim().split("_");
  return isRegion(region) ? region : undefined;
}
