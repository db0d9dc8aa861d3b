import assert from "node:assert/strict";
import { before, test } from "node:test";
import { prepare, skeleton, validate } from "#core";
import { wasm } from "./service.js";

before(async () => prepare(await wasm()));

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

for (const [operation, document] of Object.entries(inputs)) {
  test(`skeleton: ${operation}'s input has every member`, async () => {
    assert.deepEqual(await skeleton(operation), document);
  });
}

test("skeleton: the texts of an output are the names of its members", async () => {
  assert.deepEqual(await skeleton("AssociateSoftwareToken", "output"), {
    SecretCode: "SecretCode",
    Session: "Session",
  });
  assert.deepEqual(await skeleton("VerifySoftwareToken", "output"), {
    Status: "Status",
    Session: "Session",
  });
  assert.deepEqual(await skeleton("SetUserMFAPreference", "output"), {});
  const { AuthenticationResult } = await skeleton("RespondToAuthChallenge", "output");
  assert.deepEqual(AuthenticationResult, {
    AccessToken: "AccessToken",
    ExpiresIn: 0,
    TokenType: "TokenType",
    RefreshToken: "RefreshToken",
    IdToken: "IdToken",
    NewDeviceMetadata: { DeviceKey: "DeviceKey", DeviceGroupKey: "DeviceGroupKey" },
  });
  const { UserAttributes, UserMFASettingList } = await skeleton("GetUser", "output");
  assert.deepEqual(UserAttributes, [{ Name: "Name", Value: "Value" }]);
  assert.deepEqual(UserMFASettingList, ["UserMFASettingList"]);
});

test("skeleton: refuses an unknown operation", async () => {
  await assert.rejects(skeleton("DeleteUser"), { code: "unknown_operation" });
});

const verify = { AccessToken: "token", UserCode: "123456" };

test("validate: returns the input, from text or from an object", async () => {
  assert.deepEqual(await validate("VerifySoftwareToken", verify), verify);
  assert.deepEqual(await validate("VerifySoftwareToken", JSON.stringify(verify)), verify);
});

test("validate: overrides replace only their own members of the document", async () => {
  const overridden = await validate("VerifySoftwareToken", verify, {
    UserCode: "654321",
    FriendlyDeviceName: "Ålice’s phone",
  });
  assert.deepEqual(overridden, {
    AccessToken: "token",
    UserCode: "654321",
    FriendlyDeviceName: "Ålice’s phone",
  });
});

test("validate: an override can fix the document", async () => {
  const mended = await validate("VerifySoftwareToken", { ...verify, UserCode: 1 }, verify);
  assert.deepEqual(mended, verify);
});

// tests/core/cognito/schema_test.cpp has the others.
/** @type {[what: string, operation: string, input: any, code: string, path: string][]} */
const wrong = [
  ["an unknown operation", "DeleteUser", {}, "unknown_operation", ""],
  ["text that is no JSON", "GetUser", "{", "invalid_json", ""],
  ["an array", "GetUser", "[]", "wrong_type", ""],
  [
    "an unknown member further down",
    "SetUserMFAPreference",
    { AccessToken: "t", SoftwareTokenMfaSettings: { Enable: true } },
    "unknown_member",
    "SoftwareTokenMfaSettings.Enable",
  ],
  [
    "a short code",
    "VerifySoftwareToken",
    { ...verify, UserCode: "1" },
    "value_too_short",
    "UserCode",
  ],
];
for (const [what, operation, input, code, path] of wrong) {
  test(`validate: ${what} is ${code}${path && ` at ${path}`}`, async () => {
    await assert.rejects(validate(operation, input), { name: "EnrollmentError", code, path });
  });
}

test("validate: lengths count characters, not bytes", async () => {
  const name = "🙂".repeat(131072);
  const input = await validate("VerifySoftwareToken", { ...verify, FriendlyDeviceName: name });
  assert.equal(input.FriendlyDeviceName, name);
});
