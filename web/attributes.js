/** The element's attributes as properties. Attributes are the state; the getters make sense of whatever they say. */

/** Importable where there is no DOM: on a server. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

const preferences = /** @type {const} */ (["preferred", "enabled", "none"]);

export class AttributesElement extends Base {
  /**
   * The region of the user pool, such as `eu-central-1`.
   *
   * @attr region
   */
  get region() {
    return this.getAttribute("region") ?? "";
  }
  set region(value) {
    this.setAttribute("region", value);
  }

  /**
   * The user pool's ID, `<region>_<id>`; gives the region where that is missing.
   *
   * @attr user-pool-id
   */
  get userPoolId() {
    return this.getAttribute("user-pool-id") ?? "";
  }
  set userPoolId(value) {
    this.setAttribute("user-pool-id", value);
  }

  /**
   * A URL that takes the place of the service's own: a proxy, an emulator. https, or http on loopback.
   *
   * @attr endpoint
   */
  get endpoint() {
    return this.getAttribute("endpoint") ?? "";
  }
  set endpoint(value) {
    this.setAttribute("endpoint", value);
  }

  /**
   * Use the service's FIPS endpoint.
   *
   * @attr fips
   */
  get fips() {
    return this.hasAttribute("fips");
  }
  set fips(value) {
    this.toggleAttribute("fips", value);
  }

  /**
   * Use the service's dual-stack endpoint.
   *
   * @attr dual-stack
   */
  get dualStack() {
    return this.hasAttribute("dual-stack");
  }
  set dualStack(value) {
    this.toggleAttribute("dual-stack", value);
  }

  /**
   * The name of your service, as the authenticator app will show it; the page's host name by default.
   *
   * @attr issuer
   */
  get issuer() {
    return this.getAttribute("issuer") ?? "";
  }
  set issuer(value) {
    this.setAttribute("issuer", value);
  }

  /**
   * The user's name in your service, as the authenticator app will show it. Made to fit if it is too long or has a colon.
   *
   * @attr account
   */
  get account() {
    return this.getAttribute("account") ?? "";
  }
  set account(value) {
    this.setAttribute("account", value);
  }

  /**
   * A name for the app that the service keeps with it; the user may change it. Without one there is none.
   *
   * @attr device-name
   */
  get deviceName() {
    return this.getAttribute("device-name") ?? "";
  }
  set deviceName(value) {
    this.setAttribute("device-name", value);
  }

  /**
   * Whether sign-in asks for the code: `preferred` (first; the default), `enabled` (if need be), `none` (as before).
   *
   * @attr preference
   */
  get preference() {
    const value = this.getAttribute("preference");
    return preferences.find((preference) => preference === value) ?? "preferred";
  }
  set preference(value) {
    this.setAttribute("preference", value);
  }

  /**
   * You know that the user already has an authenticator app: ask before a new secret is made. The service does not list every app.
   *
   * @attr has-app
   */
  get hasApp() {
    return this.hasAttribute("has-app");
  }
  set hasApp(value) {
    this.toggleAttribute("has-app", value);
  }

  /**
   * Show the setting of a signed-in user, and let them replace the app, turn it off and turn it on again.
   *
   * @attr manage
   */
  get manage() {
    return this.hasAttribute("manage");
  }
  set manage(value) {
    this.toggleAttribute("manage", value);
  }

  /**
   * The app client, with which a sign-in is finished here; without it the session is handed over.
   *
   * @attr client-id
   */
  get clientId() {
    return this.getAttribute("client-id") ?? "";
  }
  set clientId(value) {
    this.setAttribute("client-id", value);
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
    this.setAttribute("username", value);
  }

  /**
   * How long a session lives, in minutes, as the app client's AuthSessionValidity says; 0 when unknown.
   *
   * @attr session-minutes
   */
  get sessionMinutes() {
    return numberIn(this.getAttribute("session-minutes")) ?? 0;
  }
  set sessionMinutes(value) {
    this.setAttribute("session-minutes", `${value}`);
  }

  /**
   * Start as soon as there is an access token or a session.
   *
   * @attr auto-start
   */
  get autoStart() {
    return this.hasAttribute("auto-start");
  }
  set autoStart(value) {
    this.toggleAttribute("auto-start", value);
  }

  /**
   * The user may do without the app: "Not now" stands at the beginning, and later in place of "Cancel".
   *
   * @attr skippable
   */
  get skippable() {
    return this.hasAttribute("skippable");
  }
  set skippable(value) {
    this.toggleAttribute("skippable", value);
  }

  /**
   * Check the code as soon as its sixth digit is typed.
   *
   * @attr auto-submit
   */
  get autoSubmit() {
    return this.hasAttribute("auto-submit");
  }
  set autoSubmit(value) {
    this.toggleAttribute("auto-submit", value);
  }

  /**
   * Hide the QR code until the user asks for it, and again after a minute: for shared screens.
   *
   * @attr conceal
   */
  get conceal() {
    return this.hasAttribute("conceal");
  }
  set conceal(value) {
    this.toggleAttribute("conceal", value);
  }

  /**
   * Show how long the code of the app is good.
   *
   * @attr code-countdown
   */
  get codeCountdown() {
    return this.hasAttribute("code-countdown");
  }
  set codeCountdown(value) {
    this.toggleAttribute("code-countdown", value);
  }

  /**
   * How long one call may take, in milliseconds.
   *
   * @attr timeout-ms
   */
  get timeoutMs() {
    return numberIn(this.getAttribute("timeout-ms")) ?? 15_000;
  }
  set timeoutMs(value) {
    this.setAttribute("timeout-ms", `${value}`);
  }

  /**
   * The level of the main heading, 1 to 5, to fit the page's own.
   *
   * @attr heading-level
   */
  get headingLevel() {
    const level = numberIn(this.getAttribute("heading-level")) ?? 2;
    return level >= 1 ? Math.min(Math.floor(level), 5) : 2;
  }
  set headingLevel(value) {
    this.setAttribute("heading-level", `${value}`);
  }
}

/**
 * @param {string | null} text
 * @returns {number | undefined} Also what is no number: C++ ignores an option that can't be right, with a warning.
 */
const numberIn = (text) => (text === null ? undefined : Number(text));
