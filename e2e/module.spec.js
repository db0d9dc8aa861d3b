import path from "node:path";
import { codeOf } from "./support/authenticator.js";
import { expect, folders, test } from "./support/test.js";

const wasm = "**/enrollment.wasm";

test("A module that can’t be loaded is said plainly, and “Try again” loads it", async ({
  calls,
  observation,
  openEnrollment,
  page,
}) => {
  await page.route(wasm, (route) => route.fulfill({ status: 404 }));
  const enrollment = await openEnrollment();
  await enrollment.start();
  await enrollment.expectStep("failed");
  await enrollment.expectError("Something is wrong with this page");
  expect(observation.errors).toEqual([{ code: "module_misplaced", retryable: true }]);

  await enrollment.part("retry").click();
  await expect.poll(() => observation.errors).toHaveLength(2);
  await enrollment.expectStep("failed");
  expect(calls.operations).toEqual([]);

  await page.unroute(wasm);
  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
  await enrollment.finish(codeOf(await calls.secret()));
});

for (const { what, answer, says } of [
  { what: "404", answer: { status: 404 }, says: /enrollment\.wasm: status 404/ },
  {
    what: "an application's fallback",
    answer: { contentType: "text/html", body: "<!doctype html>" },
    says: /enrollment\.wasm: status 200, text\/html/,
  },
]) {
  test(`The console names where the module should be, and what is there: ${what}`, async ({
    observation,
    openEnrollment,
    page,
  }) => {
    await page.route(wasm, (route) => route.fulfill(answer));
    const enrollment = await openEnrollment();
    await enrollment.start();
    await enrollment.expectStep("failed");
    const said = observation.messages;
    expect(said.filter((text) => says.test(text)).length).toBeGreaterThan(0);
    expect(said.filter((text) => text.includes("(module_misplaced"))).toHaveLength(1);
  });
}

test("A module that a server fails to give may be there the next time", async ({
  observation,
  openEnrollment,
  page,
}) => {
  await page.route(wasm, (route) => route.fulfill({ status: 503 }));
  const enrollment = await openEnrollment();
  await enrollment.start();
  await enrollment.expectError("We couldn’t reach the service");
  expect(observation.errors).toEqual([{ code: "module_unavailable", retryable: true }]);
});

test("A browser without WebAssembly is named, and nothing else is blamed", async ({
  observation,
  openEnrollment,
  page,
}) => {
  await page.addInitScript("delete globalThis.WebAssembly");
  const enrollment = await openEnrollment();
  await enrollment.start();
  await enrollment.expectError("Your browser can’t do this");
  expect(observation.errors).toEqual([{ code: "module_unsupported", retryable: false }]);
});

test("A browser that refuses to compile is named too", async ({
  observation,
  openEnrollment,
  page,
}) => {
  await page.addInitScript(() => {
    WebAssembly.compile = async () => {
      throw new WebAssembly.CompileError("locked down");
    };
  });
  const enrollment = await openEnrollment();
  await enrollment.start();
  await enrollment.expectStep("failed");
  expect(observation.errors).toEqual([{ code: "module_unsupported", retryable: false }]);
});

test.describe("A module that is not the one of this build", () => {
  /** @param {Buffer} module */
  const altered = (module) => {
    const bytes = Buffer.from(module);
    // One letter of a text, so the module could still run.
    const letter = bytes.indexOf("service_failed");
    expect(letter).not.toBe(-1);
    bytes[letter] = "S".charCodeAt(0);
    return bytes;
  };

  test("does not run, and the integrator reads why", async ({
    calls,
    observation,
    openEnrollment,
    page,
  }) => {
    let loads = 0;
    await page.route(wasm, async (route) => {
      loads += 1;
      const response = await route.fetch();
      await route.fulfill({ response, body: altered(await response.body()) });
    });
    const enrollment = await openEnrollment();
    await expect.poll(() => loads).toBe(2);
    await enrollment.start();
    await enrollment.expectStep("failed");
    await enrollment.expectError("Something is wrong with this page");
    await expect(enrollment.host.locator("p[lang=en]")).toContainText("enrollment.wasm");
    expect(observation.errors).toEqual([{ code: "module_altered", retryable: false }]);
    expect(calls.operations).toEqual([]);
  });

  test("does not run outside a secure context either", async ({ page, pages }) => {
    const origin = "http://insecure.test";
    let alters = true;
    await page.route(`${origin}/**`, async (route) => {
      const url = route.request().url().replace(origin, pages.url);
      // The server refuses requests from other origins.
      const { origin: _, ...headers } = route.request().headers();
      const response = await route.fetch({ url, headers });
      const body = await response.body();
      const isAltered = alters && url.endsWith(".wasm");
      await route.fulfill({ response, body: isAltered ? altered(body) : body });
    });
    await page.goto(`${origin}/plain.html`);
    expect(await page.evaluate("isSecureContext")).toBe(false);
    const prepare = () =>
      page.evaluate(`import("/dist/core.js")
        .then(({ prepare }) => prepare())
        .then(() => "ready", ({ code }) => code)`);
    expect(await prepare()).toBe("module_unavailable");
    alters = false;
    expect(await prepare()).toBe("ready");
  });

  test("is requested once more, bypassing the cache", async ({ openEnrollment, page }) => {
    await page.addInitScript(() => {
      const { fetch } = window;
      window.fetch = (address, options) => {
        if (String(address).endsWith(".wasm")) caches.push(options?.cache);
        return fetch(address, options);
      };
      /** @type {(string | undefined)[]} */
      const caches = [];
      Object.assign(window, { cachesAsked: caches });
    });
    let loads = 0;
    await page.route(wasm, async (route) => {
      loads += 1;
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: loads === 1 ? altered(body) : body });
    });
    const enrollment = await openEnrollment();
    await enrollment.startAndWait();
    expect(await page.evaluate("cachesAsked")).toEqual(["default", "reload"]);
  });
});

