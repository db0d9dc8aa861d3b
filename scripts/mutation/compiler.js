/**
 * Compiles a tree of switched sources, and takes those mutants out that do not compile as switches.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {object} Job
 * @property {string[]} command
 * @property {number} [seconds] of the processor, at most
 * @property {NodeJS.ProcessEnv} [env]
 *
 * @typedef {object} Complaint of the compiler: one error with its notes
 * @property {string} message
 * @property {{file: string, line: number, column: number}[]} places
 */

/** @param {Job} job @returns {Promise<{ok: boolean, output: string}>} */
export function run({ command, seconds, env }) {
  const limit = seconds ? ["prlimit", `--cpu=${seconds}`, "--as=4000000000", "--core=0"] : [];
  const [program = "", ...rest] = ["nice", "-n", "15", ...limit, ...command];
  return new Promise((resolve, reject) => {
    let output = "";
    const child = spawn(program, rest, { env: { ...process.env, ...env } });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => (output = (output + data).slice(-1_000_000)));
    }
    child.on("error", reject);
    child.on("close", (status) => resolve({ ok: status === 0, output }));
  });
}

/**
 * Does `work` with all the items, `jobs` at a time.
 *
 * @template T, R
 * @param {T[]} items
 * @param {(item: T) => Promise<R>} work
 * @param {number} jobs
 * @returns {Promise<R[]>} in the order of the items
 */
export async function inParallel(items, work, jobs) {
  /** @type {R[]} */
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(/** @type {T} */ (items[index]));
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return results;
}

/** @param {string} output @returns {Complaint[]} */
export function complaints(output) {
  /** @type {Complaint[]} */
  const found = [];
  for (const [, file, line, column, kind, message] of output.matchAll(
    /^(.+?):(\d+):(\d+): (fatal error|error|note): (.*)$/gm,
  )) {
    if (kind !== "note") found.push({ message: `${message}`, places: [] });
    found.at(-1)?.places.push({ file: `${file}`, line: Number(line), column: Number(column) });
  }
  return found;
}

/** The files that an object was made of, by what the compiler wrote beside it. @param {string} object */
export function sourcesOf(object) {
  const file = `${object.slice(0, -2)}.d`;
  if (!existsSync(file)) return undefined;
  return readFileSync(file, "utf8")
    .replaceAll("\\\n", " ")
    .split(/\s+/)
    .slice(1)
    .map((one) => path.normalize(one));
}
