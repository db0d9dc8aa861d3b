/**
 * Prints the package.json of the package, based on the project's.
 *
 *     node scripts/package/package-json.js > dist/package.json
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The entry points, and where the compiler writes their declarations.
 *
 * @type {{name: string, file: string, declarations: string, needs?: string}[]}
 */
export const entries = [
  { name: ".", file: "index.js", declarations: "web/index.d.ts" },
  { name: "./define.js", file: "define.js", declarations: "web/define.d.ts" },
  { name: "./standalone.js", file: "standalone.js", declarations: "web/define.d.ts" },
  { name: "./ahead.js", file: "ahead.js", declarations: "web/ahead.d.ts" },
  { name: "./core.js", file: "core.js", declarations: "web/core.d.ts" },
  { name: "./react.js", file: "react.js", declarations: "web/react.d.ts", needs: "react" },
  { name: "./testing.js", file: "testing.js", declarations: "kit/index.d.ts" },
];

/** The frameworks whose templates get types for the element. */
const frameworks = ["react", "preact", "vue", "svelte"];

/** Other files that can be imported by name. */
const files = [
  "custom-elements.json",
  "html-data.json",
  "web-types.json",
  "integrity.json",
  "sbom.cdx.json",
  "package.json",
];

/** Both names of the component have the same script and the same types, which include the tag's. */
const react = { types: "./types/react.d.ts", default: "./react.js" };

const exports = Object.fromEntries([
  ...entries.map(({ name, file, declarations }) => [
    name,
    { types: `./types/${declarations}`, default: `./${file}` },
  ]),
  ...frameworks.map((name) => [
    `./${name}`,
    { types: `./types/${name}.d.ts`, default: "./types/template.js" },
  ]),
  ...files.map((name) => [`./${name}`, `./${name}`]),
  ["./enrollment.wasm", { types: "./types/module-address.d.ts", default: "./enrollment.wasm" }],
  ...["./react", "./react.js"].map((name) => [name, react]),
]);

export function packageJson() {
  const project = new URL("../../package.json", import.meta.url);
  const { name, version, description, license, homepage, repository, engines } = JSON.parse(
    readFileSync(project, "utf8"),
  );
  return {
    name,
    version,
    description,
    keywords: ["cognito", "totp", "mfa", "authenticator", "custom-element", "web-component"],
    license,
    homepage,
    repository,
    type: "module",
    engines,
    bin: { [name]: "doctor.js" },
    sideEffects: ["./define.js", "./standalone.js"],
    exports,
    types: `./types/${entries[0]?.declarations}`,
    customElements: "custom-elements.json",
    "web-types": "web-types.json",
    // For testing.js and react.js.
    peerDependencies: { "@playwright/test": ">=1.48", react: ">=18", "zxing-wasm": ">=2" },
    peerDependenciesMeta: {
      "@playwright/test": { optional: true },
      react: { optional: true },
      "zxing-wasm": { optional: true },
    },
    files: ["*.js", "*.json", "*.wasm", "*.txt", "docs", "types"],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(packageJson(), null, 2));
}
