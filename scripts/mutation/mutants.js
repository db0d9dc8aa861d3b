/**
 * Finds the mutants of a C++ source: small changes, each of which some test should notice.
 */
import { createRequire } from "node:module";
import treeSitter from "@vscode/tree-sitter-wasm";

/**
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} line
 * @property {string} name what it changes, told by content, so that it stays valid when lines move
 * @property {number} start where the change begins in the source, and
 * @property {number} end where it ends
 * @property {string} text what stands there instead
 * @property {"expression" | "statement" | "condition"} kind how it can be switched on and off
 * @property {string} alternative what stands for `text` where it is switched
 * @property {boolean} isCondition whether the whole is true or false, of whatever type it is
 *
 * @typedef {import("@vscode/tree-sitter-wasm").Node} Node
 */

const { Parser, Language } = treeSitter;
await Parser.init();
const parser = new Parser();
parser.setLanguage(
  await Language.load(
    createRequire(import.meta.url).resolve("@vscode/tree-sitter-wasm/wasm/tree-sitter-cpp.wasm"),
  ),
);

/** As far as it is understood: not every macro looks like C++. @param {string} source */
export function parse(source) {
  const tree = parser.parse(source);
  if (!tree) throw new Error("no C++");
  return tree.rootNode;
}

/** @param {Node} root */
export const constantDeclarations = (root) =>
  root
    .descendantsOfType(["declaration", "field_declaration"])
    .filter((node) => node !== null)
    .filter((node) => qualifiers(node).includes("constexpr"));

/** @param {Node} node */
const qualifiers = (node) =>
  node.namedChildren.flatMap((child) => (child?.type === "type_qualifier" ? [child.text] : []));

const operators = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "==": "!=",
  "!=": "==",
  "&&": "||",
  "||": "&&",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "/",
  "<<": ">>",
  ">>": "<<",
  "&": "|",
  "|": "&",
  "^": "|",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
  "|=": "&=",
  "^=": "|=",
  "++": "--",
  "--": "++",
};

/** What is decided when the code is compiled, and so cannot be wrong in a module that was built. */
const compileTime = [
  "template_argument_list",
  "template_parameter_list",
  "static_assert_declaration",
  "enumerator",
  "concept_definition",
  "gnu_asm_expression",
  "sizeof_expression",
];

/** @param {Node} node */
function isCompileTime(node) {
  const parent = node.parent;
  if (compileTime.includes(node.type)) return true;
  if (node.type === "function_definition") {
    return qualifiers(node).some((one) => ["constexpr", "consteval"].includes(one));
  }
  if (parent?.type === "array_declarator") return parent.childForFieldName("size")?.id === node.id;
  if (parent?.type === "case_statement") return parent.childForFieldName("value")?.id === node.id;
  return node.type === "condition_clause" && parent?.child(1)?.type === "constexpr";
}

/**
 * The enumerators that come next, in a circle, by the name of each: `Kind::text` → `Kind::boolean`.
 *
 * @param {string[]} sources all of the project's
 */
export function enumerators(sources) {
  /** @type {Map<string, string>} */
  const next = new Map();
  for (const node of sources.flatMap((text) => parse(text).descendantsOfType("enum_specifier"))) {
    const name = node?.childForFieldName("name")?.text;
    const list = node?.descendantsOfType("enumerator") ?? [];
    for (const [i, one] of list.entries()) {
      const other = list[(i + 1) % list.length];
      next.set(`${name}::${one?.firstChild?.text}`, `${name}::${other?.firstChild?.text}`);
    }
  }
  return next;
}

/** The same, and by the bare names that the source may use. @param {string} source @param {Map<string, string>} enums */
function enumeratorsIn(source, enums) {
  const all = new Map(enums);
  for (const [, name] of source.matchAll(/using enum (\w+);/g)) {
    for (const [one, other] of enums) {
      const prefix = `${name}::`;
      if (one.startsWith(prefix)) all.set(one.slice(prefix.length), other.slice(prefix.length));
    }
  }
  return all;
}

/** @param {Node} node @param {string} text @returns {Change} */
const expression = (node, text, alternative = text) => ({
  node,
  text,
  alternative,
  kind: "expression",
});

/** @typedef {Pick<Mutant, "text" | "alternative" | "kind"> & {node: Node, isCondition?: boolean}} Change */

/** @param {Node} node @returns {Change[]} */
function changesOfOperator(node) {
  const operator = node.childForFieldName("operator");
  const other = operators[/** @type {keyof typeof operators} */ (operator?.text)];
  if (!operator || !other || node.type === "unary_expression") return [];
  const at = operator.startIndex - node.startIndex;
  return [
    expression(node, node.text.slice(0, at) + other + node.text.slice(at + operator.text.length)),
  ];
}

/** @param {Node} node @returns {Change[]} */
function changesOfUnary(node) {
  const operator = node.childForFieldName("operator")?.text;
  const operand = `${node.childForFieldName("argument")?.text}`;
  if (operator === "!") return [expression(node, operand, `static_cast<bool>(${operand})`)];
  return operator === "-" || operator === "~" ? [expression(node, operand)] : [];
}

