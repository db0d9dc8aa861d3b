/** The demo as static files at a path of a host: its user pool runs in a service worker. */
import { axeViolations } from "./support/axe.js";
import { Enrollment } from "./support/enrollment.js";
import { startSite } from "./support/site.js";
import { expect, test as base } from "./support/test.js";

/** @typedef {import("@playwright/test").Page} Page */
/**
 * @typedef {import("@playwright/test").PlaywrightTestArgs &
 *   import("@playwright/test").PlaywrightTestOptions & import("./support/test.js").TestFixtures}
 *   TestArgs
 */
/**
 * @typedef {import("@playwright/test").PlaywrightWorkerArgs &
 *   import("@playwright/test").PlaywrightWorkerOptions &
 *   import("./support/test.js").WorkerFixtures} WorkerArgs
 */

const DOCS = "https://example.com/docs/?a=1&b=2";

const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<{phone: Phone, enrollment: Enrollment}, {site: string}, TestArgs, WorkerArgs>} */ ({
    site: [
      async ({}, use) => {
        const { url, stop } = await startSite(["--docs", DOCS]);
        await use(url);
        await stop();
      },
      { scope: "worker" },
    ],

    baseURL: async ({ site }, use) => use(site),

    enrollment: async ({ page }, use) =>
      use(new Enrollment(page.locator("cognito-totp-enrollment"))),

    phone: async ({ page }, use) => use(new Phone(page)),
  }),
);

// A static host sends no headers, so the pages contain their policy.
test.use({ tolerates: ["unprotected"] });

test.beforeEach("Expects the calls at the site's own origin", ({ observation, site }) => {
  observation.services.push(new URL(site).origin);
});

/** The phone on the page, as the user operates it. */
class Phone {
  #page;
  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
    this.clock = page.getByLabel("Its clock");
  }

  async typeCodeIn() {
    await expect(this.#page.getByLabel("Code it shows")).toHaveValue(/^\d{6}$/);
    await this.#page.getByRole("button", { name: "Type it in" }).click();
    await this.#page.keyboard.press("Enter");
  }

  /**
   * Types the next code, since the last one can't be used again. The service already accepts it.
   */
  async typeNextCodeIn() {
    await this.clock.fill("30");
    await this.typeCodeIn();
  }
}

/** @param {Page} page */
const appState = (page) => page.locator("#authenticator-state");

/** @param {import("./support/observation.js").Observation} observation */
async function expectQuietConsole(observation) {
  const sights = await observation.sights();
  expect(sights.filter(({ place }) => place === "console")).toEqual([]);
}

/**
 * Stops the worker, as the browser does once it was idle for half a minute.
 *
 * @param {Page} page
 */
async function stopServiceWorker(page) {
  const client = await page.context().newCDPSession(page);
  const stopped = new Promise((resolve) =>
    client.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve(undefined);
    }),
  );
  await client.send("ServiceWorker.enable");
  await client.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await client.detach();
}

test("A first visit ends with the app on; the next sign-in asks for its code, and the user turns it off", async ({
  enrollment,
  observation,
  page,
  phone,
}) => {
  await page.goto("");
  await enrollment.startAndWait();
  await phone.typeCodeIn();
  await enrollment.expectStep("enrolled");
  await expect(appState(page)).toHaveText("On");
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole("button", { name: "Sign in again" }).click();
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeVisible();
  await phone.typeNextCodeIn();
  await enrollment.expectStep("on");
  await enrollment.part("turn-off").click();
  await enrollment.part("confirm").click();
  await enrollment.expectStep("off");
  await expect(appState(page)).toHaveText("Off");
  await expectQuietConsole(observation);
});

