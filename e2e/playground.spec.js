/** The demo's playground: choices reach the element, and the element's events are shown. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { startDemoPages } from "../demo/server/demo-pages.js";
import { axeViolations } from "./support/axe.js";
import { Enrollment } from "./support/enrollment.js";
import { operations } from "./support/operations.js";
import { expect, folders, test as base } from "./support/test.js";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */

/** @type {import("custom-elements-manifest").Package} */
const { modules } = JSON.parse(
  readFileSync(path.join(String(folders["/dist/"]), "custom-elements.json"), "utf8"),
);
const manifest = /** @type {import("custom-elements-manifest").CustomElementDeclaration} */ (
  modules[0]?.declarations?.[0]
);
const settable = (manifest.attributes ?? []).filter(({ fieldName }) => fieldName);

/**
 * @typedef {{url: string, emulator: Emulator, enrollment: Enrollment}} Playground
 * @typedef {import("@playwright/test").PlaywrightTestArgs &
 *   import("@playwright/test").PlaywrightTestOptions & import("./support/test.js").TestFixtures}
 *   TestArgs
 * @typedef {import("@playwright/test").PlaywrightWorkerArgs &
 *   import("@playwright/test").PlaywrightWorkerOptions &
 *   import("./support/test.js").WorkerFixtures} WorkerArgs
 */

const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<{playground: Playground}, {}, TestArgs, WorkerArgs>} */ ({
    /** Open, with its first user. */
    playground: async ({ observation, page, pool }, use) => {
      const { playground: emulator, stop, url } = await startDemoPages(pool);
      observation.services.push(emulator.url);
      // The wait before an automatic retry is a random part of up to two seconds; this makes it the
      // shortest.
      await page.addInitScript(() => (Math.random = () => 0));
      await page.goto(`${url}/playground/`);
      const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
      await expect(enrollment.host).toHaveAttribute("account", "kim@example.com");
      await use({ url, emulator, enrollment });
      await stop();
    },
  }),
);

/**
 * @param {Page} page
 * @param {{operation: string, fault: RegExp, occurrence: "Once" | "Always"}} plan
 */
async function letHappen(page, { operation, fault, occurrence }) {
  const select = page.getByLabel("Fault", { exact: true });
  const texts = await select.locator("option").allTextContents();
  await page.getByLabel("Call", { exact: true }).selectOption(operation);
  await select.selectOption({ label: texts.find((text) => fault.test(text)) ?? "none such" });
  await page.getByLabel("How often").selectOption(occurrence);
  await page.getByRole("button", { name: "Let it happen" }).click();
  await expect(planned(page)).toHaveText([new RegExp(`^${operation}, `)]);
}

/** @param {Page} page */
const planned = (page) => page.locator("#planned-faults li");

/**
 * Types the code as the user copies it from the phone.
 *
 * @param {Page} page
 * @param {Enrollment} enrollment
 */
async function typeIn(page, enrollment) {
  const shown = page.getByLabel("Code it shows");
  await expect(shown).toHaveValue(/^\d{6}$/);
  await page.getByRole("button", { name: "Type it in" }).click();
  await expect(enrollment.code).toHaveValue(await shown.inputValue());
  await expect(enrollment.code).toBeFocused();
  await page.keyboard.press("Enter");
}

test("Each attribute of custom-elements.json has a field, and each field reaches the element", async ({
  page,
  playground: { enrollment },
}) => {
  const labels = page.getByRole("region", { name: "Attributes" }).locator("label");
  await expect(labels).toHaveText(settable.map(({ name }) => name));
  for (const { name, description = "", type } of settable) {
    const field = page.getByLabel(name, { exact: true });
    await expect(field).toHaveAccessibleDescription(description.replaceAll("`", ""));
    if (type?.text === "boolean") {
      await field.check();
      await expect(enrollment.host).toHaveAttribute(name, "");
      await field.uncheck();
    } else if (type?.text.includes("|")) {
      const values = [...type.text.matchAll(/"(.+?)"/g)].map(([, value]) => String(value));
      await expect(field.locator("option")).toHaveText(["Not set", ...values]);
      await field.selectOption(String(values[0]));
      await expect(enrollment.host).toHaveAttribute(name, String(values[0]));
      await field.selectOption("Not set");
    } else {
      await field.fill("4");
      await expect(enrollment.host).toHaveAttribute(name, "4");
      await field.fill("");
    }
    await expect(enrollment.host).not.toHaveAttribute(name);
  }
});

