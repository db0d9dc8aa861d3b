// Commands that the page gives from its event handlers take effect like any other command.

import { faults } from "../kit/emulator/index.js";
import { atSignIn, codeFor, expect, holdAt, signedIn, test } from "./support/under-way.js";

/** @typedef {import("./support/enrollment.js").Enrollment} Enrollment */

const whole = [...signedIn.operations];
const associated = ["GetUser", "AssociateSoftwareToken"];

/** @param {import("./support/observation.js").Observation} observation */
const told = ({ events }) =>
  events
    .filter(({ type }) => !type.startsWith("enrollment-before-"))
    .map(({ type, detail }) => detail?.step ?? detail?.code ?? type);

/**
 * Makes the page do something on each event of this type.
 *
 * @param {Enrollment} enrollment
 * @param {string} type Of the event.
 * @param {(element: any, detail: any) => void} act Uses nothing from outside itself.
 */
async function onEvent({ host }, type, act) {
  // The page's policy forbids code from text.
  const handler = await host.page().evaluateHandle(`(${act})`);
  await host.evaluate((element, [name, run]) => {
    element.addEventListener(String(name), (event) => {
      /** @type {any} */ (run)(element, /** @type {CustomEvent} */ (event).detail);
    });
  }, /** @type {const} */ ([type, handler]));
}

test.describe("One request a step, one outcome, and each event once:", () => {
  test("the step's handler agrees to the replacement", async ({ begin, observation }) => {
    const { emulator, enrollment, username } = await begin(signedIn);
    emulator.setUpApp(username);
    await onEvent(enrollment, "enrollment-step", (element) => element.confirm());
    await enrollment.start();
    await enrollment.expectStep("awaiting-code");
    await enrollment.finish(codeFor(emulator, username));
    expect(emulator.operations).toEqual([...whole, "GetUser"]);
    expect(told(observation)).toEqual([
      "checking",
      "confirming-replacement",
      "associating",
      "awaiting-code",
      "verifying",
      "activating",
      "enrolled",
      "enrollment-complete",
    ]);
  });

  test("the handler of a failure tries again, twice at once", async ({ begin, observation }) => {
    const { emulator, enrollment, username } = await begin(signedIn);
    emulator.plan("AssociateSoftwareToken", faults.drop);
    emulator.plan("SetUserMFAPreference", faults.html(200));
    await onEvent(enrollment, "enrollment-error", (element) => {
      element.results = [...(element.results ?? []), element.retry(), element.retry()];
    });
    await enrollment.start();
    await enrollment.expectStep("awaiting-code");
    await enrollment.finish(codeFor(emulator, username));
    expect(emulator.operations).toEqual([
      ...associated,
      ...associated,
      "VerifySoftwareToken",
      "SetUserMFAPreference",
      "SetUserMFAPreference",
    ]);
    expect(told(observation)).toEqual([
      "checking",
      "associating",
      "failed",
      "network_failed",
      "checking",
      "associating",
      "awaiting-code",
      "verifying",
      "activating",
      "failed",
      "answer_unreadable",
      "activating",
      "enrolled",
      "enrollment-complete",
    ]);
    expect(
      await enrollment.host.evaluate((element) => /** @type {any} */ (element).results),
    ).toEqual([true, false, true, false]);
  });

  test("the handler of a session that has expired gives a new one", async ({
    emulator,
    observation,
    open,
  }) => {
    const { username } = emulator.createUser({ mfa: "ON" });
    const [session, fresh] = [1, 2].map(() => emulator.challengeToSetUp(username));
    const enrollment = await open({ session, username, clientId: emulator.clientId, fresh });
    emulator.plan(
      "AssociateSoftwareToken",
      faults.refuse("NotAuthorizedException", "Invalid session for the user, session is expired."),
    );
    await onEvent(enrollment, "enrollment-session-expired", (element) => {
      element.session = element.fresh;
    });
    await enrollment.start();
    await enrollment.expectStep("awaiting-code");
    await enrollment.finish(codeFor(emulator, username));
    expect(emulator.operations).toEqual(["AssociateSoftwareToken", ...atSignIn.operations]);
    expect(told(observation)).toEqual([
      "checking",
      "associating",
      "failed",
      "session_expired",
      "enrollment-session-expired",
      "associating",
      "awaiting-code",
      "verifying",
      "activating",
      "enrolled",
      "enrollment-complete",
    ]);
  });

  test("the handler of the focus gives commands while a screen is built", async ({
    begin,
    observation,
  }) => {
    const { emulator, enrollment } = await begin(signedIn);
    await onEvent(enrollment, "focusin", (element) => {
      if (element.step === "awaiting-code") element.cancel();
    });
    await enrollment.start();
    await expect.poll(() => told(observation).at(-1)).toBe("enrollment-cancel");
    await enrollment.expectStep("idle");
    await expect(enrollment.part("start")).toBeVisible();
    await expect(enrollment.qr).toHaveCount(0);
    expect(emulator.operations).toEqual(associated);
    expect(told(observation)).toEqual(["checking", "associating", "idle", "enrollment-cancel"]);
  });
});

