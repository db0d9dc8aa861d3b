import { codeOf, setUpApp, wrongCodeFor } from "./authenticator.js";
import { captivePortal } from "./calls.js";

/**
 * Goes through every screen once, with a user who already has an app.
 *
 * @param {import("./enrollment.js").Enrollment} enrollment Not started.
 * @param {import("./calls.js").Calls} calls
 * @param {{url: string, region: string}} pool
 * @param {string} accessToken
 * @returns {AsyncGenerator<string>} The name of the screen that is shown now.
 */
export async function* allScreens(enrollment, calls, pool, accessToken) {
  await setUpApp(pool, accessToken);
  await enrollment.expectStep("idle");
  yield "idle";
  yield* skippable("idle");

  await calls.failNext("GetUser", captivePortal);
  await enrollment.start();
  await enrollment.expectStep("failed");
  yield "failed";
  yield* skippable("failed");

  const check = await calls.hold("GetUser");
  await enrollment.part("retry").click();
  await enrollment.expectStep("checking");
  yield "checking";

  check.release();
  await enrollment.expectStep("confirming-replacement");
  yield "confirming-replacement";

  const associate = await calls.hold("AssociateSoftwareToken");
  await enrollment.part("confirm").click();
  await enrollment.expectStep("associating");
  yield "associating";

  associate.release();
  await enrollment.expectStep("awaiting-code");
  yield "awaiting-code";
  yield* skippable("awaiting-code");

  await enrollment.keySummary.click();
  await enrollment.key.locator("span").first().waitFor();
  yield "key-open";

  const secret = await calls.secret();
  await enrollment.submit(wrongCodeFor(secret));
  await enrollment.expectError(/./);
  yield "code-wrong";

  const verify = await calls.hold("VerifySoftwareToken");
  await enrollment.submit(codeOf(secret));
  await enrollment.expectStep("verifying");
  yield "verifying";

  const activate = await calls.hold("SetUserMFAPreference");
  verify.release();
  await enrollment.expectStep("activating");
  yield "activating";

  activate.release(captivePortal);
  await enrollment.expectStep("failed");
  yield "failed-after-verifying";

  await enrollment.part("retry").click();
  await enrollment.expectStep("enrolled");
  yield "enrolled";

  await enrollment.setAttributes({ manage: "" });
  await enrollment.part("done").click();
  await enrollment.expectStep("on");
  yield "on";

  await enrollment.part("turn-off").click();
  await enrollment.expectStep("confirming-turn-off");
  yield "confirming-turn-off";

  const turnOff = await calls.hold("SetUserMFAPreference");
  await enrollment.part("confirm").click();
  await enrollment.expectStep("turning-off");
  yield "turning-off";

  turnOff.release();
  await enrollment.expectStep("off");
  yield "off";

  /** @param {string} name The same screen for a user who may skip the setup. */
  async function* skippable(name) {
    await enrollment.setAttributes({ skippable: "" });
    await enrollment.part("skip").waitFor();
    yield `${name}-skippable`;
    await enrollment.setAttributes({ skippable: null });
  }
}
