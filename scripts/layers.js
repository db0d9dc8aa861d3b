/**
 * The layers of the design, as tables: what each file may include or import of ours, and what must not be written where.
 * Prints each breach as `file:line: why` and exits with 1 when there is one.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = process.argv[2] ?? ".";

/** The units of wasm/core, by the layer that each is in. */
const coreLayers = {
  base: ["ascii", "error", "heap", "match", "moment", "result", "secret", "text", "utf8"],
  json: ["json", "json_node", "json_reader"],
  otp: ["base32", "code", "hmac", "local_check", "service_clock", "sha1", "shown_keys", "totp"],
  qr: ["otpauth", "qr", "qr_mask"],
  http: ["http", "http_date"],
  cognito: [
    "access_token",
    "account_memory",
    "cognito",
    "endpoint",
    "http_record",
    "operations",
    "schema",
    "service_error",
  ],
  enrollment: [
    "account_memory",
    "backoff",
    "enrollment",
    "functions",
    "options",
    "page_memory",
    "snapshot",
    "step",
    "transition",
  ],
};

/** For each layer, the others that it may use. @type {Record<keyof typeof coreLayers, string[]>} */
const layersBelow = {
  base: [],
  json: ["base"],
  otp: ["base", "http"],
  qr: ["base"],
  http: ["base"],
  cognito: ["base", "http", "json"],
  enrollment: ["base", "cognito", "http", "json", "otp", "qr"],
};

/** For each unit of wasm/core, the units that it may include beside itself. */
const coreUnits = Object.fromEntries(
  Object.entries(coreLayers).flatMap(([layer, units]) => {
    const below = layersBelow[/** @type {keyof typeof coreLayers} */ (layer)];
    const allowed = [layer, ...below].flatMap(
      (name) => coreLayers[/** @type {keyof typeof coreLayers} */ (name)],
    );
    return units.map((unit) => [unit, allowed]);
  }),
);

/** For each script of web, what it may import. @type {Record<string, string[]>} */
const webFiles = {
  "ahead.js": [],
  "attempt.js": ["./core.js", "./snapshot.js"],
  "attributes.js": [],
  "bytes.js": [],
  "code-form.js": ["./controls.js", "./countdown.js", "./dom.js", "./words.js"],
  "controls.js": ["./dom.js"],
  "compile.js": [],
  "console.js": [],
  "core.js": ["enrollment-module", "./bytes.js", "./compile.js", "./console.js", "./enroller.js"],
  "countdown.js": ["./dom.js", "./words.js"],
  "define.js": ["./element.js"],
  "display.js": ["./language.js", "./snapshot.js", "./styles.js", "./view.js"],
  "dom.js": [],
  "element.js": [
    "./attempt.js",
    "./core.js",
    "./display.js",
    "./events.js",
    "./policy.js",
    "./properties.js",
    "./snapshot.js",
  ],
  "enroller.js": ["./bytes.js", "./rivals.js"],
  "events.js": [],
  "failure.js": ["./strings/problems.js", "./words.js"],
  "index.js": ["./core.js", "./element.js"],
  "key-disclosure.js": ["./controls.js", "./dom.js"],
  "language.js": ["./strings/en.js", "./strings/index.js"],
  "policy.js": [],
  "properties.js": ["./attributes.js", "./take-ahead.js"],
  "qr-plate.js": ["./controls.js", "./dom.js"],
  "react.js": ["react", "./define.js", "./index.js"],
  "rivals.js": [],
  "screens.js": [
    "./controls.js",
    "./countdown.js",
    "./dom.js",
    "./failure.js",
    "./setup-screen.js",
    "./words.js",
  ],
  "snapshot.js": [],
  "setup-screen.js": [
    "./code-form.js",
    "./controls.js",
    "./dom.js",
    "./key-disclosure.js",
    "./qr-plate.js",
  ],
  "styles.js": [],
  "take-ahead.js": ["./console.js"],
  "types.js": [],
  "view.js": ["./dom.js", "./screens.js"],
  "words.js": [],
};

/** The languages import nothing, and are loaded by strings/index.js alone. */
const languageFiles = Object.fromEntries(
  readdirSync(path.join(root, "web/strings"))
    .filter((name) => name !== "index.js")
    .map((name) => [`strings/${name}`, /** @type {string[]} */ ([])]),
);
webFiles["strings/index.js"] = Object.keys(languageFiles).map(
  (name) => `./${name.slice("strings/".length)}`,
);

/**
 * What must not be written, and where: `except` names the files that may.
 *
 * @type {{in: RegExp, except?: RegExp, pattern: RegExp, why: string}[]}
 */
const bans = [
  {
    in: /^wasm\//,
    except: /^wasm\/core\/json_reader\.cpp$/,
    pattern: /nlohmann/,
    why: "nlohmann/json belongs in json_reader.cpp alone",
  },
  {
    in: /^wasm\//,
    except: /^wasm\/core\/qr\.cpp$/,
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
    in: /^web\/(view|screens|setup-screen|code-form|countdown|key-disclosure|qr-plate|controls|dom|words)\.js$/,
    pattern: /\bfetch\b|XMLHttpRequest|sendBeacon/,
    why: "the view sends nothing",
  },
];

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .filter((name) => /\.(cpp|hpp|js)$/.test(name) && !name.startsWith("web/demo/"))
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

/**
 * @param {string} file
 * @param {Record<string, string[]>} table
 * @param {string} unit
 * @param {RegExp} pattern Finds in a line what it includes or imports.
 */
function checkTable(file, table, unit, pattern) {
  const allowed = table[unit];
  if (!allowed) {
    breaches.push(`${file}:1: '${unit}' is in no layer; add it to scripts/layers.js`);
    return;
  }
  for (const { number, text } of codeLines(file)) {
    const used = pattern.exec(text)?.[1];
    if (used !== undefined && used !== unit && !allowed.includes(used)) {
      breaches.push(`${file}:${number}: '${unit}' must not use '${used}'`);
    }
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

const files = [...filesIn("wasm"), ...filesIn("web")];
for (const file of files) {
  checkBans(file);
  if (file.startsWith("wasm/core/")) {
    checkTable(file, coreUnits, path.parse(file).name, /#include "(\w+)\.hpp"/);
  }
  if (file.startsWith("web/")) {
    checkTable(
      file,
      { ...webFiles, ...languageFiles },
      file.slice("web/".length),
      /\b(?:from|import)\s*\(?\s*"([^"]+)"/,
    );
  }
}

for (const breach of breaches) console.error(breach);
if (breaches.length > 0) process.exitCode = 1;
else console.log(`Layers: ${files.length} files keep the rules.`);
