// The setting of a signed-in user, with `manage`: seeing that the app is on, replacing it, turning
// it off, and on again.

import { en } from "../web/strings/en.js";
import { faults } from "../kit/emulator/index.js";
import { test as emulated } from "./support/emulated.js";
import { codeFor, expect, holdCall } from "./support/under-way.js";

/** @typedef {import("./support/enrollment.js").Enrollment} Enrollment */
/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */
/** @typedef {{enrollment: Enrollment, username: string, emulator: Emulator}} Setting */
/** @typedef {{app?: boolean, user?: object, properties?: object}} Given */

const test = emulated.extend(
  /** @type {import("@playwright/test").Fixtures<{look: (given?: Given) => Promise<Setting>}, {}, import("./support/emulated.js").EmulatedFixtures>} */ ({
    /** Opens a page with the setting of a user. By default, the user has an app. */
    look: async ({ emulator, open }, use) =>
      use(async ({ app = true, user = {}, properties = {} } = {}) => {
        const { username } = emulator.createUser(user);
        if (app) emulator.setUpApp(username);
        const { accessToken } = emulator.signIn(username);
        const enrollment = await open({ manage: true, accessToken, ...properties });
        await enrollment.expectStep(app ? "on" : "idle");
        return { enrollment, username, emulator };
      }),
  }),
);

/** @param {import("./support/observation.js").Observation} observation */
const toldBy = ({ events }) => events.map(({ type }) => type.replace("enrollment-", ""));

/** @param {Setting} setting */
async function turnOff({ enrollment }) {
  await enrollment.part("turn-off").click();
  await expect(enrollment.heading).toHaveText(en.turnOffHeading);
  await enrollment.part("confirm").click();
}

test("Somebody with an app sees that it is on, and nothing but GetUser is called", async ({
  look,
  emulator,
}) => {
  const { enrollment } = await look();
  await expect(enrollment.heading).toHaveText(en.enrolledHeading);
  await expect(enrollment.host).toContainText(en.onText);
  expect(emulator.operations).toEqual(["GetUser"]);
});

test("Somebody without an app can set one up, and then sees that it is on, and since when", async ({
  look,
}) => {
  const { enrollment, emulator, username } = await look({ app: false });
  await expect(enrollment.heading).toHaveText(en.introHeading);
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
  await enrollment.part("done").click();
  await enrollment.expectStep("on");
  const today = new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date());
  await expect(enrollment.host).toContainText(en.onSince.replace("{date}", today));
});

test("With auto-start, somebody without an app is at the QR code at once", async ({
  emulator,
  open,
}) => {
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const enrollment = await open({ manage: true, autoStart: true, accessToken });
  await enrollment.expectStep("awaiting-code");
});

test("The app is turned off after a question, and turned on again", async ({
  look,
  observation,
}) => {
  const setting = await look();
  const { enrollment, emulator, username } = setting;
  await turnOff(setting);
  await enrollment.expectStep("off");
  await expect(enrollment.heading).toHaveText(en.offHeading);
  await expect(enrollment.heading).toBeFocused();
  expect(emulator.inspect(username)).toMatchObject({ verified: true, enabled: false });
  expect(toldBy(observation)).toContain("turned-off");
  await enrollment.part("turn-on").click();
  await enrollment.expectStep("on");
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: true });
  expect(toldBy(observation)).toContain("turned-on");
  expect(emulator.operations).not.toContain("AssociateSoftwareToken");
});

test("The question can be answered with no", async ({ look, observation }) => {
  const { enrollment, emulator } = await look();
  await enrollment.part("turn-off").click();
  await enrollment.part("cancel").click();
  await enrollment.expectStep("on");
  expect(emulator.operations).toEqual(["GetUser"]);
  expect(toldBy(observation)).toContain("cancel");
});

test("The page can have its say before the question", async ({ look }) => {
  const { enrollment } = await look();
  await enrollment.host.evaluate((element) =>
    element.addEventListener("enrollment-before-turn-off", (event) => event.preventDefault(), {
      once: true,
    }),
  );
  await enrollment.part("turn-off").click();
  await enrollment.expectStep("on");
  expect(await enrollment.call("turnOff")).toBe(true);
  await enrollment.expectStep("confirming-turn-off");
});

