import { codeOf, setUpApp } from "./support/authenticator.js";
import { offline, refusal } from "./support/calls.js";
import { expect, test } from "./support/test.js";

/** @typedef {import("./support/enrollment.js").Enrollment} Enrollment */

/**
 * Makes the page prevent the next event of this kind.
 *
 * @param {Enrollment} enrollment
 * @param {"associate" | "verify" | "reveal"} what
 */
async function prevent(enrollment, what) {
  await enrollment.page.evaluate((type) => {
    document.addEventListener(type, (event) => event.preventDefault(), { once: true });
  }, `enrollment-before-${what}`);
}

/** @param {{events: {type: string, detail: any}[]}} observation */
const asked = ({ events }) =>
  events
    .filter(({ type }) => type.startsWith("enrollment-before-"))
    .map(({ type, detail }) => [type.replace("enrollment-before-", ""), detail]);

test("A page that prevents the start keeps the step, and the user can press again", async ({
  calls,
  enrollment,
  observation,
}) => {
  await prevent(enrollment, "associate");
  await enrollment.start();
  await enrollment.expectStep("idle");
  expect(await enrollment.call("start")).toBe(true);
  await enrollment.expectStep("awaiting-code");
  expect(calls.operations).toEqual(["GetUser", "AssociateSoftwareToken"]);
  expect(asked(observation)).toEqual([
    ["associate", null],
    ["associate", null],
  ]);
});

test("A page that prevents the replacement of an app leaves the question standing", async ({
  calls,
  enrollment,
  pool,
  user,
}) => {
  await setUpApp(pool, user.accessToken);
  await enrollment.start();
  await enrollment.expectStep("confirming-replacement");
  await prevent(enrollment, "associate");
  await enrollment.part("confirm").click();
  await enrollment.expectStep("confirming-replacement");
  expect(await enrollment.call("confirm")).toBe(true);
  await enrollment.expectStep("awaiting-code");
  expect(calls.operations).toEqual(["GetUser", "AssociateSoftwareToken"]);
});

test("“Try again” asks the page where it may bring a new secret, and nowhere else", async ({
  calls,
  enrollment,
  observation,
}) => {
  await calls.failNext("AssociateSoftwareToken", offline);
  await enrollment.start();
  await enrollment.expectStep("failed");
  await prevent(enrollment, "associate");
  expect(await enrollment.call("retry")).toBe(false);
  await enrollment.expectStep("failed");
  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
  expect(asked(observation)).toHaveLength(3);

  await calls.failNext("SetUserMFAPreference", refusal("InvalidParameterException"));
  await enrollment.submit(codeOf(await calls.secret()));
  await enrollment.expectStep("failed");
  await enrollment.part("retry").click();
  await enrollment.expectStep("enrolled");
  expect(asked(observation).slice(3)).toEqual([["verify", null]]);
});

test("A page that prevents the check keeps what was typed, and nothing is sent", async ({
  calls,
  enrollment,
}) => {
  await enrollment.startAndWait();
  const code = codeOf(await calls.secret());
  await prevent(enrollment, "verify");
  await enrollment.submit(code);
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.code).toHaveValue(code);
  await expect(enrollment.error).toHaveText("");
  expect(calls.operations).not.toContain("VerifySoftwareToken");
  await enrollment.part("submit").click();
  await enrollment.expectStep("enrolled");
});

test("A page that prevents revealing keeps the key closed until the user asks again", async ({
  calls,
  enrollment,
  observation,
}) => {
  await enrollment.startAndWait();
  await prevent(enrollment, "reveal");
  await enrollment.keySummary.click();
  await expect(enrollment.part("details")).not.toHaveAttribute("open");
  await expect(enrollment.key).toHaveText("");
  await enrollment.keySummary.click();
  await expect(enrollment.key).toHaveText(await calls.secret());
  expect(asked(observation).slice(1)).toEqual([
    ["reveal", { what: "key" }],
    ["reveal", { what: "key" }],
  ]);
});

test("A page that prevents revealing keeps the key and the link from being copied or opened", async ({
  context,
  enrollment,
  observation,
  page,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await page.evaluate(() => navigator.clipboard.writeText("as before"));
  const loaded = await page.evaluate(() => performance.timeOrigin);
  for (const part of ["copy-key", "copy-link", "open-app"]) {
    await prevent(enrollment, "reveal");
    await enrollment.part(part).click();
  }
  await expect(enrollment.status).toHaveText("");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("as before");
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  const kinds = asked(observation).flatMap(([, detail]) => detail?.what ?? []);
  expect(kinds).toEqual(["key", "key", "link", "link"]);
});

test("A page that prevents revealing keeps a concealed QR code hidden until the user asks again", async ({
  enrollment,
}) => {
  await enrollment.setAttributes({ conceal: "" });
  await enrollment.startAndWait();
  await prevent(enrollment, "reveal");
  await enrollment.part("reveal").click();
  await expect(enrollment.qr).toHaveCount(0);
  await enrollment.part("reveal").click();
  await expect(enrollment.qr).toBeVisible();
});

test("What a command in a handler causes is told after all handlers of that event", async ({
  enrollment,
}) => {
  const told = enrollment.host.evaluate((/** @type {any} */ element) => {
    /** @type {string[]} */
    const seen = [];
    const listen = (/** @type {string} */ type, /** @type {() => void} */ act) =>
      element.addEventListener(type, act);
    listen("enrollment-cancel", () => seen.push("cancel"));
    listen("enrollment-before-verify", () => {
      element.cancel();
      seen.push("first");
    });
    return new Promise((resolve) => {
      listen("enrollment-before-verify", () => {
        seen.push("second");
        setTimeout(() => resolve(seen));
      });
    });
  });
  await enrollment.startAndWait();
  await enrollment.submit("123456");
  expect(await told).toEqual(["first", "second", "cancel"]);
});

test("A page is not asked about a retry that is not possible", async ({
  calls,
  enrollment,
  observation,
}) => {
  await calls.failNext("GetUser", refusal("UserNotFoundException"));
  await enrollment.start();
  await enrollment.expectStep("failed");
  expect(await enrollment.call("retry")).toBe(false);
  expect(asked(observation)).toEqual([["associate", null]]);
});

test.describe("A token function that throws", () => {
  test.use({ tolerates: ["page errors"] });

  test("is reported like an uncaught error", async ({ enrollment, page }) => {
    /** @type {string[]} */
    const reported = [];
    page.on("pageerror", ({ message }) => reported.push(message));
    await enrollment.host.evaluate((element) =>
      Object.assign(element, {
        accessToken: async () => {
          throw new Error("the page’s mistake");
        },
      }),
    );
    await enrollment.start();
    await enrollment.expectStep("failed");
    await enrollment.expectError("We couldn’t confirm that you are signed in");
    await expect.poll(() => reported).toEqual(["the page’s mistake"]);
  });
});
