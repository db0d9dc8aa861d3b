/**
 * The third-party components that are compiled into dist/, with versions and licenses. Versions are
 * read from where they are pinned, and the linker lists what is linked; names and licenses are
 * here.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const linked = path.join(root, "build/wasm/wasm/bindings/enrollment.tsv");

/** @param {string} file */
const read = (file) => readFileSync(path.resolve(root, file), "utf8");

/**
 * @typedef {object} Component
 * @property {string} name
 * @property {string} version
 * @property {string} purl
 * @property {string} license An SPDX expression.
 * @property {string} source The URL of its source.
 * @property {string} [sha256] The hash of the authors' tarball.
 * @property {string[]} archives Emscripten's libraries that contain it.
 * @property {string} notices The license texts.
 */

/**
 * @param {string} [list] What the linker took from which library, as lines of its `--why-extract`;
 *   by default, the build's.
 * @returns {Component[]}
 */
export function components(list = read(linked)) {
  const archives = archivesIn(list);
  const found = [
    json(),
    qrCodeGenerator(),
    ...[emscripten(), musl(), ...llvm()].map((part) => fromArchives(part, archives)),
  ];
  const known = new Set(found.flatMap((component) => component.archives));
  const unknown = archives.filter((archive) => !known.has(archive));
  if (unknown.length > 0) {
    throw new Error(`scripts/components.js does not know what is linked from ${unknown}`);
  }
  return found.filter(({ archives, sha256 }) => sha256 || archives.length > 0);
}

/**
 * @param {string} list
 * @returns {string[]} The libraries that something was taken from, except ours, which have no
 *   absolute path.
 */
function archivesIn(list) {
  const extracted = [...list.matchAll(/\t(\/.+\.a)\([^)]+\)\t/g)];
  return [...new Set(extracted.map(([, archive]) => String(archive)))].sort();
}

/**
 * @param {Omit<Component, "archives"> & {library: RegExp}} part
 * @param {string[]} archives
 * @returns {Component}
 */
function fromArchives({ library, ...part }, archives) {
  return { ...part, archives: archives.filter((file) => library.test(path.basename(file))) };
}

/** @returns {Component} */
function json() {
  const folder = sourceOf("json");
  return {
    ...declared("json"),
    name: "nlohmann/json",
    license: "MIT",
    archives: [],
    notices: `${copyrightsIn(path.join(folder, "include")).join("\n")}\n\n${read(path.join(folder, "LICENSE.MIT"))}`,
  };
}

/** @returns {Component} */
function qrCodeGenerator() {
  const comment = read(path.join(sourceOf("qr-code-generator"), "c/qrcodegen.c"));
  return {
    ...declared("qr-code-generator"),
    name: "nayuki/QR-Code-generator",
    license: "MIT",
    archives: [],
    notices: comment.slice(0, comment.indexOf("*/")).replace(/^ ?[/*]+ ?/gm, ""),
  };
}

/** Of Emscripten, and of the third-party libraries in its source tree. */
const emscriptenSource = "https://github.com/emscripten-core/emscripten";

/** @param {string} file */
const inEmscripten = (file) => read(path.join(process.env.EMSCRIPTEN_ROOT ?? "", file));

function emscripten() {
  const version = inEmscripten("emscripten-version.txt").replace(/["\s]/g, "");
  return {
    name: "emscripten",
    version,
    purl: `pkg:github/emscripten-core/emscripten@${version}`,
    license: "MIT OR NCSA",
    source: emscriptenSource,
    library: /^lib(embind|stubs|noexit)\b/,
    notices: read("scripts/licenses/emscripten.txt"),
  };
}

function musl() {
  const version = inEmscripten("system/lib/libc/musl/VERSION").trim();
  return {
    name: "musl",
    version,
    purl: `pkg:generic/musl@${version}`,
    license: "MIT",
    source: emscriptenSource,
    library: /^libc(_optz)?[.-]/,
    notices: inEmscripten("system/lib/libc/musl/COPYRIGHT"),
  };
}

function llvm() {
  const config = inEmscripten("system/lib/libcxx/include/__config");
  const [, major, minor] = /_LIBCPP_VERSION (\d\d)(\d\d)/.exec(config) ?? [];
  const version = `${Number(major)}.${Number(minor)}`;
  const apache = read(path.join(sourceOf("json"), "LICENSES/Apache-2.0.txt"));
  return [
    { name: "libcxx", library: /^libc\+\+[.-]/ },
    { name: "libcxxabi", library: /^libc\+\+abi[.-]/ },
    { name: "compiler-rt", library: /^libcompiler_rt\b/ },
  ].map((part) => ({
    ...part,
    version,
    purl: `pkg:generic/${part.name}@${version}`,
    license: "Apache-2.0 WITH LLVM-exception",
    source: emscriptenSource,
    notices: `${read("scripts/licenses/LLVM-exception.txt")}\n${apache}`,
  }));
}

/**
 * @param {string} name A C++ library. Its sources come from `scripts/setup` or otherwise from
 *   CMake.
 */
function sourceOf(name) {
  const { MFA_DEPS } = process.env;
  return MFA_DEPS ? path.join(MFA_DEPS, name) : path.join(root, `build/wasm/_deps/${name}-src`);
}

/** @param {string} name As in cmake/dependencies.cmake. */
function declared(name) {
  const entry = new RegExp(`mfa_source\\(${name} (https\\S+?/archive/\\S+)\\s+([0-9a-f]{64})\\)`);
  const [, source = "", sha256 = ""] = entry.exec(read("cmake/dependencies.cmake")) ?? [];
  const [, owner, tag = ""] =
    /github\.com\/(.+?)\/archive\/refs\/tags\/(.+)\.tar\.gz/.exec(source) ?? [];
  return {
    version: tag.replace(/^v/, ""),
    purl: `pkg:github/${owner?.toLowerCase()}@${tag}`,
    source,
    sha256,
  };
}

/**
 * @param {string} folder
 * @returns {string[]} The copyright notices of its files.
 */
function copyrightsIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const lines = files
    .filter((file) => file.endsWith(".hpp"))
    .flatMap((file) => [
      ...read(path.join(folder, file)).matchAll(/SPDX-FileCopyrightText: (.+)/g),
    ]);
  return [...new Set(lines.map(([, holder]) => `Copyright (c) ${holder}`))].sort();
}
