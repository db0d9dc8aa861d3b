/** Goes through a flow by the rules until it succeeds. */
import { expect } from "@playwright/test";
import { ask } from "../../kit/emulator/client.js";
import { expectHonesty, expectTold } from "./expectations.js";
import { look } from "./look.js";
import { isRepeatedByItself, mostRepeats, story, waitsBefore } from "./rules.js";
import { chance } from "./time.js";

/** @typedef {import("./person.js").Person} Person */
/** @typedef {import("./rules.js").Turn} Turn */
/** @typedef {import("./rules.js").Way} Way */

export class Walk {
  #person;
  #world;
  #page;
  #liftFault;
  /** How many more calls have the fault. */
  #faultsLeft;
  /** How many automatic retries the attempt has left. */
  #repeatsLeft = mostRepeats;
  /** @type {string[]} */
  #told = [];
  #picture = "";

  /**
   * @param {Person} person
   * @param {() => void} liftFault
   */
  constructor(person, liftFault) {
    this.#person = person;
    this.#world = person.world;
    this.#page = person.world.casePage;
    this.#liftFault = liftFault;
    this.#faultsLeft = person.world.matrixCase.isLasting ? Infinity : 1;
  }

  async finish() {
    const { call, fault, isLasting } = this.#world.matrixCase;
    const turns = story(call, fault, isLasting);
    await this.#go("start");
    let step = await this.#takeTurn(turns);
    while (step !== "enrolled" && step !== "signed in") step = await this.#takeTurn(turns);
    expect(turns, "what else should have been told").toEqual([]);
    await this.#expectEnd(step);
  }

