/**
 * Checks what our C++ must not contain; eslint.config.js does the same for JavaScript, and the
 * compiler enforces which folder may include which. Prints each breach as `file:line: reason`, and
 * exits with 1 if there is one.
 *
 *     node scripts/layers.js [FOLDER]    checks another folder with the same layout
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = process.argv[2] ?? ".";

/**
 * Patterns, the files that must not contain them (by default all), and the one file that may.
 *
 * @type {{in?: RegExp, except?: string, pattern: RegExp, why: string}[]}
 */
const bans = [
  {
    except: "wasm/core/json/json_reader.cpp",
    pattern: /nlohmann/,
    why: "only json_reader.cpp uses nlohmann/json",
  },
  {
    except: "wasm/core/qr/qr.cpp",
    pattern: /qrcodegen/,
    why: "only qr.cpp uses QR-Code-generator",
  },
  { in: /^wasm\/core\//, pattern: /emscripten/i, why: "the core does not know Emscripten" },
  {
    in: /^wasm\/core\//,
    pattern: /\b(throw|try|catch)\b/,
    why: "in the core, errors are values",
  },
  {
    in: /^wasm\/core\//,
    pattern:
      /\b(system|steady|high_resolution|utc|tai|gps|file)_clock\b|\bstd::time\b|\bgettimeofday\b|<ctime>|<random>|<thread>/,
    why: "the core has no clock: pass the time as an argument",
  },
  {
    in: /^wasm\/core\//,
    pattern: /<(iostream|fstream|sstream|cstdio|print|filesystem)>/,
    why: "the core does no I/O",
  },
  {
    pattern: /\bprintf\b|std::(cout|cerr|clog)|console/,
    why: "never log: it could be a secret",
  },
  {
    pattern: /emscripten::val\b|emscripten\/val\.h|\bco_(await|return|yield)\b/,
    why: "C++ holds no JavaScript values and never waits: see wasm/bindings/driver.hpp",
  },
  { pattern: /(?<!\.|\w)fetch\(/, why: "only fetch.js sends" },
];

/**
 * The lines of a file without comments, which may mention anything.
 *
 * @param {string} file
 */
function codeLines(file) {
  const text = readFileSync(path.join(root, file), "utf8");
  const withoutBlocks = text.replace(/\/\*[\s\S]*?\*\//g, (block) => block.replace(/[^\n]/g, ""));
  return withoutBlocks.split("\n").map((line) => line.replace(/(^|\s)\/\/.*/, ""));
}

const files = readdirSync(path.join(root, "wasm"), { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("wasm", name.split(path.sep).join("/")))
  .filter((name) => /\.(cpp|hpp)$/.test(name))
  .sort();

for (const file of files) {
  const applicable = bans.filter((ban) => (ban.in?.test(file) ?? true) && ban.except !== file);
  for (const [index, line] of codeLines(file).entries()) {
    for (const { why } of applicable.filter(({ pattern }) => pattern.test(line))) {
      console.error(`${file}:${index + 1}: ${why}`);
      process.exitCode = 1;
    }
  }
}
