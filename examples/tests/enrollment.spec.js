import { expect } from "@playwright/test";
import { test } from "./fixtures.js";

/** Vite's development server bundles the package, too, in its own way. */
const development = "react, while it is developed";

const examples = [
  "plain",
  "react",
  "vue",
  "svelte",
  "webpack",
  "rollup",
  "esbuild",
  "server",
  "server-18",
];

for (const name of [...examples, development]) {
  test(`${name}: somebody scans the code and is enrolled`, async ({
    page,
    scanAndEnroll,
  }, info) => {
    await page.goto(name === development ? info.config.metadata.development : `/${name}/`);
    await scanAndEnroll();
  });
}

test("plain: the first call leaves before the element's script is there, which takes it over", async ({
  cognito,
  enrollment,
  page,
  username: _,
}) => {
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  await page.route("**/standalone.js", async (route) => {
    await expect.poll(() => cognito.operations).toEqual(["GetUser"]);
    await route.continue();
  });
  await page.goto("/plain/");
  await expect(enrollment.part("start")).toBeVisible();
  expect(messages).toEqual([]);
  expect(cognito.operations).toEqual(["GetUser"]);
});

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

for (const name of ["server", "server-18"]) {
  test(`${name}: the tag is in the HTML that the server sends`, async ({ request }) => {
    const html = await (await request.get(`/${name}/`)).text();
    expect(html).toContain('<cognito-totp-enrollment region="eu-central-1"');
  });
}

for (const major of ["18", "19"]) {
  test(`React ${major}: the component has what a custom element alone lacks`, async ({
    enrollment,
    page,
    username: _,
  }) => {
    await page.goto(`/component-${major}/`);
    await expect(enrollment.part("start")).toBeVisible();
    expect(await page.evaluate(() => window.version)).toMatch(new RegExp(`^${major}\\.`));
    await expect(enrollment.host).toHaveAttribute("class", "wide");
    await expect(enrollment.host).toHaveAttribute("for", "label");
    await expect(enrollment.host).toHaveCSS("max-width", "480px");
    for (const name of ["classname", "hidden", "inert", "conceal", "accesstoken"]) {
      await expect(enrollment.host).not.toHaveAttribute(name);
    }
    await expect(enrollment.host).toHaveAttribute("skippable");
    await expect(enrollment.part("skip")).toBeVisible();
    const isRef = await enrollment.host.evaluate((host) => window.element.current === host);
    expect(isRef).toBe(true);
    expect(await page.evaluate(() => window.heard)).toContain("enrollment-before-associate");
    await page.evaluate(() => window.render({ hidden: true, inert: true }));
    await expect(enrollment.host).toBeHidden();
    await expect(enrollment.host).toHaveJSProperty("inert", true);
  });

  test(`React ${major}: an attribute that is gone is removed`, async ({ enrollment, page }) => {
    await page.goto(`/component-${major}/`);
    await page.evaluate(() => window.render({ lang: "de", title: "Titel", id: "totp" }));
    await expect(enrollment.part("start")).toHaveText("App einrichten");
    await page.evaluate(() => window.render({ lang: undefined, title: undefined }));
    await expect(enrollment.part("start")).toHaveText("Set up the app");
    for (const name of ["lang", "title", "id"]) {
      await expect(enrollment.host).not.toHaveAttribute(name);
    }
  });

  test(`React ${major}: a session that the page sets on the element stays, and a prop that is gone is unset`, async ({
    enrollment,
    page,
  }) => {
    await page.goto(`/component-${major}/`);
    const session = "the session of the prop";
    await page.evaluate((value) => window.render({ session: value, mfasCanSetup: "[]" }), session);
    await expect(enrollment.host).toHaveJSProperty("session", session);
    const newer = "the session of the element";
    await enrollment.host.evaluate((host, value) => (host.session = value), newer);
    await page.evaluate((value) => window.render({ session: value }), session);
    await expect(enrollment.host).toHaveJSProperty("mfasCanSetup", undefined);
    await expect(enrollment.host).toHaveJSProperty("session", newer);
  });
}

test.describe("in a browser of 2022", () => {
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
      delete AbortSignal.timeout;
      delete AbortSignal.any;
      for (const name of Object.getOwnPropertyNames(Element.prototype)) {
        if (name.startsWith("aria")) delete Element.prototype[name];
      }
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

test("debug: the console has each call and step, and no secret", async ({
  authenticator,
  cognito,
  enrollment,
  page,
  username,
}) => {
  const log = [];
  page.on("console", (message) => log.push(message.text()));
  await page.goto("/plain/");
  await enrollment.start();
  await enrollment.reach("awaiting-code");
  expect(log).toEqual([]);
  await enrollment.host.evaluate((element) => (element.debug = true));
  const { secret } = await authenticator.scan(page);
  const code = authenticator.code();
  await enrollment.submit(code);
  await enrollment.reach("enrolled");
  const text = log.join("\n");
  expect(text).toContain('"operation":"VerifySoftwareToken","status":200');
  expect(text).toContain('"step":"enrolled"');
  for (const { body } of cognito.calls) {
    if (body.AccessToken) expect(text).not.toContain(body.AccessToken);
  }
  for (const word of [secret, code, username, "alice"]) expect(text).not.toContain(word);
});

test.describe("in a page that may start workers", () => {
  // With Trusted Types, a worker's address needs a policy of the page's.
  test.use({ bypassCSP: true });

  test("the core runs in a worker", async ({ authenticator, cognito, page, username }) => {
    await page.goto("/plain/");
    const key = await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.worker = new Worker("worker.js", { type: "module" });
          window.worker.addEventListener("message", ({ data }) => {
            document.body.dataset.step = data.step;
            if (data.key) resolve(data.key);
          });
        }),
    );
    authenticator.add(key);
    await page.evaluate((code) => window.worker.postMessage(code), authenticator.code());
    await expect(page.locator("body")).toHaveAttribute("data-step", "enrolled");
    expect(cognito.inspect(username)).toMatchObject({ verified: true, preferred: true });
  });
});
