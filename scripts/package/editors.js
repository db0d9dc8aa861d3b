/**
 * Generates files for editors and templates from the manifest: VS Code's html-data.json, JetBrains'
 * web-types.json, and the types for JSX, Vue and Svelte.
 *
 *     node scripts/package/editors.js dist
 */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { packageJson } from "./package-json.js";

const [folder = ""] = process.argv.slice(2);

/** @type {import("custom-elements-manifest").Package} */
const { modules } = JSON.parse(readFileSync(path.join(folder, "custom-elements.json"), "utf8"));
const element = /** @type {import("custom-elements-manifest").CustomElementDeclaration} */ (
  modules[0]?.declarations?.[0]
);
const { tagName = "", description = "", attributes = [], events = [], members = [] } = element;
const { slots = [], cssParts = [], cssProperties = [], cssStates = [] } = element;

/** Attributes that the page may set. */
const writable = attributes.filter(({ name }) => name !== "step");

/** Without global attributes, which HTML's types already have. */
const own = writable.filter(({ name }) => name !== "lang");

const properties = members.filter(
  (member) => member.kind === "field" && !("readonly" in member && member.readonly),
);

/** @param {{type?: {text: string}}} item */
const isBoolean = ({ type }) => type?.text === "boolean";

/** @param {{type?: {text: string}}} item The words of a union, such as `"a" | "b"`. */
const wordsOf = ({ type }) =>
  [...(type?.text.matchAll(/"([^"]+)"/g) ?? [])].map(([, word]) => word);

/** @param {{name: string, description?: string}} item */
const described = ({ name, description }) => ({ name, description });

/** See https://code.visualstudio.com/blogs/2020/02/24/custom-data-format */
const htmlData = {
  version: 1.1,
  tags: [
    {
      name: tagName,
      description,
      attributes: writable.map((attribute) => ({
        ...described(attribute),
        ...(isBoolean(attribute) ? { valueSet: "v" } : {}),
        ...(wordsOf(attribute).length > 0
          ? { values: wordsOf(attribute).map((name) => ({ name })) }
          : {}),
      })),
    },
  ],
};

/** See https://github.com/JetBrains/web-types */
const webTypes = {
  $schema: "https://json.schemastore.org/web-types",
  name: packageJson().name,
  version: packageJson().version,
  "description-markup": "markdown",
  contributions: {
    html: {
      elements: [
        {
          name: tagName,
          description,
          attributes: writable.map((attribute) => ({
            ...described(attribute),
            value: { type: attribute.type?.text },
          })),
          slots: slots.map(described),
          js: {
            properties: properties.map((property) => ({
              ...described(property),
              ...("type" in property ? { type: property.type?.text } : {}),
            })),
            events: events.map(described),
          },
          css: {
            properties: cssProperties.map(described),
            parts: cssParts.map(described),
            "pseudo-classes": cssStates.map((state) => ({
              ...described(state),
              name: `state(${state.name})`,
            })),
          },
        },
      ],
    },
  },
};

/** @param {{name: string, description?: string, type?: {text: string}}} attribute */
function attributeType(attribute) {
  const { name, description, type } = attribute;
  const text = isBoolean(attribute)
    ? 'boolean | "" | "true" | "false"'
    : type?.text.replace("number", "number | string");
  return `  /** ${description} */\n  ${JSON.stringify(name)}?: ${text} | undefined;`;
}

/** Only attributes whose names are not also property names. */
const hyphenated = own.filter(({ name }) => name.includes("-"));

const templateTypes = `\
/** What templates may give the element. Made by scripts/package/editors.js. */
import type { CognitoTotpEnrollmentElement } from "./web/element.js";

type Own = Pick<
  CognitoTotpEnrollmentElement,
${properties.map(({ name }) => `  | ${JSON.stringify(name)}`).join("\n")}
>;

/** Some templates turn \`auto-start="false"\` into the property, and so the word. */
type Words<Value> = Value extends boolean
  ? boolean | "true" | "false"
  : Value extends number
    ? number | \`\${number}\`
    : Value;

/** By property name. The access token is a function, which is never part of a server's HTML. */
export type Properties = {
  [Name in keyof Omit<Own, "accessToken" | "session">]?:
    | ([Own[Name]] extends [boolean | number] ? Words<Own[Name]> : Own[Name])
    | undefined;
} & {
  accessToken?: (() => string | Promise<string>) | undefined;
  session?: string | { session: string; issuedAt?: number } | undefined;
};

/** By attribute name. */
export interface Attributes {
${hyphenated.map(attributeType).join("\n")}
}

type EventName = ${events.map(({ name }) => JSON.stringify(name)).join(" | ")};

/** By listener attribute name. */
export type Listeners = {
  [Name in EventName as \`on\${Name}\`]?:
    | ((event: GlobalEventHandlersEventMap[Name]) => void)
    | undefined;
};
`;

/** @param {string} name @param {unknown} value */
const writeJson = (name, value) =>
  writeFileSync(path.join(folder, name), `${JSON.stringify(value, null, 2)}\n`);

writeJson("html-data.json", htmlData);
writeJson("web-types.json", webTypes);
writeFileSync(path.join(folder, "types/template.d.ts"), templateTypes);
// The script for entry points that have only types.
writeFileSync(path.join(folder, "types/template.js"), "export {};\n");
cpSync(fileURLToPath(new URL("frameworks", import.meta.url)), path.join(folder, "types"), {
  recursive: true,
});
