import { Ajv } from "ajv";
import { transform } from "esbuild";
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { entries } from "../../scripts/package/package-json.js";
import { install } from "./installed.js";
import { dist, names, read } from "./support.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const installed = install();
after(installed.remove);

const description = JSON.parse(read("package.json"));

/**
 * Runs a script in the folder where the package is installed.
 *
 * @param {string} script
 * @returns {string} What it prints.
 */
function run(script) {
  const options = ["--input-type=module", "--eval", script];
  return execFileSync(process.execPath, options, { cwd: installed.folder, encoding: "utf8" });
}

test("npm pack: has exactly the files of the build", (t) => {
  assert.deepEqual(installed.files.map((file) => file.path).sort(), names);
  const sizes = installed.files.map((file) => `${String(file.size).padStart(7)}  ${file.path}`);
  t.diagnostic(`packed:\n${sizes.join("\n")}`);
});

test("package.json: matches the content, and has no dependencies", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  assert.equal(description.version, version);
  assert.equal(description.license, "MIT");
  assert.equal(description.dependencies, undefined);
  assert.equal(description.scripts, undefined);
});

test("docs/errors.md: is there, as the console says, and leads to no page that is not", () => {
  assert.match(read("standalone.js"), /docs\/errors\.md/);
  const page = read("docs/errors.md");
  assert.match(page, /^\| `user_changed` /m);
  assert.doesNotMatch(page, /\]\(/);
});

test("npx: runs the doctor, which finds its files", () => {
  const words = ["doctor", "--endpoint=http://127.0.0.1:1/", "--json"];
  const { status, stdout } = spawnSync("npx", ["--offline", "--no", description.name, ...words], {
    cwd: installed.folder,
    encoding: "utf8",
  });
  const { version, checks } = JSON.parse(stdout);
  assert.equal(version, description.version);
  assert.ok(checks.some((/** @type {{id: string}} */ { id }) => id === "endpoint-refusal"));
  assert.equal(status, 1);
});

