import { expect, test as base } from "@playwright/test";
import { faults, fixtures } from "cognito-totp-enrollment/testing.js";

const test = base.extend(fixtures).extend({
  /** Somebody signed in, whose token the example gets from its server, and what the page's policy stopped. */
  username: async ({ cognito, context }, use) => {
    const { username } = cognito.createUser();
    await context.route("**/token", (route) =>
      route.fulfill({ body: cognito.signIn(username).accessToken }),
    );
    await use(username);
  },

  violations: [
    async ({ page }, use) => {
      const violations = [];
      await page.exposeFunction("reportViolation", (text) => violations.push(text));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) =>
          window.reportViolation(`${event.effectiveDirective}: ${event.blockedURI}`),
        );
      });
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});

/** Vite's development server bundles the package, too, in its own way. */
const development = "react, while it is developed";

const examples = ["plain", "react", "vue", "svelte", "webpack", "rollup", "esbuild", "server"];

for (const name of [...examples, development]) {
  test(`${name}: somebody scans the code and is enrolled`, async ({
    authenticator,
    cognito,
    enrollment,
    page,
    username,
  }, { config }) => {
    await page.goto(name === development ? config.metadata.development : `/${name}/`);
    await enrollment.start();
    await enrollment.reach("awaiting-code");
    const { issuer, account } = await authenticator.scan(page);
    expect({ issuer, account }).toEqual({ issuer: "Example", account: "alice@example.com" });
    await enrollment.submit(authenticator.code());
    await enrollment.reach("enrolled");
    await expect(page.locator("#done")).toBeVisible();
    expect(cognito.inspect(username)).toMatchObject({ verified: true, preferred: true });
  });
}

for (const name of examples) {
  test(`${name}: another language is loaded when the page speaks it`, async ({
    enrollment,
    page,
    username: _,
  }) => {
    await page.goto(`/${name}/`);
    await page.evaluate(() => (document.documentElement.lang = "de"));
    await expect(enrollment.part("start")).toHaveText("App einrichten");
  });
}

test("server: the tag is in the HTML that the server sends", async ({ request }) => {
  const html = await (await request.get("/server/")).text();
  expect(html).toContain('<cognito-totp-enrollment region="eu-central-1"');
});

test("The network breaks, and the user retries", async ({
  cognito,
  enrollment,
  page,
  username: _,
}) => {
  cognito.plan("AssociateSoftwareToken", faults.drop);
  await page.goto("/react/");
  await enrollment.start();
  await enrollment.reach("failed");
  await enrollment.part("retry").click();
  await enrollment.reach("awaiting-code");
});

test.describe("in a browser without shared style sheets, custom states and URL.canParse", () => {
  // The fallback is a <style> element.
  test.use({ bypassCSP: true });

  test("the element works, with its looks", async ({
    authenticator,
    enrollment,
    page,
    username: _,
  }) => {
    await page.addInitScript(() => {
      delete CSSStyleSheet.prototype.replaceSync;
      delete HTMLElement.prototype.attachInternals;
      delete URL.canParse;
    });
    await page.goto("/plain/");
    await expect(enrollment.host).toHaveCSS("display", "block");
    await enrollment.start();
    await enrollment.reach("awaiting-code");
    await authenticator.scan(page);
    await enrollment.submit(authenticator.code());
    await enrollment.reach("enrolled");
  });
});

test("A browser refuses the names of the states, and the element works", async ({
  enrollment,
  page,
  username: _,
}) => {
  await page.addInitScript(() => {
    CustomStateSet.prototype.add = () => {
      throw new DOMException("the name must begin with two dashes", "SyntaxError");
    };
  });
  await page.goto("/plain/");
  await enrollment.start();
  await enrollment.reach("awaiting-code");
});