  /**
   * @param {Turn[]} turns Those still to come. The next one is removed when it comes.
   * @returns {Promise<string>} The step before this turn; `signed in` at the end.
   */
  async #takeTurn(turns) {
    if (turns[0]?.way === "new page") await this.#hearOfPolicy();
    const seen = await look(this.#page.enrollment);
    const { emulator } = this.#world;
    expectHonesty(seen, emulator.inspect(this.#person.user.username));
    if (seen.step === "enrolled") return seen.step;
    if (seen.step === "confirming-replacement") {
      await this.#go("confirm");
      return seen.step;
    }
    if (seen.step === "awaiting-code" && !seen.error) {
      // The QR code is drawn once the browser has laid out the screen.
      await expect(this.#page.enrollment.part("qr")).toBeVisible();
      this.#picture = (await look(this.#page.enrollment)).picture;
      await this.#go("first code");
      return seen.step;
    }
    const turn = turns.shift();
    if (!turn) throw new Error(`Nobody should be told ${seen.error} at ${seen.step}`);
    this.#told.push(turn.code);
    expectTold(seen, turn, {
      typed: this.#person.typed,
      picture: this.#picture,
      operation: this.#world.matrixCase.call.operation,
    });
    await this.#expectEvents();
    if (turn.way !== "sign in again") await this.#follow(turn);
    return turn.way === "sign in again" ? "signed in" : seen.step;
  }

  /** @param {Turn} turn */
  async #follow({ way, isOver }) {
    const { time } = this.#page;
    const { isDone, retryAfter = 0 } = this.#world.matrixCase.fault;
    if (isDone === "late") await time.pass(15_000);
    if (isDone === "late") await this.#release();
    await time.pass(retryAfter * 1000);
    if (way === "cancel") await this.#cancel();
    if (isOver) this.#liftFault();
    if (isOver) this.#faultsLeft = 0;
    if (way === "new page") await this.#person.arrive();
    await this.#go(way === "cancel" || way === "new page" ? "start" : way);
    if (isDone !== "late") await this.#release();
  }

  /** Cancels: during a call, if the fault makes calls wait. */
  async #cancel() {
    const { cause, matrixCase } = this.#world;
    const isAtCode = matrixCase.call.operation === "VerifySoftwareToken";
    if (cause.waiting) await this.#person.goAndCancel(isAtCode ? "next code" : "retry");
    else await this.#go("cancel");
    await this.#release();
    const { step, buttons } = await look(this.#page.enrollment);
    expect(step).toBe("idle");
    expect(buttons).toHaveProperty("start");
    expect(this.#page.observation.events.at(-1)?.type).toBe("enrollment-cancel");
  }

  /** Releases the calls that still wait, and checks that nothing on the page changes. */
  async #release() {
    const { waiting } = this.#world.cause;
    if (!waiting) return;
    const before = await look(this.#page.enrollment);
    waiting.release();
    await expect.poll(() => waiting.finished).toBe(waiting.count);
    expect(await look(this.#page.enrollment), "after an answer that came too late").toEqual(before);
  }

  /** @param {Way | "start" | "confirm" | "first code"} way */
  async #go(way) {
    if (way === "start") this.#repeatsLeft = mostRepeats;
    const { requests, waits } = await this.#person.go(way);
    const count = (/** @type {string} */ name) => requests.filter((one) => one === name).length;
    expect(count("VerifySoftwareToken"), "codes sent").toBe(way.endsWith("code") ? 1 : 0);
    const mayAssociate = ["start", "confirm", "retry", "new session"].includes(way);
    expect(count("AssociateSoftwareToken"), "secrets").toBeLessThanOrEqual(mayAssociate ? 1 : 0);

    const { cause, matrixCase } = this.#world;
    const { call, fault } = matrixCase;
    const isStopped = cause.instead === "policy" && this.#faultsLeft > 0;
    // A request that a policy blocks is not counted.
    const isReached = count(call.operation) > 0 || isStopped;
    const mayRepeat = isReached && isRepeatedByItself(call, fault);
    const repeats = mayRepeat ? Math.min(this.#repeatsLeft, Math.max(0, this.#faultsLeft)) : 0;
    if (isReached) this.#faultsLeft -= repeats + 1;
    this.#repeatsLeft -= repeats;
    expect(waits, "waits").toEqual(waitsBefore(repeats, chance, fault));
    if (isReached && !isStopped) expect(count(call.operation), call.operation).toBe(repeats + 1);
  }

  async #expectEvents() {
    const { cause } = this.#world;
    const { observation } = this.#page;
    // The policy's event may come a moment after the call failed.
    const isEarly = (/** @type {string} */ code) =>
      cause.instead === "policy" && code === "network_failed";
    const told = () => observation.errors.map(({ code }) => code).filter((code) => !isEarly(code));
    await expect.poll(told).toEqual(this.#told);
  }

  async #hearOfPolicy() {
    await expect.poll(() => this.#page.observation.errors.at(-1)?.code).toBe("endpoint_forbidden");
  }

  /** @param {string} step */
  async #expectEnd(step) {
    const { cause, emulator } = this.#world;
    const { enrollment, observation, requests } = this.#page;
    await this.#release();
    await this.#expectEvents();
    const completions = observation.events.filter(({ type }) => type === "enrollment-complete");
    expect(completions).toHaveLength(step === "enrolled" ? 1 : 0);
    if (!cause.instead && !cause.preflight) {
      expect(emulator.operations, "what arrived").toEqual(requests);
    }
    const { isSigningIn, user } = this.#person;
    if (step === "signed in") await this.#signInAgain();
    else if (isSigningIn) await this.#expectTokens(await enrollment.call("takeResult"));
    expect(emulator.inspect(user.username)).toMatchObject({
      verified: true,
      enabled: true,
      preferred: true,
      deviceName: this.#person.typed.deviceName,
    });
  }

  /** The user signs in again, with the app's next code. */
  async #signInAgain() {
    const { casePage, emulator } = this.#world;
    const { username, password } = this.#person.user;
    this.#liftFault();
    await casePage.time.pass(30_000);
    const ClientId = emulator.clientId;
    const { ChallengeName, Session } = await ask(emulator, "InitiateAuth", {
      AuthFlow: "USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: username, PASSWORD: password },
      ClientId,
    });
    expect(ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
    const ChallengeResponses = {
      USERNAME: username,
      SOFTWARE_TOKEN_MFA_CODE: this.#person.code(),
    };
    const answer = { ClientId, ChallengeName, Session, ChallengeResponses };
    const { AuthenticationResult } = await ask(emulator, "RespondToAuthChallenge", answer);
    await this.#expectTokens({ authenticationResult: AuthenticationResult });
  }

  /** @param {any} result */
  async #expectTokens({ authenticationResult }) {
    expect(authenticationResult.AccessToken).toMatch(/^ey/);
  }
}
