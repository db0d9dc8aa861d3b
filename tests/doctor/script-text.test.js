/* eslint no-template-curly-in-string: off -- These are scripts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { importNamesIn, needsModule } from "../../doctor/script-text.js";

/** @type {[what: string, script: string][]} Each imports `/a.js`, and nothing else. */
const imports = [
  ["with a name", 'import a from "/a.js"'],
  ["without a name", "import'/a.js'"],
  ["of several, minified", 'x();import{a as b}from"/a.js";b()'],
  ["that exports", 'export * from "/a.js"'],
  ["at run time", 'import("/a.js")'],
  ["at run time, with comments", 'import(/* webpackChunkName: "x" */ `/a.js`)'],
  ["after comments", '/* import "/b.js" */ // import "/b.js"\nimport "/a.js"'],
  ["after a comment without an end", 'import "/a.js" /* import "/b.js"'],
  ["beside strings", `let a = 'import "/b.js"', b = "\\" import '/b.js'"; import "/a.js"`],
  ["beside a string that its line ends", 'let a = "x\nimport "/a.js"'],
  ["beside a template", 'let a = `import "/b.js" ${`${{}}`} import "/b.js"`; import "/a.js"'],
  ["in a template's expression", 'let a = `x ${import("/a.js")} import "/b.js"`'],
  ["whose name is computed, and one beside it", 'import(`/b/${c}.js`); import "/a.js"'],
  ["after regular expressions", `let a = /"/, b = /[/'"]\\/"/g; import "/a.js"`],
  ["after a regular expression in a template", 'let a = `${/`/.source}`; import "/a.js"'],
  ["after a regular expression behind a condition", `if (a) /"/.test(b); import "/a.js"`],
  ["after a regular expression behind a word", `return /'/; import "/a.js"`],
  ["after divisions", `let a = (b) / 2 + "'" / c++ / [1] / 2; import "/a.js"`],
  ["beside methods", 'Array.from("/b.js"); a.import("/b.js"); import "/a.js"'],
];

for (const [what, script] of imports) {
  test(`Scripts: an import ${what}`, () => assert.deepEqual(importNamesIn(script), ["/a.js"]));
}

test("Scripts: what needs type=module", () => {
  for (const script of [
    ...[
      'import "/a.js"',
      "import{a}from'/a.js'",
      "x;import a from '/a.js'",
      "import * as a from 'a'",
    ],
    ...["x(import.meta.url)", "export{a as b}", "let a;export default a", "export * from 'a'"],
  ]) {
    assert.ok(needsModule(script), script);
  }
  for (const script of [
    ...['import("/a.js")', "a.import.b", "({ import: 1, export: 2 })", "exports.a = 1"],
    ...["// import a from 'a'", "/*\nimport 'a'\n*/", "`\nexport {a}`", "'import.meta'"],
  ]) {
    assert.ok(!needsModule(script), script);
  }
});
