/**
 * Prints docs/api.md, the reference of the element, from the manifest of a build.
 *
 *     node scripts/package/api.js > docs/api.md
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";

/** @typedef {import("custom-elements-manifest").CustomElementDeclaration} Element */
/** @typedef {import("custom-elements-manifest").ClassMethod} Method */

/** @param {string} text For a cell of a table. */
const cell = (text) => text.replace(/\s+/g, " ").replaceAll("|", "\\|");

/** @param {string | undefined} text */
const code = (text) => (text ? `\`${cell(text)}\`` : "");

/**
 * @param {string[]} heads
 * @param {string[][]} rows
 */
function table(heads, rows) {
  const lines = [heads, heads.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** @param {{name: string, description?: string}[] | undefined} items */
const described = (items = []) =>
  items.map(({ name, description = "" }) => [code(name), cell(description)]);

/** @param {Method} method */
function signature({ name, parameters = [] }) {
  const names = parameters.map(({ name, optional }) => (optional ? `${name}?` : name));
  return `${name}(${names.join(", ")})`;
}

/** @param {Method} method What it does, and what it gives. */
const says = ({ description = "", return: result }) =>
  cell([description, result?.description].filter(Boolean).join(" Gives: "));

/**
 * @param {Element} element
 * @returns {Promise<string>}
 */
export async function apiPage({ tagName, attributes = [], members = [], events = [], ...rest }) {
  const fields = members.filter((member) => member.kind === "field");
  const alone = fields.filter((field) => !("attribute" in field) && field.name !== "step");
  const methods = members.filter((member) => member.kind === "method");
  const text = `# The element

What \`<${tagName}>\` has. This page is made by \`node scripts/package/api.js\` of the package's \`custom-elements.json\`; tests
compare that with the element itself.

## Attributes

Each is a property as well, under the name in the third column.

${table(
  ["attribute", "type", "property", "meaning"],
  attributes.map(({ name, type, fieldName, description = "" }) => [
    code(name),
    code(type?.text),
    code(fieldName),
    cell(description),
  ]),
)}

## Properties without an attribute

${table(
  ["property", "type", "meaning"],
  alone.map(({ name, description = "", ...field }) => [
    code(name),
    code("type" in field ? field.type?.text : ""),
    cell(description),
  ]),
)}

## Methods

${table(
  ["method", "gives", "meaning"],
  methods.map((method) => [code(signature(method)), code(method.return?.type?.text), says(method)]),
)}

## Events

All bubble, and cross shadow roots. None has a secret.

${table(
  ["event", "type", "when"],
  events.map(({ name, type, description = "" }) => [
    code(name),
    code(type.text),
    cell(description),
  ]),
)}

## Slots

${table(["slot", "for"], described(rest.slots))}

## Parts

${table(["part", "what it is"], described(rest.cssParts))}

## Custom properties

${table(["property", "for"], described(rest.cssProperties))}

## States

\`:state(…)\`, in browsers that have custom states; the attribute \`step\` says the same.

${table(["state", "when"], described(rest.cssStates))}
`;
  return format(text, { parser: "markdown", printWidth: 100 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync("dist/custom-elements.json", "utf8"));
  process.stdout.write(await apiPage(manifest.modules[0].declarations[0]));
}
