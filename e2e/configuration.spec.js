import { problems } from "../web/strings/problems.js";
import { readQrCodes } from "./support/qr.js";
import { attributesFor, expect, test } from "./support/test.js";

/**
 * The core's tests have all of them.
 * @type {{what: string, code: string, attributes?: Record<string, string | null>, properties?:
 *   Record<string, unknown>}[]}
 */
const mistakes = [
  { what: "no region", code: "missing_region", attributes: { endpoint: null } },
  {
    what: "an ID that is no user pool's",
    code: "invalid_user_pool_id",
    attributes: { endpoint: null, region: "eu-central-1", "user-pool-id": "Example01" },
  },
  {
    what: "an endpoint in clear text that is not on this computer",
    code: "invalid_endpoint",
    attributes: { endpoint: "http://cognito.example.com/" },
  },
  { what: "an endpoint and FIPS", code: "conflicting_endpoint", attributes: { fips: "" } },
  {
    what: "an endpoint and dual-stack",
    code: "conflicting_endpoint",
    attributes: { "dual-stack": "" },
  },
  {
    what: "both an access token and a session",
    code: "conflicting_credentials",
    properties: { session: "a-session-of-twenty-characters" },
  },
  {
    what: "neither an access token nor a session",
    code: "missing_credential",
    properties: { accessToken: null },
  },
  { what: "an issuer with a colon", code: "invalid_issuer", attributes: { issuer: "Lark:spur" } },
];

test.describe("Nothing is sent to anybody, and each mistake is named:", () => {
  /** @type {string[]} */
  let strayRequests = [];

  test.beforeEach(({ context, pages }) => {
    strayRequests = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(pages.url)) strayRequests.push(request.url());
    });
  });

  test.afterEach(() => expect(strayRequests).toEqual([]));

  test("in the options", async ({ enrollment, observation, pool, user }) => {
    for (const { what, code, attributes = {}, properties = {} } of mistakes) {
      await test.step(what, async () => {
        const { accessToken } = user;
        const right = { region: null, "user-pool-id": null, fips: null, "dual-stack": null };
        await enrollment.setAttributes({ ...right, ...attributesFor(pool, user), ...attributes });
        await enrollment.setProperties({ accessToken, session: null, ...properties });
        await expectNamed(code, enrollment, observation);
      });
    }
  });

  test("an ID token instead of an access token", async ({ enrollment, observation, user }) => {
    await enrollment.setProperties({ accessToken: user.idToken });
    await expectNamed("not_an_access_token", enrollment, observation);
  });

  test("an access token without the scope", async ({ enrollment, observation, user }) => {
    const [head, payload, signature] = user.accessToken.split(".");
    const claims = JSON.parse(Buffer.from(payload ?? "", "base64url").toString());
    const narrow = Buffer.from(JSON.stringify({ ...claims, scope: "openid email" }));
    const accessToken = `${head}.${narrow.toString("base64url")}.${signature}`;
    await enrollment.setProperties({ accessToken });
    await expectNamed("missing_scope", enrollment, observation);
  });
});

/**
 * @param {string} code
 * @param {import("./support/enrollment.js").Enrollment} enrollment
 * @param {import("./support/observation.js").Observation} observation
 */
async function expectNamed(code, enrollment, observation) {
  await enrollment.call("reset");
  const before = observation.errors.length;
  await enrollment.start();
  await enrollment.expectStep("failed");
  await enrollment.expectError("Something is wrong with this page");
  await expect(enrollment.host.locator("p[lang=en]")).toContainText(`${problems[code]}`);
  expect(observation.errors.slice(before)).toEqual([{ code, retryable: false }]);
}

test("After the mistake is fixed, “Start again” works", async ({ calls, enrollment }) => {
  await enrollment.setAttributes({ issuer: "Lark:spur" });
  await enrollment.start();
  await enrollment.expectStep("failed");
  await expect(enrollment.part("retry")).toHaveText("Start again");
  await enrollment.setAttributes({ issuer: "Larkspur" });
  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
  expect(calls.operations).toEqual(["GetUser", "AssociateSoftwareToken"]);
});

test("Without an issuer the host name of the page takes its place", async ({
  enrollment,
  page,
}) => {
  await enrollment.setAttributes({ issuer: null });
  await enrollment.startAndWait();
  const { zxing } = await readQrCodes(await page.screenshot());
  expect(new URL(zxing[0] ?? "").searchParams.get("issuer")).toBe("127.0.0.1");
});
