import assert from "node:assert/strict";
import { test } from "node:test";
import { tagsIn } from "../../doctor/html.js";
import { policiesOf } from "../../doctor/policy.js";
import { importNamesIn, needsModule } from "../../doctor/script-text.js";

const meta = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;

/** @type {[what: string, html: string, places: string[]][]} Of each tag. */
const pages = [
  ["in head", `<!doctype html><html><head><title>a<b></title>${meta}</head>`, ["head"]],
  ["without a head tag", `<!doctype html>\n<!-- x -->\n${meta}`, ["head"]],
  ["in body", `<head></head><body>${meta}`, ["body"]],
  ["behind text", `<!doctype html>Hello${meta}`, ["body"]],
  ["behind text and a comment", `Hello<!-- x -->${meta}`, ["body"]],
  ["behind a tag of the body", `<p>${meta}`, ["body"]],
  ["in a template", `<template><p>${meta}</template>${meta}`, ["template", "head"]],
  ["in a shadow root", `<template shadowrootmode=open>${meta}</template>`, ["head"]],
  ["in noscript", `<noscript>${meta}</noscript>`, []],
  ["in a comment", `<!-- ${meta} --><!-->${meta}`, ["head"]],
  ["in a script's text", `<script>"${meta}"</script >`, ["head"]],
];

for (const [what, html, places] of pages) {
  test(`HTML: a tag ${what}`, () => {
    assert.deepEqual(
      tagsIn(html).map(({ place }) => place),
      places,
    );
  });
}

test("HTML: only policies in head count", () => {
  const html = `<head><template>${meta}</template><noscript>${meta}</noscript></head><p>${meta}`;
  assert.equal(policiesOf(new Headers(), tagsIn(html)).length, 0);
  assert.equal(policiesOf(new Headers(), tagsIn(meta)).length, 1);
});

test("HTML: attributes in all forms", () => {
  const html = `<script a b=1 C="x > y" d = 'z' a=2 e=/f/ g="&amp;&#x41;&constructor;"/>let x`;
  const [tag] = tagsIn(html);
  assert.deepEqual(Object.fromEntries(tag?.attributes ?? []), {
    ...{ a: "", b: "1", c: "x > y", d: "z", e: "/f/", g: "&A&constructor;" },
  });
  assert.equal(tag?.text, "let x");
});

/** @param {(text: string) => unknown} read @param {string} text */
function assertFast(read, text) {
  const start = performance.now();
  read(text);
  assert.ok(performance.now() - start < 2000);
}

for (const part of [
  ...['<meta "x" ', "<!--", "<script>", "<script a ", "<a b='", "<a =", "</a "],
  "<template shadowrootmode><base>",
]) {
  test(`HTML: many ${part} take no time`, () => assertFast(tagsIn, part.repeat(100_000)));
}

for (const part of [
  ...[" ", "\n", "import(", "import ", ";import a ", ";\n"],
  ...["/*", "=/[", "'\\", "`${", "/a/", "a/", "}`", "(`", '"'],
]) {
  test(`Scripts: many ${JSON.stringify(part)} take no time`, () => {
    const script = `import${part.repeat(200_000)}`;
    assertFast(importNamesIn, script);
    assertFast(needsModule, script);
  });
}
