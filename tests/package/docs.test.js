import { transform } from "esbuild";
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { apiPage } from "../../scripts/package/api.js";
import * as kit from "../../kit/index.js";
import { Enroller } from "../../web/enroller.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string} name */
const source = (name) => readFileSync(path.join(root, name), "utf8");

const pages = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
  {
    cwd: root,
    encoding: "utf8",
  },
)
  .trim()
  .split("\n");

/**
 * @param {string} name
 * @returns {{language: string, code: string}[]}
 */
function blocksIn(name) {
  const found = source(name).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...found].map(([, language = "", code = ""]) => ({ language, code }));
}

const dist = path.join(root, "dist");

/** Why the checks that need a built package are skipped, if they are. */
const skip = existsSync(path.join(dist, "types")) ? false : "there is no build in dist/";

/** @returns {import("custom-elements-manifest").CustomElementDeclaration} */
function readElement() {
  const { modules } = JSON.parse(readFileSync(path.join(dist, "custom-elements.json"), "utf8"));
  return modules[0].declarations[0];
}

test("docs/api.md: matches the manifest", { skip }, async () => {
  const expected = await apiPage(readElement());
  assert.equal(source("docs/api.md"), expected, "run: node scripts/package/api.js > docs/api.md");
});

test("docs/api.md: names the methods of an attempt without the element", { skip }, () => {
  const { members = [] } = readElement();
  const ofElement = members.filter(({ kind }) => kind === "method").map(({ name }) => name);
  const row = /createEnroller\(options\).*Its methods are (.*?) \|/s.exec(
    source("docs/api.md"),
  )?.[1];
  const [without = "", besides = ""] = String(row).split("and `manage");
  const named = (/** @type {string} */ text) =>
    [...text.matchAll(/(\w+)\(\)/g)].map(([, name]) => name);
  const missing = new Set(named(without));
  const expected = Object.getOwnPropertyNames(Enroller.prototype).filter(
    (name) => name !== "constructor",
  );
  const listed = [
    ...ofElement.filter((name) => !missing.has(name)),
    ...named(`\`manage${besides}`),
  ];
  assert.deepEqual(listed.sort(), expected.sort());
});

test("docs/integrations.md: has the code of examples/recipes", () => {
  const folder = path.join(root, "examples/recipes");
  const recipes = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
  const blocks = blocksIn("docs/integrations.md").filter(({ language }) => language !== "html");
  assert.ok(blocks.length >= 7);
  for (const { code } of blocks)
    assert.ok(
      recipes.some((text) => text.includes(code)),
      code,
    );
});

test("The pages' scripts: have valid syntax", async () => {
  let count = 0;
  for (const name of pages) {
    for (const { language, code } of blocksIn(name)) {
      if (language === "json") JSON.parse(code);
      if (language !== "js" && language !== "ts" && language !== "tsx") continue;
      await transform(code, { loader: language }).catch((error) =>
        assert.fail(`${name}: ${error}`),
      );
      count += 1;
    }
  }
  assert.ok(count > 10);
});

/**
 * @param {string} name As a template writes it, such as `:accessToken`, `(enrollment-complete)` or
 *   `onEnrollmentComplete`.
 * @returns {string} The attribute, property or event.
 */
function plainName(name) {
  const bare = name.replace(/^[:@[(]|[\])]$/g, "");
  const isComponents = /^onEnrollment[A-Z]/.test(bare);
  const kebab = isComponents
    ? bare.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : bare;
  return kebab.replace(/^on-?(?=enrollment-)/, "");
}

test(
  "The pages' tags: have only attributes, properties and events of the element",
  { skip },
  () => {
    const { attributes = [], members = [], events = [] } = readElement();
    const known = new Set([...attributes, ...members, ...events].map(({ name }) => name));
    let count = 0;
    for (const page of pages) {
      const code = blocksIn(page)
        .map((block) => block.code)
        .join("\n");
      const tags = code.matchAll(
        /<(?:cognito-totp-enrollment|CognitoTotpEnrollment)\s((?:"[^"]*"|\{[^}]*\}|[^>"{])*)>/g,
      );
      for (const [, inside = ""] of tags) {
        const names = inside.replace(/"[^"]*"|\{[^}]*\}/g, "").match(/[^\s=/]+/g) ?? [];
        for (const name of names) {
          assert.ok(known.has(plainName(name)), `${page}: ${name}`);
          count += 1;
        }
      }
      for (const [, name = ""] of code.matchAll(/addEventListener\(\s*"(enrollment-[\w-]+)"/g)) {
        assert.ok(known.has(name), `${page}: ${name}`);
        count += 1;
      }
    }
    assert.ok(count > 30, String(count));
  },
);

