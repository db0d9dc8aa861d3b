/** Programs and folders that exist for a test. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/**
 * @template T
 * @param {(started: Started) => Promise<T>} start
 * @returns {Promise<T>} If it fails, everything that it started is stopped.
 */
export async function startInSteps(start) {
  const started = new Started();
  try {
    return await start(started);
  } catch (error) {
    await started.stop();
    throw error;
  }
}

/** What was started, step by step. It is stopped when this process exits, at the latest. */
export class Started {
  /** @type {{stop: () => Promise<unknown>, abandon: () => void}[]} Newest first. */
  #steps = [];

  constructor() {
    heedSignals();
    process.once("exit", this.#abandon);
  }

  /**
   * @param {() => Promise<unknown>} stop
   * @param {() => void} [abandon] Used instead while the process exits, when nothing can be
   *   awaited.
   */
  add(stop, abandon = () => {}) {
    this.#steps.unshift({ stop, abandon });
  }

  /** Stops everything, in reverse order, even if some of it fails. */
  async stop() {
    /** @type {unknown[]} */
    const errors = [];
    for (const { stop } of this.#steps) await stop().catch((error) => errors.push(error));
    this.#steps = [];
    process.off("exit", this.#abandon);
    if (errors.length > 0) throw errors[0];
  }

  #abandon = () => {
    for (const { abandon } of this.#steps) abandon();
  };
}

let signalsAreHeeded = false;

/** By default, a signal ends this process without its `exit` event. */
function heedSignals() {
  if (signalsAreHeeded) return;
  signalsAreHeeded = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
}

/**
 * @param {Started} started
 * @param {string} prefix
 * @returns {Promise<string>}
 */
export async function makeFolder(started, prefix) {
  const folder = await mkdtemp(path.join(tmpdir(), prefix));
  const options = { recursive: true, force: true, maxRetries: 3 };
  started.add(
    () => rm(folder, options),
    () => rmSync(folder, options),
  );
  return folder;
}

/**
 * @param {Started} started
 * @param {string} command
 * @param {string[]} options
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<ChildProcess>} Leads its own process group. `stdio[3]` has what it writes to
 *   descriptor 3.
 */
export async function startProgram(started, command, options, env) {
  const program = spawn(command, options, {
    env,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    detached: true,
  });
  started.add(
    () => stopProgram(program),
    () => killGroup(program),
  );
  await once(program, "spawn");
  return program;
}

/** @param {ChildProcess} program */
export function isRunning(program) {
  return program.pid !== undefined && program.exitCode === null && program.signalCode === null;
}

/** @param {ChildProcess} program */
async function stopProgram(program) {
  if (!isRunning(program)) return;
  const exit = once(program, "exit");
  signalGroup(program, "SIGTERM");
  const timer = setTimeout(() => killGroup(program), 5_000);
  await exit;
  clearTimeout(timer);
}

/** @param {ChildProcess | null} program With everything that it started. */
export function killGroup(program) {
  if (program) signalGroup(program, "SIGKILL");
}

/**
 * @param {ChildProcess} program
 * @param {NodeJS.Signals} signal
 */
function signalGroup(program, signal) {
  try {
    if (program.pid) process.kill(-program.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

/** @returns {Promise<number>} A free port on the loopback interface. */
export async function findFreePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}
