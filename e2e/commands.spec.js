import { codeOf } from "./support/authenticator.js";
import { expect, test } from "./support/test.js";

test("Commands of the page’s own script are taken where the step allows them", async ({
  calls,
  enrollment,
}) => {
  expect(await enrollment.call("submit", "123456")).toBe(false);
  expect(await enrollment.call("confirm")).toBe(false);
  expect(await enrollment.call("retry")).toBe(false);
  expect(await enrollment.call("cancel")).toBe(false);
  expect(await enrollment.call("start")).toBe(true);
  expect(await enrollment.call("start")).toBe(false);
  await enrollment.expectStep("awaiting-code");
  expect(await enrollment.call("submit", codeOf(await calls.secret()))).toBe(true);
  await enrollment.expectStep("enrolled");
  expect(await enrollment.call("cancel")).toBe(false);
  await enrollment.expectStep("enrolled");
});

test("Resetting ends a call under way silently, and the next attempt is a new one", async ({
  calls,
  enrollment,
  observation,
  page,
}) => {
  const { reached, release } = await calls.hold("GetUser");
  await enrollment.start();
  await reached;
  const aborted = page.waitForEvent("requestfailed");
  await enrollment.call("reset");
  await aborted;
  release();
  await enrollment.expectStep("idle");
  expect(observation.errors).toEqual([]);
  expect(observation.events.map(({ type }) => type)).not.toContain("enrollment-cancel");
  await enrollment.startAndWait();
  expect(calls.operations).toEqual(["GetUser", "GetUser", "AssociateSoftwareToken"]);
});
