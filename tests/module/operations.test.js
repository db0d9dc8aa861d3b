import assert from "node:assert/strict";
import { test } from "node:test";
import { skeleton, validate } from "#core";

/** What `aws cognito-idp … --generate-cli-skeleton input` prints. */
const inputs = {
  AssociateSoftwareToken: { AccessToken: "", Session: "" },
  VerifySoftwareToken: { AccessToken: "", Session: "", UserCode: "", FriendlyDeviceName: "" },
  SetUserMFAPreference: {
    SMSMfaSettings: { Enabled: true, PreferredMfa: true },
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
    EmailMfaSettings: { Enabled: true, PreferredMfa: true },
    WebAuthnMfaSettings: { Enabled: true },
    AccessToken: "",
  },
  GetUser: { AccessToken: "" },
  RespondToAuthChallenge: {
    ClientId: "",
    ChallengeName: "",
    Session: "",
    ChallengeResponses: { KeyName: "" },
    AnalyticsMetadata: { AnalyticsEndpointId: "" },
    UserContextData: { IpAddress: "", EncodedData: "" },
    ClientMetadata: { KeyName: "" },
  },
};

/** And with `output`. */
const outputs = {
  AssociateSoftwareToken: { SecretCode: "SecretCode", Session: "Session" },
  VerifySoftwareToken: { Status: "Status", Session: "Session" },
  SetUserMFAPreference: {},
  GetUser: {
    Username: "Username",
    UserAttributes: [{ Name: "Name", Value: "Value" }],
    MFAOptions: [{ DeliveryMedium: "DeliveryMedium", AttributeName: "AttributeName" }],
    PreferredMfaSetting: "PreferredMfaSetting",
    UserMFASettingList: ["UserMFASettingList"],
  },
  RespondToAuthChallenge: {
    ChallengeName: "ChallengeName",
    Session: "Session",
    ChallengeParameters: { KeyName: "" },
    AuthenticationResult: {
      AccessToken: "AccessToken",
      ExpiresIn: 0,
      TokenType: "TokenType",
      RefreshToken: "RefreshToken",
      IdToken: "IdToken",
      NewDeviceMetadata: { DeviceKey: "DeviceKey", DeviceGroupKey: "DeviceGroupKey" },
    },
    AvailableChallenges: ["AvailableChallenges"],
  },
};

test("skeleton: has every member, in the order of the CLI", async () => {
  for (const [operation, input] of Object.entries(inputs)) {
    assert.equal(JSON.stringify(await skeleton(operation)), JSON.stringify(input));
  }
  for (const [operation, output] of Object.entries(outputs)) {
    assert.equal(JSON.stringify(await skeleton(operation, "output")), JSON.stringify(output));
  }
});

test("skeleton: rejects what is no operation, and is new each time", async () => {
  for (const name of ["DeleteUser", "constructor", ""]) {
    await assert.rejects(skeleton(name), { code: "unknown_operation" });
  }
  const first = await skeleton("AssociateSoftwareToken", "output");
  first.SecretCode = "changed";
  assert.equal((await skeleton("AssociateSoftwareToken", "output")).SecretCode, "SecretCode");
});

const session = "01234567890123456789";
const client = { ClientId: "a", ChallengeName: "" };

