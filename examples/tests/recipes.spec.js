import { expect } from "@playwright/test";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { createCookieProxy } from "../recipes/cookie-proxy.js";
import { createProxy } from "../recipes/secret-hash-proxy.js";
import { begin, enroll, test } from "./recipes.js";

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
