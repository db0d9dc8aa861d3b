import assert from "node:assert/strict";
import { test } from "node:test";
import { version } from "#core";
import { attemptAwaitingCode, newAttempt, reportedErrors } from "./attempt.js";
import { codeNow, fakeService, refusal, secret, tokenWith } from "./service.js";

/** @typedef {import("../../web/core.js").DebugEntry} DebugEntry */

const token = tokenWith({
  iss: "https://example.com",
  sub: "SubjectOfTheToken",
  token_use: "access",
  scope: "aws.cognito.signin.user.admin",
});
const first = "first-session-of-more-than-twenty-characters";
const second = "second-session-of-more-than-twenty-characters";
const tokens = { AccessToken: "NewAccess", IdToken: "NewId", RefreshToken: "NewRefresh" };
const account = "alice@example.com";
const deviceName = "PhoneOfAlice";
const requestId = "0f5b2c1e-8a54-4c8e-9d36-0d1f6a8b9c7d";
const known = [token, "SubjectOfTheToken", secret, first, second, account, deviceName, "alice"];

/** A service or proxy that repeats secrets wherever it can. */
const headers = {
  "x-amzn-requestid": secret,
  "x-amzn-errormessage": secret,
};

/** @param {Partial<import("./attempt.js").EnrollerOptions>} options */
async function enroll(options) {
  /** @type {DebugEntry[]} */
  const entries = [];
  const code = codeNow();
  const { enroller, reaches } = await attemptAwaitingCode({
    account,
    deviceName,
    onDebug: (entry) => entries.push(entry),
    ...options,
  });
  const secrets = [...known, enroller.key(), enroller.uri(), code];
  enroller.submit(code);
  await reaches("enrolled");
  secrets.push(...Object.values(tokens));
  enroller.close();
  return { entries, secrets };
}

/** @param {DebugEntry[]} entries @param {string[]} secrets */
function assertRedacted(entries, secrets) {
  const log = JSON.stringify(entries).toLowerCase();
  for (const text of secrets) assert.ok(!log.includes(text.toLowerCase()), text);
}

test("debug: signed in, each call and step is reported, without secrets", async () => {
  const service = fakeService({
    GetUser: () => Response.json({ Username: "alice" }, { headers }),
    AssociateSoftwareToken: () => Response.json({ SecretCode: secret }, { headers }),
    VerifySoftwareToken: () => Response.json({ Status: "SUCCESS" }, { headers }),
    SetUserMFAPreference: () =>
      Response.json(
        {},
        { headers: { "x-amzn-requestid": requestId, [`x-${token.length}`]: token } },
      ),
  });
  const { entries, secrets } = await enroll({ accessToken: token, fetch: service.fetch });
  assertRedacted(entries, secrets);
  const steps = entries.flatMap((entry) => (entry.kind === "step" ? entry.step : []));
  assert.deepEqual(steps, [
    "checking",
    "associating",
    "awaiting-code",
    "verifying",
    "activating",
    "enrolled",
  ]);
  const calls = entries.flatMap((entry) => (entry.kind === "call" ? [entry] : []));
  assert.deepEqual(
    calls.map(({ operation, status, error }) => `${operation} ${status}${error}`),
    [
      "GetUser 200",
      "AssociateSoftwareToken 200",
      "VerifySoftwareToken 200",
      "SetUserMFAPreference 200",
    ],
  );
  for (const { duration, requestSize, responseSize } of calls) {
    assert.ok(duration >= 0 && requestSize > 0 && responseSize > 0);
  }
  assert.equal(calls[0]?.requestId, "");
  assert.equal(calls[0]?.errorType, "");
  assert.equal(calls[3]?.requestId, requestId);
});

test("debug: at sign-in, each call and step is reported, without secrets", async () => {
  const service = fakeService({
    AssociateSoftwareToken: () =>
      Response.json({ SecretCode: secret, Session: second }, { headers }),
    VerifySoftwareToken: () => Response.json({ Status: "SUCCESS", Session: second }, { headers }),
    RespondToAuthChallenge: () => Response.json({ AuthenticationResult: tokens }, { headers }),
  });
  const options = { session: first, clientId: "client", username: "alice" };
  const { entries, secrets } = await enroll({ ...options, fetch: service.fetch });
  assertRedacted(entries, secrets);
  const calls = entries.filter(({ kind }) => kind === "call");
  assert.equal(calls.length, 3);
});

test("debug: a refusal has its type, and a network error its code", async () => {
  /** @type {DebugEntry[]} */
  const entries = [];
  const answers = [
    async () => {
      throw new TypeError(`failed to fetch ${token}`);
    },
    async () => {
      const reply = refusal("NotAuthorizedException", `Token ${token} has been revoked`);
      reply.headers.set("x-amzn-errortype", "NotAuthorizedException:http://example.com/");
      return reply;
    },
  ];
  const { enroller, reaches } = await newAttempt({
    accessToken: token,
    fetch: async () => /** @type {() => Promise<Response>} */ (answers.shift())(),
    onDebug: (entry) => entries.push(entry),
  });
  enroller.start();
  await reaches("failed");
  enroller.close();
  assertRedacted(entries, known);
  const calls = entries.flatMap((entry) => (entry.kind === "call" ? [entry] : []));
  assert.deepEqual(
    calls.map(({ status, error, errorType }) => ({ status, error, errorType })),
    [
      { status: 0, error: "network_failed", errorType: "" },
      { status: 400, error: "", errorType: "NotAuthorizedException" },
    ],
  );
  const last = entries.at(-1);
  assert.equal(last?.kind === "step" && last.step, "failed");
});

test("debug: a type or request ID that may be a secret is left out", async () => {
  /** @type {DebugEntry[]} */
  const entries = [];
  const { enroller, reaches } = await newAttempt({
    accessToken: token,
    fetch: async () => {
      const reply = refusal("NotAuthorizedException");
      reply.headers.set("x-amzn-requestid", `${requestId}-${secret}`);
      reply.headers.set("x-amzn-errortype", `${secret}Exception`);
      return reply;
    },
    onDebug: (entry) => entries.push(entry),
  });
  enroller.start();
  await reaches("failed");
  enroller.close();
  assertRedacted(entries, known);
  const [call] = entries.flatMap((entry) => (entry.kind === "call" ? [entry] : []));
  assert.equal(call?.requestId, "");
  assert.equal(call?.errorType, "");
});

test("debug: an exception in the page's function does not end the attempt", async (t) => {
  const reported = reportedErrors(t);
  const { enroller } = await attemptAwaitingCode({
    accessToken: tokenWith({ sub: "without-an-app" }),
    fetch: fakeService().fetch,
    onDebug: () => {
      throw new Error("the page's own");
    },
  });
  enroller.close();
  assert.match(String(reported[0]), /the page's own/);
});

test("version: is that of package.json", async () => {
  const { default: description } = await import("../../package.json", { with: { type: "json" } });
  assert.equal(version, description.version);
});
