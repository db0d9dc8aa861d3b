/** A user who sets up an app while something goes wrong. */
import { expect } from "@playwright/test";
import { codeOf } from "../../kit/emulator/client.js";

/** @typedef {import("./rules.js").Way} Way */

/**
 * @typedef {object} World
 * @property {import("./case-page.js").CasePage} casePage
 * @property {import("../../kit/emulator/index.js").Emulator} emulator
 * @property {import("./case.js").Case} matrixCase
 * @property {import("./table.js").Cause} cause
 */

const timeout = 15_000; // the element’s, for one response
const period = 30_000; // of a code
/** Events and calls come soon, but a busy machine is slow. */
const soon = { intervals: [10, 20, 40, 80], timeout: 60_000 };
const restingSteps = ["idle", "confirming-replacement", "awaiting-code", "enrolled", "failed"];

export class Person {
  /** What was typed into the fields. */
  typed = { code: "", deviceName: "" };
  #secret = "";
  #stallsSeen = 0;
  #waitsSeen = 0;

  /** @param {World} world */
  constructor(world) {
    this.world = world;
    const { emulator, matrixCase } = world;
    this.isSigningIn = matrixCase.call.flow === "sign-in";
    this.user = emulator.createUser({ mfa: this.isSigningIn ? "ON" : "OPTIONAL" });
  }

  /** @param {Parameters<import("./case-page.js").CasePage["arrive"]>[0]} [search] */
  async arrive(search = "") {
    const { casePage, emulator } = this.world;
    const { enrollment } = casePage;
    await casePage.arrive(search);
    await enrollment.setAttributes({
      endpoint: emulator.url,
      issuer: "Larkspur",
      account: this.user.username,
      "device-name": "Phone",
    });
    const { username } = this.user;
    await enrollment.setProperties(
      this.isSigningIn
        ? { session: this.newSession(), username, clientId: emulator.clientId }
        : { accessToken: this.#accessToken() },
    );
  }

  #accessToken() {
    const { accessToken } = this.world.emulator.signIn(this.user.username);
    this.world.casePage.secrets.addToken("the access token", accessToken);
    return accessToken;
  }

  newSession() {
    const session = this.world.emulator.challengeToSetUp(this.user.username);
    this.world.casePage.secrets.addToken("the session", session);
    return session;
  }

  /** The code that the app shows now for the secret of the last QR code. */
  code() {
    const { emulator } = this.world;
    this.#secret = emulator.inspect(this.user.username).pendingSecret ?? this.#secret;
    return codeOf(this.#secret, emulator.now);
  }

  async typeCode() {
    const { enrollment } = this.world.casePage;
    this.typed = { code: this.code(), deviceName: "My phone" };
    await enrollment.code.fill(this.typed.code);
    await enrollment.part("device-name").fill(this.typed.deviceName);
  }

  /**
   * @param {Way | "start" | "confirm" | "first code"} way
   * @returns {Promise<{requests: string[], waits: number[]}>} The requests and waits until the
   *   user’s turn.
   */
  async go(way) {
    const { requests, time } = this.world.casePage;
    const requestsBefore = requests.length;
    const waitsBefore = time.waits.length;
    const stepsBefore = this.#steps().length;
    await this.#do(way);
    await this.#rest(stepsBefore);
    return {
      requests: requests.slice(requestsBefore),
      waits: time.waits.slice(waitsBefore),
    };
  }

  /** @param {Way | "start" | "confirm" | "first code"} way */
  async #do(way) {
    const { enrollment, time } = this.world.casePage;
    switch (way) {
      case "retry":
        while ((await enrollment.part(way).getAttribute("aria-disabled")) === "true") {
          await time.pass(10_000);
        }
        return enrollment.part(way).click();
      case "cancel":
        // While a code is being verified, only the page can cancel.
        if ((await enrollment.part(way).getAttribute("aria-disabled")) === "true") {
          return enrollment.call("cancel");
        }
        return enrollment.part(way).click();
      case "start":
      case "confirm":
        return enrollment.part(way).click();
      case "next code":
        await time.pass(period);
        await this.typeCode();
        return enrollment.part("submit").click();
      case "first code":
        await this.typeCode();
        return enrollment.part("submit").click();
      case "same code":
        return enrollment.part("submit").click();
      case "new session":
        return enrollment.setProperties({ session: this.newSession() });
      default:
        throw new Error(`Nobody can ${way} on this page`);
    }
  }

  /**
   * Continues in this way, and cancels before the response.
   *
   * @param {Way} way
   */
  async goAndCancel(way) {
    const { casePage, cause } = this.world;
    const requestsBefore = casePage.requests.length;
    await this.#do(way);
    await expect.poll(() => cause.waiting?.count, soon).toBeGreaterThan(this.#stallsSeen);
    await expect.poll(() => casePage.requests.length, soon).toBeGreaterThan(requestsBefore);
    this.#stallsSeen += 1;
    await this.go("cancel");
  }

  #steps() {
    return this.world.casePage.observation.events.filter(({ type }) => type === "enrollment-step");
  }

  /**
   * Advances time while something waits for it, until the user’s turn.
   *
   * @param {number} stepsBefore
   */
  async #rest(stepsBefore) {
    const { casePage, cause } = this.world;
    const { time } = casePage;
    const isAtRest = () =>
      this.#steps().length > stepsBefore &&
      restingSteps.includes(String(this.#steps().at(-1)?.detail.step));
    const isWaiting = () => time.waits.length > this.#waitsSeen;
    const isStalled = () => (cause.waiting?.count ?? 0) > this.#stallsSeen;
    const isDue = () => isAtRest() || isWaiting() || isStalled();
    for (;;) {
      await expect.poll(isDue, soon).toBe(true);
      if (isWaiting()) {
        await time.pass(Number(time.waits[this.#waitsSeen]));
        this.#waitsSeen += 1;
      } else if (isStalled()) {
        await time.pass(timeout);
        this.#stallsSeen += 1;
      } else {
        return;
      }
    }
  }
}
