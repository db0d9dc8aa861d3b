import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, post, start } from "./client.js";

const session = "a-session-of-more-than-twenty-characters";
const tooShort = (/** @type {string} */ at, /** @type {number} */ length) =>
  `Value ${at} failed to satisfy constraint: Member must have length greater than or equal to ${length}`;
const pattern = (/** @type {string} */ at, /** @type {string} */ expression) =>
  `Value ${at} failed to satisfy constraint: Member must satisfy regular expression pattern: ${expression}`;

/** @type {[what: string, operation: string, input: object, violations: string[]][]} */
const invalid = [
  [
    "a code with a letter",
    "VerifySoftwareToken",
    { Session: session, UserCode: "12a456" },
    [pattern("'12a456' at 'userCode'", "[0-9]+")],
  ],
  [
    "a code of digits of another script",
    "VerifySoftwareToken",
    { Session: session, UserCode: "١٢٣٤٥٦" },
    [pattern("'١٢٣٤٥٦' at 'userCode'", "[0-9]+")],
  ],
  [
    "a short code",
    "VerifySoftwareToken",
    { Session: session, UserCode: "12345" },
    [tooShort("'12345' at 'userCode'", 6)],
  ],
  [
    "a long code",
    "VerifySoftwareToken",
    { Session: session, UserCode: "1234567" },
    [
      "Value '1234567' at 'userCode' failed to satisfy constraint: Member must have length less than or equal to 6",
    ],
  ],
  [
    "a short code that is not a number",
    "VerifySoftwareToken",
    { Session: session, UserCode: "x" },
    [pattern("'x' at 'userCode'", "[0-9]+"), tooShort("'x' at 'userCode'", 6)],
  ],
  [
    "no code",
    "VerifySoftwareToken",
    { Session: session },
    ["Value null at 'userCode' failed to satisfy constraint: Member must not be null"],
  ],
  [
    "null for a code",
    "VerifySoftwareToken",
    { Session: session, UserCode: null },
    ["Value null at 'userCode' failed to satisfy constraint: Member must not be null"],
  ],
  [
    "a device name of more than 131072 characters",
    "VerifySoftwareToken",
    { Session: session, UserCode: "123456", FriendlyDeviceName: "x".repeat(131_073) },
    [
      `Value '${"x".repeat(131_073)}' at 'friendlyDeviceName' failed to satisfy constraint: Member must have length less than or equal to 131072`,
    ],
  ],
  [
    "a short session, which is not echoed",
    "AssociateSoftwareToken",
    { Session: "short" },
    [tooShort("at 'session'", 20)],
  ],
  [
    "an access token with other characters, which is not echoed",
    "AssociateSoftwareToken",
    { AccessToken: "a b" },
    [pattern("at 'accessToken'", "[A-Za-z0-9-_=.]+")],
  ],
  [
    "no access token",
    "SetUserMFAPreference",
    {},
    ["Value null at 'accessToken' failed to satisfy constraint: Member must not be null"],
  ],
  [
    "an empty client id",
    "InitiateAuth",
    { AuthFlow: "USER_PASSWORD_AUTH", ClientId: "" },
    [pattern("at 'clientId'", "[\\w+]+"), tooShort("at 'clientId'", 1)],
  ],
];

for (const [what, operation, input, violations] of invalid) {
  test(`${operation} refuses ${what}`, async (t) => {
    const count = `${violations.length} validation error${violations.length === 1 ? "" : "s"}`;
    assert.deepEqual(await ask(await start(t), operation, input), {
      __type: "InvalidParameterException",
      message: `${count} detected: ${violations.join("; ")}`,
    });
  });
}

test("Characters of a message that are not ASCII are replaced in the header", async (t) => {
  const response = await post(await start(t), "VerifySoftwareToken", {
    Session: session,
    UserCode: "é\n٣٤٥٦",
  });
  assert.match(response.headers.get("x-amzn-errormessage") ?? "", /^1 .* Value '\?{6}' at/);
});

for (const operation of ["AssociateSoftwareToken", "VerifySoftwareToken"]) {
  test(`${operation} refuses both an access token and a session, and neither`, async (t) => {
    const emulator = await start(t);
    const both = { AccessToken: "token", Session: session, UserCode: "123456" };
    for (const input of [both, { UserCode: "123456" }]) {
      assert.equal((await ask(emulator, operation, input)).__type, "InvalidParameterException");
    }
  });
}

