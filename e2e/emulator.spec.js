/** Checks that a browser sees the emulator's faults as intended. The rest of the emulator is tested in Node.js. */
import { expect, test as base } from "@playwright/test";
import { startPages } from "../demo/server/pages.js";
import { faults, startEmulator } from "../kit/emulator/index.js";

/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */

const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<{emulator: Emulator, associate: () => Promise<any>}, {}, import("@playwright/test").PlaywrightTestArgs>} */ ({
    emulator: async ({}, use) => {
      const emulator = await startEmulator();
      await use(emulator);
      await emulator.stop();
    },

    /** Calls AssociateSoftwareToken from a page of another origin. */
    associate: async ({ emulator, page }, use) => {
      const routes = { "GET /": () => "<!doctype html><title>A page</title>" };
      const pages = await startPages({ folders: {}, connect: [emulator.url], routes });
      await page.goto(pages.url);
      const { accessToken } = emulator.signIn(emulator.createUser().username);
      await use(() => page.evaluate(ask, { url: emulator.url, accessToken }));
      await pages.stop();
    },
  }),
);

/** @param {{url: string, accessToken: string}} options */
async function ask({ url, accessToken }) {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "AWSCognitoIdentityProviderService.AssociateSoftwareToken",
      },
      body: JSON.stringify({ AccessToken: accessToken }),
      credentials: "omit",
      cache: "no-store",
    });
    const { status, headers } = response;
    return { status, headers: Object.fromEntries(headers), text: await response.text() };
  } catch (error) {
    return { error: String(error) };
  }
}

test("A page can read the response, and only the headers that Cognito exposes", async ({
  associate,
  emulator,
}) => {
  const { status, headers, text } = await associate();
  expect(status).toBe(200);
  expect(JSON.parse(text).SecretCode).toMatch(/^[A-Z2-7]{52}$/);
  expect(Object.keys(headers).sort()).toEqual([
    "content-length",
    "content-type",
    "date",
    "x-amzn-requestid",
  ]);
  expect(emulator.preflights).toHaveLength(1);
});

for (const [header, fault, isReadable] of /** @type {const} */ ([
  ["retry-after", faults.throttle({ retryAfter: 5 }), false],
  ["retry-after", faults.throttle({ retryAfter: 5, isReadable: true }), true],
  ["x-amzn-waf-action", faults.wafPuzzle("challenge"), true],
  ["x-amzn-waf-action", faults.wafPuzzle("challenge", { isReadable: false }), false],
])) {
  test(`A page ${isReadable ? "can" : "can't"} read ${header} if it is ${isReadable ? "" : "not "}exposed`, async ({
    associate,
    emulator,
  }) => {
    emulator.plan("AssociateSoftwareToken", fault);
    const { headers } = await associate();
    expect(header in headers).toBe(isReadable);
  });
}

for (const [what, fault] of /** @type {const} */ ([
  ["dropped before", faults.drop],
  ["dropped after", faults.afterProcessing(faults.drop)],
  ["broken halfway", faults.breakHalfway],
  ["made unreadable", faults.withoutCors],
])) {
  test(`A request that is ${what} fails, and the browser does not retry it`, async ({
    associate,
    emulator,
  }) => {
    await associate();
    await associate();
    emulator.plan("AssociateSoftwareToken", fault);
    expect((await associate()).error).toContain("TypeError");
    expect(emulator.operations).toHaveLength(3);
    expect((await associate()).status).toBe(200);
  });
}

test("A preflight that is blocked fails the request, which is never sent", async ({
  associate,
  emulator,
}) => {
  emulator.plan("preflight", faults.html(403));
  expect((await associate()).error).toContain("TypeError");
  expect(emulator.calls).toEqual([]);
});
