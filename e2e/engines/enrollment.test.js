/** The whole enrollment in each engine. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf, wrongCodeFor } from "../support/authenticator.js";
import { operations } from "../support/operations.js";
import { readQrCodes } from "../support/qr.js";
import { inEachEngine, startStage } from "./stage.js";

inEachEngine((browser) => {
  test("A user scans the QR code, types the code of the app, and the app is on", async (t) => {
    const { emulator, username, enrollment } = await openSignedIn(t, browser());
    assert.equal(await enrollment.textOf("heading"), "Set up an authenticator app");
    await enrollment.startAndWait();

    const secret = pendingSecret(emulator, username);
    const account = encodeURIComponent(username);
    const uri = `otpauth://totp/Larkspur:${account}?secret=${secret}&issuer=Larkspur`;
    const { zbar, zxing } = await readQrCodes(await enrollment.page.screenshot());
    assert.deepEqual({ zbar, zxing }, { zbar: [uri], zxing: [uri] });

    const scanned = new URL(zxing[0] ?? "").searchParams.get("secret") ?? "";
    await enrollment.submit(codeOf(scanned));
    await enrollment.waitForStep("enrolled");
    assert.equal(await enrollment.textOf("heading"), "Your authenticator app is on");
    assert.deepEqual(emulator.operations, operations["signed in"]);
    const { verified, enabled, preferred, secret: used } = emulator.inspect(username);
    assert.deepEqual({ verified, enabled, preferred, used }, { ...allOn, used: secret });
  });

  test("A wrong code is reported and not sent, and the right one typed over it is accepted", async (t) => {
    const { emulator, username, enrollment } = await openSignedIn(t, browser());
    await enrollment.startAndWait();
    const secret = pendingSecret(emulator, username);

    await enrollment.submit(wrongCodeFor(secret));
    assert.match(
      await enrollment.textOf("error"),
      /^That code is mistyped or for a different entry\./,
    );
    assert.deepEqual(emulator.operations, ["GetUser", "AssociateSoftwareToken"]);
    assert.deepEqual(emulator.inspect(username).verified, false);

    await enrollment.submit(codeOf(secret));
    await enrollment.waitForStep("enrolled");
    assert.equal(emulator.calls.filter(isVerification).length, 1);
  });

  test("The key can be selected on a page that lets nothing else be selected", async (t) => {
    const { emulator, username, enrollment } = await openSignedIn(t, browser());
    await enrollment.page.evaluate(() => {
      document.body.style.webkitUserSelect = "none";
      const writeText = () => Promise.reject(new Error("not allowed"));
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });
    await enrollment.startAndWait();
    await enrollment.page.click("[part=details] > summary");
    await enrollment.click("copy-key");
    const selected = await enrollment.page.waitFor(() => `${getSelection()}`.replace(/\s/g, ""));
    assert.equal(selected, pendingSecret(emulator, username));
  });

  test("A user sets up a required app at sign-in, with the keyboard, and is signed in", async (t) => {
    const stage = await startStage(t, browser());
    const { emulator } = stage;
    const { username } = emulator.createUser({ mfa: "ON" });
    const enrollment = await stage.openEnrollment({
      account: username,
      username,
      clientId: emulator.clientId,
      session: emulator.challengeToSetUp(username),
    });
    await enrollment.startAndWait();
    await enrollment.page.type("[part=code]", codeOf(pendingSecret(emulator, username)));
    await enrollment.page.press("Enter");
    await enrollment.waitForStep("enrolled");

    assert.deepEqual(emulator.operations, operations["sign-in"]);
    const { authenticationResult } = await enrollment.call("takeResult");
    assert.equal(authenticationResult.TokenType, "Bearer");
    assert.match(authenticationResult.AccessToken, /^ey/);
    assert.equal(await enrollment.call("takeResult"), null);
    assert.equal(emulator.inspect(username).enabled, true);
  });
});

const allOn = { verified: true, enabled: true, preferred: true };

/** @param {{operation: string}} call */
const isVerification = ({ operation }) => operation === "VerifySoftwareToken";

/**
 * @param {import("./stage.js").Emulator} emulator
 * @param {string} username
 */
const pendingSecret = (emulator, username) => String(emulator.inspect(username).pendingSecret);

/**
 * @param {import("node:test").TestContext} t
 * @param {import("./stage.js").Browser} browser
 */
async function openSignedIn(t, browser) {
  const stage = await startStage(t, browser);
  const { emulator } = stage;
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const enrollment = await stage.openEnrollment({ account: username, accessToken });
  return { emulator, username, enrollment };
}
