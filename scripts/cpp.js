/** Reads declarations of the core as the compiler understands them. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Node A node of Clang's syntax tree.
 * @property {string} kind Such as `EnumDecl`.
 * @property {string} [name]
 * @property {unknown} [value] A literal, as it is written.
 * @property {string} [text] The text of a comment.
 * @property {{qualType: string}} [type]
 * @property {Node} [referencedDecl]
 * @property {Node[]} [inner]
 */

const root = fileURLToPath(new URL("../", import.meta.url));
const folders = ["base", "json", "otp", "qr", "cognito", "enrollment"];

/**
 * @param {string} source A file of wasm/core.
 * @param {string} filter A part of the qualified names.
 * @returns {Node[]} The declarations with such a name in the file and its includes.
 */
export function parse(source, filter) {
  const printed = execFileSync(
    process.env.CLANGXX ?? "clang++",
    [
      ...["-std=c++20", "-fsyntax-only", ...folders.map((name) => `-Iwasm/core/${name}`)],
      ...["-Xclang", "-ast-dump=json", "-Xclang", `-ast-dump-filter=${filter}`],
      `wasm/core/${source}`,
    ],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  return printed
    .split(/^(?=\{)/m)
    .filter((text) => text.startsWith("{"))
    .map((text) => JSON.parse(text));
}

/**
 * @param {Node | Node[]} within
 * @param {string} kind
 * @returns {Node[]} All nodes of that kind, at any depth, in order.
 */
export function all(within, kind) {
  const nodes = Array.isArray(within) ? within : (within.inner ?? []);
  return nodes.flatMap((node) => [...(node.kind === kind ? [node] : []), ...all(node, kind)]);
}

/**
 * @param {Node[]} nodes
 * @param {string} kind
 * @param {string} name
 */
export function find(nodes, kind, name) {
  const found = all(nodes, kind).find((node) => node.name === name && node.inner);
  if (!found) throw new Error(`the core has no ${kind} ${name}`);
  return found;
}

/** @param {Node} node @returns {string[]} The texts in its initializer, in order. */
export const textsIn = (node) =>
  all(node, "StringLiteral").map(({ value }) => JSON.parse(String(value)));

/**
 * @param {Node} table An array of structs.
 * @returns {{texts: string[], constants: string[]}[]} For each row: its texts and the names of its
 *   enumerators, in order.
 */
export function rowsOf(table) {
  const rows = all(table, "InitListExpr").filter((row) => all(row, "InitListExpr").length === 0);
  return rows.map((row) => ({
    texts: textsIn(row),
    constants: all(row, "DeclRefExpr").flatMap(({ referencedDecl }) =>
      referencedDecl?.kind === "EnumConstantDecl" ? [String(referencedDecl.name)] : [],
    ),
  }));
}

/** @param {Node} node @returns {string} Its documentation, on one line. */
export function commentOf(node) {
  const [comment] = (node.inner ?? []).filter(({ kind }) => kind === "FullComment");
  const texts = comment ? all(comment, "TextComment") : [];
  return texts.map(({ text = "" }) => text.trim()).join(" ");
}
