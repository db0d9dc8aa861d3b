/**
 * Attempts of the same user in other tabs of this browser. Each new secret invalidates the ones before, so the newest attempt tells
 * the others. Without BroadcastChannel, Web Locks or a digest, they do not hear of each other.
 */

/** @typedef {{askedAt: number, id: string}} Claim Of an attempt that got a secret: when it asked for it, by the clock. */

/** A claim can't be from the future; a clock that was set meanwhile can. */
const mostAhead = 24 * 60 * 60 * 1000;

/** A difference between the two clocks that nobody set has no more than this, in milliseconds. */
const drift = 1000;

export class Rivals {
  #onSuperseded;
  #id = `${Math.random()}`;
  #user = "";
  #name = "";
  #isNamed = Promise.resolve();
  /** @type {BroadcastChannel | undefined} */
  #channel;
  #isClosed = false;
  /** When this attempt asked for its secret; 0 before. */
  #askedAt = 0;
  /** @type {Claim} The newest that was heard. */
  #rival = { askedAt: 0, id: "" };
  /** What the clock is ahead of the steady one. */
  #clock = readClock();

  /** @param {() => void} onSuperseded Another attempt got a secret. */
  constructor(onSuperseded) {
    this.#onSuperseded = onSuperseded;
  }

  /** @param {string} user What names the user, the same in every attempt. Only its digest leaves this tab. */
  identify(user) {
    if (!user || user === this.#user) return;
    this.#user = user;
    this.#isNamed = this.#open(user).catch(() => {});
  }

  /** @param {string} user */
  async #open(user) {
    const name = `cognito-totp-enrollment:${await digest(user)}`;
    if (this.#isClosed || user !== this.#user) return;
    this.#name = name;
    this.#channel?.close();
    this.#channel = new BroadcastChannel(name);
    // Don't keep Node.js alive for it.
    /** @type {{unref?: () => void}} */ (this.#channel).unref?.();
    this.#channel.onmessage = ({ data }) => this.#hear(data);
  }

  /**
   * Waits until no rival asks for a secret, so that attempts are strictly ordered; at most for `patience` milliseconds.
   *
   * @param {AbortSignal} signal Ends the turn, and the wait for it.
   * @param {number} patience
   * @returns {Promise<() => void>} Ends the turn.
   */
  async takeTurn(signal, patience) {
    await this.#isNamed;
    const endTurn = this.#name ? await lock(this.#name, signal, patience) : () => {};
    this.#followClock();
    this.#askedAt = Math.max(Date.now(), this.#rival.askedAt + 1);
    return endTurn;
  }

  /** This attempt got its secret. */
  claim() {
    this.#followClock();
    this.#channel?.postMessage({ askedAt: this.#askedAt, id: this.#id });
  }

  /** Whether the secret of this attempt is worthless. */
  get isSuperseded() {
    return isNewer(this.#rival, { askedAt: this.#askedAt, id: this.#id });
  }

  close() {
    this.#isClosed = true;
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** @param {unknown} message Any script of the same origin may send some. */
  #hear(message) {
    const { askedAt, id } = /** @type {Partial<Claim>} */ (message ?? {});
    const isClaim = typeof askedAt === "number" && typeof id === "string";
    if (!isClaim || !(askedAt > 0 && askedAt < Date.now() + mostAhead)) return;
    this.#followClock();
    if (!isNewer({ askedAt, id }, this.#rival)) return;
    this.#rival = { askedAt, id };
    if (this.isSuperseded) this.#onSuperseded();
  }

  /** When the clock was set, earlier times move with it: so that they can be compared with what other tabs say now. */
  #followClock() {
    const clock = readClock();
    const change = clock - this.#clock;
    if (Math.abs(change) < drift) return;
    this.#clock = clock;
    this.#askedAt += change;
    this.#rival.askedAt += change;
  }
}

/** @returns {number} By how many milliseconds the clock, which may be set, is ahead of the steady one. */
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
 * @returns {Promise<() => void>} What releases the lock; nothing where it can't be had, or not within `patience` milliseconds: a
 *   tab that the browser has frozen may hold it for ever.
 */
function lock(name, signal, patience) {
  return new Promise((resolve) => {
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
    // The browser makes them when they are first asked for.
    const request = async () => navigator.locks.request(name, { signal: wait.signal }, hold);
    request().catch(goOn);
  });
}

/** @param {string} text */
async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
