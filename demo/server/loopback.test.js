import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { startEmulator } from "../../kit/emulator/index.js";
import { isForeign } from "../../kit/emulator/loopback.js";
import { startPages } from "./pages.js";
import { startUserPool } from "./user-pool.js";

/** @typedef {Record<string, string | undefined>} Headers */

/** @type {[headers: Headers, refused: boolean][]} */
const requests = [
  [{ host: "localhost" }, false],
  [{ host: "LocalHost:8080" }, false],
  [{ host: "127.0.0.1:8080" }, false],
  [{ host: "[::1]:8080" }, false],
  [{ host: "[::1]" }, false],
  [{}, true],
  [{ host: "" }, true],
  [{ host: "example.com" }, true],
  [{ host: "example.com:8080" }, true],
  [{ host: "localhost.example.com" }, true],
  [{ host: "pool.localhost" }, true],
  [{ host: "localhost:80@example.com" }, true],
  [{ host: "127.0.0.1.example.com" }, true],
  [{ host: "127.0.0.2" }, true],
  [{ host: "0.0.0.0:8080" }, true],
  [{ host: "localhost/" }, true],
  [{ host: "localhost", origin: "http://localhost:3000" }, false],
  [{ host: "localhost", origin: "https://127.0.0.1" }, false],
  [{ host: "localhost", origin: "http://[::1]:3000" }, false],
  [{ host: "localhost", origin: "https://example.com" }, true],
  [{ host: "localhost", origin: "https://localhost.example.com" }, true],
  [{ host: "localhost", origin: "null" }, true],
  [{ host: "localhost", origin: "" }, true],
  [{ host: "localhost", origin: "file://localhost" }, true],
  [{ host: "example.com", origin: "http://localhost" }, true],
];

for (const [headers, refused] of requests) {
  test(`${JSON.stringify(headers)} is ${refused ? "refused" : "let in"}`, () => {
    assert.equal(isForeign(/** @type {any} */ ({ headers })), refused);
  });
}

test("Other origins are let in by name, and other hosts never", () => {
  const isRefused = (/** @type {Headers} */ headers) =>
    isForeign(/** @type {any} */ ({ headers }), ["null"]);
  assert.equal(isRefused({ host: "localhost", origin: "null" }), false);
  assert.equal(isRefused({ host: "localhost", origin: "https://example.com" }), true);
  assert.equal(isRefused({ host: "example.com", origin: "null" }), true);
});

/**
 * @type {Record<string, () => Promise<{url: string, stop: () => Promise<unknown>}>>} By what is
 *   started.
 */
const servers = {
  emulator: () => startEmulator(),
  pages: () => startPages({ folders: {}, routes: { "GET /": () => "A page", "POST /": () => 1 } }),
  "user pool": async () => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), "user-pool-"));
    const { stop, url } = await startUserPool({ dataFolder });
    return { url, stop: () => stop().then(() => rm(dataFolder, { recursive: true })) };
  },
};

/**
 * @param {string} url
 * @param {string} method
 * @param {Record<string, string>} headers May include headers that `fetch` does not allow.
 * @returns {Promise<import("node:http").IncomingMessage>}
 */
function send(url, method, headers) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (response) => {
      response.resume();
      resolve(response);
    });
    outgoing.on("error", reject).end();
  });
}

for (const [name, start] of Object.entries(servers)) {
  test(`The ${name} answers this machine's pages, and no other's`, async (t) => {
    const server = await start();
    t.after(() => server.stop());
    const { url } = server;
    const { port } = new URL(url);
    for (const method of ["GET", "POST", "OPTIONS"]) {
      const good = await send(url, method, {
        host: `localhost:${port}`,
        origin: "http://localhost:3000",
      });
      assert.notEqual(good.statusCode, 403, method);
      for (const headers of /** @type {Record<string, string>[]} */ ([
        { host: `rebound.example.com:${port}` },
        { host: `127.0.0.1:${port}`, origin: "https://example.com" },
      ])) {
        const refused = await send(url, method, headers);
        assert.equal(refused.statusCode, 403, method);
        assert.equal(refused.headers["access-control-allow-origin"], undefined);
      }
    }
  });
}

test("The emulator does not record requests that it refuses, and allows the configured origins", async (t) => {
  const emulator = await startEmulator({ origins: ["null"] });
  t.after(() => emulator.stop());
  await send(emulator.url, "POST", { origin: "https://example.com" });
  assert.deepEqual(emulator.calls, []);
  const response = await send(emulator.url, "POST", { origin: "null" });
  assert.equal(response.headers["access-control-allow-origin"], "*");
  assert.equal(emulator.calls.length, 1);
});
