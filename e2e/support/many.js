/**
 * Many enrollments in one page, with a `fetch` that simulates the service. Both functions must be
 * self-contained.
 */

/** Runs before any script of the page: counts what must be closed, and controls the time. */
export function prepareEnrollments() {
  const timers = new Set();
  let channels = 0;
  let hours = 0;
  const steadyNow = performance.now.bind(performance);
  performance.now = () => steadyNow() + hours * 3_600_000;

  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  Object.assign(window, {
    setTimeout(/** @type {any} */ work, /** @type {number} */ delay) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, delay);
      timers.add(timer);
      return timer;
    },
    clearTimeout(/** @type {number} */ timer) {
      timers.delete(timer);
      clearTimeout(timer);
    },
    setInterval(/** @type {any} */ work, /** @type {number} */ delay) {
      const timer = setInterval(work, delay);
      timers.add(timer);
      return timer;
    },
    clearInterval(/** @type {number} */ timer) {
      timers.delete(timer);
      clearInterval(timer);
    },
    BroadcastChannel: class extends BroadcastChannel {
      /** @param {string} name */
      constructor(name) {
        super(name);
        channels += 1;
      }
      close() {
        channels -= 1;
        super.close();
      }
    },
    /** What is open: no more than one timer, which forgets the keys that were shown. */
    stillOpen: () => ({ timers: timers.size, channels }),
    /** Makes the module forget its keys, as after a long day. */
    passAnHour: () => (hours += 1),
  });
}

/**
 * Enrolls one user after another, in different ways.
 *
 * @param {{from: number, to: number}} numbers The users' numbers.
 * @returns {Promise<Record<string, number>>} How often each outcome occurred.
 */
export async function enrollInPage({ from, to }) {
  /** @typedef {HTMLElement & Record<string, any>} Enrollment */
  /** @typedef {{secret: string, refuses: string, stalls: string}} Service */

  /** @type {Record<string, number>} */
  const outcomes = {};
  for (let number = from; number < to; number++) {
    const outcome = await enroll(number);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (number % 50 === 49) /** @type {any} */ (window).passAnHour();
  }
  return outcomes;

  /** @param {number} number */
  async function enroll(number) {
    // The language changes now and then, in both directions.
    document.documentElement.lang = number % 3 ? "en" : "de";
    const way = number % 8;
    const isSignIn = way % 2 === 1;
    const service = {
      secret: newSecret(),
      refuses: way === 2 ? "AssociateSoftwareToken" : "",
      stalls: way === 3 ? "VerifySoftwareToken" : "",
    };
    const element = begin(number, isSignIn, service);
    element.start();
    if (way === 2) return end(element, await step(element, "failed"));
    await step(element, "awaiting-code");
    /** @type {HTMLElement | null | undefined} */ (
      element.shadowRoot?.querySelector("[part=details] > summary")
    )?.click();
    document.body.prepend(element);
    if (way === 4) {
      element.submit("12345");
      element.cancel();
      return end(element, "cancelled");
    }
    if (!element.submit(await codeOf(service.secret))) throw new Error("the code was not taken");
    if (way === 3) {
      await step(element, "verifying");
      return end(element, "removed");
    }
    await step(element, "enrolled");
    if (way === 1 && !element.takeResult()) throw new Error("there is no result");
    return end(element, "enrolled");
  }

  /**
   * @param {number} number
   * @param {boolean} isSignIn
   * @param {Service} service
   */
  function begin(number, isSignIn, service) {
    const element = /** @type {Enrollment} */ (document.createElement("cognito-totp-enrollment"));
    const username = `person${number}@example.com`;
    const attributes = { region: "eu-central-1", issuer: "Larkspur", account: username };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const signIn = { session: `the-session-of-person-${number}`, clientId: "client", username };
    const signedIn = { accessToken: tokenOf(number) };
    Object.assign(element, { fetch: fetchFrom(service) }, isSignIn ? signIn : signedIn);
    document.querySelector("cognito-totp-enrollment")?.remove();
    document.body.append(element);
    return element;
  }

  /**
   * @param {Enrollment} element
   * @param {string} outcome
   */
  async function end(element, outcome) {
    element.remove();
    // The element tells a removal from a move a moment later.
    await new Promise((resolve) => setTimeout(() => resolve(undefined)));
    return outcome;
  }

  /**
   * @param {Enrollment} element
   * @param {string} wanted
   */
  async function step(element, wanted) {
    while (element.step !== wanted) {
      if (element.step === "failed") throw new Error(`failed before ${wanted}`);
      await new Promise((resolve) =>
        element.addEventListener("enrollment-step", resolve, { once: true }),
      );
    }
    return wanted;
  }

  /** @param {Service} service */
  function fetchFrom({ secret, refuses, stalls }) {
    /** @type {Record<string, object>} */
    const answers = {
      GetUser: { Username: "somebody" },
      AssociateSoftwareToken: { SecretCode: secret, Session: "the-session-after-associating" },
      VerifySoftwareToken: { Status: "SUCCESS", Session: "the-session-after-verifying" },
      SetUserMFAPreference: {},
      RespondToAuthChallenge: { AuthenticationResult: { AccessToken: "a", IdToken: "i" } },
    };
    return async (/** @type {string} */ _, /** @type {any} */ { headers, signal }) => {
      const operation = String(headers["x-amz-target"]).split(".")[1] ?? "";
      if (operation === stalls) {
        await new Promise((_, reject) => signal.addEventListener("abort", reject, { once: true }));
      }
      if (operation === refuses) {
        return Response.json({ __type: "ResourceNotFoundException" }, { status: 400 });
      }
      return Response.json(answers[operation]);
    };
  }

  /** @param {number} number */
  function tokenOf(number) {
    const claims = { iss: "https://pool.example", sub: `person-${number}` };
    return `e30.${btoa(JSON.stringify(claims)).replace(/=+$/, "")}.x`;
  }

  function newSecret() {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    return Array.from(bytes, (byte) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[byte % 32]).join("");
  }

  /** The current code (RFC 6238). @param {string} secret In base32. */
  async function codeOf(secret) {
    const bits = [...secret]
      .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter))
      .map((value) => value.toString(2).padStart(5, "0"))
      .join("");
    const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
    const algorithm = { name: "HMAC", hash: "SHA-1" };
    const key = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
    const counter = new DataView(new ArrayBuffer(8));
    counter.setUint32(4, Math.floor(Date.now() / 30_000));
    const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter.buffer));
    const value = mac.getUint32(mac.getUint8(19) & 15) & 0x7fffffff;
    return String(value % 1_000_000).padStart(6, "0");
  }
}
