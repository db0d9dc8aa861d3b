import { faults } from "../kit/emulator/index.js";
import { en } from "../web/strings/en.js";
import {
  atSignIn,
  codeFor,
  expect,
  holdAt,
  holdCall,
  signedIn,
  test,
} from "./support/under-way.js";

test("A setting that changes leaves the focus on the choice of what is asked first", async ({
  begin,
}) => {
  const { enrollment } = await begin(signedIn, {}, { factor: "SMS_MFA" });
  await enrollment.startAndWait();
  await enrollment.submit("000000");
  await enrollment.expectError("That code is mistyped or for a different entry");
  await enrollment.part("prefer").click();
  await enrollment.setProperties({ headingLevel: 3 });
  await enrollment.expectError("That code is mistyped or for a different entry");
  await expect(enrollment.part("prefer")).toBeFocused();
});

test("A new session on the first screen, after “Sign in again”, leaves the focus in the element", async ({
  emulator,
  open,
  page,
}) => {
  await page.clock.install();
  const { username } = emulator.createUser({ mfa: "ON" });
  const enrollment = await open({
    session: emulator.challengeToSetUp(username),
    sessionMinutes: 3,
  });
  await page.clock.runFor(180_000);
  await enrollment.part("sign-in").click();
  const session = emulator.challengeToSetUp(username);
  await enrollment.setProperties({ session });
  await expect(enrollment.part("start")).toBeVisible();
  await expect(enrollment.heading).toBeFocused();
});