test("A sign-in that needs an app is finished, and then another user's", async ({
  enrollment,
  observation,
  page,
  phone,
}) => {
  await page.goto("");
  await page.getByRole("link", { name: "Sign-in page" }).click();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await enrollment.startAndWait();
  expect(await axeViolations(page)).toEqual([]);
  await phone.typeCodeIn();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(appState(page)).toHaveText("On");
  await expect(page.locator(".person")).toHaveText("robin@example.com");

  await page.getByRole("button", { name: "Start over with a new user" }).click();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await enrollment.startAndWait();
  await expect(enrollment.host).toHaveAttribute("account", "robin+2@example.com");
  await expectQuietConsole(observation);
});

test("The worker stops: the enrollment, its phone and a planned fault are still there", async ({
  enrollment,
  page,
  phone,
}) => {
  await page.goto("playground/");
  await expect(enrollment.host).toHaveAttribute("account", "kim@example.com");
  await enrollment.startAndWait();
  await page.getByLabel("Call", { exact: true }).selectOption("VerifySoftwareToken");
  await page.getByLabel("Fault", { exact: true }).selectOption("cors");
  await page.getByRole("button", { name: "Let it happen" }).click();
  await expect(page.locator("#planned-faults li")).toHaveCount(1);

  await stopServiceWorker(page);
  await phone.typeCodeIn();
  await enrollment.expectError("type the next code that your app shows.");
  await expect(page.locator("#planned-faults li")).toHaveCount(0);
  await stopServiceWorker(page);
  await phone.typeNextCodeIn();
  await enrollment.expectStep("enrolled");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel("Call", { exact: true }).selectOption("any call");
  await page.getByRole("button", { name: "Let it happen" }).click();
  await expect(page.locator("#planned-faults li")).toHaveCount(1);
});

test("A reload that passes the worker over, as with Shift, still gets to the page and its looks", async ({
  page,
}) => {
  const address = new RegExp("/sub/path/sign-in\\.html\\?lang=ar$");
  await page.goto("sign-in.html?lang=ar");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page).toHaveURL(address);
  const client = await page.context().newCDPSession(page);
  const visits = page.waitForRequest(/start\.html/);
  await client.send("Page.reload", { ignoreCache: true });
  await visits;
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page).toHaveURL(address);
});

test("Where there are no service workers, a sentence says what to do", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }),
  );
  await page.goto("playground/");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Open this page over HTTPS in a normal window.");
  expect(await axeViolations(page)).toEqual([]);
});

test("A worker that never gets control leads to a sentence, not in circles", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(ServiceWorkerContainer.prototype, "controller", { value: null }),
  );
  await page.goto("playground/?theme=brand");
  await expect(page.getByRole("alert")).toContainText("Bypass for network");
  const again = page.getByRole("link", { name: "open the demo again" });
  await expect(again).toHaveAttribute("href", /\/sub\/path\/playground\/\?theme=brand$/);
});

test("The start page leads nowhere but to pages of the site", async ({ page, site }) => {
  for (const elsewhere of ["https://example.com/", "//example.com", "javascript:alert(1)", "/"]) {
    await page.goto("about:blank");
    await page.goto(`start.html#${elsewhere}`);
    await expect(page, elsewhere).toHaveURL(site);
    await expect(page.getByRole("heading", { name: "Security" })).toBeVisible();
  }
});

test("Only the start page's policy allows one that is not strict, and the pages link to the documentation", async ({
  page,
  request,
}) => {
  for (const [address, trusted] of [
    ["", "'none'"],
    ["sign-in.html", "'none'"],
    ["playground/", "'none'"],
    ["start.html", "service-worker"],
  ]) {
    const html = await (await request.get(String(address))).text();
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src");
    expect(policy).toContain(`require-trusted-types-for 'script'; trusted-types ${trusted};`);
    expect(html.indexOf("<meta http-equiv")).toBeLessThan(html.search(/<(link|script)/));
  }
  for (const address of ["?theme=dense", "playground/"]) {
    await page.goto(address);
    const link = page.getByRole("link", { name: "Documentation" });
    await expect(link).toHaveAttribute("href", DOCS);
    await expect(page.getByRole("link", { name: "Your own user pool" })).toHaveCount(0);
  }
});