for (const turnOffWhereRequired of /** @type {const} */ (["refuse", "ignore"])) {
  test(`Where the pool requires the app, it stays on, and the user reads why: ${turnOffWhereRequired}`, async ({
    look,
    emulator,
    observation,
  }) => {
    emulator.settings.turnOffWhereRequired = turnOffWhereRequired;
    const setting = await look({ user: { mfa: "ON" } });
    await turnOff(setting);
    await setting.enrollment.expectStep("on");
    await setting.enrollment.expectError(en.errors.turn_off_refused);
    expect(observation.errors).toEqual([{ code: "turn_off_refused", retryable: false }]);
    expect(toldBy(observation)).not.toContain("turned-off");
  });
}

test("Another app takes the place of the one in use after a question, and Cancel leads back", async ({
  look,
}) => {
  const { enrollment, emulator, username } = await look();
  await enrollment.part("replace").click();
  await enrollment.expectStep("confirming-replacement");
  await enrollment.part("cancel").click();
  await enrollment.expectStep("on");
  await enrollment.part("replace").click();
  await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
  await enrollment.part("cancel").click();
  await enrollment.expectStep("on");
  await enrollment.part("replace").click();
  await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
  await enrollment.finish(codeFor(emulator, username));
  await enrollment.part("done").click();
  await enrollment.expectStep("on");
});

test("What sign-in asks for first is named, and stays so where the user wants it", async ({
  look,
  observation,
}) => {
  const { enrollment, emulator, username } = await look({
    app: false,
    user: { factor: "SMS_MFA" },
  });
  await enrollment.startAndWait();
  await expect(enrollment.host).toContainText(
    en.askedFirst.replace("{factor}", en.factorTextMessage),
  );
  await expect(enrollment.part("prefer")).toHaveAccessibleDescription(
    en.askedFirst.replace("{factor}", en.factorTextMessage),
  );
  const box = await enrollment.part("prefer").boundingBox();
  expect(box?.width).toBeLessThan(32);
  await enrollment.part("prefer").uncheck();
  await enrollment.finish(codeFor(emulator, username));
  await expect(enrollment.host).toContainText(
    en.askedFirst.replace("{factor}", en.factorTextMessage),
  );
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: false });
  const complete = observation.events.find(({ type }) => type === "enrollment-complete");
  expect(complete?.detail).toMatchObject({ flow: "signed-in", preferenceReplaced: "" });
  await enrollment.part("done").click();
  await enrollment.expectStep("on");
  await expect(enrollment.host).toContainText(
    en.askedFirst.replace("{factor}", en.factorTextMessage),
  );
});

test("The page hears what sign-in asked for first until now", async ({ look, observation }) => {
  const { enrollment, emulator, username } = await look({
    app: false,
    user: { factor: "EMAIL_OTP" },
    properties: { preference: "preferred" },
  });
  await enrollment.startAndWait();
  await expect(enrollment.part("prefer")).toHaveCount(0);
  await enrollment.finish(codeFor(emulator, username));
  const complete = observation.events.find(({ type }) => type === "enrollment-complete");
  expect(complete?.detail).toMatchObject({ replaced: false, preferenceReplaced: "email" });
});

test("Options that can’t work are told, and not waited for", async ({ emulator, open }) => {
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const enrollment = await open({ manage: true, issuer: "Lark:spur", accessToken });
  await enrollment.expectStep("failed");
});

test("The setting is of the user who is signed in", async ({ look }) => {
  const { enrollment, emulator } = await look();
  await enrollment.setProperties({ accessToken: null });
  await enrollment.expectStep("idle");
  const other = emulator.createUser().username;
  await enrollment.setProperties({ accessToken: emulator.signIn(other).accessToken });
  await expect.poll(() => emulator.operations).toEqual(["GetUser", "GetUser"]);
  await enrollment.expectStep("idle");
  await enrollment.startAndWait();
});

