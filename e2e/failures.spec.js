import { codeOf } from "./support/authenticator.js";
import { offline, refusal } from "./support/calls.js";
import { expect, test } from "./support/test.js";

test("The network is down at each of the four calls: that call alone is repeated, and nothing is lost", async ({
  calls,
  observation,
  openEnrollment,
  page,
  pool,
  user,
}) => {
  // The wait before an automatic retry is a random part of up to two seconds; this makes it the shortest.
  await page.addInitScript(() => (Math.random = () => 0));
  const enrollment = await openEnrollment();
  const retry = enrollment.part("retry");
  /** @type {string[]} */
  const expected = [];
  let failures = 0;
  /** GetUser and SetUserMFAPreference are retried three times before the user is asked. */
  const fail = async (/** @type {string} */ operation, times = 1) => {
    for (let i = 0; i < times; i += 1) await calls.failNext(operation, offline);
    expected.push(...Array(times).fill(operation));
  };
  const expectFailure = async (code = "network_failed", sentence = "internet") => {
    failures += 1;
    await expect.poll(() => observation.errors).toHaveLength(failures);
    expect(observation.errors.at(-1)).toEqual({ code, retryable: true });
    await enrollment.expectError(sentence);
    expect(calls.operations).toEqual(expected);
  };

  await fail("GetUser", 4);
  await enrollment.start();
  await expectFailure();

  expected.push("GetUser");
  await fail("AssociateSoftwareToken");
  await retry.click();
  await expectFailure();

  expected.push("AssociateSoftwareToken");
  await retry.click();
  await enrollment.expectStep("awaiting-code");
  const picture = await enrollment.picture();
  const typed = codeOf(await calls.secret());
  await fail("VerifySoftwareToken");
  await enrollment.submit(typed);
  await expectFailure("answer_lost", "We couldn’t find out");
  await enrollment.expectStep("awaiting-code");
  expect(await enrollment.picture()).toBe(picture);
  await expect(enrollment.code).toHaveValue(typed);

  expected.push("VerifySoftwareToken");
  await fail("SetUserMFAPreference", 4);
  await enrollment.part("submit").click();
  await expectFailure();

  await retry.click();
  await enrollment.expectStep("enrolled");
  expect(calls.operations).toEqual([...expected, "SetUserMFAPreference"]);
  const { PreferredMfaSetting } = await pool.getUser(user.accessToken);
  expect(PreferredMfaSetting).toBe("SOFTWARE_TOKEN_MFA");
});

test("A call without a response times out, and can be retried", async ({
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

  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
  await enrollment.submit(codeOf(await calls.secret()));
  await enrollment.expectStep("enrolled");
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
