import { transform } from "esbuild";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { apiPage } from "../../scripts/package/api.js";
import * as kit from "../../kit/index.js";
import { read } from "./support.js";

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

test("docs/api.md: matches the manifest", async () => {
  const manifest = JSON.parse(read("custom-elements.json"));
  const expected = await apiPage(manifest.modules[0].declarations[0]);
  assert.equal(source("docs/api.md"), expected, "run: node scripts/package/api.js > docs/api.md");
});

test("Types: the codes of errors are those of docs/errors.md", () => {
  const [codes = ""] = source("docs/errors.md").split("\n## ");
  const listed = [...codes.matchAll(/^\| `(\w+)` /gm)].map(([, code]) => code);
  const groups = source("web/types.js").match(/@typedef \{"[^}]+\} \w+(Error|End) /g) ?? [];
  const typed = groups.join().match(/(?<=")\w+(?=")/g) ?? [];
  assert.deepEqual(typed.sort(), listed.sort());
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
      if (language !== "js" && language !== "ts") continue;
      await transform(code, { loader: language }).catch((error) =>
        assert.fail(`${name}: ${error}`),
      );
      count += 1;
    }
  }
  assert.ok(count > 10);
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
  for (const [, name = ""] of String(/There are ([^.]+)\./s.exec(text)?.[1]).matchAll(/`(\w+)`/g)) {
    assert.ok(name in faults, name);
  }
});

/**
 * @param {string} name Of a page.
 * @returns {Set<string>} Where a link with `#` can lead.
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
