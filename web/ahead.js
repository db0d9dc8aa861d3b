/**
 * Sends the element's first call while the element's script is loading. A page loads this script
 * first, so it is minimal: the element checks whether the call is the one that it would send, and
 * takes it over (take-ahead.js).
 */

/**
 * @typedef {object} Ahead A call that was sent, and its response.
 * @property {string} url
 * @property {{headers: Record<string, string>, body: string}} init
 * @property {number} sentAt By `performance.now()`.
 * @property {Response} response
 */

/**
 * @typedef {HTMLElement & {[Name in "accessToken" | "session" | "headers" | "fetch"]?:
 *   import("./types.js").EnrollerOptions[Name] | undefined} & {ahead?: (Promise<Ahead> & {abort?:
 *   AbortController}) | undefined}} EarlyElement An element whose script has not run.
 */

/**
 * Sends GetUser for a signed-in user. At sign-in, sends AssociateSoftwareToken, but only with
 * `auto-start`, since this uses up the session, and without `has-app`, since the element first asks
 * the user then. Reads these options from the attributes. Call it once, when the element has its
 * attributes and its credential, before the element's script runs. Otherwise, and with `fips` or
 * `dual-stack`, it sends nothing and writes a warning to the console.
 *
 * @param {EarlyElement} element
 */
export function sendAhead(element) {
  // The token is a string, or a function, which has a `call`.
  const { accessToken, session, headers } = /** @type {any} */ (element);
  const abort = new AbortController();
  const url =
    element.getAttribute("endpoint") ??
    `https://cognito-idp.${element.getAttribute("region")}.amazonaws.com/`;
  if (
    !session === !accessToken ||
    element.ahead ||
    // Other partitions' hosts have other names. The element checks the rest.
    !/^http(s:\/\/(?!.*(null|-iso|\.cn|eusc))[\w.:-]+\/?$|:\/\/(localhost|127\.0\.0\.1):)/.test(
      url,
    ) ||
    !element.matches(
      `:not(:defined,[fips],[dual-stack]${session ? ",[has-app],[auto-start=false])[auto-start]" : ")"}`,
    )
  ) {
    return console.warn("sendAhead sent nothing");
  }
  const send = async () => {
    /** @type {Ahead["init"] & RequestInit} */
    const init = {
      method: "POST",
      headers: {
        ...Object.fromEntries(new Headers(headers)),
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `AWSCognitoIdentityProviderService.${accessToken ? "GetUser" : "AssociateSoftwareToken"}`,
      },
      body: JSON.stringify(
        accessToken
          ? { AccessToken: await (accessToken.call ? accessToken() : accessToken) }
          : { Session: session },
      ),
      // Another origin gets no cookies.
      redirect: "error",
      signal: abort.signal,
      referrerPolicy: "no-referrer",
    };
    return {
      url,
      init,
      sentAt: performance.now(),
      response: await (element.fetch ?? fetch)(url, init),
    };
  };
  /** @type {Promise<Ahead> & {abort?: AbortController}} */
  const ahead = (element.ahead = send());
  ahead.abort = abort;
  // The element handles a failure when it takes the call over.
  ahead.catch(() => {});
}
