/** @typedef {import("./observation.js").Observation} Observation */
/** @typedef {import("./observation.js").Sight} Sight */

/** What nobody may learn from the page, and where it turned up all the same. */
export class Secrets {
  /** @type {{name: string, isIn: (sight: Sight) => boolean}[]} */
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
    // The head of a JWT is no secret; its payload and its signature are, each alone.
    const parts = value.includes(".") ? value.split(".").slice(1) : [value];
    this.#needles.push({
      name,
      isIn: ({ content }) => parts.some((part) => content.includes(part)),
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
      // A person who can't scan is shown it, as text.
      isIn: ({ place, content }) =>
        place !== "text" && content.replace(/[\s-]/g, "").toLowerCase().includes(wanted),
    });
  }

  /**
   * @param {string} value As typed; what has not six digits is no code.
   * @param {string} [name]
   */
  addCode(value, name = "a code") {
    const digits = value.normalize("NFKC").replace(/\D/g, "");
    if (digits.length !== 6) return;
    const pattern = new RegExp(`(?<!\\d)(${digits.split("").join("[\\s-]?")})(?!\\d)`);
    this.#needles.push({
      name,
      isIn: ({ content }) => content.includes(value) || pattern.test(content),
    });
  }

  /** @returns {Promise<string[]>} Such as `the secret in an attribute`. */
  async findings() {
    const sights = await this.#observation.sights();
    await Promise.all(this.#learning);
    const found = this.#needles.flatMap(({ name, isIn }) =>
      sights.filter(isIn).map(({ place }) => `${name}: ${place}`),
    );
    return [...new Set(found)];
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
    }
  }
}

/** @param {string | null} json */
function parsed(json) {
  try {
    return JSON.parse(json ?? "{}");
  } catch {
    return {};
  }
}
