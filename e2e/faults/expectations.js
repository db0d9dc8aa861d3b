/** What a user must read, and must not. */
import { expect } from "@playwright/test";
import { en } from "../../web/strings/en.js";
import { problems } from "../../web/strings/problems.js";
import { sameAs } from "../../web/strings/same-as.js";

/** @typedef {import("./look.js").Look} Look */
/** @typedef {import("./rules.js").Turn} Turn */

/** Texts for users who have no app yet. */
const wordsOfBeginning = [en.failedHeading, en.restart, "new QR code", "set up the app"];

/** After these errors, only the page can continue. */
const endsOfSession = ["session_invalid", "setup_in_doubt", "sign_in_refused"];

/**
 * The headings after the calls that come once a code was accepted.
 * @type {Record<string, string>}
 */
const connectedHeadings = {
  SetUserMFAPreference: en.failedVerifiedHeading,
  RespondToAuthChallenge: en.connectedHeading,
};

/**
 * A user reads “enrolled” only if they are, and an enrolled user is never told to start again.
 *
 * @param {Look} seen
 * @param {import("../../kit/emulator/emulator.js").AppState} app As the service knows it.
 */
export function expectHonesty({ step, text, buttons }, { verified, enabled, preferred }) {
  const isEnrolled = verified && enabled && preferred;
  if (step === "enrolled" || text.includes(en.enrolledHeading)) expect(isEnrolled).toBe(true);
  if (step === "failed" || step === "awaiting-code") expect(buttons).toHaveProperty("cancel");
  if (!isEnrolled) return;
  for (const words of wordsOfBeginning) expect(text).not.toContain(words);
}

/**
 * Checks the step, the text and the way on, and that the typed code is still there.
 *
 * @param {Look} seen
 * @param {Turn} turn
 * @param {{typed: {code: string, deviceName: string}, picture: string, operation: string}} state
 */
export function expectTold(seen, { code }, { typed, picture, operation }) {
  /** @type {Record<string, string>} */
  const sentences = en.errors;
  expect(seen.error).toBe(sentences[sameAs[code] ?? code] ?? en.pageProblem);
  if (problems[code]) expect(seen.text).toContain(problems[code]);
  if (operation === "VerifySoftwareToken" && !endsOfSession.includes(code)) {
    expect(seen).toMatchObject({ step: "awaiting-code", picture, ...typed });
    expect(seen.buttons).toHaveProperty("submit");
    return;
  }
  expect(seen.step).toBe("failed");
  const heading = connectedHeadings[operation] ?? en.failedHeading;
  expect(seen.text).toContain(code === "setup_in_doubt" ? en.setupHeading : heading);
  const otherwise = problems[code] ? en.restart : en.retry;
  expect(seen.buttons["retry"]).toBe(endsOfSession.includes(code) ? undefined : otherwise);
}
