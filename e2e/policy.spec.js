// A call blocked by the page's Content Security Policy is distinguished from a network that is
// down, and from everything else.

import { faults } from "../kit/emulator/index.js";
import { atSignIn, expect, signedIn, test } from "./support/under-way.js";

/** @typedef {import("@playwright/test").Page} Page */

test.use({ tolerates: ["violations"] });

/**
 * Dispatches the browser's event for a blocked request.
 *
 * @param {Page} page
 * @param {string} blockedURI
 */
const tellOfViolation = (page, blockedURI) =>
  page.evaluate((address) => {
    const violation = {
      blockedURI: address,
      effectiveDirective: "connect-src",
      violatedDirective: "connect-src",
      disposition: /** @type {const} */ ("enforce"),
    };
    document.dispatchEvent(
      new SecurityPolicyViolationEvent("securitypolicyviolation", {
        ...violation,
        bubbles: true,
        documentURI: location.href,
        originalPolicy: "connect-src 'self'",
        statusCode: 200,
      }),
    );
  }, blockedURI);

/**
 * Adds to the headers of the page.
 *
 * @param {Page} page
 * @param {Record<string, string>} further
 */
async function addHeaders(page, further) {
  await page.route("**/plain.html", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...further } });
  });
}

/** @param {import("./support/observation.js").Observation} observation */
const codes = ({ errors }) => errors.map(({ code }) => code);

test("The region's host is known, as is the endpoint of the page's own", async ({
  begin,
  observation,
}) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.setAttributes({ endpoint: null, region: "eu-central-1" });
  await enrollment.start();
  await expect.poll(() => codes(observation).at(-1)).toBe("endpoint_forbidden");
  await enrollment.expectError("Something is wrong with this page");
  await expect(enrollment.host.locator("p[lang=en]")).toContainText("connect-src");
  await expect(enrollment.part("retry")).toHaveText("Start again");
});

test("A policy violation during a call is the reason, however much of the URL the browser reports", async ({
  begin,
  observation,
  page,
}) => {
  const { emulator, enrollment } = await begin(signedIn);
  for (const address of [new URL(emulator.url).origin, new URL("/?query", emulator.url).href]) {
    emulator.plan("AssociateSoftwareToken", async (next, exchange) => {
      await tellOfViolation(page, address);
      return faults.drop(next, exchange);
    });
    await enrollment.start();
    await enrollment.expectStep("failed");
    await enrollment.expectError("Something is wrong with this page");
    expect(codes(observation)).toEqual(["endpoint_forbidden"]);
    await enrollment.call("reset");
    observation.events = [];
  }
});

for (const { region, code } of [
  { region: "eu-central-1", code: "endpoint_forbidden" },
  { region: "us-east-1", code: "network_failed" },
]) {
  test(`Of a call to eu-central-1, what was stopped on the way to ${region} tells that ${code}`, async ({
    begin,
    observation,
    page,
  }) => {
    const { enrollment } = await begin(atSignIn);
    await enrollment.setAttributes({ endpoint: null, region: "eu-central-1" });
    await page.exposeFunction("violate", () =>
      tellOfViolation(page, `https://cognito-idp.${region}.amazonaws.com/`),
    );
    await enrollment.host.evaluate((element) => {
      const fetch = async () => {
        await /** @type {any} */ (window).violate();
        throw new TypeError("Failed to fetch");
      };
      Object.assign(element, { fetch });
    });
    await enrollment.start();
    await enrollment.expectStep("failed");
    expect(codes(observation)).toEqual([code]);
  });
}

test("A policy violation before the call is not its reason", async ({
  begin,
  observation,
  page,
}) => {
  const { emulator, enrollment } = await begin(signedIn);
  await tellOfViolation(page, emulator.url);
  emulator.plan("AssociateSoftwareToken", faults.drop);
  await enrollment.start();
  await enrollment.expectStep("failed");
  expect(observation.errors).toEqual([{ code: "network_failed", retryable: true }]);
  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
});

test("A policy that only reports stops nothing", async ({ begin, observation, page }) => {
  await addHeaders(page, { "content-security-policy-report-only": "connect-src 'self'" });
  const { emulator, enrollment } = await begin(signedIn);
  emulator.plan("AssociateSoftwareToken", faults.drop);
  await enrollment.start();
  await enrollment.expectStep("failed");
  expect(observation.violations.join()).toContain(emulator.url);
  await enrollment.expectError("Check your internet connection");
  expect(observation.errors).toEqual([{ code: "network_failed", retryable: true }]);
});

test("A module that a bundler renamed is recognized", async ({ begin, observation, page }) => {
  await page.route("**/enrollment.wasm", async (route) => {
    await tellOfViolation(page, "https://example.com/assets/enrollment-B4xyz.wasm?v=1");
    await route.abort();
  });
  const { enrollment } = await begin(signedIn);
  await enrollment.start();
  await enrollment.expectStep("failed");
  expect(codes(observation)).toEqual(["module_forbidden"]);
});

test("Where only creating the module fails, as in WebKit, the policy is named too", async ({
  begin,
  observation,
  page,
}) => {
  await page.addInitScript(() => {
    WebAssembly.instantiate = async () => {
      throw new WebAssembly.CompileError("Refused to create a WebAssembly object");
    };
  });
  const { enrollment } = await begin(signedIn);
  await enrollment.start();
  await enrollment.expectStep("failed");
  expect(observation.errors).toEqual([{ code: "module_forbidden", retryable: false }]);
});
