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
    "the service did not accept the request",
  );
  await expect(enrollment.host).not.toContainText("validation error");
});

test("A request id that the service gives is shown, for support", async ({ calls, enrollment }) => {
  await calls.failNext("AssociateSoftwareToken", (route) =>
    route.fulfill({
      status: 400,
      headers: {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "x-amzn-requestid",
        "x-amzn-requestid": "0f1e2d3c-support",
      },
      body: JSON.stringify({ __type: "InternalErrorException" }),
    }),
  );
  await enrollment.start();
  await enrollment.expectError("The service has a problem");
  await expect(enrollment.host).toContainText("0f1e2d3c-support");
});
