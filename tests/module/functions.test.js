import assert from "node:assert/strict";
import { test } from "node:test";
import { errorCodes, resolveEndpoint, setupUri } from "#core";
import { en } from "../../web/strings/en.js";
import { documentProblems } from "../../scripts/document-problems.js";
import { problems } from "../../web/strings/problems.js";
import { sameAs } from "../../web/strings/same-as.js";
import { secret } from "./service.js";

test("resolveEndpoint: resolves to the URL, or rejects with the code", async () => {
  assert.equal(
    await resolveEndpoint({ userPoolId: "us-gov-west-1_abc", fips: true }),
    "https://cognito-idp-fips.us-gov-west-1.amazonaws.com/",
  );
  assert.equal(
    await resolveEndpoint({ region: "us-east-2", fips: /** @type {any} */ ("true") }),
    "https://cognito-idp-fips.us-east-2.amazonaws.com/",
  );
  await assert.rejects(resolveEndpoint({}), { name: "EnrollmentError", code: "missing_region" });
});

test("setupUri: resolves to the link, or rejects with the code", async () => {
  assert.equal(
    await setupUri({ issuer: "Acme #1", account: "ålice", secret }),
    `otpauth://totp/Acme%20%231:%C3%A5lice?secret=${secret}&issuer=Acme%20%231`,
  );
  assert.equal(
    await setupUri({ issuer: "Acme", account: "alice \ud83d", secret }),
    `otpauth://totp/Acme:alice%20%EF%BF%BD?secret=${secret}&issuer=Acme`,
  );
  await assert.rejects(setupUri({ issuer: "a:b", account: "c", secret }), {
    code: "invalid_issuer",
  });
});

test("strings: English has one sentence for each error code, and no others", async () => {
  const own = { ...problems, ...documentProblems, ...en.errors, clock_off: "" };
  const sentences = [...Object.keys(own), ...Object.keys(sameAs)];
  assert.deepEqual(sentences.sort(), (await errorCodes()).sort());
});
