/**
 * The core and its tests, with all mutants of the core compiled into one program.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { complaints, inParallel, run, sourcesOf } from "./compiler.js";
import { constantDeclarations, enumerators, findMutants, mutated, parse } from "./mutants.js";
import { chooser, nameOf, prologue, switched } from "./switched.js";

/**
 * @typedef {import("./switched.js").Numbered} Numbered
 * @typedef {import("./switched.js").Switched} Switched
 * @typedef {import("./compiler.js").Complaint} Complaint
 */

/** What the tests and the core include of others. */
const common = `#include <catch_amalgamated.hpp>
#include <nlohmann/json.hpp>
#include <ranges>
`;

const readText = (/** @type {string} */ file) => readFileSync(file, "utf8");

/** @param {string} file @param {string} text */
function writeIfOther(file, text) {
  if (existsSync(file) && readText(file) === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export class Project {
  /** By file, as `core/totp.cpp`. @type {Map<string, string>} */
  sources = new Map();
  /** @type {Numbered[]} */
  mutants = [];
  /** @type {Map<string, Switched>} */
  #trees = new Map();
  /** The names of constants that are made of changed ones, by file. @type {Map<string, Set<string>>} */
  #loosened = new Map();
  /** Those that have to be compiled by themselves. @type {Set<string>} */
  #alone = new Set();

  /** @param {string} root @param {string} libraries @param {number} jobs so many compilers at once */
  constructor(root, libraries, jobs) {
    this.jobs = jobs;
    this.work = path.join(root, "build/mutate");
    this.tree = path.join(this.work, "tree");
    this.libraries = libraries;
    for (const [name, folder] of [
      ["core", "wasm/core"],
      ["tests", "tests/core"],
    ]) {
      for (const file of readdirSync(path.join(root, `${folder}`)).sort()) {
        if (!/pp$/.test(file)) continue;
        this.sources.set(`${name}/${file}`, readText(path.join(root, `${folder}`, file)));
      }
    }
    const core = [...this.sources].filter(([file]) => file.startsWith("core/"));
    const enums = enumerators(core.map(([, source]) => source));
    for (const [index, [file, source]] of core.entries()) {
      // A change of one file leaves the numbers of the others as they are.
      const numbered = findMutants(file, source, enums).map((one, i) => ({
        ...one,
        id: index * 10_000 + i + 1,
      }));
      this.mutants.push(...numbered);
    }
    this.#remember();
  }

  /** @param {Numbered} mutant */
  isAlone = ({ file, name }) => this.#alone.has(`${file} ${name}`);

  get #memory() {
    return path.join(this.work, "alone.json");
  }

  #remember() {
    if (!existsSync(this.#memory)) return;
    const { alone, loosened } = JSON.parse(readText(this.#memory));
    this.#alone = new Set(alone);
    for (const [file, names] of loosened) this.#loosened.set(file, new Set(names));
  }

  #memorized() {
    const loosened = [...this.#loosened].map(([file, names]) => [file, [...names]]);
    return JSON.stringify({ alone: [...this.#alone], loosened });
  }

  /** Builds everything, in as many rounds as it takes. */
  async build() {
    this.#forgetOtherwiseCompiled();
    writeIfOther(path.join(this.work, "common.hpp"), common);
    writeIfOther(path.join(this.work, "switch.hpp"), prologue);
    writeIfOther(path.join(this.work, "chooser.cpp"), chooser);
    await this.#buildLibraries();
    for (;;) {
      this.#writeTree();
      let failed = await this.#compile("core/");
      if (failed.length === 0) failed = await this.#compile("tests/");
      if (failed.length === 0) break;
      const before = this.#memorized();
      for (const one of failed) this.#takeOut(one);
      if (this.#memorized() === before) throw new Error(JSON.stringify(failed, null, 1));
      writeIfOther(this.#memory, this.#memorized());
    }
    const complaint = await this.link(path.join(this.work, "core_tests"), this.objects());
    if (complaint) throw new Error(complaint);
  }

  #forgetOtherwiseCompiled() {
    const memory = path.join(this.work, "flags");
    const flags = this.#flags().join("\n");
    if (existsSync(memory) && readText(memory) === flags) return;
    const made = existsSync(this.work) ? readdirSync(this.work) : [];
    for (const one of made.filter((name) => !name.endsWith(".json"))) {
      rmSync(path.join(this.work, one), { recursive: true });
    }
    writeIfOther(memory, flags);
  }

  #writeTree() {
    for (const [file, source] of this.sources) {
      const mutants = this.mutants.filter((one) => one.file === file && !this.isAlone(one));
      const tree = switched(source, mutants, this.#loosened.get(file));
      this.#trees.set(file, tree);
      writeIfOther(path.join(this.tree, file), tree.text);
    }
  }

  async #buildLibraries() {
    const qr = path.join(this.libraries, "qr-code-generator/c/qrcodegen.c");
    const otherQr = path.join(this.libraries, "qr-code-generator/cpp/qrcodegen.cpp");
    const catch2 = path.join(this.libraries, "catch2/extras/catch_amalgamated.cpp");
    const header = [...this.#flags(), "-fpch-instantiate-templates", "-x", "c++-header"];
    const steps = [
      ["common.pch", [...header, "common.hpp", "-o", "common.pch"]],
      ["qrcodegen.o", ["-x", "c", "-O2", "-c", qr, "-o", "qrcodegen.o"]],
      ["qrcodegen_cpp.o", [...this.#flags(), "-O2", "-c", otherQr, "-o", "qrcodegen_cpp.o"]],
      ["catch2.o", [...this.#flags(), "-c", catch2, "-o", "catch2.o"]],
      ["chooser.o", [...this.#flags(), "-c", "chooser.cpp", "-o", "chooser.o"]],
    ];
    const missing = steps.filter(([made]) => !existsSync(path.join(this.work, `${made}`)));
    await inParallel(
      missing,
      async ([, step]) => {
        const { ok, output } = await run({ command: this.#clang(/** @type {string[]} */ (step)) });
        if (!ok) throw new Error(output);
      },
      this.jobs,
    );
  }

  /** @param {string[]} rest */
  #clang = (rest) => ["env", `--chdir=${this.work}`, process.env["CLANGXX"] ?? "clang++", ...rest];

  #flags() {
    const folders = [
      "json/include",
      "catch2/extras",
      "qr-code-generator/c",
      "qr-code-generator/cpp",
    ];
    return [
      // The tests are run thousands of times, so that this pays.
      ...["-O1", "-std=c++20", "-w", "-Wno-narrowing", "-Wno-invalid-constexpr"],
      ...["-ferror-limit=0", "-fno-caret-diagnostics", "-fno-color-diagnostics"],
      // What reads past an end is noticed, and not what happens to stand there.
      ...["-D_GLIBCXX_ASSERTIONS", "-DCATCH_CONFIG_ENABLE_OPTIONAL_STRINGMAKER"],
      ...folders.map((one) => `-I${path.join(this.libraries, one)}`),
    ];
  }

  /** @param {string} file @param {string} object @param {string} tree where the file is, and @param {string} core */
  async compile(file, object, tree = this.tree, core = tree) {
    rmSync(object, { force: true });
    mkdirSync(path.dirname(object), { recursive: true });
    return run({
      command: this.#clang([
        ...this.#flags(),
        ...["-include-pch", "common.pch", "-fpch-instantiate-templates"],
        ...["-include", "switch.hpp", `-I${path.join(core, "core")}`, "-MMD"],
        ...["-c", path.join(tree, file), "-o", object],
      ]),
    });
  }

  /** @param {string} file */
  object = (file) => path.join(this.work, "objects", file.replace(/cpp$/, "o"));

  units = () => [...this.sources.keys()].filter((file) => file.endsWith(".cpp"));

  objects = () => this.units().map(this.object);

  /** The units that a file is compiled into. @param {string} file */
  dependants(file) {
    const header = path.join(this.tree, file);
    return this.units().filter((unit) => sourcesOf(this.object(unit))?.includes(header));
  }

  /** Those files of a folder that are not compiled yet. @param {string} folder */
  async #compile(folder) {
    const old = this.units().filter((unit) => {
      if (!unit.startsWith(folder)) return false;
      const object = this.object(unit);
      if (!existsSync(object)) return true;
      const made = statSync(object).mtimeMs;
      const tree = sourcesOf(object)?.filter((one) => one.startsWith(this.tree));
      return !tree || tree.some((one) => !existsSync(one) || statSync(one).mtimeMs > made);
    });
    if (old.length > 0) console.log(`Compiling ${old.length} files…`);
    const outputs = await inParallel(
      old,
      async (unit) => {
        const { ok, output } = await this.compile(unit, this.object(unit));
        return ok ? "" : output;
      },
      this.jobs,
    );
    return outputs
      .filter((output) => output !== "")
      .map(complaints)
      .flat();
  }

  /** What the linker complains of, if anything. @param {string} program @param {string[]} objects */
  async link(program, objects) {
    const libraries = ["catch2.o", "qrcodegen.o", "qrcodegen_cpp.o", "chooser.o"];
    const command = this.#clang(["-fuse-ld=lld", ...objects, ...libraries, "-o", program]);
    const { ok, output } = await run({ command });
    return ok ? undefined : output;
  }

  /** Takes what the compiler complains of out of the tree. @param {Complaint} complaint */
  #takeOut({ message, places }) {
    const inTree = places.flatMap(({ file, line, column }) => {
      const name = path.relative(this.tree, path.resolve(this.work, file));
      const tree = this.#trees.get(name);
      return tree ? [{ file: name, tree, line, column }] : [];
    });
    const constant = /constexpr variable '(?:\w+::)*(\w+)' must be initialized/.exec(message)?.[1];
    const [first] = inTree;
    if (constant && first && this.#loosen(first.file, constant)) return;
    // What was a constant is named by the last note.
    if (/constant expression/.test(message)) inTree.reverse();
    for (const place of inTree) {
      const offset = offsetOf(place.tree.text, place.line) + place.column - 1;
      const around = place.tree.spans.filter(({ start, end }) => start <= offset && offset <= end);
      const innermost = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      const found = innermost?.mutants ?? this.#ofConstantAt(place.file, place.tree, place.line);
      for (const one of found) this.#alone.add(`${one.file} ${one.name}`);
      if (found.length > 0) return;
    }
  }

  /** @param {string} file @param {string} name */
  #loosen(file, name) {
    const names = this.#loosened.get(file) ?? new Set();
    const isThere = constantDeclarations(parse(this.sources.get(file) ?? "")).some(
      (one) => nameOf(one) === name,
    );
    if (!isThere) return false;
    names.add(name);
    this.#loosened.set(file, names);
    return true;
  }

  /** @param {string} file @param {Switched} tree @param {number} line @returns {Numbered[]} */
  #ofConstantAt(file, tree, line) {
    const source = this.sources.get(file) ?? "";
    const offset = offsetOf(source, line);
    const end = offsetOf(source, line + 1);
    const constant = tree.constants.find((one) => one.start < end && one.end > offset);
    if (!constant) return [];
    return this.mutants.filter(
      (one) => one.file === file && one.start >= constant.start && one.end <= constant.end,
    );
  }

  /** A copy of the tree with this one mutant in it, and none behind a switch in its file. @param {Numbered} mutant */
  treeOf(mutant) {
    const copy = path.join(this.work, "alone", `${mutant.id}`);
    cpSync(path.join(this.tree, "core"), path.join(copy, "core"), { recursive: true });
    writeFileSync(
      path.join(copy, mutant.file),
      mutated(this.sources.get(mutant.file) ?? "", mutant),
    );
    return copy;
  }
}

/** Where a line begins. @param {string} text @param {number} line from 1 */
function offsetOf(text, line) {
  let offset = 0;
  for (let i = 1; i < line; ++i) {
    const next = text.indexOf("\n", offset);
    if (next < 0) return text.length;
    offset = next + 1;
  }
  return offset;
}
