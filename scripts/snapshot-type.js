/**
 * Prints web/snapshot.js, made from the core's declarations.
 *
 *     node scripts/snapshot-type.js > web/snapshot.js
 */
import { format } from "prettier";
import { all, commentOf, find, parse, textsIn } from "./cpp.js";

const declarations = parse("enrollment/snapshot.cpp", "mfa::");

/** @param {string} name In C++. */
const camelCase = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** Keeps two words on one line. */
const noBreak = "\u00a0";

/** @param {string[]} texts */
const union = (texts) =>
  [...new Set(texts)].map((text) => JSON.stringify(text)).join(` |${noBreak}`);

const codes = all(find(declarations, "EnumDecl", "ErrorCode"), "EnumConstantDecl");
const steps = declarations
  .filter(({ kind }) => kind === "CXXRecordDecl")
  .flatMap(({ inner = [] }) =>
    inner.filter((node) => node.kind === "VarDecl" && node.name === "name"),
  )
  .flatMap(textsIn);

/** The types of texts that have only certain values. @type {Record<string, string>} */
const unions = {
  step: union(steps),
  error: 'ErrorCode | ""',
  preferred_factor: union(textsIn(find(declarations, "VarDecl", "factor_names"))),
  wrong_clock: union(textsIn(find(declarations, "VarDecl", "clock_names"))),
};

/** @type {Record<string, string>} */
const initial = { boolean: "false", number: "0", string: '""' };

const snapshot = find(declarations, "CXXRecordDecl", "Snapshot");
const fields = all(snapshot, "FieldDecl");
const names = new Set(fields.map(({ name = "" }) => name));

/** @param {string} type In C++. */
function typeOf(type) {
  if (type === "bool") return "boolean";
  return type.endsWith("string_view") ? "string" : "number";
}

/** @param {string} comment */
const inCamelCase = (comment) =>
  comment.replace(/`(\w+)`/g, (quoted, name) =>
    names.has(name) ? `\`${camelCase(name)}\`` : quoted,
  );

const members = fields.map((field) => {
  const { name = "", type } = field;
  const plain = typeOf(String(type?.qualType));
  return {
    name: camelCase(name),
    type: unions[name] ?? plain,
    initial: name === "step" ? JSON.stringify(steps[0]) : initial[plain],
    says: inCamelCase(commentOf(field)),
  };
});

/** @param {string} text @returns {string} Wrapped to the width of a comment. */
const wrapped = (text) =>
  text.replace(/(.{1,95})(?: +|$)/g, "\n *   $1").replace(/^\n \* {3}/, " * ");

const script = `
/**
 * What C++ and JavaScript share of a snapshot. Made by scripts/snapshot-type.js from wasm/core; a
 * test compares.
 */

/**
${wrapped(`@typedef {${union(codes.map(({ name = "" }) => name))}} ErrorCode All that can go wrong: docs/errors.md says what each means.`)}
 */

/**
${wrapped(`@typedef {object} Snapshot ${commentOf(snapshot)}`)}
${members.map(({ name, type, says }) => wrapped(`@property {${type}} ${name} ${says}`)).join("\n")}
 */

/** Before the first step. @type {Snapshot} */
export const idle = {
${members.map(({ name, initial }) => `${name}: ${initial},`).join("\n")}
};
`;

process.stdout.write(
  await format(script.replaceAll(noBreak, " "), { parser: "babel", printWidth: 100 }),
);