test("In a frame to which the element was moved, the focus follows to the end", async ({
  begin,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  const framed = await enrollment.moveToFrame();
  await framed.code.fill(codeFor(emulator, username));
  await framed.code.press("Enter");
  await framed.expectStep("enrolled");
  await expect(framed.heading).toBeFocused();
  await framed.host.evaluate((element) => element.remove());
});

test("In a window to which the element was moved, another field keeps the focus", async ({
  begin,
  page,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  const popup = page.waitForEvent("popup");
  await enrollment.host.evaluate((element) => {
    const other = window.open("about:blank", "", "width=900,height=900")?.document;
    other?.body.append(element, other.createElement("textarea"));
  });
  const other = await popup;
  const moved = other.locator("cognito-totp-enrollment");
  const { reached, release } = holdCall(emulator, "SetUserMFAPreference");
  await moved.locator("[part=code]").fill(codeFor(emulator, username));
  await moved.locator("[part=submit]").click();
  await reached;
  await other.locator("textarea").focus();
  release();
  await expect(moved).toHaveAttribute("step", "enrolled");
  await expect(other.locator("textarea")).toBeFocused();
  await moved.evaluate((element) => element.remove());
  await other.close();
});

test("A page that moves the focus when the user is done keeps it", async ({ begin, page }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
  await enrollment.host.evaluate((element) => {
    const next = document.body.appendChild(document.createElement("button"));
    next.textContent = "Next";
    element.addEventListener("enrollment-done", () => next.focus());
  });
  await enrollment.part("done").click();
  await expect(page.getByRole("button", { name: "Next" })).toBeFocused();
});

test("A user who went on to another field hears that the app is on", async ({ begin, page }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  await enrollment.startAndWait();
  const { reached, release } = holdCall(emulator, "SetUserMFAPreference");
  await enrollment.submit(codeFor(emulator, username));
  await reached;
  await page.locator("textarea").focus();
  release();
  await enrollment.expectStep("enrolled");
  await expect(page.locator("textarea")).toBeFocused();
  await expect(enrollment.status).toHaveText(en.enrolledHeading);
});

test("A failure, which is an alert, is not said by the status, too", async ({ begin, page }) => {
  const { emulator, enrollment } = await begin(signedIn);
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  const { reached, release } = holdCall(emulator, "AssociateSoftwareToken");
  emulator.plan("AssociateSoftwareToken", faults.html());
  await enrollment.start();
  await reached;
  await page.locator("textarea").focus();
  release();
  await enrollment.expectStep("failed");
  await expect(enrollment.error).toHaveRole("alert");
  await expect(enrollment.status).toBeEmpty();
});

test("A user who scrolled on within a scroller stays there when the QR code comes", async ({
  begin,
  page,
}) => {
  const { emulator, enrollment } = await begin(signedIn);
  await page.setViewportSize({ width: 700, height: 900 });
  await enrollment.host.evaluate((element) => {
    const scroller = document.createElement("div");
    scroller.style.cssText = "height: 300px; overflow: auto";
    const above = document.createElement("p");
    above.style.height = "1500px";
    document.body.replaceChildren(scroller);
    scroller.append(above, element);
    element.scrollIntoView();
  });
  const { reached, release } = holdCall(emulator, "AssociateSoftwareToken");
  await enrollment.start();
  await reached;
  const scroller = page.locator("body > div");
  await scroller.evaluate((one) => {
    one.scrollTop = 1000;
    /** @type {HTMLElement} */ (document.activeElement).blur();
    // Until the page was drawn.
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  release();
  await enrollment.expectStep("awaiting-code");
  expect(await scroller.evaluate((one) => one.scrollTop)).toBe(1000);
});

test("In a dialog that takes the focus back, the focus follows to the end", async ({ begin }) => {
  const attempt = await begin(signedIn);
  const { emulator, enrollment, username } = attempt;
  await enrollment.host.evaluate((element) => {
    const dialog = document.createElement("div");
    dialog.tabIndex = -1;
    element.before(dialog);
    dialog.append(element);
    // As MUI's focus trap.
    dialog.ownerDocument.addEventListener("focusout", () =>
      setTimeout(() => {
        if (document.activeElement === document.body) dialog.focus();
      }),
    );
  });
  await enrollment.startAndWait();
  const { reached, release } = holdCall(emulator, "SetUserMFAPreference");
  await enrollment.code.fill(codeFor(emulator, username));
  await enrollment.code.press("Enter");
  await reached;
  await expect
    .poll(() => enrollment.host.evaluate((element) => element.parentElement?.matches(":focus")))
    .toBe(true);
  release();
  await enrollment.expectStep("enrolled");
  await expect(enrollment.heading).toBeFocused();
});

test("A field of a component around the element keeps the focus", async ({ begin, page }) => {
  const attempt = await begin(signedIn);
  const { enrollment } = attempt;
  await enrollment.host.evaluate((element) => {
    const shell = document.createElement("div");
    const shadow = shell.attachShadow({ mode: "open" });
    shadow.append(document.createElement("input"), document.createElement("slot"));
    element.before(shell);
    shell.append(element);
  });
  const release = await holdAt("SetUserMFAPreference", attempt);
  const field = page.locator("main input").first();
  await field.focus();
  release();
  await expect(enrollment.status).toHaveText(en.enrolledHeading);
  await expect(field).toBeFocused();
});

test.describe("In a window that is not the active one", () => {
  /** @param {Element} element */
  const focusedPart = ({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute("part");

  /**
   * Headless browsers have no such window. There `:focus` matches nothing, but the documents know
   * what has the focus.
   *
   * @param {import("@playwright/test").Page} page
   */
  const leaveWindow = (page) =>
    page.evaluate(() => {
      const { matches } = Element.prototype;
      /** @this {Element} @param {string} selectors */
      function matchesInactive(selectors) {
        return selectors !== ":focus" && matches.call(this, selectors);
      }
      Object.assign(Element.prototype, { matches: matchesInactive });
    });

  test("a QR code that hides again leaves the focus on the button that shows it", async ({
    begin,
    page,
  }) => {
    await page.clock.install();
    const { enrollment } = await begin(signedIn, { conceal: true });
    await enrollment.startAndWait();
    await enrollment.part("reveal").press("Enter");
    await expect(enrollment.part("conceal")).toBeFocused();
    await leaveWindow(page);
    await page.clock.runFor(61_000);
    await expect(enrollment.part("reveal")).toBeVisible();
    expect(await enrollment.host.evaluate(focusedPart)).toBe("reveal");
  });

  test("a session that lapses leaves it on the button to sign in again", async ({
    begin,
    page,
  }) => {
    await page.clock.install();
    const { enrollment } = await begin(atSignIn, { sessionMinutes: 3 });
    await enrollment.part("start").focus();
    await leaveWindow(page);
    await page.clock.runFor(180_000);
    await expect(enrollment.part("sign-in")).toBeVisible();
    expect(await enrollment.host.evaluate(focusedPart)).toBe("sign-in");
  });
});
