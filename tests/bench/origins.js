/** Finds the origin of the module's code by the names of its functions. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./bundle.js";

export const data = "data: texts, tables and initial values";
export const rest = "types, imports, exports, table";

/**
 * @param {string} name Of a function, as the linker writes it.
 * @returns {string} The origin. Inlined code counts as part of the function that contains it.
 */
export function originOf(name) {
  if (visitorIn(name)) return "this project";
  const own = qualifiedName(name);
  if (/^(mfa|anonymous)::/.test(own)) return "this project";
  if (own.startsWith("nlohmann::")) return "nlohmann/json";
  if (/^_?emscripten|^_?_?embind|^__getTypeName/.test(own)) return "Embind and Emscripten";
  if (qrFunctions().has(own)) return "QR-Code-generator";
  if (own.startsWith("std::") && name.includes("mfa::")) return "libc++, for this project's types";
  if (own.startsWith("std::")) return "libc++";
  if (/^operator |^__cxa|^__cxx/.test(own)) return "libc++";
  if (/^(malloc|free)$/.test(own)) return "this project";
  return "C library: musl";
}

/**
 * The code of a visitor for one alternative of a variant becomes a function of libc++, with the
 * visitor's place in its name.
 *
 * @param {string} name
 * @returns {string | undefined} Such as `mfa::Enrollment::receive, alternative 5`.
 */
export function visitorIn(name) {
  const [, alternative, where] =
    /__dispatcher<(\d+)ul>.*?__value_visitor<(mfa::[\w:]+)\(/.exec(name) ?? [];
  return where && `${where}, alternative ${alternative}`;
}

/**
 * @param {string} name With return type, arguments of templates, and parameters.
 * @returns {string} Without them.
 */
function qualifiedName(name) {
  const flat = name
    .replaceAll("(anonymous namespace)", "anonymous")
    .replaceAll("decltype(auto) ", "")
    .replace(/\boperator(<=>|<<|>>|[<>]=?|->)/g, "operator");
  let depth = 0;
  let start = 0;
  for (let i = 0; i < flat.length; ++i) {
    const character = flat[i] ?? "";
    if (depth === 0 && character === "(") return flat.slice(start, i);
    if (depth === 0 && character === " " && flat.slice(start, i) !== "operator") start = i + 1;
    if ("<([{".includes(character)) depth += 1;
    if (">)]}".includes(character)) depth -= 1;
  }
  return flat.slice(start);
}

/** @type {Set<string> | undefined} */
let known;

/**
 * @returns {Set<string>} The functions of QR-Code-generator, which is C and so without namespace.
 */
function qrFunctions() {
  const { MFA_DEPS } = process.env;
  const folder = MFA_DEPS
    ? `${MFA_DEPS}/qr-code-generator`
    : inRoot("build/bench/_deps/qr-code-generator-src");
  const source = () => readFileSync(path.join(folder, "c/qrcodegen.c"), "utf8");
  known ??= new Set(
    [...source().matchAll(/^[a-z][\w ]*?\b(\w+)\(/gm)].map(([, name = ""]) => name),
  );
  return known;
}
