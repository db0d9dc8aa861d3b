import { decodeBase32 } from "../../kit/base32.js";
import { inMemory } from "./wasm-memory.js";

/** @typedef {import("./observation.js").Observation} Observation */
/** @typedef {import("./observation.js").Sight} Sight */

/**
 * @typedef {object} Needle
 * @property {string} name
 * @property {(sight: Sight) => boolean} isIn
 * @property {Buffer[]} bytes The forms that it may have in memory.
 */

/** The places where a user may see or get the key on request. */
const revealing = ["revealed text", "requested clipboard"];

/** The secrets of a test, and where they leaked. */
export class Secrets {
  /** @type {Needle[]} */
  #needles = [];
  /** @type {Promise<unknown>[]} */
  #learning = [];
  #observation;

  /**
   * Learns secrets and codes from the calls themselves.
   *
   * @param {import("@playwright/test").BrowserContext} context
   * @param {Observation} observation
   */
  constructor(context, observation) {
    this.#observation = observation;
    context.on("request", (request) => this.#learnFromRequest(request));
    context.on("response", (response) => this.#learning.push(this.#learnFromAnswer(response)));
  }

  /**
   * A token or a session.
   *
   * @param {string} name
   * @param {string} value
   */
  addToken(name, value) {
    // All of a JWT but its header is secret, also in parts.
    const parts = value.includes(".") ? value.split(".").slice(1) : [value];
    this.#needles.push({
      name,
      isIn: ({ content }) => parts.some((part) => content.includes(part)),
      bytes: parts.flatMap(encodings),
    });
  }

  /**
   * @param {string} value The key of an authenticator app, in base32.
   * @param {string} [name]
   */
  addSecret(value, name = "the secret") {
    const wanted = value.toLowerCase();
    this.#needles.push({
      name,
      isIn: ({ place, content }) =>
        !revealing.includes(place) &&
        content
          .replace(/[\s,-]/g, "")
          .toLowerCase()
          .includes(wanted),
      bytes: [...encodings(value), Buffer.from(decodeBase32(value))],
    });
  }

  /**
   * @param {string} value As typed; text without six digits is not a code.
   * @param {string} [name]
   */
  addCode(value, name = "a code") {
    const digits = value.normalize("NFKC").replace(/\D/g, "");
    if (digits.length !== 6) return;
    // Not within a longer number, such as a time, or within an identifier.
    const code = digits.split("").join("[\\s-]?");
    const pattern = new RegExp(`(?<![\\da-f])(${code})(?![\\da-f])`);
    this.#needles.push({
      name,
      isIn: ({ content }) => (value !== digits && content.includes(value)) || pattern.test(content),
      bytes: encodings(digits),
    });
  }

  /** Forgets all secrets. */
  startOver() {
    this.#needles = [];
    this.#learning = [];
  }

  /** @returns {Promise<string[]>} Such as `the secret: attribute`. */
  async findings() {
    const sights = await this.#observation.sights();
    await Promise.all(this.#learning);
    const found = this.#needles.flatMap(({ name, isIn }) =>
      sights.filter(isIn).map(({ place }) => `${name}: ${place}`),
    );
    return [...new Set(found)];
  }

  /**
   * @param {import("@playwright/test").Page} page
   * @returns {Promise<string[]>} The names of the secrets that are in the module's memory, as text
   *   or as bytes.
   */
  async inMemory(page) {
    await Promise.all(this.#learning);
    const found = await inMemory(
      page,
      this.#needles.flatMap(({ bytes }) => bytes),
    );
    const names = this.#needles.filter(({ bytes }) => bytes.some((one) => found.has(one)));
    return [...new Set(names.map(({ name }) => name))];
  }

  /** @param {import("@playwright/test").Request} request */
  #learnFromRequest(request) {
    const { AccessToken, Session, UserCode } = parsed(request.postData());
    if (AccessToken) this.addToken("the access token", AccessToken);
    if (Session) this.addToken("the session", Session);
    if (UserCode) this.addCode(UserCode);
  }

  /** @param {import("@playwright/test").Response} response */
  async #learnFromAnswer(response) {
    if (response.headers()["content-type"]?.includes("json") !== true) return;
    const answer = parsed(await response.text().catch(() => null));
    if (answer.SecretCode) this.addSecret(answer.SecretCode);
    if (answer.Session) this.addToken("the session", answer.Session);
    if (answer.AuthenticationResult) {
      this.addToken("the access token", answer.AuthenticationResult.AccessToken);
      this.addToken("the ID token", answer.AuthenticationResult.IdToken);
      const { RefreshToken } = answer.AuthenticationResult;
      if (RefreshToken) this.addToken("the refresh token", RefreshToken);
    }
  }
}

/**
 * As C++ keeps a text, and as JavaScript may.
 *
 * @param {string} text
 */
const encodings = (text) => [Buffer.from(text), Buffer.from(text, "utf16le")];

/** @param {string | null} json */
function parsed(json) {
  try {
    return JSON.parse(json ?? "{}");
  } catch {
    return {};
  }
}
