/** What the demo's service does for a page. */

/**
 * @param {string} address Relative to the page.
 * @returns {Promise<any>}
 */
export function read(address) {
  return send("GET", address);
}

/**
 * Sends a command.
 *
 * @param {string} address Relative to the page.
 * @returns {Promise<any>} The result.
 */
export function order(address) {
  return send("POST", address);
}

/**
 * @param {string} method
 * @param {string} address
 */
async function send(method, address) {
  const response = await fetch(new URL(address, location.href), { method, cache: "no-store" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