test("Lengths are in code points", async (t) => {
  const emulator = await start(t);
  const message = async (/** @type {string} */ operation, /** @type {object} */ input) =>
    (await ask(emulator, operation, input)).message;
  const name = { Session: session, UserCode: "123456", FriendlyDeviceName: "😀".repeat(131_072) };
  assert.doesNotMatch(await message("VerifySoftwareToken", name), /length/);
  const short = { Session: "😀".repeat(19) };
  assert.match(await message("AssociateSoftwareToken", short), /at 'session'.*length/);
});

test("null in a structure counts as missing, too", async (t) => {
  const emulator = await start(t);
  const { username } = emulator.createUser();
  emulator.setUpApp(username);
  const AccessToken = emulator.signIn(username).accessToken;
  const SoftwareTokenMfaSettings = { Enabled: null, PreferredMfa: null };
  await ask(emulator, "SetUserMFAPreference", { AccessToken, SoftwareTokenMfaSettings });
  const { enabled, preferred } = emulator.inspect(username);
  assert.deepEqual([enabled, preferred], [false, false]);
});

test("null counts as missing", async (t) => {
  const emulator = await start(t);
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  const answer = await ask(emulator, "AssociateSoftwareToken", { AccessToken, Session: null });
  assert.ok(answer.SecretCode);
});

/** @type {[what: string, body: string, message?: string][]} */
const unreadable = [
  ["invalid JSON", "{"],
  ["an empty body", ""],
  ["JSON that is not an object", "[]"],
  ["a number for a string", '{"AccessToken": 1}', "NUMBER_VALUE can not be converted to a STRING"],
  [
    "a string for a structure",
    '{"AccessToken": "a", "SoftwareTokenMfaSettings": "on"}',
    "STRING_VALUE can not be converted to a STRUCTURE",
  ],
  [
    "a string for a boolean",
    '{"AccessToken": "a", "SoftwareTokenMfaSettings": {"Enabled": "true"}}',
    "STRING_VALUE can not be converted to a BOOLEAN",
  ],
  [
    "a string for whether passkeys are on",
    '{"AccessToken": "a", "WebAuthnMfaSettings": {"Enabled": "true"}}',
    "STRING_VALUE can not be converted to a BOOLEAN",
  ],
];

for (const [what, body, message] of unreadable) {
  test(`A request with ${what} can't be read`, async (t) => {
    const response = await post(await start(t), "SetUserMFAPreference", body);
    assert.equal(response.status, 400);
    assert.equal(response.headers.get("x-amzn-errortype"), "SerializationException:");
    const expected = { __type: "SerializationException", ...(message ? { message } : {}) };
    assert.deepEqual(await response.json(), expected);
  });
}

test("Parameters of a sign-in are strings", async (t) => {
  const answer = await ask(await start(t), "InitiateAuth", {
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: "client",
    AuthParameters: { USERNAME: 1 },
  });
  assert.equal(answer.__type, "SerializationException");
});

test("A member of any name is no problem", async (t) => {
  const emulator = await start(t);
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  const ClientId = emulator.clientId;
  const AuthParameters = { toString: "x" };
  const signIn = { AuthFlow: "USER_PASSWORD_AUTH", ClientId, AuthParameters };
  const { message } = await ask(emulator, "InitiateAuth", signIn);
  assert.equal(message, "Missing required parameter USERNAME");
  const SoftwareTokenMfaSettings = { toString: 1 };
  const preference = { AccessToken, SoftwareTokenMfaSettings };
  assert.deepEqual(await ask(emulator, "SetUserMFAPreference", preference), {});
});

test("A mistake in a fault is shown in the console, and the response is 500", async (t) => {
  const emulator = await start(t);
  const shown = t.mock.method(console, "error", () => {});
  emulator.plan("GetUser", () => {
    throw new Error("a mistake");
  });
  const response = await post(emulator, "GetUser", {});
  assert.equal(response.status, 500);
  assert.equal((await response.json()).__type, "InternalErrorException");
  assert.match(String(shown.mock.calls[0]?.arguments[0]), /a mistake/);
});
