import assert from "node:assert/strict";
import { test } from "node:test";
import { Secret } from "otpauth";
import { Comparison, readRecords } from "./records.js";

/**
 * What otpauth accepts and we refuse, with the sections of RFC 4648 that say so.
 *
 * @type {Record<string, (text: string) => boolean>}
 */
const differences = {
  // "MUST reject the encoded data if it contains characters outside the base alphabet" (§3.3).
  "skips spaces": (text) => text.includes(" "),
  // For the same reason. otpauth converts to upper case, which makes "SS" of "ß".
  "takes characters whose capitals are of the alphabet": (text) => /[ßıſ\uFB00-\uFB06]/.test(text),
  // An empty text is the encoding of no bytes (§10), which are no secret.
  "takes no characters": (text) => /^=*$/.test(text),
  // A last quantum of 1, 3 or 6 characters is incomplete (§6).
  "takes lengths that no bytes encode to": (text) =>
    /^([^=]{8})*([^=]|[^=]{3}|[^=]{6})=*$/.test(text),
  // Excess padding "MAY also be ignored" (§3.3); we do so up to the most that any text needs.
  "takes any padding": (text) => text.endsWith("======="),
};

/** @param {string} text */
function decodeByOtpauth(text) {
  try {
    return Secret.fromBase32(text).bytes;
  } catch (error) {
    assert.ok(error instanceof TypeError);
    return null;
  }
}

test("base32: we accept what otpauth accepts, except for five differences", (t) => {
  const records = readRecords("base32");
  const verdicts = new Comparison();
  const bytes = new Comparison();
  /** @type {Record<string, number>} */
  const counts = Object.fromEntries(Object.keys(differences).map((name) => [name, 0]));
  while (records.more()) {
    const text = Buffer.from(records.sized()).toString();
    const taken = records.number() === 1;
    const ours = Buffer.from(records.sized());
    const theirs = decodeByOtpauth(text);
    const reasons = Object.keys(differences).filter((name) => differences[name]?.(text));
    const describe = () =>
      `${JSON.stringify(text)}: ours ${taken ? `'${ours.toString("hex")}'` : "none"}, ` +
      `otpauth's ${theirs ? `'${Buffer.from(theirs).toString("hex")}'` : "none"} (${reasons})`;

    verdicts.expect(taken === (theirs !== null && reasons.length === 0), describe);
    if (taken && theirs) bytes.expect(ours.equals(theirs), describe);
    const [only, ...others] = reasons;
    if (theirs && only && others.length === 0) counts[only] = (counts[only] ?? 0) + 1;
  }
  verdicts.finish(t, "texts, taken or refused as the rules say");
  bytes.finish(t, "texts that both we and otpauth decode");
  for (const [name, count] of Object.entries(counts)) {
    t.diagnostic(`  otpauth ${name}, as the only difference: ${count}`);
    assert.ok(count > 0, name);
  }
});