test("A change in a field changes the element at once, and the other way round", async ({
  page,
  playground: { enrollment },
}) => {
  await page.getByLabel("skippable").check();
  await expect(enrollment.part("skip")).toBeVisible();
  await page.getByLabel("heading-level").fill("4");
  await expect(enrollment.host.getByRole("heading", { level: 4 })).toBeVisible();
  await enrollment.setAttributes({ issuer: "Another" });
  await expect(page.getByLabel("issuer")).toHaveValue("Another");
});

test("A blocked call is explained, and the retry continues from there", async ({
  page,
  playground: { enrollment },
}) => {
  await enrollment.startAndWait();
  await letHappen(page, {
    operation: "VerifySoftwareToken",
    fault: /WAF.* blocks/,
    occurrence: "Once",
  });
  await typeIn(page, enrollment);
  await enrollment.expectError("Your connection was blocked.");
  await expect(planned(page)).toHaveCount(0);
  await enrollment.part("submit").click();
  await enrollment.expectStep("enrolled");
});

test("A network that is down for good is explained until all is well again", async ({
  page,
  playground: { enrollment },
}) => {
  await letHappen(page, {
    operation: "Any call",
    fault: /No connection/,
    occurrence: "Always",
  });
  await enrollment.start();
  await enrollment.expectError("internet");
  await enrollment.part("retry").click();
  await enrollment.expectError("internet");
  await expect(planned(page)).toHaveCount(1);
  await page.getByRole("button", { name: "All is well" }).click();
  await expect(page.getByText("Nothing goes wrong.")).toBeVisible();
  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
});

test("Every fault can be planned for every call, and a new one replaces the old", async ({
  page,
  playground: { emulator },
}) => {
  const calls = await page.getByLabel("Call", { exact: true }).locator("option").allTextContents();
  const faults = await page
    .getByLabel("Fault", { exact: true })
    .locator("option")
    .allTextContents();
  expect(calls).toContain("RespondToAuthChallenge");
  for (const label of faults) {
    const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    await letHappen(page, {
      operation: "GetUser",
      fault: new RegExp(`^${escaped}$`),
      occurrence: "Once",
    });
    await expect(planned(page)).toHaveText(`GetUser, once: ${label}`);
  }
  for (const operation of calls.slice(1)) {
    await page.getByLabel("Call", { exact: true }).selectOption(operation);
    await page.getByRole("button", { name: "Let it happen" }).click();
    await expect(planned(page).filter({ hasText: operation })).toHaveCount(1);
  }
  await expect(planned(page)).toHaveCount(calls.length - 1);
  expect(emulator.calls).toEqual([]);
});

test("All 37 languages can be chosen, and the direction follows", async ({
  page,
  playground: { enrollment },
}) => {
  const language = page.getByLabel("Language", { exact: true });
  await expect(language.locator("option")).toHaveCount(37);
  const english = String(await enrollment.heading.textContent());
  await language.selectOption("ar");
  await expect(enrollment.heading).toHaveText(/\p{Script=Arabic}/u);
  await expect(enrollment.heading).toHaveCSS("direction", "rtl");
  await expect(page.getByRole("heading", { name: "Playground" })).toHaveCSS("direction", "ltr");
  await language.selectOption("ja");
  await expect(enrollment.heading).toHaveText(/\p{Script=Han}/u);
  await expect(enrollment.heading).toHaveCSS("direction", "ltr");
  await language.selectOption("en");
  await expect(enrollment.heading).toHaveText(english);
});

