// tests/core/cognito/schema_test.cpp has the other operations and errors.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { prepare, skeleton, validate } from "#core";
import { wasm } from "./service.js";

before(async () => prepare(await wasm()));

test("skeleton: resolves to an input or an output, or rejects with the code", async () => {
  // What `aws cognito-idp get-user --generate-cli-skeleton input` prints.
  assert.deepEqual(await skeleton("GetUser"), { AccessToken: "" });
  assert.deepEqual(await skeleton("VerifySoftwareToken", "output"), {
    Status: "Status",
    Session: "Session",
  });
  await assert.rejects(skeleton("DeleteUser"), { code: "unknown_operation" });
});

test("validate: resolves to the input with its overrides, from text or from an object", async () => {
  const input = { AccessToken: "token", UserCode: "12345", FriendlyDeviceName: "Ålice’s phone 🙂" };
  const overrides = { UserCode: "654321" };
  for (const document of [input, JSON.stringify(input)]) {
    const validated = await validate("VerifySoftwareToken", document, overrides);
    assert.deepEqual(validated, { ...input, ...overrides });
  }
});

test("validate: rejects with the code, and the path of the member", async () => {
  const input = { AccessToken: "t", SoftwareTokenMfaSettings: { Enable: true } };
  await assert.rejects(validate("SetUserMFAPreference", input), {
    name: "EnrollmentError",
    code: "unknown_member",
    path: "SoftwareTokenMfaSettings.Enable",
  });
});
