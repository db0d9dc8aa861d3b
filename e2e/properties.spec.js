// What the page sets during an attempt applies from then on; values that belong together stay
// together.

import { faults } from "../kit/emulator/index.js";
import { holdRequests } from "./support/calls.js";
import { stopClock } from "./support/clock.js";
import {
  atSignIn,
  bodiesOf,
  codeFor,
  expect,
  holdAt,
  holdCall,
  signedIn,
  test,
} from "./support/under-way.js";

/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */
/** @typedef {import("./support/enrollment.js").Enrollment} Enrollment */

test.describe("A fresh access token, as text,", () => {
  test("is the one that “Try again” sends", async ({ begin }) => {
    const { emulator, enrollment, username } = await begin(signedIn);
    emulator.plan("GetUser", faults.refuse("NotAuthorizedException", "Access Token has expired"));
    await enrollment.start();
    await enrollment.expectStep("failed");
    const { accessToken } = emulator.signIn(username);
    await enrollment.setProperties({ accessToken });
    await enrollment.part("retry").click();
    await enrollment.expectStep("awaiting-code");
    expect(bodiesOf(emulator, "GetUser").at(-1)).toMatchObject({ AccessToken: accessToken });
  });

  test("goes with the next call when it comes during one", async ({ begin }) => {
    const attempt = await begin(signedIn);
    const { emulator, enrollment, username } = attempt;
    const release = await holdAt("VerifySoftwareToken", attempt);
    const { accessToken } = emulator.signIn(username);
    await enrollment.setProperties({ accessToken });
    release();
    await enrollment.expectStep("enrolled");
    const [sent] = bodiesOf(emulator, "SetUserMFAPreference");
    expect(sent).toMatchObject({ AccessToken: accessToken });
  });

  test("of another user ends the attempt before anything is sent", async ({
    begin,
    observation,
  }) => {
    const { emulator, enrollment, username } = await begin(signedIn);
    await enrollment.startAndWait();
    const other = emulator.createUser().username;
    const { verified } = emulator.inspect(other);
    await enrollment.setProperties({ accessToken: emulator.signIn(other).accessToken });
    await enrollment.submit(codeFor(emulator, username));
    await enrollment.expectStep("failed");
    await enrollment.expectError("A different account is signed in now");
    expect(observation.errors).toEqual([{ code: "user_changed", retryable: false }]);
    expect(emulator.operations).toEqual(["GetUser", "AssociateSoftwareToken"]);
    expect(emulator.inspect(other).verified).toBe(verified);
  });
});