test("A command from a handler during rendering decides the final screen", async ({
  begin,
  observation,
}) => {
  const { enrollment } = await begin(signedIn);
  await onEvent(enrollment, "focusin", (element) => {
    if (element.step === "awaiting-code" && !element.hasHeard) {
      element.hasHeard = true;
      element.submit("12");
    }
  });
  await enrollment.startAndWait();
  await enrollment.expectError("That code is too");
  expect(told(observation).slice(-2)).toEqual(["awaiting-code", "code_too_short"]);
});

test("A command given by the handler that is asked to allow it is not carried out twice", async ({
  begin,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await onEvent(enrollment, "enrollment-before-associate", (element) => {
    element.results = [element.start()];
  });
  await onEvent(enrollment, "enrollment-before-verify", (element) => {
    element.results.push(element.submit("123456"));
  });
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
  expect(emulator.operations).toEqual(whole);
  expect(await enrollment.host.evaluate((element) => /** @type {any} */ (element).results)).toEqual(
    [false, false],
  );
});

test("A handler that ends the attempt it should allow wins", async ({ begin, observation }) => {
  const { emulator, enrollment } = await begin(signedIn);
  await onEvent(enrollment, "enrollment-before-associate", (element) => element.skip());
  await enrollment.start();
  await enrollment.expectStep("idle");
  expect(told(observation)).toEqual(["enrollment-skip"]);
  expect(emulator.operations).toEqual([]);
});

test("Each event finds screen, attribute and property in the step that it tells", async ({
  begin,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await onEvent(enrollment, "enrollment-step", (element, { step }) => {
    const { shadowRoot } = element;
    const shown = [step, element.step, element.getAttribute("step")];
    element.heard = [
      ...(element.heard ?? []),
      [...new Set(shown)].join(),
      shadowRoot.querySelectorAll("[part=code]").length,
    ];
  });
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
  expect(await enrollment.host.evaluate((element) => /** @type {any} */ (element).heard)).toEqual([
    ...["checking", 0, "associating", 0, "awaiting-code", 1],
    ...["verifying", 1, "activating", 0, "enrolled", 0],
  ]);
});

test("A page that resets on the last step gets the step event of the start, and no completion", async ({
  begin,
  observation,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await onEvent(enrollment, "enrollment-step", (element, { step }) => {
    if (step === "enrolled") element.reset();
  });
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("idle");
  expect(told(observation).slice(-3)).toEqual(["activating", "enrolled", "idle"]);
  // The next attempt is not affected.
  await enrollment.start();
  await enrollment.expectStep("confirming-replacement");
  expect(told(observation).slice(-3)).toEqual(["idle", "checking", "confirming-replacement"]);
});

test("An attempt that starts and ends within one handler fires no events", async ({
  begin,
  observation,
}) => {
  const { emulator, enrollment } = await begin(signedIn);
  await enrollment.startAndWait();
  await onEvent(enrollment, "enrollment-step", (element, { step }) => {
    if (step !== "idle" || element.hasHeard) return;
    element.hasHeard = true;
    element.start();
    element.reset();
  });
  await enrollment.part("cancel").click();
  await enrollment.expectStep("idle");
  expect(told(observation).slice(3)).toEqual(["idle", "enrollment-cancel"]);
  expect(emulator.operations).toEqual(associated);
});

test("An element that was removed tells the same step again in its next attempt", async ({
  begin,
  observation,
}) => {
  const attempt = await begin(signedIn);
  const { enrollment } = attempt;
  const release = await holdAt("GetUser", attempt);
  await enrollment.removeAndReturn();
  release();
  await enrollment.startAndWait();
  expect(told(observation)).toEqual(["checking", "checking", "associating", "awaiting-code"]);
});

test("A page that restarts on completion gets every event once, in order", async ({
  begin,
  observation,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await onEvent(enrollment, "enrollment-complete", (element) => {
    element.reset();
    element.start();
  });
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("confirming-replacement");
  expect(told(observation).slice(-5)).toEqual([
    "enrolled",
    "enrollment-complete",
    "idle",
    "checking",
    "confirming-replacement",
  ]);
});

test("A page that sets a session when a cancelled attempt is over does not begin by that", async ({
  emulator,
  observation,
  open,
}) => {
  const { username } = emulator.createUser({ mfa: "ON" });
  const [session, fresh] = [1, 2].map(() => emulator.challengeToSetUp(username));
  const enrollment = await open({ session, fresh });
  await enrollment.startAndWait();
  await enrollment.setAttributes({ "auto-start": "" });
  await onEvent(enrollment, "enrollment-step", (element, { step }) => {
    if (step === "idle") element.session = element.fresh;
  });
  await enrollment.part("cancel").click();
  await enrollment.expectStep("idle");
  expect(told(observation).slice(-2)).toEqual(["idle", "enrollment-cancel"]);
  expect(emulator.operations).toEqual(["AssociateSoftwareToken"]);
});

test("A page that restarts during a cancellation gets the cancel event first", async ({
  begin,
  observation,
}) => {
  const { emulator, enrollment } = await begin(signedIn);
  await enrollment.startAndWait();
  await onEvent(enrollment, "enrollment-step", (element, { step }) => {
    if (step === "idle") element.start();
  });
  await enrollment.part("cancel").click();
  await enrollment.expectStep("awaiting-code");
  expect(told(observation).slice(3)).toEqual([
    "idle",
    "enrollment-cancel",
    "checking",
    "associating",
    "awaiting-code",
  ]);
  expect(emulator.operations).toEqual([...associated, ...associated]);
});
