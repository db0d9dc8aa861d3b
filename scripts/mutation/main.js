/**
 * Tests every mutant of the core: see scripts/mutate.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { inParallel, run } from "./compiler.js";
import { readExplanations } from "./explained.js";
import { Project } from "./project.js";

/**
 * @typedef {import("./switched.js").Numbered} Numbered
 * @typedef {"killed" | "survives" | "does not compile"} Fate
 */

const { values: options, positionals } = parseArgs({
  options: { again: { type: "boolean", default: false }, jobs: { type: "string", default: "2" } },
  allowPositionals: true,
});

const root = fileURLToPath(new URL("../../", import.meta.url));
const reasons = readExplanations(path.join(root, "tests/core/equivalent-mutants.md"));
const jobs = Number(options.jobs);
if (!Number.isInteger(jobs) || jobs < 1)
  throw new Error(`--jobs ${options.jobs} is no number of jobs`);
const project = new Project(root, process.env["MFA_DEPS"] ?? path.join(root, ".deps/src"), jobs);
const program = path.join(project.work, "core_tests");
const memory = path.join(project.work, "fates.json");

/** Far more than the tests take, of the processor's time and not of the clock's: an endless loop ends by it. */
const ownSeconds = 20;
const allSeconds = 300;

/** Takes longer than all others together, and tells of the steps alone: left out for other units. */
const slowest = "enrollment_exploration_test";

/** @param {string} file as `core/totp.cpp` */
const unitOf = (file) => path.basename(file).replace(/\.\w+$/, "");

const testFiles = [...project.sources.keys()].flatMap((file) =>
  /^tests\/.*_test\.cpp$/.test(file) ? [unitOf(file)] : [],
);

/** Whose tests are in the files of another unit. @type {Record<string, string>} */
const testedWith = { transition: "enrollment", step: "enrollment", operations: "schema" };

/** The tests that are most likely to notice: the files of the same name. @param {string} file */
function ownTests(file) {
  const unit = testedWith[unitOf(file)] ?? unitOf(file);
  return testFiles.filter((one) => one === `${unit}_test` || one.startsWith(`${unit}_`));
}

/**
 * Whether all tests pass; first the ones of `file`, since most mutants go no further.
 *
 * @param {string} tests the program
 * @param {string} file empty for none
 * @param {number} mutant 0 for none
 */
async function pass(tests, file, mutant) {
  const own = ownTests(file).filter((one) => one !== slowest);
  const others = testFiles.filter((one) => one !== slowest && !own.includes(one));
  const last = file === "" || ownTests(file).includes(slowest) ? [slowest] : [];
  const runs = [own, others, last].filter((run) => run.length > 0);
  for (const [index, which] of runs.entries()) {
    const { ok } = await run({
      command: [
        tests,
        ...["--abort", "--filenames-as-tags", "--allow-running-no-tests"],
        which.map((one) => `[#${one}]`).join(","),
      ],
      seconds: index === 0 ? ownSeconds : allSeconds,
      env: { MUTANT: `${mutant}` },
    });
    if (!ok) return false;
  }
  return true;
}

/** Compiles the mutant as it is: `units` into objects, as far as they compile. @param {Numbered} mutant @param {string[]} units @param {string} tree */
async function compileAlone(mutant, units, tree) {
  /** @type {Map<string, string>} */
  const objects = new Map();
  for (const unit of units) {
    const object = path.join(tree, `${unitOf(unit)}.o`);
    const place = unit.startsWith("core/") ? tree : project.tree;
    const { ok } = await project.compile(unit, object, place, tree);
    if (!ok) return undefined;
    objects.set(unit, object);
  }
  return objects;
}

