/**
 * Prints docs/errors.md, made from the tables of the code: error.cpp, service_error.cpp and the English sentences.
 *
 *     node scripts/error-table.js > docs/errors.md
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { en } from "../web/strings/en.js";
import { problems } from "../web/strings/problems.js";

/** @param {string} name */
const read = (name) =>
  readFileSync(fileURLToPath(new URL(`../wasm/core/${name}`, import.meta.url)), "utf8");

const ways = {
  none: "no: a new attempt is needed",
  again: "yes, when the person tries again",
  by_itself: "yes; GetUser and SetUserMFAPreference are repeated by themselves first",
};

/** The codes with the way past each, from the entries `{code, "code", way}`. */
function codes() {
  const clocks = [en.phoneSlow, en.setClock, en.insistOnClock].join(en.gap);
  /** @type {Record<string, string>} */
  const sentences = { ...problems, ...en.errors, clock_off: clocks };
  return [...read("error.cpp").matchAll(/\{(\w+), "(\w+)", (\w+)\}/g)].map((entry) => ({
    code: String(entry[2]),
    way: ways[/** @type {keyof typeof ways} */ (entry[3])],
    sentence: sentences[String(entry[2])] ?? "",
  }));
}

/** What the service's types and messages mean, from `TypeRule{…}` and the `MessageRule{…}` of each type. */
function rules() {
  const source = read("service_error.cpp");
  const types = [...source.matchAll(/TypeRule\{"(\w+)", (\w+)\}/g)];
  const messages = [
    ["NotAuthorizedException", "not_authorized"],
    ["InvalidParameterException", "invalid_parameter"],
  ].flatMap(([type, otherwise]) => {
    const table = new RegExp(`${otherwise}_rules\\{([\\s\\S]*?)\\};`).exec(source)?.[1] ?? "";
    const parts = [...table.matchAll(/MessageRule\{"([^"]+)",\s*(\w+)\}/g)];
    return [
      ...parts.map(([, part, code]) => ({ type, message: `“…${part}…”`, code })),
      { type, message: "any other", code: otherwise },
    ];
  });
  return [...types.map(([, type, code]) => ({ type, message: "any", code })), ...messages];
}

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|");

const page = `# Errors

Every code that \`enrollment-error\`, a snapshot or an \`EnrollmentError\` can carry. The set is closed. This page is made by
\`node scripts/error-table.js\`; a test fails when it is not what the code says.

| code | can the attempt go on? | the sentence in English |
| --- | --- | --- |
${codes()
  .map(({ code, way, sentence }) => `| \`${code}\` | ${way} | ${cell(sentence)} |`)
  .join("\n")}

A sentence that begins with a small letter is for whoever built the page, and follows “${en.pageProblem.replace(" {problem}", "")}”

## What the service's errors mean

By the name of the type, and by the message where a type means many things; never by the HTTP status. A type that is not
here is \`unknown_service_error\`. An answer that is no JSON object is \`answer_unreadable\`.

| type | message | code |
| --- | --- | --- |
${rules()
  .map(({ type, message, code }) => `| \`${type}\` | ${message} | \`${code}\` |`)
  .join("\n")}
`;

process.stdout.write(await format(page, { parser: "markdown", printWidth: 100 }));