test("The element can be shown as narrow as on a phone", async ({ page, playground: _ }) => {
  const stage = page.getByRole("group", { name: "The element" });
  const widthOf = async () => (await stage.boundingBox())?.width;
  const all = Number(await widthOf());
  expect(all).toBeGreaterThan(768);
  for (const width of [390, 768]) {
    await page.getByLabel("Width").selectOption(`${width}`);
    expect(await widthOf()).toBe(width);
  }
  await page.getByLabel("Width").selectOption("full");
  expect(await widthOf()).toBe(all);
});

test("The first attributes can be seen without scrolling", async ({ page, playground: _ }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const attributes = page.getByRole("region", { name: "Attributes" }).locator(".field");
  await expect(attributes.nth(1)).toBeInViewport({ ratio: 1 });
});

test("Colors, themes and custom properties reach the element, and can be taken back", async ({
  page,
  playground: { enrollment },
}) => {
  const start = enrollment.part("start");
  const background = () => start.evaluate((button) => getComputedStyle(button).backgroundColor);
  const plain = await background();
  await page.getByLabel("Colors").selectOption("Dark");
  await expect(start).not.toHaveCSS("background-color", plain);
  await page.getByLabel("Colors").selectOption("Light");
  await page.getByLabel("Theme").selectOption("A brand");
  await expect(start).toHaveCSS("background-color", "rgb(11, 107, 79)");

  await page.getByText("Custom properties").click();
  for (const { name } of manifest.cssProperties ?? []) {
    await expect(page.getByLabel(name, { exact: true })).toBeVisible();
  }
  await page.getByLabel("--enrollment-accent", { exact: true }).fill("#7a1f5c");
  await expect(start).toHaveCSS("background-color", "rgb(122, 31, 92)");
  await page.getByLabel("--enrollment-gap", { exact: true }).fill("2");
  await expect(page.locator("#snippet-css")).toContainText(
    "{\n  --enrollment-accent: #7a1f5c;\n  --enrollment-gap: 2rem;\n}",
  );
  await expect(page.locator("#snippet-css")).toContainText("&::part(heading) {\n    font-family");

  await page.getByRole("button", { name: "Unset --enrollment-accent" }).click();
  await page.getByRole("button", { name: "Unset --enrollment-gap" }).click();
  await expect(enrollment.host).not.toHaveAttribute("style");
  await page.getByLabel("Theme").selectOption("None");
  await expect(start).toHaveCSS("background-color", plain);
  await expect(page.getByRole("heading", { name: "Style sheet" })).toBeHidden();
});

test("The snippet matches the settings, and can be copied", async ({
  context,
  page,
  playground: { enrollment },
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByLabel("Language", { exact: true }).selectOption("pt-BR");
  await page.getByLabel("auto-submit").check();
  await page.getByLabel("issuer").fill('Rock & "Roll"');
  await page.getByLabel("preference").selectOption("enabled");
  await page.getByLabel("region").fill("");
  const expected = `<cognito-totp-enrollment
  issuer="Rock &amp; &quot;Roll&quot;"
  lang="pt-BR"
  user-pool-id="us-east-1_Example01"
  account="kim@example.com"
  auto-submit
  preference="enabled"
></cognito-totp-enrollment>
<script type="module">
  import "cognito-totp-enrollment/define.js";
  const enrollment = document.querySelector("cognito-totp-enrollment");
  enrollment.accessToken = () => myAuth.getAccessToken();
</script>`;
  await expect(page.locator("#snippet-html")).toHaveText(expected, { useInnerText: false });
  await page.getByRole("button", { name: "Copy" }).first().click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);

  await page.getByLabel("Person", { exact: true }).selectOption("Signing in, and must set one up");
  await expect(enrollment.host).toHaveAttribute("client-id");
  await expect(page.locator("#snippet-html")).toContainText(".session = challenge.Session;");
});

