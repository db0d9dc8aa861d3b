import assert from "node:assert/strict";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { assertNoneIn, newToken } from "./secrets.js";
import { openStage, runDoctor } from "./stage.js";

/** @param {string[]} words @returns {Promise<string>} In both forms. */
async function printedBy(words) {
  const runs = [];
  for (const form of [[], ["--json"]]) runs.push(await runDoctor(["doctor", ...words, ...form]));
  return runs.map(({ output, errors }) => output + errors).join("");
}

for (const status of [200, 308, 400, 403, 502]) {
  test(`Doctor: an endpoint that repeats the token with status ${status} does not get it printed`, async (t) => {
    const stage = await openStage(t);
    const { accessToken, secrets } = newToken(stage);
    let isRepeated = false;
    stage.endpoint = await stage.serve(async (request, response) => {
      const { AccessToken: token = "none" } = JSON.parse((await text(request)) || "{}");
      isRepeated ||= token === accessToken;
      const isFirst = token !== accessToken;
      const names = ["date", "x-amzn-requestid", "x-amzn-errortype", "x-amzn-errormessage"];
      response.writeHead(isFirst ? 400 : status, {
        "access-control-allow-origin": "*",
        "access-control-allow-headers": "*",
        "access-control-expose-headers": "*",
        "content-type": isFirst ? "application/json" : `text/${token}`,
        location: `/${token}`,
        ...Object.fromEntries(isFirst ? [] : names.map((name) => [name, token])),
      });
      response.end(
        isFirst
          ? '{"__type":"NotAuthorizedException","message":"Invalid Access Token"}'
          : JSON.stringify({
              ...{ __type: token, message: token, Username: stage.user.username },
              ...{ UserMFASettingList: [token], PreferredMfaSetting: token },
            }),
      );
    });
    stage.policy = stage.policyWith({});
    const words = stage.usual(`--token-file=${await stage.file(accessToken)}`);
    const output = await printedBy(words);
    assertNoneIn(output, secrets);
    assert.ok(isRepeated);
  });
}

test("Doctor: the query of a URL is not printed", async (t) => {
  const stage = await openStage(t);
  const query = "?token=secret-of-the-url";
  stage.answers["/settings"] = { status: 302, headers: { location: `/sign-in${query}` } };
  stage.answers["/module.wasm"] = { status: 404 };
  const [page, ...rest] = stage.usual(`--module=${stage.site}/module.wasm${query}`);
  const output = await printedBy([`${page}${query}`, ...rest]);
  assert.ok(output.includes("/sign-in") && output.includes("/module.wasm"));
  assertNoneIn(output, ["secret-of-the-url"]);
});

test("Doctor: a server's text reaches no terminal as it is", async (t) => {
  const stage = await openStage(t);
  stage.policy = stage.policyWith({ "script-src": "'self' \u00e9\u009b31m" });
  const output = await printedBy(stage.usual());
  assert.match(output, /'self' \?+31m/);
  assert.match(output, /^[\n -~]*$/);
});
