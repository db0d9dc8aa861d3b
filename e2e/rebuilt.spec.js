// A screen is built again for another language, text or setting: nothing that the user does is
// disturbed.

import { de } from "../web/strings/de.js";
import { en } from "../web/strings/en.js";
import { stopClock } from "./support/clock.js";
import { atSignIn, expect, finish, holdAt, signedIn, test } from "./support/under-way.js";

/** @param {import("@playwright/test").Page} page */
const switchToGerman = (page) => page.evaluate(() => (document.documentElement.lang = "de"));

test("What the user has opened stays open, and the focus where it was", async ({ begin, page }) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await expect(enrollment.part("key")).not.toBeEmpty();
  const key = await enrollment.part("key").textContent();
  await switchToGerman(page);
  await expect(enrollment.keySummary).toHaveText(de.keySummary);
  await expect(enrollment.keySummary).toBeFocused();
  await expect(enrollment.part("key")).toHaveText(key ?? "");
  await expect(enrollment.part("more")).not.toHaveAttribute("open");

  await enrollment.part("copy-key").focus();
  await enrollment.setProperties({ headingLevel: 3 });
  await expect(enrollment.host.locator("h3[part=heading]")).toBeVisible();
  await expect(enrollment.part("copy-key")).toBeFocused();
});

test("“Done” that was pressed stays away", async ({ begin, observation, page }) => {
  const attempt = await begin(signedIn);
  const { enrollment } = attempt;
  await enrollment.startAndWait();
  await finish(attempt);
  await enrollment.part("done").click();
  await switchToGerman(page);
  await expect(enrollment.heading).toHaveText(de.enrolledHeading);
  await expect(enrollment.heading).toBeFocused();
  await expect(enrollment.part("done")).toBeHidden();
  expect(observation.events.filter(({ type }) => type === "enrollment-done")).toHaveLength(1);
});

test("A page that was scrolled stays there", async ({ begin, page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  const { enrollment } = await begin(signedIn);
  await enrollment.startAndWait();
  await page.evaluate(() => scrollTo(0, 400));
  const position = () => page.evaluate(() => scrollY);
  await expect.poll(position).toBe(400);
  await enrollment.setProperties({ messages: { submit: "Activate" } });
  await expect(enrollment.part("submit")).toHaveText("Activate");
  await expect(enrollment.heading).toBeFocused();
  expect(await position()).toBe(400);
});

test("The time that sign-in allows is warned of once", async ({ begin, page }) => {
  await stopClock(page, Date.now());
  const { enrollment } = await begin(atSignIn, { sessionMinutes: 3 });
  await enrollment.startAndWait();
  await page.clock.fastForward(130_000);
  await page.clock.runFor(1_000);
  await expect(enrollment.status).toHaveText(
    "Sign-in times out in 50 seconds. Finish before then.",
  );
  await page.clock.runFor(11_000);
  await expect(enrollment.status).toBeEmpty();
  await enrollment.setProperties({ headingLevel: 3 });
  await page.clock.runFor(1_000);
  await expect(enrollment.part("time-left")).toHaveText(/: 0:37$/);
  await expect(enrollment.status).toBeEmpty();
});

test("The time of a session that comes later is news", async ({ emulator, open }) => {
  const { username } = emulator.createUser({ mfa: "ON" });
  const enrollment = await open({ sessionMinutes: 3 });
  const session = emulator.challengeToSetUp(username);
  await enrollment.setProperties({ session: { session, issuedAt: Date.now() - 130_000 } });
  await expect(enrollment.status).toHaveText(/^Sign-in times out in [45]\d seconds\./);
});

test("A page that begins to conceal hides the opened key", async ({ begin }) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await expect(enrollment.part("key")).not.toBeEmpty();
  await enrollment.setProperties({ conceal: true });
  await expect(enrollment.part("reveal")).toBeVisible();
  await expect(enrollment.part("key")).toBeEmpty();
});

test("Users who are elsewhere hear of the end, also where the page sets texts at each step", async ({
  begin,
  page,
}) => {
  const attempt = await begin(signedIn);
  const { enrollment } = attempt;
  await enrollment.host.evaluate((/** @type {any} */ element) => {
    element.addEventListener("enrollment-step", (/** @type {CustomEvent} */ { detail }) => {
      element.messages = { done: `Continue after ${detail.step}` };
    });
    document.body.append(document.createElement("textarea"));
  });
  const release = await holdAt("SetUserMFAPreference", attempt);
  await page.locator("textarea").focus();
  release();
  await expect(enrollment.part("done")).toHaveText("Continue after enrolled");
  await expect(enrollment.status).toHaveText(en.enrolledHeading);
});