test("Another user’s setting takes the place of the one that is shown", async ({ look }) => {
  const { enrollment, emulator } = await look();
  const other = emulator.createUser().username;
  await enrollment.setProperties({ accessToken: emulator.signIn(other).accessToken });
  await enrollment.expectStep("idle");
});

test("A refreshed token of the same user changes nothing", async ({ look }) => {
  const { enrollment, emulator, username } = await look();
  await enrollment.setProperties({ accessToken: emulator.signIn(username).accessToken });
  await enrollment.expectStep("on");
  expect(emulator.operations).toEqual(["GetUser"]);
});

test("A page that sets its token function at each event causes one look, where no app is", async ({
  emulator,
  look,
}) => {
  const { enrollment } = await look({ app: false });
  await enrollment.host.evaluate((element) => {
    const token = Reflect.get(element, "accessToken");
    const render = () => setTimeout(() => Reflect.set(element, "accessToken", () => token));
    element.addEventListener("enrollment-step", render);
    render();
  });
  await enrollment.startAndWait();
  await enrollment.part("cancel").click();
  await enrollment.expectStep("idle");
  expect(emulator.operations).toEqual(["GetUser", "GetUser", "AssociateSoftwareToken", "GetUser"]);
});

test("“Not now”, instead of another app, leads back to the setting", async ({ look }) => {
  const { enrollment } = await look({ properties: { skippable: true } });
  await enrollment.part("replace").click();
  await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
  await enrollment.part("skip").click();
  await enrollment.expectStep("on");
});

test("What the page sets after a look that found no app counts", async ({ look }) => {
  const { enrollment } = await look({ app: false });
  await enrollment.setProperties({ issuer: "Newname" });
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await enrollment.part("more").locator("summary").click();
  await expect(enrollment.host.locator("dd").first()).toHaveText("Newname");
});

test("A turn-off that nobody heard of is found by the next look, and told", async ({
  look,
  observation,
}) => {
  const setting = await look({ properties: { hasApp: true, timeoutMs: 1000 } });
  const { enrollment, emulator } = setting;
  emulator.plan("SetUserMFAPreference", faults.afterProcessing(faults.stall()));
  await turnOff(setting);
  await enrollment.expectStep("failed");
  await enrollment.part("cancel").click();
  await enrollment.expectStep("off");
  expect(toldBy(observation).filter((type) => type === "turned-off")).toHaveLength(1);
});

test("Choosing what is asked first, after a refused code, repeats no error", async ({
  look,
  observation,
}) => {
  const { enrollment } = await look({ app: false, user: { factor: "SMS_MFA" } });
  await enrollment.startAndWait();
  await enrollment.submit("000000");
  await enrollment.expectError(/./);
  await enrollment.part("prefer").click();
  await expect(enrollment.part("prefer")).toBeFocused();
  expect(observation.errors).toHaveLength(1);
});

test("A removed element looks at nothing and starts nothing, whatever is called", async ({
  look,
}) => {
  const { enrollment, emulator } = await look();
  const host = await enrollment.host.elementHandle();
  const starts = await host?.evaluate(async (element) => {
    element.remove();
    await Promise.resolve();
    const own = /** @type {any} */ (element);
    for (const command of ["reset", "cancel", "skip", "turnOff", "replace"]) own[command]();
    return own.start();
  });
  expect(starts).toBe(false);
  expect(await host?.evaluate((element) => Reflect.get(element, "step"))).toBe("idle");
  expect(emulator.operations).toEqual(["GetUser"]);
});

test("Somebody whose app is on can’t skip", async ({ look }) => {
  const { enrollment } = await look();
  expect(await enrollment.call("skip")).toBe(false);
});

for (const command of ["reset", "cancel", "skip"]) {
  test(`A failed look is not repeated by ${command}()`, async ({ look }) => {
    const { enrollment, emulator } = await look();
    await enrollment.host.evaluate(
      (element, name) =>
        element.addEventListener("enrollment-error", () =>
          Reflect.get(element, name).call(element),
        ),
      command,
    );
    emulator.plan("GetUser", faults.html());
    await enrollment.call("reset");
    await enrollment.expectStep("idle");
    expect(emulator.operations).toEqual(["GetUser", "GetUser"]);
  });
}

