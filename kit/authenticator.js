/** An authenticator app with its own clock. */
import { codeOf, periodAt, PERIOD_MS } from "./emulator/totp.js";
import { decodeBase32 } from "./base32.js";
import { readQrCodes } from "./qr.js";

/** @typedef {{issuer: string, account: string, secret: string}} Entry `secret` in base32. */

/** In milliseconds: less than a test's 30 seconds, so that the test says what is wrong. */
const screenshotTimeout = 10_000;

const advice =
  "Pass enrollment.qr, which scrolls to the QR code. A touch device folds it: call enrollment.showQr() first.";

export class Authenticator {
  /** @type {Entry | undefined} */
  #entry;
  #now;
  /** How many seconds the phone's clock is ahead; negative if it is behind. */
  skew;

  /**
   * @param {{skew?: number, now?: () => number}} [options] `now` in milliseconds since the Unix
   *   epoch, as `Date.now`.
   */
  constructor({ skew = 0, now = Date.now } = {}) {
    this.skew = skew;
    this.#now = now;
  }

  /** The entry that was added last. Throws if there is none. */
  get entry() {
    if (!this.#entry) throw new Error("The authenticator app has no entry: scan or add one first");
    return this.#entry;
  }

  /**
   * Scans the QR code from a screenshot, and adds its entry. Throws if there is none, or more than
   * one.
   *
   * @param {{screenshot(options?: {timeout?: number}): Promise<Buffer>}} target Playwright's
   *   locator of the QR code, which it scrolls to; or a page, of which it sees only what is in the
   *   viewport.
   * @returns {Promise<Entry>}
   */
  async scan(target) {
    const found = await readQrCodes(await takeScreenshot(target));
    const [uri, another] = found.filter((text) => text.startsWith("otpauth:"));
    if (another) throw new Error("There is more than one QR code to scan. Pass enrollment.qr.");
    if (!uri) throw new Error(`There is no QR code to scan. ${advice}`);
    return this.add(uri);
  }

  /**
   * Adds an entry, as with “enter a setup key”.
   *
   * @param {string} uriOrKey An `otpauth:` link, or a key, with or without spaces.
   * @returns {Entry}
   */
  add(uriOrKey) {
    const isUri = uriOrKey.startsWith("otpauth:");
    const entry = isUri ? entryOf(uriOrKey) : { issuer: "", account: "", secret: uriOrKey };
    decodeBase32(entry.secret);
    this.#entry = entry;
    return entry;
  }

  /**
   * @param {number} [seconds] Returns the code of this many seconds later; negative for earlier.
   * @returns {string} Six digits.
   */
  code(seconds = 0) {
    const time = this.#now() + (this.skew + seconds) * 1000;
    return codeOf(decodeBase32(this.entry.secret), periodAt(time));
  }

  /**
   * Six digits that are not the app's code at any time within a day, the element's widest search.
   */
  wrongCode() {
    const periods = (25 * 60 * 60_000) / PERIOD_MS;
    const near = new Set();
    for (let i = -periods; i <= periods; i += 1) near.add(this.code((i * PERIOD_MS) / 1000));
    let candidate = 102_030;
    while (near.has(String(candidate))) candidate += 1_207;
    return String(candidate);
  }

  /** Milliseconds until the next code. */
  get untilNextCode() {
    return PERIOD_MS - ((this.#now() + this.skew * 1000) % PERIOD_MS);
  }
}

/**
 * @param {Parameters<Authenticator["scan"]>[0]} target
 * @returns {Promise<Buffer>}
 */
async function takeScreenshot(target) {
  try {
    return await target.screenshot({ timeout: screenshotTimeout });
  } catch (cause) {
    const [reason] = String(cause).split("\n");
    throw new Error(`The QR code can’t be seen: ${reason} ${advice}`, { cause });
  }
}

/**
 * @param {string} uri
 * @returns {Entry} Throws for links that common apps refuse or misunderstand.
 */
function entryOf(uri) {
  const { host, pathname, searchParams } = new URL(uri);
  const others = ["algorithm", "digits", "period", "counter"].filter((it) => searchParams.has(it));
  if (host !== "totp" || others.length > 0) {
    throw new Error(`An app might not take this link: ${[host, ...others].join(", ")}`);
  }
  const label = decodeURIComponent(pathname.slice(1));
  const issuer = searchParams.get("issuer") ?? "";
  const account = label.startsWith(`${issuer}:`) ? label.slice(issuer.length + 1) : label;
  return { issuer, account, secret: searchParams.get("secret") ?? "" };
}
