import assert from "node:assert/strict";
import { test } from "node:test";
import { CognitoStub } from "../../kit/cognito-stub.js";

/**
 * @param {string} region Whose endpoint the page calls.
 * @param {import("../../kit/cognito-stub.js").StubOptions} [options]
 * @returns {Promise<{status: number, body: any}>}
 */
async function getUser(region, options) {
  /** @type {((route: unknown) => Promise<void>) | undefined} */
  let handle;
  const page = { route: async (/** @type {any} */ _, /** @type {any} */ act) => (handle = act) };
  const cognito = await CognitoStub.route(/** @type {any} */ (page), options);
  const { accessToken } = cognito.signIn(cognito.createUser().username);
  /** @type {any} */
  let answer;
  const request = {
    method: () => "POST",
    url: () => `https://cognito-idp.${region}.amazonaws.com/`,
    allHeaders: async () => ({
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "AWSCognitoIdentityProviderService.GetUser",
    }),
    postData: () => JSON.stringify({ AccessToken: accessToken }),
  };
  await handle?.({
    request: () => request,
    fulfill: async (/** @type {any} */ reply) => (answer = reply),
  });
  return { status: answer.status, body: JSON.parse(String(answer.body)) };
}

test("CognitoStub: responds in the region of its user pool", async () => {
  assert.equal((await getUser("us-east-1")).status, 200);
  const userPoolId = "eu-central-1_Example01";
  assert.equal((await getUser("eu-central-1", { userPoolId })).status, 200);
});

test("CognitoStub: refuses a call to another region, and says why", async () => {
  const { status, body } = await getUser("eu-central-1");
  assert.equal(status, 400);
  assert.equal(body.__type, "ResourceNotFoundException");
  assert.equal(body.message, "User pool us-east-1_Example01 is not in eu-central-1.");
});