test("publint: finds nothing", async () => {
  const { messages, pkg } = await publint({ pkgDir: dist, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test("arethetypeswrong: finds nothing", () => {
  const options = ["--profile", "esm-only", "--exclude-entrypoints", "enrollment.wasm"];
  const attw = path.join(root, "node_modules/.bin/attw");
  execFileSync(attw, [installed.tarball, ...options], { encoding: "utf8" });
});

test("Each import of a script leads to an existing file", () => {
  for (const name of names.filter((file) => file.endsWith(".js"))) {
    for (const [, file = ""] of read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      assert.ok(
        names.includes(path.posix.join(path.posix.dirname(name), file)),
        `${name}: ${file}`,
      );
    }
  }
});

test("Types: each event of the manifest has a type on the document", () => {
  const [{ declarations }] = JSON.parse(read("custom-elements.json")).modules;
  const types = read("types/web/global.d.ts");
  for (const { name } of declarations[0].events) assert.ok(types.includes(`"${name}":`), name);
});

test("No script has a top-level await", async () => {
  /** @param {string} code */
  const check = (code) =>
    transform(code, { format: "esm", supported: { "top-level-await": false }, logLevel: "silent" });
  await assert.rejects(check("await 0"), /Top-level await/);
  for (const name of names.filter((file) => file.endsWith(".js"))) await check(read(name));
});

test("Node.js: each entry can be imported, and defines and starts nothing", () => {
  for (const { name } of entries.filter(({ needs }) => !needs)) {
    const specifier = JSON.stringify(path.posix.join(description.name, name));
    const printed = run(`
      const before = Object.keys(globalThis).join();
      const exported = await import(${specifier});
      const isSame = Object.keys(globalThis).join() === before && !globalThis.customElements;
      console.log(JSON.stringify([isSame, Object.keys(exported)]));`);
    const [isSame, exported] = JSON.parse(printed);
    assert.equal(isSame, true, name);
    const onlyActs = ["./define.js", "./standalone.js"].includes(name);
    assert.equal(exported.length > 0, !onlyActs, name);
  }
});

test("Node.js: an entry point names the package that it needs", () => {
  const others = entries.filter(({ needs }) => needs);
  assert.equal(others.length, 1);
  for (const { name, needs = "" } of others) {
    const specifier = JSON.stringify(path.posix.join(description.name, name));
    const printed = run(`import(${specifier}).catch((error) => console.log(error.message));`);
    assert.match(printed, new RegExp(`Cannot find package '${needs}'`));
    assert.ok(description.peerDependenciesMeta[needs].optional);
  }
});

test("Node.js: the headless core runs with the module of the package", () => {
  const printed = run(`
    import { readFile } from "node:fs/promises";
    import { prepare, resolveEndpoint } from "${description.name}/core.js";
    const wasm = import.meta.resolve("${description.name}/enrollment.wasm");
    await prepare(await readFile(new URL(wasm)));
    console.log(await resolveEndpoint({ region: "eu-central-1" }));`);
  assert.equal(printed, "https://cognito-idp.eu-central-1.amazonaws.com/\n");
});

test("Node.js: the headless core finds its module automatically", () => {
  const printed = run(`
    import { resolveEndpoint } from "${description.name}/core.js";
    console.log(await resolveEndpoint({ region: "eu-central-1" }));`);
  assert.equal(printed, "https://cognito-idp.eu-central-1.amazonaws.com/\n");
});

test("Types: a page in TypeScript compiles, and mistakes in it do not", () => {
  const page = path.join(installed.folder, "page.ts");
  const options = [
    ...["--noEmit", "--strict", "--exactOptionalPropertyTypes"],
    ...["--module", "nodenext", "--target", "es2022"],
  ];
  const check = () => {
    const tsc = path.join(root, "node_modules/.bin/tsc");
    const lib = ["--lib", "es2022,dom,dom.iterable", "--types", "", "--pretty", "false"];
    try {
      execFileSync(tsc, [...options, ...lib, "page.ts"], {
        cwd: installed.folder,
        encoding: "utf8",
      });
      return "";
    } catch (error) {
      return String(/** @type {any} */ (error).stdout);
    }
  };
  const text = readFileSync(new URL("page.ts", import.meta.url), "utf8");
  writeFileSync(page, text);
  assert.equal(check(), "");
  const wrong = text.replaceAll("// @ts-expect-error", "//");
  writeFileSync(page, wrong);
  const expected = text.match(/@ts-expect-error/g) ?? [];
  assert.equal(check().match(/error TS/g)?.length, expected.length);
});

test("custom-elements.json: is valid by the schema of custom elements manifests", () => {
  const require = createRequire(import.meta.url);
  const schema = require("custom-elements-manifest/schema.json");
  const validate = new Ajv({ strict: false }).compile(schema);
  /** @type {any} */
  const manifest = JSON.parse(read("custom-elements.json"));
  assert.equal(validate(manifest), true, JSON.stringify(validate.errors));
  delete manifest.modules[0].declarations[0].name;
  assert.equal(validate(manifest), false);
});

test("custom-elements.json: has a description for everything that it lists", () => {
  const [{ declarations }] = JSON.parse(read("custom-elements.json")).modules;
  const [element] = declarations;
  const kinds = ["attributes", "members", "events", "slots", "cssParts", "cssProperties"];
  for (const kind of [...kinds, "cssStates"]) {
    assert.ok(element[kind].length > 0, kind);
    for (const { name, description: text } of element[kind]) assert.match(text, /\.$/, name);
  }
});

test("html-data.json and web-types.json: have the attributes of the manifest", () => {
  const [{ declarations }] = JSON.parse(read("custom-elements.json")).modules;
  const expected = declarations[0].attributes.map((/** @type {any} */ { name }) => name);
  const [tag] = JSON.parse(read("html-data.json")).tags;
  const [element] = JSON.parse(read("web-types.json")).contributions.html.elements;
  for (const { name, attributes } of [tag, element]) {
    assert.equal(name, "cognito-totp-enrollment");
    const found = attributes.map((/** @type {any} */ attribute) => attribute.name);
    assert.deepEqual([...found, "step"].sort(), expected.sort());
  }
});
