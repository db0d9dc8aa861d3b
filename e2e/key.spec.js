import { codeOf } from "./support/authenticator.js";
import { expect, test } from "./support/test.js";

/** @typedef {import("./support/enrollment.js").Enrollment} Enrollment */

test("The key is in the page only while it is shown, and sets up the app", async ({
  calls,
  enrollment,
}) => {
  await enrollment.startAndWait();
  const secret = await calls.secret();
  await expect(enrollment.key).toHaveText("");
  await enrollment.keySummary.click();
  await expect(enrollment.key).toHaveText(secret);
  await expect(enrollment.key).toHaveAttribute("dir", "ltr");
  await enrollment.keySummary.click();
  await expect(enrollment.key).toHaveText("");

  await enrollment.keySummary.click();
  await expect(enrollment.key).toHaveText(secret);
  const shown = await enrollment.key.textContent();
  await enrollment.finish(codeOf(shown ?? ""));
});

test("The copy button selects the key without gaps where copying is not allowed", async ({
  calls,
  enrollment,
  page,
}) => {
  await forbidCopying(page);
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await enrollment.part("copy-key").click();
  await expect(enrollment.status).toContainText("is selected");

  expect(await copied(page)).toBe(await calls.secret());
});

test("In another window, the copy button copies and selects there", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.startAndWait();
  const there = await enrollment.moveToFrame();
  const frame = /** @type {import("@playwright/test").Frame} */ (page.frames()[1]);
  await forbidCopying(frame);
  await there.keySummary.click();
  await there.part("copy-key").click();
  await expect(there.status).toContainText("is selected");
  expect(await copied(page)).toBe(await calls.secret());
  await there.host.evaluate((element) => element.remove());
});

test("Where the setup link can’t be copied, the key is shown and selected", async ({
  calls,
  enrollment,
  observation,
  page,
}) => {
  await forbidCopying(page);
  await enrollment.startAndWait();
  await enrollment.part("copy-link").click();
  await expect(enrollment.status).toContainText("is selected");
  expect(await copied(page)).toBe(await calls.secret());
  const asked = observation.events.filter(({ type }) => type === "enrollment-before-reveal");
  expect(asked.map(({ detail }) => detail.what)).toEqual(["link", "key"]);
});

/** @param {import("@playwright/test").Page | import("@playwright/test").Frame} page */
const forbidCopying = (page) =>
  page.evaluate(() => {
    navigator.clipboard.writeText = async () => {
      throw new DOMException("Write permission denied.", "NotAllowedError");
    };
  });

/**
 * What the copy shortcut copies, pasted into a field that keeps line breaks.
 *
 * @param {import("@playwright/test").Page} page
 */
async function copied(page) {
  await page.keyboard.press("Control+C");
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.setAttribute("aria-label", "paste");
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press("Control+V");
  return page.locator("textarea").inputValue();
}

test("“Open in an app” follows the setup link, and leaves no trace of it in the page", async ({
  calls,
  enrollment,
  page,
  user,
}) => {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(window, { followed: this.href });
    };
  });
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await enrollment.part("open-app").click();
  const account = encodeURIComponent(user.username);
  expect(await page.evaluate(() => /** @type {any} */ (window).followed)).toBe(
    `otpauth://totp/Larkspur:${account}?secret=${await calls.secret()}&issuer=Larkspur`,
  );
});

test.describe("Neither picture, key nor code stays in the page", () => {
  /** @type {{name: string, end: (enrollment: Enrollment) => Promise<unknown>}[]} */
  const endings = [
    { name: "after success", end: (enrollment) => enrollment.part("submit").click() },
    { name: "after cancelling", end: (enrollment) => enrollment.part("cancel").click() },
    { name: "after a reset", end: (enrollment) => enrollment.call("reset") },
    {
      name: "after the element is removed",
      end: (enrollment) => enrollment.host.evaluate((element) => element.remove()),
    },
  ];
  for (const { name, end } of endings) {
    test(name, async ({ calls, enrollment }) => {
      await enrollment.startAndWait();
      const secret = await calls.secret();
      const code = codeOf(secret);
      await enrollment.keySummary.click();
      await expect(enrollment.key).toHaveText(secret);
      await enrollment.code.fill(code);
      const shadow = await enrollment.host.evaluateHandle(({ shadowRoot }) => shadowRoot);
      const content = () =>
        shadow.evaluate((root) => ({
          text: root?.textContent,
          pictures: [...(root?.querySelectorAll("canvas") ?? [])].map(({ width }) => width),
          values: [...(root?.querySelectorAll("input") ?? [])].map(({ value }) => value),
        }));
      expect(await content()).toMatchObject({
        text: expect.stringContaining(secret),
        pictures: [expect.any(Number)],
        values: [code],
      });

      const canvas = await enrollment.qr.elementHandle();
      await end(enrollment);
      await expect.poll(content).toMatchObject({
        text: expect.not.stringContaining(secret),
        pictures: [],
        values: [],
      });
      expect(await canvas?.evaluate((one) => /** @type {HTMLCanvasElement} */ (one).width)).toBe(0);
    });
  }
});

test("A concealed element shows no key in place of a QR code that is too small, unless asked", async ({
  calls,
  enrollment,
}) => {
  const [issuer, account] = ["安".repeat(64), "李".repeat(64)];
  await enrollment.setAttributes({ conceal: "", issuer, account });
  await enrollment.startAndWait();
  await enrollment.part("reveal").click();
  await expect(enrollment.host.getByText("would be too small to scan")).toBeVisible();
  await enrollment.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await expect(enrollment.key).toHaveText("");
  await enrollment.keySummary.click();
  await expect(enrollment.key).toHaveText(await calls.secret());
});

test("Of a screen that is rebuilt just as the key opens, only the new one gets the key, and asks the page once", async ({
  calls,
  enrollment,
  observation,
}) => {
  await enrollment.startAndWait();
  const key = await enrollment.part("details").evaluate(async (details) => {
    const toggled = new Promise((resolve) => details.addEventListener("toggle", resolve));
    Object.assign(details, { open: true });
    const { host } = /** @type {ShadowRoot} */ (details.getRootNode());
    host.setAttribute("heading-level", "3");
    await toggled;
    return details.querySelector("[part=key]")?.textContent;
  });
  expect(key).toBe("");
  await expect(enrollment.key).toHaveText(await calls.secret());
  const asked = observation.events.filter(({ type }) => type === "enrollment-before-reveal");
  expect(asked).toHaveLength(1);
});

test("Copying that is refused once the screen is gone is not announced", async ({
  calls,
  enrollment,
  page,
}) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () =>
      new Promise((_, reject) => Object.assign(window, { refuse: reject }));
  });
  await enrollment.startAndWait();
  await enrollment.part("copy-link").click();
  await enrollment.finish(codeOf(await calls.secret()));
  await page.evaluate(() => Reflect.get(window, "refuse")(new Error("Not allowed")));
  await expect(enrollment.status).toHaveText("");
});