/** @param {Node} node @returns {Change[]} */
function changesOfNumber(node) {
  const parts = /^(0x)?([0-9a-f']+?)(u?l?l?)$/i.exec(node.text);
  if (!parts) return [];
  const [, hex = "", digits = "", suffix = ""] = parts;
  const value = BigInt(hex + digits.replaceAll("'", ""));
  const neighbours = value > 0n ? [value + 1n, value - 1n] : [value + 1n];
  return neighbours.map((one) => {
    const written = hex
      ? `0x${one.toString(16).toUpperCase().padStart(digits.length, "0")}`
      : `${one}`;
    return expression(node, written + suffix);
  });
}

/** @param {Node} node @returns {Change[]} */
function changesOfCharacter(node) {
  const character = /^'([^\\'])'$/.exec(node.text)?.[1];
  if (!character) return [];
  return [1, -1]
    .map((by) => String.fromCharCode(character.charCodeAt(0) + by))
    .filter((one) => one >= " " && one <= "~")
    .map((one) => expression(node, `'${/['\\]/.test(one) ? "\\" : ""}${one}'`));
}

/** @param {Node} condition @returns {Change[]} */
function changesOfCondition(condition) {
  const value =
    condition.type === "condition_clause" ? condition.childForFieldName("value") : condition;
  if (!value || /^!=|==$|^!/.test(`${value.childForFieldName("operator")?.text}`)) return [];
  if (value.type !== "declaration") {
    return [{ ...expression(value, `!(${value.text})`), isCondition: true }];
  }
  const name = `${value.childForFieldName("declarator")?.text.replace(/^[*&]+/, "")}`;
  return [{ node: value, text: `${value.text}; !${name}`, alternative: name, kind: "condition" }];
}

/** @param {Node} node @returns {Change} */
const removal = (node) => ({ node, text: ";", alternative: "", kind: "statement" });

/** @param {Node} node @returns {Change[]} */
function changesOfIf(node) {
  const consequence = node.childForFieldName("consequence");
  const body =
    consequence?.type === "compound_statement" ? consequence.lastNamedChild : consequence;
  const leaves = ["return_statement", "continue_statement", "break_statement"];
  const isEarlyLeave = leaves.includes(`${body?.type}`) && !node.childForFieldName("alternative");
  return isEarlyLeave ? [removal(node)] : [];
}

/** @param {Node} node @param {Map<string, string>} enums @returns {Change[]} */
function changesOfName(node, enums) {
  const other = enums.get(node.text);
  const parent = node.parent;
  const inExpression =
    /(_list|_expression|_statement|_pair|init_declarator)$/.test(`${parent?.type}`) &&
    !/^(parameter|field_declaration|call_expression|field_expression)/.test(`${parent?.type}`);
  const isDeclared = parent?.childForFieldName("declarator")?.id === node.id;
  const isDefault = parent?.childForFieldName("default_value")?.id === node.id;
  return other && ((inExpression && !isDeclared) || isDefault) ? [expression(node, other)] : [];
}

/** @param {Node} node @param {Map<string, string>} enums @returns {Change[]} */
function changesOf(node, enums) {
  switch (node.type) {
    case "binary_expression":
    case "assignment_expression":
    case "update_expression":
      return changesOfOperator(node);
    case "unary_expression":
      return changesOfUnary(node);
    case "number_literal":
      return changesOfNumber(node);
    case "char_literal":
      return changesOfCharacter(node);
    case "true":
      return [expression(node, "false")];
    case "false":
      return [expression(node, "true")];
    case "identifier":
    case "qualified_identifier":
      return changesOfName(node, enums);
    case "if_statement":
      return changesOfIf(node);
    case "expression_statement":
      return [removal(node)];
    default:
      return [];
  }
}

/** @param {Node} node @returns {Change[]} */
function changesAsCondition(node) {
  const parent = node.parent;
  const isCondition = parent?.childForFieldName("condition")?.id === node.id;
  return isCondition && parent?.type !== "switch_statement" ? changesOfCondition(node) : [];
}

/** @param {Node} node @param {Map<string, string>} enums @returns {Change[]} */
function changesWithin(node, enums) {
  if (isCompileTime(node)) return [];
  const within =
    node.type === "qualified_identifier"
      ? []
      : node.namedChildren.filter((child) => child !== null);
  return [
    ...changesOf(node, enums),
    ...changesAsCondition(node),
    ...within.flatMap((child) => changesWithin(child, enums)),
  ];
}

/** @param {string} text */
const onOneLine = (text) => text.trim().replaceAll(/\s+/g, " ");

/** @param {string} source @param {Change} change */
function nameOf(source, { node, text, kind }) {
  if (kind === "statement") return `\`${onOneLine(node.text)}\` → nothing`;
  const from = source.lastIndexOf("\n", node.startIndex - 1) + 1;
  const to = source.indexOf("\n", node.endIndex);
  const before = source.slice(from, node.startIndex);
  const after = source.slice(node.endIndex, to);
  return `\`${onOneLine(before + node.text + after)}\` → \`${onOneLine(before + text + after)}\``;
}

/** @param {string} file @param {string} source @param {Map<string, string>} enums @returns {Mutant[]} */
export function findMutants(file, source, enums) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const root = parse(source);
  if (root.hasError) throw new Error(`${file} is not understood as C++`);
  return changesWithin(root, enumeratorsIn(source, enums)).map((change) => {
    const { node, text, alternative, kind, isCondition = false } = change;
    const name = nameOf(source, change);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return {
      file,
      line: node.startPosition.row + 1,
      name: nth > 1 ? `${name} (${nth})` : name,
      start: node.startIndex,
      end: node.endIndex,
      text,
      alternative,
      kind,
      isCondition,
    };
  });
}

/** @param {string} source @param {Mutant} mutant */
export const mutated = (source, { start, end, text }) =>
  source.slice(0, start) + text + source.slice(end);
