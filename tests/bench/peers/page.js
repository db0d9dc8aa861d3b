/**
 * The HTML of the peers' pages: the user and the pool, a place for the QR code, and a form for the
 * code.
 */

/**
 * @type {{endpoint: string, region: string, userPoolId: string, clientId: string, accessToken:
 *   string, issuer: string, account: string}}
 */
export const settings = JSON.parse(element("settings").textContent ?? "");

/** @param {string} id */
function element(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @param {Node} picture */
export function showQr(picture) {
  element("qr").append(picture);
}

/** @param {string} svg */
export function showSvg(svg) {
  element("qr").innerHTML = svg;
}

/** @param {(code: string) => Promise<unknown>} enroll Completes the setup with the typed code. */
export function onCode(enroll) {
  element("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const input = /** @type {HTMLInputElement} */ (element("code"));
    try {
      await enroll(input.value);
      element("status").textContent = "Your app is set up.";
    } catch (error) {
      element("status").textContent = String(error);
    }
  });
}

/** @param {string} secret In base32. */
export function setupUri(secret) {
  const { issuer, account } = settings;
  const query = new URLSearchParams({ secret, issuer });
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?${query}`;
}
