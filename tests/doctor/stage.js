/**
 * A page, the package's files and a user pool, all valid, for cases that break one thing each; and
 * the doctor.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { startEmulator } from "../../kit/emulator/index.js";
import { listen } from "../../kit/emulator/listen.js";
import { dist } from "../package/support.js";

/** @typedef {import("../../kit/emulator/index.js").Emulator} Emulator */
/**
 * @typedef {{status?: number, headers?: Record<string, string | string[]>, body?: string | Buffer}}
 *   Answer
 */
/** @typedef {import("../../doctor/findings.js").Check} Check */

const program = fileURLToPath(new URL("../../dist/doctor.js", import.meta.url));

/** @type {Record<string, string>} */
const types = { ".js": "text/javascript", ".wasm": "application/wasm" };

export class Stage {
  /** The page's headers besides the policy. @type {Record<string, string | string[]>} */
  headers = {};
  policy;
  head = "";
  script = '<script type="module" src="/totp/standalone.js"></script>';
  /** Answers in place of the site's own, by path. @type {Record<string, Answer>} */
  answers = {};
  site = "";
  endpoint;
  user;
  /** The doctor's standard input. */
  input = "";
  #folder;
  /** @type {import("node:http").Server[]} */
  #servers = [];

  /** @param {Emulator} emulator @param {string} folder For the token. */
  constructor(emulator, folder) {
    this.emulator = emulator;
    this.endpoint = emulator.url;
    this.user = emulator.createUser({ username: "doris.patient@example.com" });
    this.policy = this.policyWith({});
    this.#folder = folder;
  }

  async close() {
    for (const server of this.#servers) server.close().closeAllConnections();
    await this.emulator.stop();
    await rm(this.#folder, { recursive: true });
  }

  /** @param {import("node:http").RequestListener} answer @returns {Promise<string>} The origin. */
  async serve(answer) {
    const server = createServer(answer);
    this.#servers.push(server);
    return listen(server);
  }

  async serveSite() {
    this.site = await this.serve((request, response) => this.#answer(request, response));
  }

  /** @param {Record<string, string>} changes Sources by directive. */
  policyWith(changes) {
    const directives = {
      "default-src": "'none'",
      "script-src": "'self' 'wasm-unsafe-eval'",
      "connect-src": `'self' ${this.endpoint}`,
      "frame-ancestors": "'none'",
      ...changes,
    };
    return Object.entries(directives)
      .map((words) => words.join(" "))
      .join("; ");
  }

  /** @param {import("../../kit/emulator/tokens.js").TokenOptions} [options] */
  tokens(options) {
    return this.emulator.signIn(this.user.username, options);
  }

  /** @param {string | Buffer} content @returns {Promise<string>} The path. */
  async file(content) {
    const file = path.join(this.#folder, "token");
    await writeFile(file, content);
    return file;
  }

  /** @param {string} body Of the element's script. */
  replaceScript(body) {
    this.answers["/totp/standalone.js"] = { headers: { "content-type": "text/javascript" }, body };
  }

  /** The usual arguments. @param {...string} more */
  usual(...more) {
    return [`${this.site}/settings`, "--region=us-east-1", `--endpoint=${this.endpoint}`, ...more];
  }

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async #answer({ url = "" }, response) {
    const { pathname } = new URL(url, "http://localhost");
    const own = this.answers[pathname];
    const { status = 200, headers, body } = own ?? (await this.#fileOrPage(pathname));
    response.writeHead(status, headers).end(body);
  }

  /** @param {string} pathname @returns {Promise<Answer>} */
  async #fileOrPage(pathname) {
    const name = pathname.replace(/^\/totp\//, "");
    if (name === pathname) return this.#page();
    const body = await readFile(path.join(dist, name)).catch(() => undefined);
    const type = types[path.extname(name)] ?? "text/plain";
    return { status: body ? 200 : 404, headers: { "content-type": type }, body };
  }

  /** @returns {Answer} */
  #page() {
    return {
      headers: {
        "content-type": "text/html; charset=utf-8",
        ...(this.policy && { "content-security-policy": this.policy }),
        ...this.headers,
      },
      body: `<!doctype html><html><head>${this.head}${this.script}</head><body></body></html>`,
    };
  }
}

/** @param {import("node:test").TestContext} t @returns {Promise<Stage>} */
export async function openStage(t) {
  const stage = new Stage(await startEmulator(), await mkdtemp(path.join(tmpdir(), "doctor-")));
  t.after(() => stage.close());
  await stage.serveSite();
  return stage;
}

/**
 * @param {string[]} words
 * @param {string} [input]
 * @returns {Promise<{code: number, output: string, errors: string}>}
 */
export async function runDoctor(words, input = "") {
  const child = spawn(process.execPath, [program, ...words]);
  child.stdin.on("error", () => {}).end(input);
  const ended = once(child, "exit");
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, output, errors };
}
