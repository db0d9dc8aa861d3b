import { expect, test as base } from "@playwright/test";
import { fixtures } from "cognito-totp-enrollment/testing.js";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
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
      window.result = window.recipes[name](client, token);
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

test("noLibrary: who must set up an app gets in", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  await begin(page, cognito, "noLibrary", { mfa: "ON" });
  await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toMatchObject({ TokenType: "Bearer" });
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
  }).listen(0, "127.0.0.1");
  await once(upstream, "listening");
  const proxy = createProxy({
    upstream: `http://127.0.0.1:${upstream.address().port}`,
    origin: "https://example.com",
    clientId: "client",
    clientSecret: "secret",
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const call = (operation, input) =>
    fetch(`http://127.0.0.1:${proxy.address().port}`, {
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
