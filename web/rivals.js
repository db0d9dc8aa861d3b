/**
 * Other attempts of the same person in this browser. Each new secret makes the ones before worthless, so the newest attempt
 * tells the others. Where the browser lacks BroadcastChannel, Web Locks or a digest, they do without.
 */

/** @typedef {{askedAt: number, id: string}} Claim Of an attempt that got a secret: when it asked for it. */

export class Rivals {
  #onSuperseded;
  #id = `${Math.random()}`;
  #person = "";
  #name = "";
  #isNamed = Promise.resolve();
  /** @type {BroadcastChannel | undefined} */
  #channel;
  #isClosed = false;
  #askedAt = 0;
  /** @type {Claim | undefined} The newest that was heard of. */
  #rival;

  /** @param {() => void} onSuperseded Another attempt got a secret. */
  constructor(onSuperseded) {
    this.#onSuperseded = onSuperseded;
  }

  /** @param {string} person What names the person, the same in every attempt. Only its digest leaves this tab. */
  identify(person) {
    if (!person || person === this.#person) return;
    this.#person = person;
    this.#isNamed = this.#open(person).catch(() => {});
  }

  /** @param {string} person */
  async #open(person) {
    const name = `cognito-totp-enrollment:${await digest(person)}`;
    if (this.#isClosed || person !== this.#person) return;
    this.#name = name;
    this.#channel?.close();
    this.#channel = new BroadcastChannel(name);
    // Node.js would go on for it.
    /** @type {{unref?: () => void}} */ (this.#channel).unref?.();
    this.#channel.onmessage = ({ data }) => this.#hear(data);
  }

  /**
   * Asks for a secret, while no rival does: so which is the newest is beyond doubt.
   *
   * @template T
   * @param {() => Promise<T>} ask
   * @param {AbortSignal | null | undefined} signal Ends the wait for the turn as well.
   * @returns {Promise<T>}
   */
  async takeTurn(ask, signal) {
    await this.#isNamed;
    const turn = () => {
      this.#askedAt = Date.now();
      return ask();
    };
    // The browser makes them when they are first asked for.
    const locks = this.#name && globalThis.navigator?.locks;
    if (!locks) return turn();
    return locks.request(this.#name, signal ? { signal } : {}, turn);
  }

  /** This attempt got its secret. */
  claim() {
    this.#channel?.postMessage({ askedAt: this.#askedAt, id: this.#id });
  }

  /** Whether the secret of this attempt is worthless. */
  get isSuperseded() {
    const rival = this.#rival;
    if (!rival) return false;
    return rival.askedAt === this.#askedAt ? rival.id > this.#id : rival.askedAt > this.#askedAt;
  }

  close() {
    this.#isClosed = true;
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** @param {Claim} claim */
  #hear(claim) {
    if (claim.askedAt < (this.#rival?.askedAt ?? 0)) return;
    this.#rival = claim;
    if (this.isSuperseded) this.#onSuperseded();
  }
}

/** @param {string} text */
async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/**
 * Whom a token is of (RFC 7519 §4.1), in one word; empty where it does not say.
 *
 * @param {string} token
 */
export function subjectOf(token) {
  try {
    const payload = (token.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/");
    const { iss, sub } = JSON.parse(atob(payload));
    return sub ? `${iss} ${sub}` : "";
  } catch {
    return "";
  }
}