test("A preload of the module is used", async ({ openEnrollment, page }) => {
  let loads = 0;
  page.on("request", (request) => (loads += request.url().endsWith(".wasm") ? 1 : 0));
  const enrollment = await openEnrollment("/preload.html");
  await enrollment.startAndWait();
  expect(loads).toBe(1);
});

test("A server that does not know the type of the module does no harm", async ({
  openEnrollment,
  page,
}) => {
  await page.route(wasm, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, contentType: "application/octet-stream" });
  });
  const enrollment = await openEnrollment();
  await enrollment.startAndWait();
});

test("The module is loaded before the start, and once for all elements", async ({
  openEnrollment,
  page,
}) => {
  let loads = 0;
  page.on("request", (request) => (loads += request.url().endsWith(".wasm") ? 1 : 0));
  const loaded = page.waitForResponse(wasm);
  const enrollment = await openEnrollment();
  await loaded;
  await enrollment.expectStep("idle");
  await enrollment.host.evaluate((element) => element.after(element.cloneNode()));
  await enrollment.host.first().locator("[part=start]").click();
  await expect(enrollment.host.first()).toHaveAttribute("step", "awaiting-code");
  expect(loads).toBe(1);
});

test.describe("Under a policy that forbids WebAssembly", () => {
  test.use({ tolerates: ["violations"] });

  test("the reason names the header to change", async ({
    calls,
    observation,
    openEnrollment,
    page,
  }) => {
    await page.route("**/plain.html", async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers["content-security-policy"] ?? "";
      expect(policy).toContain("'wasm-unsafe-eval'");
      headers["content-security-policy"] = policy.replace(" 'wasm-unsafe-eval'", "");
      await route.fulfill({ response, headers });
    });
    const enrollment = await openEnrollment();
    await enrollment.start();
    await enrollment.expectStep("failed");
    await enrollment.expectError("Something is wrong with this page");
    await expect(enrollment.host.locator("p[lang=en]")).toContainText("'wasm-unsafe-eval'");
    expect(observation.errors.at(-1)).toEqual({ code: "module_forbidden", retryable: false });
    expect(observation.violations.join()).toContain("wasm-eval");
    expect(calls.operations).toEqual([]);
  });
});

test("A page may bring the module from its own address, and no other is fetched", async ({
  context,
  openEnrollment,
  page,
}) => {
  const own = "/copy/enrollment.wasm";
  // The page's script, which is the first to import the package.
  const script = `
    import "/dist/define.js";
    import { prepare } from "/dist/core.js";
    prepare("${own}");`;
  /** @type {string[]} */
  const fetched = [];
  await context.route("**/own.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
  await context.route(`**${own}`, (route) =>
    route.fulfill({ path: path.join(String(folders["/dist/"]), "enrollment.wasm") }),
  );
  context.on("request", (request) => {
    if (request.url().endsWith(".wasm")) fetched.push(new URL(request.url()).pathname);
  });
  const enrollment = await openEnrollment("/bare.html");
  await page.evaluate(() => import(`${location.origin}/own.js`));
  await enrollment.startAndWait();
  expect(fetched).toEqual([own]);
});

test("A second copy of the script on the page leaves the element to the first", async ({
  openEnrollment,
  page,
}) => {
  const enrollment = await openEnrollment();
  const isSame = await page.evaluate(async () => {
    const first = customElements.get("cognito-totp-enrollment");
    await import(`${location.origin}/dist/define.js?copy`);
    return customElements.get("cognito-totp-enrollment") === first;
  });
  expect(isSame).toBe(true);
  await enrollment.startAndWait();
});
