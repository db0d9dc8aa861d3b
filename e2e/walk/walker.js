/**
 * Walks randomly through everything that can happen to the element, and then to success. oracle.js
 * has the rules.
 */
import { codeOf } from "../../kit/emulator/client.js";
import { faults } from "../../kit/emulator/index.js";
import { Authenticator } from "../../kit/authenticator.js";
import { actions } from "./actions.js";
import { Oracle } from "./oracle.js";

/** @typedef {import("./in-page.js").Supply} Supply */
/**
 * @typedef {{step: string, isConnected: boolean, buttons: string[], entries:
 *   import("./in-page.js").Entry[]}} Look
 */

/**
 * @typedef {object} World
 * @property {import("@playwright/test").Page} page
 * @property {import("../../kit/emulator/index.js").Emulator} emulator
 * @property {import("../support/enrollment.js").Enrollment} enrollment
 */

const busySteps = ["checking", "associating", "verifying", "activating", "turning-off"];

/**
 * For each step that waits for the user: the buttons of which at least one must be usable.
 * @type {Record<string, string[]>}
 */
const waysOn = {
  idle: ["start"],
  "confirming-replacement": ["confirm"],
  "awaiting-code": ["submit"],
  failed: ["retry", "cancel", "skip"],
  enrolled: [],
  on: ["replace"],
  off: ["turn-on"],
  "confirming-turn-off": ["confirm"],
};

export class Walker {
  random;
  /** The actions, for the report of a failure. @type {string[]} */
  done = [];
  /** How many enrollments succeeded. */
  enrollments = 0;
  #world;
  #user;
  #other;
  /** User names by the subject of a token. @type {Map<string, string>} */
  #names;
  /** Sometimes another user signs in meanwhile. */
  #mayChangeUser = true;
  #oracle;
  /** @type {(() => void)[]} */
  #plans = [];
  #isOffline = false;
  /** @type {ReturnType<typeof faults.stall>[]} */
  #held = [];
  #step = "idle";