/** @param {Numbered} mutant @returns {Promise<Fate>} */
async function fateAlone(mutant) {
  const tree = project.treeOf(mutant);
  try {
    const units = project.dependants(mutant.file);
    const own = ownTests(mutant.file).map((one) => `tests/${one}.cpp`);
    const core = units.filter((unit) => unit.startsWith("core/"));
    const first = units.filter((unit) => own.includes(unit));
    const rest = units.filter((unit) => !core.includes(unit) && !first.includes(unit));
    /** @type {Map<string, string>} */
    let objects = new Map();
    for (const some of [[...core, ...first], rest]) {
      const made = await compileAlone(mutant, some, tree);
      if (!made) return "does not compile";
      objects = new Map([...objects, ...made]);
      // Tests that were not compiled with the mutant yet are left out.
      const linked = project.units().filter((unit) => objects.has(unit) || !units.includes(unit));
      const tests = path.join(tree, "core_tests");
      const complaint = await project.link(
        tests,
        linked.map((unit) => objects.get(unit) ?? project.object(unit)),
      );
      if (complaint) return "does not compile";
      if (!(await pass(tests, mutant.file, 0))) return "killed";
      if (rest.length === 0) break;
    }
    return "survives";
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/** What the switches let pass may be something that does not compile without them. @param {Numbered} mutant */
async function compiles(mutant) {
  const tree = project.treeOf(mutant);
  try {
    const [unit] = project.dependants(mutant.file);
    return unit !== undefined && (await compileAlone(mutant, [unit], tree)) !== undefined;
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/** @param {Numbered} mutant @returns {Promise<Fate>} */
async function fateOf(mutant) {
  if (project.isAlone(mutant)) return fateAlone(mutant);
  if (!(await pass(program, mutant.file, mutant.id))) return "killed";
  return (await compiles(mutant)) ? "survives" : "does not compile";
}

/** @param {Numbered} mutant */
const keyOf = ({ file, name }) => `${path.basename(file)} ${name}`;

/** What became of each the last time. @returns {Record<string, Fate>} */
const remembered = () => (existsSync(memory) ? JSON.parse(readFileSync(memory, "utf8")) : {});

/** @param {Numbered[]} mutants */
async function fatesOf(mutants) {
  const fates = remembered();
  let done = 0;
  await inParallel(
    mutants,
    async (mutant) => {
      const fate = await fateOf(mutant);
      fates[keyOf(mutant)] = fate;
      if (fate === "survives" && !reasons.has(keyOf(mutant))) {
        console.log(`${mutant.file.replace("core/", "wasm/core/")}:${mutant.line}: ${mutant.name}`);
      }
      if (++done % 50 === 0) {
        writeFileSync(memory, JSON.stringify(fates, null, 1));
        console.log(`${done} of ${mutants.length}`);
      }
    },
    jobs,
  );
  writeFileSync(memory, JSON.stringify(fates, null, 1));
  return fates;
}

/**
 * Of those that compile and were tested.
 *
 * @param {Numbered[]} mutants
 * @param {Record<string, Fate>} fates
 * @param {string} file
 * @returns {[string, number, number, number, number]}
 */
function rowOf(mutants, fates, file) {
  const compiled = mutants
    .filter((one) => file === "all" || one.file === file)
    .filter((one) => ["killed", "survives"].includes(`${fates[keyOf(one)]}`));
  const surviving = compiled.filter((one) => fates[keyOf(one)] === "survives");
  const explained = surviving.filter((one) => reasons.has(keyOf(one))).length;
  return [
    path.basename(file),
    compiled.length,
    compiled.length - surviving.length,
    explained,
    surviving.length - explained,
  ];
}

/** @param {Numbered[]} mutants @param {Record<string, Fate>} fates */
function report(mutants, fates) {
  const files = [...new Set(mutants.map(({ file }) => file)), "all"];
  const rows = [
    ["file", "mutants", "killed", "explained", "surviving"],
    ...files.map((file) => rowOf(mutants, fates, file)),
  ];
  for (const [name = "", ...figures] of rows) {
    console.log(`${name}`.padEnd(22) + figures.map((one) => `${one}`.padStart(11)).join(""));
  }
}

/** Explanations of what is not there or not so. @param {Numbered[]} mutants @param {Record<string, Fate>} fates */
function wrongExplanations(mutants, fates) {
  const all = new Set(project.mutants.map(keyOf));
  const tested = new Set(mutants.map(keyOf));
  return [...reasons.keys()].flatMap((key) => {
    if (!all.has(key)) return [`explained, but there is no such mutant: ${key}`];
    const fate = fates[key];
    return tested.has(key) && fate !== "survives" ? [`explained, but ${fate}: ${key}`] : [];
  });
}

const names = positionals.map((one) => path.basename(one));
const last = remembered();
const chosen = project.mutants.filter(
  (one) =>
    (names.length === 0 || names.includes(path.basename(one.file))) &&
    (!options.again || !["killed", "does not compile"].includes(`${last[keyOf(one)]}`)),
);
for (const name of names) {
  if (!project.sources.has(`core/${name}`)) throw new Error(`wasm/core has no ${name}`);
}

await project.build();
if (!(await pass(program, "", 0))) throw new Error("the tests fail without any mutant");
const fates = await fatesOf(chosen);
report(options.again ? project.mutants : chosen, fates);
const wrong = wrongExplanations(chosen, fates);
for (const one of wrong) console.error(one);
const [, , , , surviving] = rowOf(chosen, fates, "all");
process.exitCode = surviving > 0 || wrong.length > 0 ? 1 : 0;
