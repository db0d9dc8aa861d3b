/** Two tabs of one browser, in each engine. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf } from "../support/authenticator.js";
import { inEachEngine, startStage } from "./stage.js";

inEachEngine((browser) => {
  test("The newer tab tells the older within a second, which may take over", async (t) => {
    const stage = await startStage(t, browser());
    const { emulator } = stage;
    const { username } = emulator.createUser();
    const properties = () => ({
      account: username,
      accessToken: emulator.signIn(username).accessToken,
    });
    const older = await stage.openEnrollment(properties());
    await older.startAndWait();
    const newer = await stage.openEnrollment(properties());
    await newer.startAndWait();
    const started = performance.now();
    await older.waitForStep("failed");
    const waited = performance.now() - started;
    assert.ok(waited < 1_000, `${waited} ms`);

    await older.page.show();
    assert.equal(await older.textOf("heading"), "You are setting up the app in another tab");
    await older.click("retry");
    await older.waitForStep("awaiting-code");
    await newer.waitForStep("failed");
    await older.submit(codeOf(String(emulator.inspect(username).pendingSecret)));
    await older.waitForStep("enrolled");
  });
});