  /**
   * @param {World} world The element is on the page, not set up.
   * @param {import("./random.js").Random} random
   * @param {"signed in" | "sign-in"} flow
   */
  constructor(world, random, flow) {
    const { emulator } = world;
    this.#world = world;
    this.random = random;
    this.flow = flow;
    this.isSignIn = flow === "sign-in";
    this.#user = emulator.createUser({ mfa: this.isSignIn ? "ON" : "OPTIONAL" }).username;
    this.#other = emulator.createUser().username;
    if (random.happens(0.4)) emulator.setUpApp(this.#user);
    this.#oracle = new Oracle(subjectOf);
    this.#names = new Map(
      [this.#user, this.#other].map((name) => [subjectOf(emulator.signIn(name).accessToken), name]),
    );
  }

  /** The actions that provide credentials. */
  get gifts() {
    if (this.isSignIn) return ["give a session", "give a session", "give a session and its time"];
    return ["give a token", "give a token", "give a function", "give a function that fails"];
  }

  async begin() {
    const { emulator, enrollment } = this.#world;
    await enrollment.setAttributes({
      endpoint: emulator.url,
      issuer: "Larkspur",
      account: "alice@example.com",
    });
    const hasClient = this.isSignIn && this.random.happens(0.7);
    if (hasClient) {
      await enrollment.setProperties({ clientId: emulator.clientId, username: this.#user });
    }
    await enrollment.host.evaluate((element) => /** @type {any} */ (window).walk.watch(element));
    if (this.random.happens(0.4)) await this.do("attribute", ["auto-start", ""]);
    await this.do(this.gifts[0] ?? "");
  }

  /** @param {number} count Of actions. */
  async wander(count) {
    for (let i = 0; i < count; i += 1) {
      const action = this.random.pickWeighted(actions);
      this.done.push(action.name);
      await action.run(this);
      if (this.random.happens(0.5)) await this.rest();
      else await this.look();
      this.#judge();
    }
  }

  /** From any state, an enrollment succeeds once nothing fails any more. */
  async arrive() {
    this.done.push("to the end");
    this.#mayChangeUser = false;
    for (const callOff of this.#plans.splice(0)) callOff();
    this.release();
    await this.setOffline(false);
    await this.do("react no more");
    await this.do("put back");
    await this.do("attribute", ["issuer", "Larkspur"]);
    await this.do("attribute", ["auto-start", null]);
    await this.do("attribute", ["manage", null]);
    await this.do("reset");
    await this.do(this.gifts[0] ?? "");
    await this.pass(31_000);
    await this.rest();
    await this.do("start");
    for (let turns = 0; (await this.rest()) !== "enrolled"; turns += 1) {
      if (turns > 12) throw this.#wrong(`no way on in ${this.#step}`);
      await this.pass(31_000);
      await this.goOn();
    }
    this.#judgeCalls();
    this.#judge();
  }

  /** Does what advances the step. */
  async goOn() {
    await this.setOffline(false);
    const { step, isConnected } = await this.look();
    if (!isConnected) return this.do("put back");
    if (step === "idle") return this.do("start");
    if (step === "confirming-replacement") return this.do("confirm");
    if (step === "confirming-turn-off") return this.do("confirm");
    if (step === "on") return this.do("replace");
    if (step === "off") return this.do(this.random.pick(["replace", "turnOn"]));
    if (step === "awaiting-code") return this.do("submit");
    if (step === "failed") {
      await this.do("attribute", ["issuer", "Larkspur"]);
      await this.do(this.gifts[0] ?? "");
      if ((await this.look()).step === "failed") await this.do("press", "retry");
      if ((await this.look()).step === "failed") return this.do("reset");
    }
    if (step === "enrolled") return this.do("reset");
  }

  /**
   * @param {string} act
   * @param {unknown} [value]
   */
  async do(act, value) {
    await this.#act([[act, value]]);
  }

  /** @param {string[]} acts In one task. */
  async doTogether(acts) {
    await this.#act(acts.map((act) => [act, undefined]));
  }

  /** @param {[string, unknown][]} acts */
  async #act(acts) {
    this.done.push(`  ${acts.map(([act, value]) => `${act} ${JSON.stringify(value) ?? ""}`)}`);
    await this.#world.page.evaluate(([all, supply]) => {
      for (const [act, value] of all) /** @type {any} */ (window).walk.do(act, value, supply);
    }, /** @type {const} */ ([acts, this.#supply()]));
  }

  /** @returns {Supply} */
  #supply() {
    const { emulator } = this.#world;
    const isOther = this.#mayChangeUser && this.random.happens(0.06);
    const whose = isOther ? this.#other : this.#user;
    const token = emulator.signIn(whose).accessToken;
    const session = this.isSignIn ? emulator.challengeToSetUp(this.#user) : "";
    const { pendingSecret, secret } = emulator.inspect(this.#who);
    const code = pendingSecret ?? secret;
    return { token, session, code: code ? codeOf(code, emulator.now) : "000000" };
  }

  /** The name of the user whose attempt it is. */
  get #who() {
    return this.#names.get(this.#oracle.user) ?? this.#user;
  }

  /** @returns {Promise<Look>} */
  async look() {
    const seen = /** @type {Look} */ (
      await this.#world.page.evaluate(() => /** @type {any} */ (window).walk.look())
    );
    for (const entry of seen.entries) {
      this.#oracle.take(entry);
      if (entry.kind === "event") this.#judgeSetting(entry.type);
      if (entry.kind === "event")
        this.done.push(`  → ${entry.type} ${entry.told ?? entry.code ?? ""}`);
      if (entry.kind === "call") this.done.push(`  ⇢ ${entry.operation}`);
    }
    if (seen.step === "enrolled" && this.#step !== "enrolled") this.#judgeEnrollment();
    this.#step = seen.step;
    return seen;
  }

  /** @returns {Promise<string>} The step, once nothing is under way. */
  async rest() {
    for (let tries = 0; tries < 400; tries += 1) {
      const { step, isConnected, buttons } = await this.look();
      if (!busySteps.includes(step)) {
        if (isConnected) this.#judgeWayOn(step, buttons);
        this.#judgeAtRest(step);
        return step;
      }
      // A wait before a call is sent again, and a response that does not come.
      if (tries % 8 === 7) await this.pass(2_000);
    }
    throw this.#wrong(`for ever in ${this.#step}`);
  }

  /** @param {number} milliseconds */
  async pass(milliseconds) {
    const { emulator, page } = this.#world;
    emulator.advance(milliseconds);
    await page.clock.fastForward(milliseconds);
    this.#oracle.takeTime();
  }

  /**
   * @param {string} operation
   * @param {import("../../kit/emulator/index.js").Fault} fault
   */
  plan(operation, fault) {
    this.#plans.push(this.#world.emulator.plan(operation, fault));
  }

  /** @param {string} operation */
  hold(operation) {
    const stall = faults.stall();
    this.#held.push(stall);
    this.plan(operation, stall);
  }

  release() {
    for (const stall of this.#held.splice(0)) stall.release();
  }

  /** @param {boolean} isOffline */
  async setOffline(isOffline) {
    if (isOffline === this.#isOffline) return;
    this.#isOffline = isOffline;
    await this.#world.page.context().setOffline(isOffline);
  }

  async associateElsewhere() {
    await this.rest();
    await this.#world.emulator.associateElsewhere(this.#user).catch(() => {});
  }

  async removeApp() {
    await this.rest();
    this.#world.emulator.removeApp(this.#user);
  }

  async revokeTokens() {
    await this.rest();
    this.#world.emulator.revokeTokens(this.#user);
  }

  // Checks

  /** "On" is shown only if the service knows the app of the last QR code. */
  #judgeEnrollment() {
    const { emulator } = this.#world;
    this.enrollments += 1;
    const { verified, secret } = emulator.inspect(this.#who);
    const isTheirs = (/** @type {any} */ { AccessToken }) =>
      this.isSignIn || this.#names.get(subjectOf(AccessToken)) === this.#who;
    const given = emulator.calls
      .filter(({ answer, body }) => answer?.SecretCode && isTheirs(body))
      .at(-1);
    if (!verified) this.#oracle.findings.push("“on”, and there is no app");
    if (secret !== given?.answer.SecretCode)
      this.#oracle.findings.push("“on”, with another secret");
  }

  /**
   * Checks that an event about the setting matches the state of the service.
   *
   * @param {string} type Of an event.
   */
  #judgeSetting(type) {
    const { enabled } = this.#world.emulator.inspect(this.#who);
    // An administrator may have removed the app since.
    if (type === "turned-off" && enabled) this.#oracle.findings.push("“off”, and the app is on");
  }

  /**
   * Signed in, no code was sent that fits nothing, and no app that the service lists was replaced
   * without consent.
   */
  #judgeCalls() {
    const { calls, now } = this.#world.emulator;
    let given = "";
    let isListed = false;
    for (const { operation, body, answer, headers } of calls) {
      if (operation === "GetUser" && answer?.UserAttributes) {
        isListed = Boolean(answer.UserMFASettingList?.length);
      }
      if (operation === "AssociateSoftwareToken" && answer?.SecretCode) {
        given = answer.SecretCode;
        const isAgreed = this.#oracle.agreed.has(Number(headers["x-walk"]));
        if (isListed && !isAgreed && !this.isSignIn) {
          this.#oracle.findings.push("an app is replaced unasked");
        }
      }
      if (
        operation === "VerifySoftwareToken" &&
        !this.isSignIn &&
        !fits(given, body.UserCode, now)
      ) {
        this.#oracle.findings.push("a code is sent that fits nothing");
      }
    }
  }

  /**
   * @param {string} step
   * @param {string[]} buttons
   */
  #judgeWayOn(step, buttons) {
    const ways = waysOn[step];
    if (!ways) throw this.#wrong(`an unknown step: ${step}`);
    const isStuck = ways.length > 0 && !ways.some((part) => buttons.includes(part));
    if (isStuck) this.#oracle.findings.push(`no way on in ${step}: ${buttons}`);
  }

  /** @param {string} step */
  #judgeAtRest(step) {
    this.#oracle.judgeRest();
    const { current, sessionOfSecret } = this.#oracle;
    if (step === "awaiting-code" && this.isSignIn && sessionOfSecret !== current.session) {
      this.#oracle.findings.push("a new session was not used");
    }
  }

  #judge() {
    const { findings } = this.#oracle;
    if (findings.length > 0) throw this.#wrong(findings.join("; "));
  }

  /** @param {string} what */
  #wrong(what) {
    const calls = this.#world.emulator.operations.slice(-8).join(", ");
    return new Error(`${what}\nLast calls: ${calls}\n${this.done.slice(-60).join("\n")}`);
  }
}

/**
 * @param {string} secret In base32.
 * @param {string} code
 * @param {number} now
 * @returns {boolean} Whether an app has that code within a day.
 */
function fits(secret, code, now) {
  const day = 24 * 60 * 60;
  const app = new Authenticator({ now: () => now });
  app.add(secret);
  for (let seconds = 0; seconds <= day; seconds += 30) {
    if (app.code(seconds) === code || app.code(-seconds) === code) return true;
  }
  return false;
}

/** @param {string} token */
const subjectOf = (token) =>
  JSON.parse(Buffer.from(String(token.split(".")[1]), "base64url").toString()).sub;
