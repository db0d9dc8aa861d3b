/**
 * The layers of the design, as tables: what each file may include or import of ours, and what must not be written where.
 * Prints each breach as `file:line: why` and exits with 1 when there is one.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = process.argv[2] ?? ".";

/**
 * What each file of the shell and the kit may import: the first line that has its name decides.
 *
 * @type {[files: RegExp, imports: RegExp][]}
 */
const imports = [
  [/^web\/strings\/index\.js$/, /^web\/strings\//],
  [/^web\/strings\//, /^$/],
  [/^web\/ui\//, /^web\/(ui|strings)\/|^web\/snapshot\.js$/],
  [
    /^web\/(core|enroller|rivals|bytes|compile|console|ahead)\.js$/,
    /^enrollment-module$|^web\/(enroller|rivals|bytes|compile|console)\.js$/,
  ],
  [/^web\/react\.js$/, /^react$|^web\//],
  [/^web\//, /^web\//],
  [/^kit\//, /^kit\/|^web\/types\.js$|^(node:|@playwright\/test$|@aws-sdk\/|zxing-wasm)/],
];

/**
 * What must not be written, and where: `except` names the files that may.
 *
 * @type {{in: RegExp, except?: RegExp, pattern: RegExp, why: string}[]}
 */
const bans = [
  {
    in: /^wasm\//,
    except: /^wasm\/core\/json\/json_reader\.cpp$/,
    pattern: /nlohmann/,
    why: "nlohmann/json belongs in json_reader.cpp alone",
  },
  {
    in: /^wasm\//,
    except: /^wasm\/core\/qr\/qr\.cpp$/,
    pattern: /qrcodegen/,
    why: "QR-Code-generator belongs in qr.cpp alone",
  },
  { in: /^wasm\/core\//, pattern: /emscripten/i, why: "the core knows no Emscripten" },
  {
    in: /^wasm\/core\//,
    pattern: /\b(throw|try|catch)\b/,
    why: "errors of the core are values",
  },
  {
    in: /^wasm\/core\//,
    pattern:
      /\b(system|steady|high_resolution|utc|tai|gps|file)_clock\b|\bstd::time\b|\bgettimeofday\b|<ctime>|<random>|<thread>/,
    why: "the core has no clock: time is an argument",
  },
  {
    in: /^wasm\/core\//,
    pattern: /<(iostream|fstream|sstream|cstdio|print|filesystem)>/,
    why: "the core does no I/O",
  },
  {
    in: /^wasm\//,
    pattern: /\bprintf\b|std::(cout|cerr|clog)|console/,
    why: "nothing is logged: it could be a secret",
  },
  {
    in: /^wasm\//,
    pattern: /emscripten::val\b|emscripten\/val\.h|\bco_(await|return|yield)\b/,
    why: "C++ holds no JavaScript values and waits for nothing: see wasm/bindings/driver.hpp",
  },
  {
    in: /^(wasm|web)\//,
    except: /^wasm\/bindings\/fetch\.js$|^web\/(ahead|compile)\.js$/,
    pattern: /(?<!\.|\w|get |set )fetch\(/,
    why: "only fetch.js sends, and compile.js gets the module",
  },
  {
    in: /^web\//,
    except: /^web\/(ahead|console)\.js$/,
    pattern: /\bconsole\.(?!js")/,
    why: "only console.js writes to the console",
  },
  {
    in: /^web\//,
    pattern: /localStorage|sessionStorage|indexedDB|document\.cookie/,
    why: "secrets are never stored",
  },
  {
    in: /^web\//,
    pattern:
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTML|srcdoc|DOMParser|createContextualFragment/,
    why: "no HTML sinks",
  },
  { in: /^web\//, pattern: /\beval\s*\(|new Function\b/, why: "no eval" },
  { in: /^web\//, pattern: /\.style\b|cssText|"style"/, why: "no inline style" },
  {
    in: /^web\/ui\//,
    pattern: /\bfetch\b|XMLHttpRequest|sendBeacon/,
    why: "the view sends nothing",
  },
];

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .filter((name) => /(?<!\.test)\.(cpp|hpp|js)$/.test(name))
    .sort();
}

/**
 * The lines that are code, with their numbers; comments are free to name anything.
 *
 * @param {string} file
 */
function codeLines(file) {
  const text = readFileSync(path.join(root, file), "utf8");
  const withoutBlocks = text.replace(/\/\*[\s\S]*?\*\//g, (block) => block.replace(/[^\n]/g, ""));
  return withoutBlocks
    .split("\n")
    .map((line, index) => ({ number: index + 1, text: line.replace(/(^|\s)\/\/.*/, "") }));
}

/** @type {string[]} */
const breaches = [];

/** @param {string} file */
function checkImports(file) {
  const allowed = imports.find(([files]) => files.test(file))?.[1] ?? /^$/;
  for (const { number, text } of codeLines(file)) {
    const named = /\b(?:from|import)\s*\(?\s*"([^"]+)"/.exec(text)?.[1];
    if (named === undefined) continue;
    const used = named.startsWith(".") ? path.posix.join(path.dirname(file), named) : named;
    if (!allowed.test(used)) breaches.push(`${file}:${number}: must not import ${used}`);
  }
}

/** @param {string} file */
function checkBans(file) {
  for (const ban of bans) {
    if (!ban.in.test(file) || ban.except?.test(file)) continue;
    for (const { number, text } of codeLines(file)) {
      if (ban.pattern.test(text)) breaches.push(`${file}:${number}: ${ban.why}`);
    }
  }
}

const files = ["wasm", "web", "kit"].flatMap(filesIn);
for (const file of files) {
  checkBans(file);
  if (!file.startsWith("wasm/")) checkImports(file);
}

for (const breach of breaches) console.error(breach);
if (breaches.length > 0) process.exitCode = 1;
else console.log(`Layers: ${files.length} files keep the rules.`);