test("A sign-in is finished, and each event is written down without a secret", async ({
  observation,
  page,
  playground: { emulator, enrollment },
}) => {
  await page.getByLabel("Person", { exact: true }).selectOption("Signing in, and must set one up");
  await expect(enrollment.host).toHaveAttribute("username", "kim+2@example.com");
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await typeIn(page, enrollment);
  await enrollment.expectStep("enrolled");
  expect(emulator.operations).toEqual(operations["sign-in"]);
  const seen = observation.events.map(({ type, detail }) =>
    detail ? `${type} ${JSON.stringify(detail)}` : type,
  );
  const log = page.getByRole("region", { name: "Events" }).getByRole("listitem");
  expect(seen.at(-1)).toMatch(/^enrollment-complete/);
  await expect(log).toHaveText(seen);
  const { secret = "" } = emulator.inspect("kim+2@example.com");
  expect(secret).toMatch(/^[A-Z2-7]{32,}$/);
  expect((await log.allTextContents()).join()).not.toContain(secret);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(log).toHaveCount(0);
});

test("A user whose session expires signs in again, and continues in place", async ({
  page,
  playground: { emulator, enrollment },
}) => {
  await page.getByLabel("Person", { exact: true }).selectOption("Signing in, and must set one up");
  await expect(enrollment.host).toHaveAttribute("username", "kim+2@example.com");
  emulator.advance(4 * 60_000);
  await enrollment.start();
  // The page's own button, next to the element's.
  await page.locator("#renew").click();
  await enrollment.expectStep("awaiting-code");
  await expect(page.locator("#renew")).toBeHidden();
  await expect(enrollment.heading).toBeFocused();
  await typeIn(page, enrollment);
  await enrollment.expectStep("enrolled");
});

test("A wrong clock of the phone is detected, and can be corrected", async ({
  page,
  playground: { enrollment },
}) => {
  await enrollment.startAndWait();
  const clock = page.getByLabel("Its clock");
  await clock.fill("300");
  await expect(clock).toHaveAccessibleDescription("5 min fast");
  await typeIn(page, enrollment);
  await enrollment.expectError(/clock/);
  await clock.fill("0");
  await typeIn(page, enrollment);
  await enrollment.expectStep("enrolled");
});

test("A user with an app is asked before it is replaced; starting over creates another user", async ({
  page,
  playground: { enrollment },
}) => {
  await page.getByLabel("Person", { exact: true }).selectOption("Signed in, with an app already");
  await expect(enrollment.host).toHaveAttribute("account", "kim+2@example.com");
  await enrollment.start();
  await enrollment.expectStep("confirming-replacement");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(enrollment.host).toHaveAttribute("account", "kim+3@example.com");
  await enrollment.expectStep("idle");
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test.describe(`On a ${colorScheme} computer`, () => {
    test.use({ colorScheme });

    test("axe finds nothing, at any width", async ({ page, playground: { enrollment } }) => {
      test.slow();
      await enrollment.startAndWait();
      await letHappen(page, { operation: "GetUser", fault: /429/, occurrence: "Once" });
      await page.getByLabel("Theme").selectOption("A brand");
      await page.getByText("Custom properties").click();
      for (const width of [1200, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await axeViolations(page), `${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await spilling(page), `${width} px`).toEqual([]);
      }
    });
  });
}

test("The page says that nothing real belongs here, and may call its own emulator only", async ({
  page,
  playground: { emulator, url },
  request,
}) => {
  await expect(page.getByText("Type nothing real here")).toBeVisible();
  await expect(page.locator("[type=password]")).toHaveCount(0);
  const response = await request.get(`${url}/playground/`);
  const policy = response.headers()["content-security-policy"];
  expect(policy).toContain(`; connect-src 'self' ${emulator.url}; require-trusted-types-for`);
});

/**
 * @param {Page} page
 * @returns {Promise<string[]>} The controls that extend beyond their cards.
 */
function spilling(page) {
  return page.locator(":is(input, select, button)").evaluateAll((controls) =>
    controls
      .filter((control) => {
        const card = control.closest(".card")?.getBoundingClientRect();
        const { left, right } = control.getBoundingClientRect();
        const padding = 10;
        return card && right > 0 && (left < card.left + padding || right > card.right - padding);
      })
      .map(({ id, textContent }) => id || textContent),
  );
}
