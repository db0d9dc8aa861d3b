/**
 * Prints the custom elements manifest from the element's JSDoc: attributes, properties, events,
 * slots, parts, states and custom properties. The types are those that the compiler inferred.
 *
 *     node scripts/package/manifest.js > dist/custom-elements.json
 */
import * as analyzer from "@custom-elements-manifest/analyzer/index.js";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inlineType } from "./typedefs.js";

/** The analyzer's own type declarations do not fit this import. */
const { create, ts } = /** @type {any} */ (analyzer);

const sources = ["web/reflecting-element.js", "web/element.js", "web/ui/display.js"];

/** @typedef {import("custom-elements-manifest").CustomElementDeclaration} Element */
/** @typedef {import("custom-elements-manifest").ClassMember} Member */

/**
 * @param {string} source
 * @returns {Map<string, string>} The type of each member, from the compiler; for a method, its
 *   return type.
 */
function typesIn(source) {
  const text = readFileSync(`build/declarations/${source.replace(/js$/, "d.ts")}`, "utf8");
  const members = text.matchAll(/^ {4}(?:get )?(\w+)\((?:[^()]|\([^()]*\))*\): (.+);$/gm);
  const plain = (/** @type {string} */ type) => type.replace(/import\("[^"]+"\)\./g, "");
  return new Map([...members].map(([, name = "", type = ""]) => [name, plain(type)]));
}

/**
 * @returns {Element} With the slots, parts, custom properties and states that `Display` declares.
 */
function analyze() {
  const modules = sources.map((name) =>
    ts.createSourceFile(name, readFileSync(name, "utf8"), ts.ScriptTarget.ES2022, true),
  );
  /** @type {import("custom-elements-manifest").Package} */
  const { modules: found } = create({ modules, plugins: [] });
  const declarations = found.flatMap((module) => module.declarations ?? []);
  const element = declarations.find((declaration) => "tagName" in declaration);
  const display = declarations.find(({ name }) => name === "Display");
  if (!element || !display) throw new Error("the sources lack a class");
  const { slots, cssParts, cssProperties, cssStates } = /** @type {Element} */ (display);
  return { .../** @type {Element} */ (element), slots, cssParts, cssProperties, cssStates };
}

const types = new Map(sources.flatMap((source) => [...typesIn(source)]));

/**
 * @template {{name: string, fieldName?: string, inheritedFrom?: unknown}} T
 * @param {T} item
 */
function typed({ inheritedFrom: _, ...item }) {
  const text = types.get(item.fieldName ?? item.name);
  return text === undefined ? item : { ...item, type: { text } };
}

/**
 * An attribute has the type of its property. One without a property has its own.
 *
 * @param {import("custom-elements-manifest").Attribute} attribute
 */
const typedAttribute = (attribute) => (attribute.fieldName ? typed(attribute) : attribute);

/**
 * Spells out the types that events name, since the manifest does not define them.
 *
 * @param {import("custom-elements-manifest").Event} event
 */
function spelledOut(event) {
  const text = event.type.text.replace("Completion", () =>
    inlineType("web/step-events.js", "Completion"),
  );
  return { ...event, type: { text } };
}

/**
 * The properties that reflect attributes first, as in the code.
 *
 * @template {{inheritedFrom?: unknown}} T
 * @param {T[]} [items]
 */
const inOrder = (items = []) => [
  ...items.filter((item) => item.inheritedFrom),
  ...items.filter((item) => !item.inheritedFrom),
];

/** @param {Member} member */
function publicMember(member) {
  if (member.kind === "method") {
    const { inheritedFrom: _, ...method } = member;
    const text = types.get(member.name) ?? "void";
    return { ...method, return: { ...member.return, type: { text } } };
  }
  // The description of an accessor's parameter describes the field.
  return typed({ ...member, parameters: undefined, return: undefined });
}

/** @returns {import("custom-elements-manifest").Package} */
export function manifest() {
  const element = analyze();
  const { name } = element;
  const path = "index.js";
  const declaration = {
    ...element,
    kind: /** @type {const} */ ("class"),
    superclass: { name: "HTMLElement", package: "global:" },
    members: inOrder(element.members)
      .filter((member) => !member.privacy && !member.static)
      .map(publicMember),
    attributes: inOrder(element.attributes).map(typedAttribute),
    // The analyzer also finds one in the class body, whose name is a variable.
    events: element.events?.filter((event) => event.name.startsWith("enrollment-")).map(spelledOut),
  };
  return {
    schemaVersion: "2.1.0",
    readme: "README.md",
    modules: [
      {
        kind: "javascript-module",
        path,
        declarations: [declaration],
        exports: [{ kind: "js", name, declaration: { name, module: path } }],
      },
      {
        kind: "javascript-module",
        path: "define.js",
        exports: [
          {
            kind: "custom-element-definition",
            name: String(element.tagName),
            declaration: { name, module: path },
          },
        ],
      },
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(manifest(), null, 2));
}
