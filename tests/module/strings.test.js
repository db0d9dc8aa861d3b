import assert from "node:assert/strict";
import { test } from "node:test";
import { idle } from "../../web/snapshot.js";
import { en } from "../../web/strings/en.js";
import { directionOf, languageFor, languageTags, loadStrings } from "../../web/strings/index.js";
import { duration, explainError, fill } from "../../web/ui/words.js";

/** @typedef {import("../../web/ui/words.js").Strings} Strings */

/**
 * @param {Strings} strings
 * @returns {{name: string, text: string}[]}
 */
const textsOf = ({ errors, ...texts }) => [
  ...Object.entries(texts).map(([name, text]) => ({ name, text })),
  ...Object.entries(errors).map(([code, text]) => ({ name: `errors.${code}`, text })),
];

/**
 * The whole text of an error.
 *
 * @param {import("../../web/core.js").Snapshot} snapshot
 * @param {Strings} strings
 * @param {string} language
 */
function errorSentence(snapshot, strings, language) {
  const { text, steps, after } = explainError(snapshot, strings, language);
  return [text, steps, after].filter(Boolean).join(strings.gap);
}

/** @param {string} text */
const placeholders = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

const english = new Map(textsOf(await loadStrings("en")).map(({ name, text }) => [name, text]));
const others = languageTags().filter((tag) => tag !== "en");

for (const tag of others) {
  test(`strings: ${tag} is complete, and keeps every value`, async () => {
    const texts = textsOf(await loadStrings(tag));
    assert.deepEqual(
      texts.map(({ name }) => name),
      [...english.keys()],
    );
    for (const { name, text } of texts) {
      if (name === "gap") continue;
      const original = english.get(name) ?? "";
      assert.notEqual(text.trim(), "", name);
      assert.equal(text, text.trim(), name);
      assert.deepEqual(placeholders(text), placeholders(original), name);
      // Short texts may be equal.
      if (original.length > 12) assert.notEqual(text, original, name);
    }
  });

  test(`strings: ${tag} has no jargon`, async () => {
    for (const { name, text } of textsOf(await loadStrings(tag))) {
      assert.doesNotMatch(text, /\b(TOTP|MFA|2FA(?!S)|token|OTP|Cognito)\b/i, name);
      // Direction marks would break where a text is split.
      assert.doesNotMatch(text, /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/, name);
    }
  });
}

test("strings: a language is the fallback of its variants, and English of all others", () => {
  const expected = {
    de: "de",
    "de-AT": "de",
    "de-Latn-CH-1996": "de",
    "PT-br": "pt-BR",
    pt: "pt-PT",
    "pt-PT": "pt-PT",
    "pt-AO": "pt-PT",
    "en-GB": "en",
    zh: "zh-Hans",
    "zh-CN": "zh-Hans",
    "zh-SG": "zh-Hans",
    "zh-TW": "zh-Hant",
    "zh-HK": "zh-Hant",
    "zh-Hant-TW": "zh-Hant",
    "zh-Hans-HK": "zh-Hans",
    no: "nb",
    "nn-NO": "nb",
    "nb-NO": "nb",
    "iw-IL": "he",
    in: "id",
    "": "en",
    "x-klingon": "en",
    gsw: "en",
    constructor: "en",
    "-": "en",
  };
  for (const [wanted, tag] of Object.entries(expected)) assert.equal(languageFor(wanted), tag);
});

test("strings: four languages are written from right to left", () => {
  assert.deepEqual(
    languageTags().filter((tag) => directionOf(tag) === "rtl"),
    ["ar", "fa", "he", "ur"],
  );
});

for (const tag of languageTags()) {
  test(`strings: ${tag} writes figures in its own way`, async () => {
    const strings = await loadStrings(tag);
    const { format } = new Intl.NumberFormat(tag, {
      style: "unit",
      unit: "minute",
      unitDisplay: "long",
    });
    // Intl writes a space in Japanese, which no one else does.
    const minutes = (/** @type {number} */ value) =>
      tag === "ja" ? format(value).replace(" ", "") : format(value);
    for (const [offset, value] of /** @type {const} */ ([
      [-61, 1],
      [-180, 3],
      [300, 5],
      [720, 12],
    ])) {
      const snapshot = /** @type {any} */ ({
        error: "clock_off",
        wrongClock: "phone",
        canInsist: true,
      });
      const said = errorSentence({ ...snapshot, codeOffset: offset }, strings, tag);
      assert.ok(said.includes(minutes(value)), said);
      assert.equal(fill(said, {}), said);
      assert.doesNotMatch(said, /[{}]/);
    }
  });
}

test("strings: Portuguese without a country is that of Portugal, figures included", () => {
  assert.equal(duration(90 * 60, languageFor("pt")), "1,5 horas");
  assert.equal(duration(90 * 60, languageFor("pt-BR")), "1,5 hora");
});

test("strings: typing the same code again is suggested only if that sends it", async () => {
  const strings = await loadStrings("en");
  const { insistOnCode, errors } = strings;
  /** @param {Partial<import("../../web/core.js").Snapshot>} some */
  const say = (some) => errorSentence({ ...idle, ...some }, strings, "en");
  const wrong = /** @type {const} */ ({ error: "code_wrong", issuer: "Acme" });
  const late = /** @type {const} */ ({ error: "clock_off", wrongClock: "phone", codeOffset: -300 });
  const said = fill(errors.code_wrong, { issuer: "\u2068Acme\u2069" });
  assert.equal(say(wrong), said);
  assert.equal(say({ ...wrong, canInsist: true }), `${said} ${insistOnCode}`);
  assert.ok(!say(late).includes(insistOnCode));
  assert.ok(say({ ...late, canInsist: true }).endsWith(insistOnCode));
  assert.equal(say({ error: "code_used", canInsist: true }), errors.code_used);
});

test("strings: on a phone, the computer's clock is not mentioned beside the phone's", async (t) => {
  const strings = await loadStrings("en");
  const both = { ...idle, error: "clock_off", wrongClock: "both", codeOffset: 300 };
  const say = () => errorSentence(/** @type {any} */ (both), strings, "en");
  t.after(() => Reflect.deleteProperty(globalThis, "matchMedia"));
  for (const matches of [false, true]) {
    Object.assign(globalThis, { matchMedia: () => ({ matches }) });
    assert.match(say(), /^Your phone’s clock is about 5 minutes fast/);
    assert.equal(say().includes(strings.computerWrong), !matches);
  }
});

test("strings: from 55 minutes on, times are given in hours", async () => {
  const strings = await loadStrings("en");
  const ago = (/** @type {number} */ minutes) =>
    errorSentence({ ...idle, error: "code_expired", codeOffset: -60 * minutes }, strings, "en");
  assert.match(ago(54), /about 54 minutes ago/);
  assert.match(ago(55), /about 1 hour ago/);
  assert.match(ago(62), /about 1 hour ago/);
  assert.match(ago(100), /about 1\.5 hours ago/);
  assert.equal(duration(54 * 60, "en"), "54 minutes");
  assert.equal(duration(62 * 60, "en"), "1.5 hours");
});

test("strings: only names of given values are replaced", () => {
  const template = "{constructor} {toString} {__proto__} {duration} {other}";
  assert.equal(
    fill(template, { duration: "$& 3" }),
    "{constructor} {toString} {__proto__} $& 3 {other}",
  );
  assert.equal(
    errorSentence(
      { ...idle, error: "code_used" },
      { ...en, errors: { ...en.errors, code_used: "{constructor}" } },
      "en",
    ),
    "{constructor}",
  );
});
