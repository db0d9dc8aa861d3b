import { expect, test as base } from "@playwright/test";
import { faults, fixtures } from "cognito-totp-enrollment/testing.js";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { createCookieProxy } from "../recipes/cookie-proxy.js";
import { createProxy } from "../recipes/secret-hash-proxy.js";

const test = base.extend(fixtures);
test.use({ cognitoOptions: { userPoolId: "eu-central-1_Example01" } });

/** Begins a recipe, which may go on after this; what it gives is in `window.result` then. */
async function begin(page, cognito, recipe, userOptions) {
  const { username, password } = cognito.createUser(userOptions);
  const { userPoolId, clientId } = cognito;
  const { accessToken } = cognito.signIn(username);
  await page.goto("/recipes/");
  await page.evaluate(
    ([name, client, token]) => {
      window.beginAgain = () => (window.result = window.recipes[name](client, token));
      void window.beginAgain();
    },
    [recipe, { userPoolId, clientId, username, password }, accessToken],
  );
  return username;
}

async function enroll(page, enrollment, authenticator) {
  await enrollment.start();
  await enrollment.reach("awaiting-code");
  await authenticator.scan(page);
  await enrollment.submit(authenticator.code());
  await enrollment.reach("enrolled");
}

/** @returns {Promise<string>} The server's address. */
async function listen(server) {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${server.address().port}`;
}

for (const recipe of ["amplify", "identityJs", "oidcClient", "waf"]) {
  test(`${recipe}: somebody signed in is enrolled`, async ({
    authenticator,
    cognito,
    enrollment,
    page,
  }) => {
    const username = await begin(page, cognito, recipe);
    await page.evaluate(() => window.result);
    await enroll(page, enrollment, authenticator);
    expect(cognito.inspect(username)).toMatchObject({ verified: true, preferred: true });
  });
}

test("waf: every call of the element has the firewall's token", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  await begin(page, cognito, "waf");
  await enroll(page, enrollment, authenticator);
  expect(cognito.calls).toHaveLength(4);
  for (const { headers } of cognito.calls) {
    expect(headers["x-aws-waf-token"]).toBe("token-of-the-firewall");
  }
});

test("identityJsAtSignIn: who must set up an app gets in, and the library has the tokens", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  await begin(page, cognito, "identityJsAtSignIn", { mfa: "ON" });
  await expect.poll(() => cognito.operations).toContain("InitiateAuth");
  await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toMatch(/^ey/);
});

/** What Cognito may ask for after the app is set up. */
const furtherChallenge = {
  ChallengeName: "SELECT_MFA_TYPE",
  Session: "session-of-more-than-twenty-characters",
  ChallengeParameters: { MFAS_CAN_CHOOSE: '["SMS_MFA","SOFTWARE_TOKEN_MFA"]' },
};

test("identityJsAtSignIn: the library is told of a further challenge", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  cognito.plan("RespondToAuthChallenge", faults.answer(furtherChallenge));
  await begin(page, cognito, "identityJsAtSignIn", { mfa: "ON" });
  await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toBe("SELECT_MFA_TYPE");
});

test("identityJsAtSignIn: a device that is to be remembered is confirmed", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  const username = await begin(page, cognito, "identityJsAtSignIn", { mfa: "ON" });
  const { accessToken, idToken, refreshToken } = cognito.signIn(username);
  const DeviceKey = "eu-central-1_11111111-2222-3333-4444-555555555555";
  const AuthenticationResult = {
    AccessToken: accessToken,
    IdToken: idToken,
    RefreshToken: refreshToken,
    NewDeviceMetadata: { DeviceKey, DeviceGroupKey: "-Group1" },
  };
  cognito.plan("RespondToAuthChallenge", faults.answer({ AuthenticationResult }));
  const confirmed = page.waitForRequest((request) =>
    request.headers()["x-amz-target"]?.endsWith(".ConfirmDevice"),
  );
  // The kit's user pool has no such operation.
  await page.route("https://cognito-idp.*.amazonaws.com/", (route) =>
    route.request().headers()["x-amz-target"].endsWith(".ConfirmDevice")
      ? route.fulfill({ json: {}, headers: { "access-control-allow-origin": "*" } })
      : route.fallback(),
  );
  await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toBe(accessToken);
  expect((await confirmed).postDataJSON()).toMatchObject({ DeviceKey });
});

test("noLibrary: a further challenge is handed over", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  cognito.plan("RespondToAuthChallenge", faults.answer(furtherChallenge));
  await begin(page, cognito, "noLibrary", { mfa: "ON" });
  await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
  await enroll(page, enrollment, authenticator);
  const { challenge } = await page.evaluate(() => window.result);
  expect(challenge).toEqual(furtherChallenge);
});

test("cookies: the page has no token, and its server puts it in", async ({
  authenticator,
  cognito,
  context,
  enrollment,
  page,
}) => {
  const { username } = cognito.createUser();
  const { accessToken } = cognito.signIn(username);
  await context.addCookies([
    { name: "session", value: "1", domain: "127.0.0.1", path: "/", httpOnly: true },
  ]);
  const upstream = createServer(async (request, response) => {
    const { method, url: path, headers } = request;
    const over = new Promise((resolve) => response.on("close", resolve));
    const reply = await cognito.answer({ method, path, headers, text: await text(request) }, over);
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  const proxy = createCookieProxy({
    upstream: await listen(upstream),
    accessTokenOf: async ({ headers }) =>
      headers.cookie === "session=1" ? accessToken : undefined,
  });
  const address = await listen(proxy);
  const sent = [];
  await context.route("**/cognito", async (route) => {
    sent.push(route.request().postData());
    // The browser adds the last one after this.
    const own = await route.request().allHeaders();
    const headers = { ...own, "sec-fetch-site": "same-origin" };
    const url = `${address}/cognito`;
    await route.fulfill({ response: await route.fetch({ url, headers }) });
  });
  await begin(page, cognito, "cookies");
  await enroll(page, enrollment, authenticator);
  expect(cognito.inspect(username)).toMatchObject({ verified: true, preferred: true });
  expect(sent).toHaveLength(4);
  for (const body of sent) expect(body).not.toContain(accessToken);
  const elsewhere = await fetch(`${address}/cognito`, {
    method: "POST",
    headers: { cookie: "session=1" },
  });
  expect(elsewhere.status).toBe(403);
  for (const server of [proxy, upstream]) server.close();
});

/** Begins a sign-in at which an app must be set up. */
async function beginSetup(page, cognito, recipe) {
  await begin(page, cognito, recipe, { mfa: "ON" });
  await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
}

for (const recipe of ["identityJsAtSignIn", "noLibrary", "awsSdk"]) {
  test(`${recipe}: when the session expires, the user is signed in again and gets in`, async ({
    authenticator,
    cognito,
    enrollment,
    page,
  }) => {
    const expired = "Invalid session for the user, session is expired.";
    cognito.plan("AssociateSoftwareToken", faults.refuse("NotAuthorizedException", expired));
    await beginSetup(page, cognito, recipe);
    await enroll(page, enrollment, authenticator);
    expect(await page.evaluate(() => window.result)).toBeTruthy();
    const signIns = cognito.operations.filter((name) => name === "InitiateAuth");
    expect(signIns).toHaveLength(2);
  });

  test(`${recipe}: a sign-in that the user cancels ends, and the next one gets in`, async ({
    authenticator,
    cognito,
    enrollment,
    page,
  }) => {
    await beginSetup(page, cognito, recipe);
    await enrollment.start();
    await enrollment.part("cancel").click();
    await expect(page.evaluate(() => window.result)).rejects.toThrow("The user canceled");
    await page.evaluate(() => void window.beginAgain());
    await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
    await enroll(page, enrollment, authenticator);
    expect(await page.evaluate(() => window.result)).toBeTruthy();
  });
}

test("awsSdk: who must set up an app gets in, and the page has the tokens", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  await beginSetup(page, cognito, "awsSdk");
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toMatchObject({
    AuthenticationResult: { TokenType: "Bearer" },
  });
});

test("noLibrary: who must set up an app gets in", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  await begin(page, cognito, "noLibrary", { mfa: "ON" });
  await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toMatchObject({
    authenticationResult: { TokenType: "Bearer" },
  });
});

test("headless: somebody is enrolled in a user interface of the page's own", async ({
  authenticator,
  cognito,
  page,
}) => {
  const username = await begin(page, cognito, "headless");
  const status = page.locator("#own [role=status]");
  await expect(status).toHaveText("awaiting-code");
  await authenticator.scan(page);
  const code = page.getByLabel("Code of your app");
  await code.fill(authenticator.wrongCode());
  await code.press("Enter");
  await expect(status).toHaveText("code_wrong");
  await code.fill(authenticator.code());
  await code.press("Enter");
  await expect(status).toHaveText("enrolled");
  expect(cognito.inspect(username).verified).toBe(true);
});

test("secret-hash-proxy: adds the hash, and lets nothing through but the element's calls", async () => {
  const seen = [];
  const upstream = createServer(async (request, response) => {
    seen.push(JSON.parse(await text(request)));
    response.setHeader("x-amzn-requestid", "1").end("{}");
  });
  const proxy = createProxy({
    upstream: await listen(upstream),
    origin: "https://example.com",
    clientId: "client",
    clientSecret: "secret",
  });
  const address = await listen(proxy);
  const call = (operation, input) =>
    fetch(`${address}/cognito`, {
      method: "POST",
      headers: { "x-amz-target": `AWSCognitoIdentityProviderService.${operation}` },
      body: JSON.stringify(input),
    });
  const answer = await call("RespondToAuthChallenge", { ChallengeResponses: { USERNAME: "al" } });
  expect(answer.headers.get("x-amzn-requestid")).toBe("1");
  expect((await call("VerifySoftwareToken", { UserCode: "123456" })).status).toBe(200);
  expect((await call("AdminDeleteUser", {})).status).toBe(403);
  expect((await call("constructor", {})).status).toBe(403);
  const hash = createHmac("sha256", "secret").update("alclient").digest("base64");
  expect(seen).toEqual([
    { ChallengeResponses: { USERNAME: "al", SECRET_HASH: hash } },
    { UserCode: "123456" },
  ]);
  for (const server of [proxy, upstream]) server.close();
});
