/** The demo's site, whose user pool runs in a service worker, in each engine. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { startSite } from "../support/site.js";
import { until } from "./engine.js";
import { Enrollment, inEachEngine } from "./stage.js";

inEachEngine((browser) => {
  test("A first visit to the site ends with the app on", async (t) => {
    const site = await startSite();
    t.after(() => site.stop());
    const page = await browser().newPage();
    t.after(() => page.close());
    await page.goto(site.url);
    // The page goes to the one that starts the worker, and back. WebKit rejects an evaluation that
    // this interrupts.
    const isEntered = () =>
      page.evaluate(() => customElements.get("cognito-totp-enrollment") !== undefined);
    await until(() => isEntered().catch(() => false), "the element");
    const enrollment = new Enrollment(page);
    await enrollment.startAndWait();
    await page.waitFor(() => document.querySelector("#type-code")?.ariaDisabled === "false");
    await page.click("#type-code");
    await page.press("Enter");
    await enrollment.waitForStep("enrolled");
    assert.deepEqual(page.problems, []);
  });
});
