import { codeOf, setUpApp } from "./support/authenticator.js";
import { operations } from "./support/operations.js";
import { readQrCodes } from "./support/qr.js";
import { expect, test } from "./support/test.js";

const appName = "SOFTWARE_TOKEN_MFA";

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test.describe(`On a ${colorScheme} page`, () => {
    test.use({ colorScheme });

    test("a user scans the QR code, types the code of the app, and the app is on; the page hears of every step", async ({
      calls,
      enrollment,
      observation,
      page,
      pool,
      user,
    }) => {
      await expect(enrollment.heading).toHaveText("Set up an authenticator app");
      await enrollment.startAndWait();

      const secret = await calls.secret();
      const account = encodeURIComponent(user.username);
      const uri = `otpauth://totp/Larkspur:${account}?secret=${secret}&issuer=Larkspur`;
      const picture = await readQrCodes(await enrollment.qr.screenshot());
      expect(picture).toEqual({ zbar: [uri], zxing: [uri] });
      const wholePage = await readQrCodes(await page.screenshot());
      expect(wholePage).toEqual({ zbar: [uri], zxing: [uri] });

      const scanned = new URL(picture.zxing[0] ?? "").searchParams.get("secret") ?? "";
      await enrollment.finish(codeOf(scanned));
      await expect(enrollment.heading).toHaveText("Your authenticator app is on");
      expect(calls.operations).toEqual(operations["signed in"]);
      expect(await pool.getUser(user.accessToken)).toMatchObject({
        UserMFASettingList: [appName],
        PreferredMfaSetting: appName,
      });
      expect(observation.events.map(({ type, detail }) => detail?.step ?? type)).toEqual([
        "enrollment-before-associate",
        "checking",
        "associating",
        "awaiting-code",
        "enrollment-before-verify",
        "verifying",
        "activating",
        "enrolled",
        "enrollment-complete",
      ]);
    });
  });
}

test.describe("A user who already uses an app", () => {
  test("is asked before a new secret is made, and may keep the app", async ({
    calls,
    enrollment,
    observation,
    pool,
    user,
  }) => {
    const oldSecret = await setUpApp(pool, user.accessToken);
    const before = await pool.getUser(user.accessToken);
    await enrollment.start();
    await enrollment.expectStep("confirming-replacement");
    await expect(enrollment.heading).toHaveText("Replace your authenticator app?");
    await enrollment.part("cancel").click();

    await enrollment.expectStep("idle");
    expect(calls.operations).toEqual(["GetUser"]);
    expect(observation.events.at(-1)).toEqual({ type: "enrollment-cancel", detail: null });
    const after = await pool.getUser(user.accessToken);
    expect({ ...after, $metadata: null }).toEqual({ ...before, $metadata: null });
    await pool.signIn(user.username, codeOf(oldSecret));
  });

  test("gets a new secret only after agreeing, and then the new app works and the old does not", async ({
    calls,
    enrollment,
    pool,
    user,
  }) => {
    const oldSecret = await setUpApp(pool, user.accessToken);
    await enrollment.start();
    await enrollment.expectStep("confirming-replacement");
    expect(calls.operations).toEqual(["GetUser"]);
    await enrollment.part("confirm").click();
    await enrollment.expectStep("awaiting-code");
    const newSecret = await calls.secret();
    expect(newSecret).not.toBe(oldSecret);

    await enrollment.finish(codeOf(newSecret));
    // The last tells whether the new app is on.
    expect(calls.operations).toEqual([...operations["signed in"], "GetUser"]);
    await pool.signIn(user.username, codeOf(newSecret));
    await expect(pool.signIn(user.username, codeOf(oldSecret))).rejects.toThrow();
  });
});

test("An entry that replaces another has the day in its name, in the QR code and in the list to type from", async ({
  enrollment,
  page,
  pool,
  user,
}) => {
  await setUpApp(pool, user.accessToken);
  await enrollment.start();
  await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
  await enrollment.keySummary.click();
  const list = await enrollment.host.locator("dd").allTextContents();
  expect(list[0]).toBe("Larkspur");
  expect(list[1]).toMatch(/^\S+ \(\d{4}-\d\d-\d\d\)$/);
  expect(list[1]?.startsWith(`${user.username} (`)).toBe(true);
  const { zxing } = await readQrCodes(await page.screenshot());
  expect(decodeURIComponent(new URL(zxing[0] ?? "").pathname)).toBe(`/Larkspur:${list[1]}`);
});

test("A name that no app could show is made to fit, and the list says how", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.setAttributes({ account: `urn:x:${"a".repeat(100)}@example.com` });
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  const account = (await enrollment.host.locator("dd").allTextContents())[1] ?? "";
  expect([...account].length).toBeLessThanOrEqual(64);
  expect(account).not.toContain(":");
  expect(account).toMatch(/@example\.com$/);
  const { zxing } = await readQrCodes(await page.screenshot());
  expect(decodeURIComponent(new URL(zxing[0] ?? "").pathname)).toBe(`/Larkspur:${account}`);
  await enrollment.finish(codeOf(await calls.secret()));
});

test("A page that knows of an app has the user asked, although the service lists none", async ({
  calls,
  enrollment,
}) => {
  await enrollment.setAttributes({ "has-app": "" });
  await enrollment.start();
  await enrollment.expectStep("confirming-replacement");
  expect(calls.operations).toEqual(["GetUser"]);
  await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
});