/** @type {[operation: string, input: object | string, code: string, path?: string][]} */
const wrong = [
  ["GetUser", { AccessToken: "" }, "value_too_short", "AccessToken"],
  ["GetUser", { AccessToken: "a b" }, "value_malformed", "AccessToken"],
  ["GetUser", { AccessToken: null }, "wrong_type", "AccessToken"],
  ["GetUser", {}, "missing_member", "AccessToken"],
  ["GetUser", { AccessToken: "a", Extra: 1 }, "unknown_member", "Extra"],
  ["GetUser", { AccessToken: "a", constructor: "a" }, "unknown_member", "constructor"],
  ["GetUser", '{"AccessToken":"a","__proto__":"a"}', "unknown_member", "__proto__"],
  ["GetUser", "[]", "wrong_type"],
  ["GetUser", "null", "wrong_type"],
  ["GetUser", "no JSON", "invalid_json"],
  ["DeleteUser", {}, "unknown_operation"],
  ["AssociateSoftwareToken", { Session: session.slice(1) }, "value_too_short", "Session"],
  ["AssociateSoftwareToken", {}, "missing_credential", "AccessToken"],
  [
    "AssociateSoftwareToken",
    { AccessToken: "a", Session: session },
    "conflicting_credentials",
    "Session",
  ],
  ["VerifySoftwareToken", { AccessToken: "a" }, "missing_member", "UserCode"],
  ["VerifySoftwareToken", { AccessToken: "a", UserCode: "12345" }, "value_too_short", "UserCode"],
  ["VerifySoftwareToken", { AccessToken: "a", UserCode: "1234567" }, "value_too_long", "UserCode"],
  ["VerifySoftwareToken", { AccessToken: "a", UserCode: "12345x" }, "value_malformed", "UserCode"],
  ["VerifySoftwareToken", { AccessToken: "a", UserCode: "١٢٣٤٥٦" }, "value_malformed", "UserCode"],
  ["VerifySoftwareToken", { AccessToken: "a", UserCode: 123456 }, "wrong_type", "UserCode"],
  [
    "VerifySoftwareToken",
    { AccessToken: "a", UserCode: "123456", FriendlyDeviceName: "é".repeat(131_073) },
    "value_too_long",
    "FriendlyDeviceName",
  ],
  [
    "SetUserMFAPreference",
    { AccessToken: "a", SoftwareTokenMfaSettings: { Enabled: 1 } },
    "wrong_type",
    "SoftwareTokenMfaSettings.Enabled",
  ],
  [
    "SetUserMFAPreference",
    { AccessToken: "a", SoftwareTokenMfaSettings: { Enabled: {} } },
    "wrong_type",
    "SoftwareTokenMfaSettings.Enabled",
  ],
  [
    "SetUserMFAPreference",
    { AccessToken: "a", WebAuthnMfaSettings: { PreferredMfa: true } },
    "unknown_member",
    "WebAuthnMfaSettings.PreferredMfa",
  ],
  [
    "SetUserMFAPreference",
    { AccessToken: "a", SMSMfaSettings: [] },
    "wrong_type",
    "SMSMfaSettings",
  ],
  ["RespondToAuthChallenge", { ...client, ClientId: "a-1" }, "value_malformed", "ClientId"],
  [
    "RespondToAuthChallenge",
    { ...client, ClientId: "a".repeat(129) },
    "value_too_long",
    "ClientId",
  ],
  [
    "RespondToAuthChallenge",
    { ...client, ChallengeResponses: { USERNAME: 1 } },
    "wrong_type",
    "ChallengeResponses.USERNAME",
  ],
];

test("validate: rejects with the code, and the path of the first invalid member", async () => {
  for (const [operation, input, code, path = ""] of wrong) {
    const error = { name: "EnrollmentError", code, path };
    await assert.rejects(validate(operation, /** @type {any} */ (input)), error);
  }
});

test("validate: resolves to an input that is valid", async () => {
  for (const [operation, input] of /** @type {const} */ ([
    ["GetUser", { AccessToken: "a.b_c-d=1" }],
    ["AssociateSoftwareToken", { AccessToken: "a" }],
    ["AssociateSoftwareToken", { Session: session }],
    ["SetUserMFAPreference", { AccessToken: "a", SMSMfaSettings: { Enabled: true } }],
    ["RespondToAuthChallenge", { ClientId: "a+_1", ChallengeName: "MFA_SETUP" }],
    ["RespondToAuthChallenge", { ...client, ClientId: "a".repeat(128) }],
  ])) {
    assert.deepEqual(await validate(operation, input), input);
  }
});

test("validate: resolves to the input with its overrides, from text or from an object", async () => {
  const input = {
    AccessToken: "a.b_c-d=1",
    UserCode: "12345",
    FriendlyDeviceName: "Ålice’s phone 🙂",
  };
  const overrides = { UserCode: "654321" };
  for (const document of [input, JSON.stringify(input)]) {
    const validated = await validate("VerifySoftwareToken", document, overrides);
    assert.deepEqual(validated, { ...input, ...overrides });
  }
  const name = { AccessToken: "a", UserCode: "123456", FriendlyDeviceName: "é".repeat(131_072) };
  assert.deepEqual(await validate("VerifySoftwareToken", name), name);
  const responses = { ...client, ChallengeResponses: { USERNAME: "alice", KeyName: "" } };
  assert.deepEqual(await validate("RespondToAuthChallenge", responses), responses);
  await assert.rejects(validate("GetUser", {}, /** @type {any} */ ([])), { code: "wrong_type" });
});