test("The user who cancels a failed look looks again", async ({ look }) => {
  const { enrollment, emulator } = await look();
  emulator.plan("GetUser", faults.html());
  await enrollment.call("reset");
  await enrollment.expectStep("failed");
  await enrollment.part("cancel").click();
  await enrollment.expectStep("on");
});

test("A page that is left and shown again reads the setting again", async ({ look }) => {
  const { enrollment, emulator } = await look();
  await enrollment.host.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await enrollment.expectStep("on");
  await expect.poll(() => emulator.operations).toEqual(["GetUser", "GetUser"]);
});

test("With the preference none, a first app is connected, and not said to be on", async ({
  emulator,
  look,
}) => {
  const given = { app: false, properties: { preference: "none" } };
  const { enrollment, username } = await look(given);
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
  expect(emulator.inspect(username)).toMatchObject({ enabled: false });
  await expect(enrollment.heading).toHaveText(en.connectedHeading);
  await expect(enrollment.host.getByText(en.offText)).toBeVisible();
  await expect(enrollment.host.getByText(en.enrolledText)).toBeHidden();
  await enrollment.part("done").click();
  await enrollment.expectStep("off");
});

test("Without `manage`, or with a session, nothing of the setting is left", async ({ look }) => {
  const { enrollment, emulator, username } = await look();
  await enrollment.part("turn-off").click();
  await enrollment.expectStep("confirming-turn-off");
  await enrollment.setAttributes({ manage: null });
  await enrollment.expectStep("idle");
  await enrollment.setAttributes({ manage: "" });
  await enrollment.expectStep("on");
  const session = emulator.challengeToSetUp(username);
  await enrollment.setProperties({ session });
  await enrollment.expectStep("idle");
  expect(emulator.inspect(username)).toMatchObject({ enabled: true });
});

test("If `manage` is removed while the app is turned off, the page is told, and the first screen is shown", async ({
  look,
  observation,
}) => {
  const { enrollment, emulator, username } = await look();
  const { reached, release } = holdCall(emulator, "SetUserMFAPreference");
  await enrollment.part("turn-off").click();
  await enrollment.part("confirm").click();
  await reached;
  await enrollment.setAttributes({ manage: null });
  await enrollment.expectStep("turning-off");
  release();
  await enrollment.expectStep("idle");
  await expect(enrollment.part("start")).toBeVisible();
  expect(emulator.inspect(username)).toMatchObject({ enabled: false });
  expect(toldBy(observation)).toContain("turned-off");
});

test("A page that replaces the app and removes `manage` when it hears that it is on is not stopped", async ({
  look,
}) => {
  const { enrollment } = await look();
  await enrollment.part("turn-off").click();
  await enrollment.host.evaluate((/** @type {any} */ element) => {
    element.addEventListener("enrollment-step", (/** @type {CustomEvent} */ { detail }) => {
      if (detail.step !== "on") return;
      element.replace();
      element.manage = false;
    });
  });
  await enrollment.part("cancel").click();
  await enrollment.expectStep("confirming-replacement");
});

test("An app that is gone leads to a new one, and each request for a secret asks the page", async ({
  look,
  observation,
}) => {
  const { enrollment, emulator } = await look();
  await turnOff({ enrollment, emulator, username: "" });
  await enrollment.expectStep("off");
  const gone = faults.refuse("InvalidParameterException", "User has not set up software token mfa");
  emulator.plan("SetUserMFAPreference", gone, { times: 4 });
  emulator.plan("AssociateSoftwareToken", faults.internalError);
  await enrollment.part("turn-on").click();
  await enrollment.expectStep("failed");
  const asked = () => toldBy(observation).filter((type) => type === "before-associate").length;
  await enrollment.part("retry").click();
  await enrollment.expectError("The service has a problem");
  expect(asked()).toBe(1);
  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
  expect(asked()).toBe(2);
});