/**
 * Compiles scripts as a page or a test that has the package installed.
 *
 * @param {import("node:test").TestContext} t
 * @param {Record<string, string>} files
 * @returns {string} What the compiler reports.
 */
function compile(t, files) {
  const folder = mkdtempSync(path.join(root, "build/docs-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  mkdirSync(path.join(folder, "node_modules"));
  symlinkSync(dist, path.join(folder, "node_modules/cognito-totp-enrollment"));
  const compilerOptions = {
    ...{ strict: true, noEmit: true, jsx: "react-jsx", target: "es2022", types: [] },
    // The package's own types are checked with its examples.
    ...{
      skipLibCheck: true,
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2022", "dom", "dom.iterable"],
    },
    preserveSymlinks: true,
  };
  const config = { compilerOptions, include: Object.keys(files) };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = path.join(root, "node_modules/.bin/tsc");
  return spawnSync(tsc, ["-p", folder], { encoding: "utf8" }).stdout;
}

test("README.md: its TypeScript compiles with the package", { skip }, (t) => {
  const blocks = blocksIn("README.md").filter(({ language }) => language === "tsx");
  assert.ok(blocks.length >= 1);
  const given =
    "declare const getAccessToken: () => Promise<string>;\ndeclare const setDone: (isDone: boolean) => void;\n";
  const files = blocks.map(({ code }, i) => [`${i}.tsx`, given + code]);
  assert.equal(compile(t, Object.fromEntries(files)), "");
});

/**
 * @param {string} code Of docs/testing.md.
 * @returns {string} The same in a test, where it has the fixtures and what the first block
 *   declares.
 */
function inTest(code) {
  const lines = code.split("\n");
  const isImport = (/** @type {string} */ line) => line.startsWith("import ");
  return `${lines.filter(isImport).join("\n")}
    export async function test(
      { expect, page }: typeof import("@playwright/test") & { page: import("@playwright/test").Page },
      { faults }: typeof import("cognito-totp-enrollment/testing.js"),
      { authenticator, cognito, enrollment }: import("cognito-totp-enrollment/testing.js").Fixtures,
      { username, accessToken }: Record<"username" | "accessToken", string>,
    ) {
      {
        ${lines.filter((line) => !isImport(line)).join("\n")}
      }
    }`;
}

test("docs/testing.md: its snippets compile as TypeScript with the package", { skip }, (t) => {
  const scripts = blocksIn("docs/testing.md").filter(({ language }) => language === "js");
  const inTests = scripts.filter(({ code }) => !code.includes("export default"));
  assert.ok(inTests.length >= 7);
  const files = inTests.map(({ code }, i) => [`${i}.ts`, inTest(code)]);
  assert.equal(compile(t, Object.fromEntries(files)), "");
});

test("README.md: is short, and says what it is in its first sentence", () => {
  const text = source("README.md");
  assert.ok(text.split("\n").length <= 150);
  const beginning = text.slice(0, text.indexOf("<table>"));
  for (const word of ["TOTP", "MFA", "web component", "Cognito"])
    assert.ok(beginning.includes(word), word);
});

test("The pages of docs: link to the previous and the next page, in the order of docs/README.md", () => {
  const listed = [...source("docs/README.md").matchAll(/^\d+\. \[([^\]]+)\]\(([\w-]+)\.md\)/gm)];
  const names = pages.filter((name) => /^docs\/(?!README)[^/]+$/.test(name));
  assert.deepEqual(listed.map(([, , name]) => `docs/${name}.md`).sort(), names.sort());
  listed.forEach(([, , name], i) => {
    const [before, after] = [listed[i - 1], listed[i + 1]];
    const line = [
      "[All pages](README.md)",
      ...(before ? [`[← ${before[1]}](${before[2]}.md)`] : []),
      ...(after ? [`[${after[1]} →](${after[2]}.md)`] : []),
    ].join(" · ");
    assert.equal(source(`docs/${name}.md`).split("\n")[2], line, name);
  });
});

test("docs/accessibility.md: names only tests that exist", () => {
  let count = 0;
  for (const line of source("docs/accessibility.md").match(/^\| \d.*/gm) ?? []) {
    const evidence = line.split("|").at(-2) ?? "";
    for (const [, file, titles = ""] of evidence.matchAll(/`([\w-]+)`((?:,? “[^”]+”)+)/g)) {
      const spec = source(`e2e/${file}.spec.js`);
      for (const [, title = ""] of titles.matchAll(/“([^”]+)”/g)) {
        assert.ok(spec.includes(title), `${file}: ${title}`);
        count += 1;
      }
    }
  }
  assert.ok(count > 30, String(count));
});

test("docs/accessibility.md: counts its criteria, and names a test for each", () => {
  const text = source("docs/accessibility.md");
  const rows = text.match(/^\| \d.*/gm) ?? [];
  const untested = rows.filter((row) => !/`[\w-]+` “|axe/.test(row.split("|").at(-2) ?? ""));
  assert.deepEqual(untested, []);
  const [, count] = /Each of the (\d+) criteria has a test/.exec(text) ?? [];
  assert.equal(Number(count), rows.length);
});

test("docs/operations.md: has the same error codes for exceptions as docs/errors.md", () => {
  const errors = source("docs/errors.md");
  const rows = [...source("docs/operations.md").matchAll(/^\| `(\w+Exception)`.*\| ([^|]+) \|$/gm)];
  assert.ok(rows.length > 14);
  for (const [, type, codes = ""] of rows) {
    const found = [...errors.matchAll(new RegExp(`^\\| \`${type}\` .*\`(\\w+)\` *\\|$`, "gm"))];
    const listed = [...codes.matchAll(/`(\w+)`/g)].map(([, code]) => code);
    assert.deepEqual(listed.sort(), [...new Set(found.map(([, code]) => code))].sort(), type);
  }
});

test("docs/testing.md: names only members of the kit", () => {
  const text = source("docs/testing.md");
  const { Authenticator, CognitoStub, Enrollment, faults } = kit;
  const enrollment = new Enrollment(/** @type {any} */ ({ page() {}, locator() {} }));
  const cognito = new CognitoStub({
    userPoolId: "a_b",
    now: Date.now,
    settings: /** @type {any} */ ({}),
  });
  const objects = { authenticator: new Authenticator(), cognito, enrollment, faults };
  let count = 0;
  for (const [name, object] of Object.entries(objects)) {
    for (const [, member = ""] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))) {
      assert.ok(member in object, `${name}.${member}`);
      count += 1;
    }
  }
  assert.ok(count > 20);
  for (const [, name = ""] of String(/There are ([^.]+)\./s.exec(text)?.[1]).matchAll(
    /`(\w+)[`(]/g,
  )) {
    assert.ok(name in faults, name);
  }
});

/**
 * @param {string} name Of a page.
 * @returns {Set<string>} The anchors that a link can have after `#`.
 */
function anchorsIn(name) {
  const text = source(name).replace(/^```[\s\S]*?^```$/gm, "");
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  const slugs = headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
  return new Set(slugs);
}

test("The pages' links: lead to existing files and headings", () => {
  let count = 0;
  for (const name of pages) {
    const text = source(name).replace(/^```[\s\S]*?^```$/gm, "");
    for (const [, link = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      const [file = "", anchor] = link.split("#");
      const target = file ? path.join(path.dirname(name), file) : name;
      assert.ok(existsSync(path.join(root, target)), `${name}: ${link}`);
      if (anchor) assert.ok(anchorsIn(target).has(anchor), `${name}: ${link}`);
      count += 1;
    }
  }
  assert.ok(count > 50);
});
