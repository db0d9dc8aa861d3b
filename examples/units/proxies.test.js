/** The proxies of the recipes, with calls that the element would never make. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { json, text } from "node:stream/consumers";
import { after, before, beforeEach, test } from "node:test";
import { createCookieProxy } from "../recipes/cookie-proxy.js";
import { createProxy } from "../recipes/secret-hash-proxy.js";

/** What reached the service. */
let received = [];
beforeEach(() => (received = []));

const service = createServer(async (request, response) => {
  received.push(await json(request));
  response.setHeader("x-amzn-requestid", "1").end("{}");
});
after(() => service.close());

/** @returns {Promise<string>} The server's address. */
async function listen(server) {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${server.address().port}`;
}

before(() => listen(service));
const upstream = () => `http://127.0.0.1:${service.address().port}`;

const options = { origin: "https://example.com", clientId: "client", clientSecret: "secret" };
const accessTokenOf = async () => "token";

const proxies = {
  "cookie-proxy": (changes) =>
    createCookieProxy({ upstream: upstream(), accessTokenOf, ...changes }),
  "secret-hash-proxy": (changes) => createProxy({ upstream: upstream(), ...options, ...changes }),
};

/** Starts a proxy for a test, and returns a function that calls it. */
async function start(t, name, changes) {
  const proxy = proxies[name](changes);
  const address = await listen(proxy);
  t.after(() => proxy.close());
  return ({ path = "/cognito", method = "POST", operation = "GetUser", body = "{}" } = {}) =>
    fetch(`${address}${path}`, {
      method,
      headers: {
        "sec-fetch-site": "same-origin",
        "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: method === "GET" ? undefined : body,
    });
}

const refused = [
  ["text that is not JSON", { body: "{" }, 400],
  ["JSON that is not an object", { body: "null" }, 400],
  ["a list", { body: "[]" }, 400],
  ["another operation", { operation: "AdminDeleteUser" }, 403],
  ["the name of a member of all objects", { operation: "constructor" }, 403],
  ["another path", { path: "/elsewhere" }, 404],
  ["another method", { method: "GET" }, 405],
  ["a body that is too large", { body: JSON.stringify({ a: "a".repeat(65_536) }) }, 413],
];

for (const name of Object.keys(proxies)) {
  for (const [what, call, status] of refused) {
    test(`${name}: ${what} is refused with ${status}, and the next call gets through`, async (t) => {
      const send = await start(t, name);
      assert.equal((await send(call)).status, status);
      assert.deepEqual(received, []);
      assert.equal((await send()).status, 200);
    });
  }

  test(`${name}: a service that can't be reached is a 502`, async (t) => {
    const send = await start(t, name, { upstream: "http://127.0.0.1:1/" });
    assert.equal((await send()).status, 502);
    assert.equal((await send()).status, 502);
  });

  test(`${name}: a call without a length is refused with 413`, async (t) => {
    const proxy = proxies[name]();
    const { port } = new URL(await listen(proxy));
    t.after(() => proxy.close());
    const lines = [
      ...["POST /cognito HTTP/1.1", "host: a", "sec-fetch-site: same-origin", "connection: close"],
      "x-amz-target: AWSCognitoIdentityProviderService.GetUser",
      ...["transfer-encoding: chunked", "", "2", "{}", "0", "", ""],
    ];
    const socket = connect(Number(port), "127.0.0.1");
    socket.end(lines.join("\r\n"));
    assert.match(await text(socket), /^HTTP\/1.1 413 /);
  });
}

test("cookie-proxy: a sign-in that fails is a 502", async (t) => {
  const fails = async () => {
    throw new Error("The token could not be refreshed");
  };
  const send = await start(t, "cookie-proxy", { accessTokenOf: fails });
  assert.equal((await send()).status, 502);
});

test("cookie-proxy: a refreshed token is sent, and its cookie set", async (t) => {
  const refreshes = async (_, response) => {
    response.setHeader("set-cookie", "session=2; HttpOnly");
    return "fresh";
  };
  const send = await start(t, "cookie-proxy", { accessTokenOf: refreshes });
  const answer = await send({ body: '{"AccessToken":"in-a-cookie"}' });
  assert.equal(answer.headers.get("set-cookie"), "session=2; HttpOnly");
  assert.deepEqual(received, [{ AccessToken: "fresh" }]);
});