test("Headers and `fetch` that are set during an attempt hold from the next call on", async ({
  begin,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.setProperties({ headers: { "x-first": "1" } });
  await enrollment.startAndWait();
  await enrollment.host.evaluate((element) => {
    const own = /** @type {typeof fetch} */ (
      (address, options) => {
        Object.assign(window, { calls: [.../** @type {any} */ (window).calls, String(address)] });
        return fetch(address, options);
      }
    );
    Object.assign(window, { calls: [] });
    Object.assign(element, { headers: [["x-second", "2"]], fetch: own });
  });
  await enrollment.finish(codeFor(emulator, username));
  const sent = emulator.calls.map(({ headers }) => [headers["x-first"], headers["x-second"]]);
  expect(sent).toEqual([
    ["1", undefined],
    ["1", undefined],
    [undefined, "2"],
    [undefined, "2"],
  ]);
  expect(await enrollment.page.evaluate("calls.length")).toBe(2);
});

test.describe("A fresh session", () => {
  test("replaces the one whose code is being checked, if that is refused", async ({ begin }) => {
    const { emulator, enrollment, username } = await begin(atSignIn);
    await enrollment.startAndWait();
    const { reached, release } = holdCall(emulator, "VerifySoftwareToken");
    emulator.plan("VerifySoftwareToken", faults.refuse("CodeMismatchException", "Invalid code"));
    await enrollment.submit(codeFor(emulator, username));
    await reached;
    const session = emulator.challengeToSetUp(username);
    await enrollment.setProperties({ session });
    await enrollment.expectStep("verifying");
    release();
    await expect.poll(() => bodiesOf(emulator, "AssociateSoftwareToken")).toHaveLength(2);
    await enrollment.expectStep("awaiting-code");
    expect(bodiesOf(emulator, "AssociateSoftwareToken")[1]).toEqual({ Session: session });
    await enrollment.finish(codeFor(emulator, username));
  });

  test("makes no difference when the code that is being checked is accepted", async ({ begin }) => {
    const attempt = await begin(atSignIn);
    const { emulator, enrollment, username } = attempt;
    const release = await holdAt("VerifySoftwareToken", attempt);
    await enrollment.setProperties({ session: emulator.challengeToSetUp(username) });
    release();
    await enrollment.expectStep("enrolled");
    expect(emulator.operations).toEqual(atSignIn.operations);
  });

  test("that comes while the module is loaded is the one that is used", async ({
    emulator,
    open,
    page,
  }) => {
    const release = await holdRequests(page, "**/enrollment.wasm");
    const { username } = emulator.createUser({ mfa: "ON" });
    const enrollment = await open({ session: emulator.challengeToSetUp(username) });
    await enrollment.start();
    await enrollment.expectStep("checking");
    const session = emulator.challengeToSetUp(username);
    await enrollment.setProperties({ session });
    release();
    await enrollment.expectStep("awaiting-code");
    expect(bodiesOf(emulator, "AssociateSoftwareToken")).toEqual([{ Session: session }]);
  });
});

test("A session keeps the time when it was issued, which may come with it, before or after it", async ({
  emulator,
  open,
  page,
}) => {
  const minute = 60_000;
  const now = Date.now();
  await stopClock(page, now);
  // So that a session may be used in more than one attempt.
  emulator.settings.withoutSession = ["AssociateSoftwareToken"];
  const { username } = emulator.createUser({ mfa: "ON" });
  const newSession = () => emulator.challengeToSetUp(username);
  const enrollment = await open({ sessionMinutes: 3, session: newSession() });
  const left = enrollment.part("time-left");
  await enrollment.setProperties({ sessionIssuedAt: now - 2 * minute });
  await enrollment.startAndWait();
  await expect(left).toHaveText("Time left to finish: 1:00");
  await enrollment.call("reset");
  await enrollment.startAndWait();
  await expect(left).toHaveText("Time left to finish: 1:00");

  // In place, and in a new attempt.
  await enrollment.setProperties({ session: newSession() });
  await expect(left).toHaveText("Time left to finish: 3:00");
  await enrollment.setProperties({ sessionIssuedAt: now - minute });
  await enrollment.setProperties({ session: newSession() });
  await expect(left).toHaveText("Time left to finish: 2:00");
  await enrollment.call("reset");
  const session = newSession();
  await enrollment.setProperties({ session: { session, issuedAt: now - 2 * minute } });
  await expect(enrollment.host).toHaveJSProperty("session", session);
  await enrollment.startAndWait();
  await expect(left).toHaveText("Time left to finish: 1:00");
  // Frameworks set the same value again at each rendering. Its time must not apply to the next
  // session.
  await enrollment.setProperties({ session: { session, issuedAt: now - 2 * minute } });
  await enrollment.setProperties({ session: { session: newSession() } });
  await expect(left).toHaveText("Time left to finish: 3:00");
});

for (const [name, value] of /** @type {const} */ ([
  ["accesstoken", "a-token"],
  ["access-token", "a-token"],
  ["session", "a-session"],
])) {
  test(`A credential in the attribute ${name} is removed, and named without its value`, async ({
    observation,
    open,
  }) => {
    const enrollment = await open({});
    await enrollment.setAttributes({ [name]: value });
    await expect(enrollment.host).not.toHaveAttribute(name);
    expect(observation.messages).toEqual([expect.stringContaining(`"${name}"`)]);
    expect(observation.messages.join()).not.toContain(value);
  });
}

test("Nothing and “false” mean what frameworks mean by them", async ({ open }) => {
  const enrollment = await open({ issuer: null, account: undefined, hasApp: "false" });
  await expect(enrollment.host).not.toHaveAttribute("issuer");
  await expect(enrollment.host).not.toHaveAttribute("has-app");
  await enrollment.setAttributes({ "auto-start": "false", manage: "false" });
  const read = () =>
    enrollment.host.evaluate((element) => [
      Reflect.get(element, "autoStart"),
      Reflect.get(element, "manage"),
    ]);
  expect(await read()).toEqual([false, false]);
});

test("The attribute step is there from the first step on, and stays right", async ({ begin }) => {
  const { enrollment } = await begin(signedIn);
  await expect(enrollment.host).not.toHaveAttribute("step");
  await enrollment.startAndWait();
  // As a script does that makes the page match the server's HTML.
  await enrollment.setAttributes({ step: null });
  await expect(enrollment.host).toHaveAttribute("step", "awaiting-code");
  await enrollment.setAttributes({ step: "idle" });
  await expect(enrollment.host).toHaveAttribute("step", "awaiting-code");
});

test("A property that Vue sets to 0 for undefined has its default, without a warning", async ({
  enrollment,
  observation,
}) => {
  await enrollment.setProperties({ timeoutMs: 0, sessionMinutes: 0, headingLevel: 0 });
  await enrollment.startAndWait();
  await expect(enrollment.host).toHaveJSProperty("timeoutMs", 15_000);
  expect(observation.messages).toEqual([]);
});

test("Options that can’t be right are ignored, and named in the console", async ({
  begin,
  observation,
}) => {
  const { emulator, enrollment, username } = await begin(atSignIn);
  await enrollment.setAttributes({
    preference: "optional",
    "session-minutes": "71582789",
    "timeout-ms": "soon",
  });
  await enrollment.setProperties({ sessionIssuedAt: "2026-01-01" });
  await enrollment.setProperties({ session: emulator.challengeToSetUp(username) });
  await enrollment.startAndWait();
  const named = observation.messages.map((text) => /"(\w+)"/.exec(text)?.[1]);
  expect(named.sort()).toEqual(["preference", "sessionIssuedAt", "sessionMinutes", "timeoutMs"]);
  await expect(enrollment.host.locator("[part=time-left]")).toBeHidden();
  await enrollment.finish(codeFor(emulator, username));
});

test.describe("What the user typed", () => {
  /** @param {Enrollment} enrollment */
  async function type(enrollment) {
    await enrollment.part("device-name").fill("  Grandma’s tablet ");
    await enrollment.code.fill("123 45");
  }

  /** @param {Enrollment} enrollment */
  async function expectTyped(enrollment) {
    await enrollment.expectStep("awaiting-code");
    await expect(enrollment.part("device-name")).toHaveValue("  Grandma’s tablet ");
    await expect(enrollment.code).toHaveValue("123 45");
  }

  /**
   * @param {Emulator} emulator
   * @param {Enrollment} enrollment
   * @param {string} username
   */
  async function expectNameKept(emulator, enrollment, username) {
    await enrollment.finish(codeFor(emulator, username));
    expect(emulator.inspect(username).deviceName).toBe("Grandma’s tablet");
  }

  test("survives a new session", async ({ begin }) => {
    const { emulator, enrollment, username } = await begin(atSignIn);
    await enrollment.setAttributes({ "device-name": "Phone" });
    await enrollment.startAndWait();
    await type(enrollment);
    const picture = await enrollment.picture();
    await enrollment.setProperties({ session: emulator.challengeToSetUp(username) });
    await expect.poll(() => enrollment.picture()).not.toBe(picture);
    await expectTyped(enrollment);
    await expectNameKept(emulator, enrollment, username);
  });

  test("survives “Start again”", async ({ begin }) => {
    const { emulator, enrollment, username } = await begin(signedIn);
    await enrollment.setAttributes({ "device-name": "Phone" });
    await enrollment.startAndWait();
    await type(enrollment);
    emulator.plan("VerifySoftwareToken", faults.refuse("InvalidParameterException", "No"));
    await enrollment.call("submit", codeFor(emulator, username));
    await enrollment.expectStep("failed");
    await expect(enrollment.part("retry")).toHaveText("Start again");
    await enrollment.part("retry").click();
    await expectTyped(enrollment);
    await expectNameKept(emulator, enrollment, username);
  });

  for (const { end, hasFailed } of /** @type {const} */ ([
    { end: "cancel", hasFailed: false },
    { end: "cancel", hasFailed: true },
    { end: "reset", hasFailed: false },
    { end: "removal", hasFailed: false },
  ])) {
    const when = hasFailed ? "after a failure" : "at the QR code";
    test(`is forgotten after the end of the attempt: ${end} ${when}`, async ({ begin }) => {
      const { emulator, enrollment, username } = await begin(signedIn);
      await enrollment.setAttributes({ "device-name": "Phone" });
      await enrollment.startAndWait();
      await type(enrollment);
      if (hasFailed) {
        emulator.plan("VerifySoftwareToken", faults.refuse("InvalidParameterException", "No"));
        await enrollment.call("submit", codeFor(emulator, username));
        await enrollment.expectStep("failed");
      }
      if (end === "removal") await enrollment.removeAndReturn();
      else await enrollment.call(end);
      await enrollment.startAndWait();
      await expect(enrollment.part("device-name")).toHaveValue("Phone");
      await expect(enrollment.code).toHaveValue("");
    });
  }

  test("as a code is forgotten once it was accepted, and the name is not", async ({ begin }) => {
    const { emulator, enrollment, username } = await begin(signedIn);
    await enrollment.setAttributes({ "device-name": "Phone" });
    await enrollment.startAndWait();
    await enrollment.part("device-name").fill("Tablet");
    const { reached, release } = holdCall(emulator, "SetUserMFAPreference");
    await enrollment.submit(codeFor(emulator, username));
    await reached;
    emulator.removeApp(username);
    release();
    await enrollment.expectStep("failed");
    await enrollment.part("retry").click();
    await enrollment.expectStep("awaiting-code");
    await expect(enrollment.code).toHaveValue("");
    await expect(enrollment.part("device-name")).toHaveValue("Tablet");
  });
});

/** @param {import("./support/under-way.js").Begin} begin */
async function typeRefusedCode(begin) {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.setAttributes({ "auto-submit": "" });
  await enrollment.startAndWait();
  emulator.plan("VerifySoftwareToken", faults.refuse("CodeMismatchException", "Invalid code"));
  await enrollment.code.fill(codeFor(emulator, username));
  await enrollment.expectError("was not accepted");
  return { emulator, enrollment };
}

test.describe("With auto-submit", () => {
  test("a refused code is not sent again by another `input` event, but by the button", async ({
    begin,
    observation,
  }) => {
    const { emulator, enrollment } = await typeRefusedCode(begin);
    await enrollment.code.evaluate((field) => {
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    expect(observation.errors).toHaveLength(1);
    expect(bodiesOf(emulator, "VerifySoftwareToken")).toHaveLength(1);
    await enrollment.part("submit").click();
    await enrollment.expectStep("enrolled");
    expect(bodiesOf(emulator, "VerifySoftwareToken")).toHaveLength(2);
  });

  test("a refused code is not sent again by another `input` event once the screen was rebuilt", async ({
    begin,
    observation,
  }) => {
    const { emulator, enrollment } = await typeRefusedCode(begin);
    await enrollment.setProperties({ headingLevel: 3 });
    await enrollment.code.evaluate((field) => {
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await enrollment.expectStep("awaiting-code");
    expect(observation.errors).toHaveLength(1);
    expect(bodiesOf(emulator, "VerifySoftwareToken")).toHaveLength(1);
  });
});
