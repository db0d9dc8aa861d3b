/**
 * Detects attempts of the same user in other tabs of this browser. Each new secret invalidates
 * earlier ones, so the newest attempt tells the others. Without BroadcastChannel, Web Locks or a
 * digest, attempts do not detect each other.
 */

import { letNodeEnd } from "./node.js";

/**
 * @typedef {{askedAt: number, id: string}} Claim By an attempt that got a secret: when it asked for
 *   the secret, by the clock.
 */

/**
 * How far a claim may be in the future, in milliseconds: the clock may have been set back since.
 */
const mostAhead = 24 * 60 * 60 * 1000;

/** The normal drift of the two clocks, in milliseconds. More means that a clock was set. */
const drift = 1000;

export class Rivals {
  #onSuperseded;
  #id = `${Math.random()}`;
  #name = "";
  /** @type {Promise<void> | undefined} Undefined until the user is known. */
  #naming;
  /** @type {BroadcastChannel | undefined} */
  #channel;
  #isClosed = false;
  /** When this attempt asked for its secret; 0 before. */
  #askedAt = 0;
  /** @type {Claim} The newest that was received. */
  #rival = { askedAt: 0, id: "" };
  /** How far the clock is ahead of the steady one. */
  #clock = readClock();

  /** @param {() => void} onSuperseded Another attempt got a secret. */
  constructor(onSuperseded) {
    this.#onSuperseded = onSuperseded;
  }

  /**
   * The first user counts: C++ refuses another one.
   *
   * @param {string} user Identifies the user in every attempt. Only its digest leaves this tab.
   */
  identify(user) {
    if (user) this.#naming ??= this.#open(user).catch(() => {});
  }

  /** @param {string} user */
  async #open(user) {
    const name = `cognito-totp-enrollment:${await digest(user)}`;
    if (this.#isClosed) return;
    this.#name = name;
    this.#channel = new BroadcastChannel(name);
    letNodeEnd(this.#channel);
    this.#channel.onmessage = ({ data }) => this.#noteClaim(data);
  }

  /**
   * Waits until no rival asks for a secret, so that attempts are strictly ordered; at most for
   * `patience` milliseconds.
   *
   * @param {AbortSignal} signal Ends the turn, and the wait for it.
   * @param {number} patience
   * @returns {Promise<() => void>} Ends the turn.
   */
  async takeTurn(signal, patience) {
    await this.#naming;
    const endTurn = this.#name ? await lock(this.#name, signal, patience) : () => {};
    this.#followClock();
    this.#askedAt = Math.max(Date.now(), this.#rival.askedAt + 1);
    return endTurn;
  }

  /** This attempt got its secret. */
  claim() {
    this.#followClock();
    this.#useChannel((channel) => channel?.postMessage({ askedAt: this.#askedAt, id: this.#id }));
  }

  /** Whether the secret of this attempt is worthless. */
  get isSuperseded() {
    return isNewer(this.#rival, { askedAt: this.#askedAt, id: this.#id });
  }

  /** The page was told of the claim, which ends only what was asked for before. */
  heed() {
    this.#askedAt = this.#rival.askedAt + 1;
  }

  close() {
    this.#isClosed = true;
    this.#useChannel((channel) => channel?.close());
    this.#channel = undefined;
  }

  /** @param {(channel: BroadcastChannel | undefined) => void} act */
  #useChannel(act) {
    try {
      act(this.#channel);
    } catch {
      // The page may have replaced `BroadcastChannel`. One that throws is as good as none.
    }
  }

  /** @param {unknown} message Not trusted: any script of the same origin may send messages. */
  #noteClaim(message) {
    const { askedAt, id } = /** @type {Partial<Claim>} */ (message ?? {});
    const isClaim = typeof askedAt === "number" && typeof id === "string";
    if (!isClaim || !(askedAt > 0 && askedAt < Date.now() + mostAhead)) return;
    this.#followClock();
    if (!isNewer({ askedAt, id }, this.#rival)) return;
    this.#rival = { askedAt, id };
    if (this.isSuperseded) this.#onSuperseded();
  }

  /**
   * If the clock was set, moves earlier times with it, so that they can be compared with what other
   * tabs say now.
   */
  #followClock() {
    const clock = readClock();
    const change = clock - this.#clock;
    if (Math.abs(change) < drift) return;
    this.#clock = clock;
    this.#askedAt += change;
    this.#rival.askedAt += change;
  }
}

/**
 * @returns {number} By how many milliseconds the clock, which may be set, is ahead of the steady
 *   one.
 */
function readClock() {
  return Math.round(Date.now() - performance.now());
}

/**
 * @param {Claim} claim
 * @param {Claim} other
 */
function isNewer(claim, other) {
  return claim.askedAt === other.askedAt ? claim.id > other.id : claim.askedAt > other.askedAt;
}

/**
 * @param {string} name
 * @param {AbortSignal} signal
 * @param {number} patience
 * @returns {Promise<() => void>} Releases the lock. Does nothing if there are no locks, or none was
 *   free within `patience` milliseconds: a tab that the browser has frozen may hold it forever.
 */
function lock(name, signal, patience) {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(() => {});
    const wait = new AbortController();
    const goOn = () => {
      clearTimeout(timer);
      wait.abort();
      resolve(() => {});
    };
    const timer = setTimeout(goOn, patience);
    signal.addEventListener("abort", goOn);
    const hold = async () => {
      if (wait.signal.aborted) return;
      clearTimeout(timer);
      await new Promise((release) => {
        signal.addEventListener("abort", release);
        resolve(() => release(undefined));
      });
    };
    // Read only here: the browser creates `navigator.locks` on first access.
    const request = async () => navigator.locks.request(name, { signal: wait.signal }, hold);
    request().catch(goOn);
  });
}

/** @param {string} text */
async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/**
 * Identifies the user before there is a token, in the same way in every tab; empty if nothing does.
 *
 * @param {Omit<import("./types.js").EnrollerOptions, "onSnapshot" | "session">} options
 */
export function userAtSignIn({
  region,
  userPoolId,
  endpoint,
  clientId,
  username,
  issuer,
  account,
}) {
  if (clientId && username) return `${clientId} ${username}`;
  return account ? JSON.stringify([region, userPoolId, endpoint, issuer, account]) : "";
}
