import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { HOTP, Secret } from "otpauth";
import { Comparison, readRecords } from "./records.js";

/** @param {number} code */
const sixDigits = (code) => String(code).padStart(6, "0");

/**
 * @param {string} hex
 * @param {number} counter
 */
const oathtool = (hex, counter) =>
  execFileSync("oathtool", ["--hotp", `--counter=${counter}`, hex], { encoding: "utf8" }).trim();

test("codes: a million of them are otpauth's, and some of them oathtool's", (t) => {
  const records = readRecords("codes");
  const withOtpauth = new Comparison();
  const withOathtool = new Comparison();
  while (records.more()) {
    const secret = new Secret({ buffer: records.sized() });
    const counter = records.number();
    const ours = sixDigits(records.number());
    /** @param {string} theirs */
    const describe = (theirs) => `secret ${secret.hex}, counter ${counter}: ${ours}, not ${theirs}`;

    const otpauths = HOTP.generate({ secret, counter });
    withOtpauth.expect(ours === otpauths, () => describe(otpauths));
    // One process for each code is slow.
    if (withOtpauth.compared % 4000 === 0) {
      const oathtools = oathtool(secret.hex, counter);
      withOathtool.expect(ours === oathtools, () => describe(oathtools));
    }
  }
  withOtpauth.finish(t, "codes with otpauth");
  withOathtool.finish(t, "codes with oathtool");
  assert.equal(withOtpauth.compared, 1_000_000);
  assert.equal(withOathtool.compared, 250);
});
