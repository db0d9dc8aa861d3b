/** The properties that reflect attributes. Accepts whatever pages and frameworks set. */

/** So that a server, which has no DOM, can import this. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

const preferences = /** @type {const} */ (["preferred", "enabled", "none"]);

/** The element, as far as its attributes hold its state. */
export class ReflectingElement extends Base {
  /**
   * The region of the user pool, such as `eu-central-1`.
   *
   * @attr region
   */
  get region() {
    return this.getAttribute("region") ?? "";
  }
  set region(value) {
    setText(this, "region", value);
  }

  /**
   * The user pool's ID, `<region>_<id>`. Without `region`, the region is taken from it.
   *
   * @attr user-pool-id
   */
  get userPoolId() {
    return this.getAttribute("user-pool-id") ?? "";
  }
  set userPoolId(value) {
    setText(this, "user-pool-id", value);
  }

  /**
   * A URL to use instead of the service's own, for a proxy or an emulator: https, or http on
   * loopback.
   *
   * @attr endpoint
   */
  get endpoint() {
    return this.getAttribute("endpoint") ?? "";
  }
  set endpoint(value) {
    setText(this, "endpoint", value);
  }

  /**
   * Use the service's FIPS endpoint.
   *
   * @attr fips
   */
  get fips() {
    return readFlag(this, "fips");
  }
  set fips(value) {
    setFlag(this, "fips", value);
  }

  /**
   * Use the service's dual-stack endpoint.
   *
   * @attr dual-stack
   */
  get dualStack() {
    return readFlag(this, "dual-stack");
  }
  set dualStack(value) {
    setFlag(this, "dual-stack", value);
  }

  /**
   * The name of your service, as the authenticator app will show it; the page's host name by
   * default.
   *
   * @attr issuer
   */
  get issuer() {
    return this.getAttribute("issuer") ?? "";
  }
  set issuer(value) {
    setText(this, "issuer", value);
  }

  /**
   * The user's name in your service, as the authenticator app will show it. Made to fit if it is
   * too long or has a colon.
   *
   * @attr account
   */
  get account() {
    return this.getAttribute("account") ?? "";
  }
  set account(value) {
    setText(this, "account", value);
  }

  /**
   * A name for the app, which the service stores and the user may change. Without it, no name is
   * stored.
   *
   * @attr device-name
   */
  get deviceName() {
    return this.getAttribute("device-name") ?? "";
  }
  set deviceName(value) {
    setText(this, "device-name", value);
  }

  /**
   * Whether sign-in asks for the code: `preferred` (first; the default), `enabled` (as one of the
   * user's factors), `none` (as before).
   *
   * @attr preference
   */
  get preference() {
    const value = this.getAttribute("preference");
    return preferences.find((preference) => preference === value) ?? "preferred";
  }
  set preference(value) {
    setText(this, "preference", value);
  }

  /**
   * You know that the user already has an authenticator app: ask before a new secret is made. The
   * service does not list every app.
   *
   * @attr has-app
   */
  get hasApp() {
    return readFlag(this, "has-app");
  }
  set hasApp(value) {
    setFlag(this, "has-app", value);
  }

  /**
   * Show the setting of a signed-in user, and let them replace the app, turn it off and turn it on
   * again.
   *
   * @attr manage
   */
  get manage() {
    return readFlag(this, "manage");
  }
  set manage(value) {
    setFlag(this, "manage", value);
  }

  /**
   * The app client's ID. With it and `username`, the element finishes the sign-in; otherwise it
   * hands the session over.
   *
   * @attr client-id
   */
  get clientId() {
    return this.getAttribute("client-id") ?? "";
  }
  set clientId(value) {
    setText(this, "client-id", value);
  }

  /**
   * Who signs in: the challenge's USER_ID_FOR_SRP, or the name that the user typed.
   *
   * @attr username
   */
  get username() {
    return this.getAttribute("username") ?? "";
  }
  set username(value) {
    setText(this, "username", value);
  }

  /**
   * How long a session lives, in minutes, as the app client's AuthSessionValidity says: 1 to 1,440;
   * 0 when unknown.
   *
   * @attr session-minutes
   */
  get sessionMinutes() {
    return readNumber(this, "session-minutes") ?? 0;
  }
  set sessionMinutes(value) {
    setText(this, "session-minutes", value);
  }

  /**
   * Start as soon as there is an access token or a session.
   *
   * @attr auto-start
   */
  get autoStart() {
    return readFlag(this, "auto-start");
  }
  set autoStart(value) {
    setFlag(this, "auto-start", value);
  }

  /**
   * The user may skip the setup: "Not now" is offered at the beginning, and later instead of
   * "Cancel".
   *
   * @attr skippable
   */
  get skippable() {
    return readFlag(this, "skippable");
  }
  set skippable(value) {
    setFlag(this, "skippable", value);
  }

  /**
   * Check the code as soon as its sixth digit is typed.
   *
   * @attr auto-submit
   */
  get autoSubmit() {
    return readFlag(this, "auto-submit");
  }
  set autoSubmit(value) {
    setFlag(this, "auto-submit", value);
  }

  /**
   * Hide the QR code until the user asks for it, and again after a minute: for shared screens.
   *
   * @attr conceal
   */
  get conceal() {
    return readFlag(this, "conceal");
  }
  set conceal(value) {
    setFlag(this, "conceal", value);
  }

  /**
   * Show how long the app's current code is valid.
   *
   * @attr code-countdown
   */
  get codeCountdown() {
    return readFlag(this, "code-countdown");
  }
  set codeCountdown(value) {
    setFlag(this, "code-countdown", value);
  }

  /**
   * How long one call may take, in milliseconds; 15,000 by default.
   *
   * @attr timeout-ms
   */
  get timeoutMs() {
    return readNumber(this, "timeout-ms") ?? 15_000;
  }
  set timeoutMs(value) {
    // Vue sets 0 for undefined.
    setText(this, "timeout-ms", value || undefined);
  }

  /**
   * The level of the main heading, 1 to 5, to fit the page's own; 2 by default.
   *
   * @attr heading-level
   */
  get headingLevel() {
    const level = readNumber(this, "heading-level") ?? 2;
    return level >= 1 ? Math.min(Math.floor(level), 5) : 2;
  }
  set headingLevel(value) {
    setText(this, "heading-level", value);
  }

  /**
   * Write each call and step to the console: operation, status, error, request ID, duration and
   * sizes. Never a secret.
   *
   * @attr debug
   */
  get debug() {
    return readFlag(this, "debug");
  }
  set debug(value) {
    setFlag(this, "debug", value);
  }
}

/**
 * @param {Element} element
 * @param {string} name
 */
function readFlag(element, name) {
  return element.hasAttribute(name) && element.getAttribute(name) !== "false";
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {number | undefined} May be NaN: C++ ignores an invalid option, with a warning.
 */
function readNumber(element, name) {
  const text = element.getAttribute(name);
  return text === null ? undefined : Number(text);
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {unknown} value `null` and `undefined` remove the attribute.
 */
function setText(element, name, value) {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, `${value}`);
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {unknown} value React 19 and Svelte set `""` for an attribute that is there.
 */
function setFlag(element, name, value) {
  element.toggleAttribute(name, value === "" || (Boolean(value) && value !== "false"));
}
