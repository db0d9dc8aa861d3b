import { codeOf } from "./support/authenticator.js";
import { refusal } from "./support/calls.js";
import { expect, test } from "./support/test.js";

test("A call without a response times out when the page says", async ({
  calls,
  observation,
  openEnrollment,
  page,
}) => {
  await page.clock.install();
  const enrollment = await openEnrollment();
  await enrollment.setAttributes({ "timeout-ms": "120000" });
  const { reached } = await calls.hold("AssociateSoftwareToken");
  await enrollment.start();
  await reached;
  await page.clock.fastForward(100_000);
  await enrollment.expectStep("associating");
  await page.clock.fastForward(20_000);
  await enrollment.expectStep("failed");
  await enrollment.expectError("We couldn’t reach the service");
  expect(observation.errors).toEqual([{ code: "timed_out", retryable: true }]);
});

test("The service's own messages are never shown", async ({ calls, enrollment }) => {
  const code = "123456";
  const message = `1 validation error detected: Value '${code}' at 'friendlyDeviceName' failed`;
  await enrollment.startAndWait();
  await calls.failNext("VerifySoftwareToken", refusal("InvalidParameterException", message));
  await enrollment.submit(codeOf(await calls.secret()));
  await expect(enrollment.host.locator("p[lang=en]")).toContainText(
    "the service refused the request",
  );
  await expect(enrollment.host).not.toContainText("validation error");
});

test("A request id that the service gives is shown, for support", async ({ calls, enrollment }) => {
  const refused = refusal("InternalErrorException", "", "0f1e2d3c-support");
  await calls.failNext("AssociateSoftwareToken", refused);
  await enrollment.start();
  await enrollment.expectError("The service has a problem");
  await expect(enrollment.host).toContainText("0f1e2d3c-support");
});

test("A sign-in lost before the code is sent loses neither the code nor the QR code", async ({
  calls,
  enrollment,
  user,
}) => {
  await enrollment.host.evaluate((element, token) => {
    Object.assign(window, { isSignedIn: true });
    const accessToken = () => (/** @type {any} */ (window).isSignedIn ? token : undefined);
    Object.assign(element, { accessToken });
  }, user.accessToken);
  await enrollment.startAndWait();
  const picture = await enrollment.picture();
  const code = codeOf(await calls.secret());
  await enrollment.page.evaluate(() => Object.assign(window, { isSignedIn: false }));
  await enrollment.submit(code);
  await enrollment.expectError("couldn’t confirm that you are signed in");
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.code).toHaveValue(code);
  expect(await enrollment.picture()).toBe(picture);
  expect(calls.of("VerifySoftwareToken")).toEqual([]);

  await enrollment.page.evaluate(() => Object.assign(window, { isSignedIn: true }));
  await enrollment.part("submit").click();
  await enrollment.expectStep("enrolled");
});
