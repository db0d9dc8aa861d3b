import assert from "node:assert/strict";
import { before, test } from "node:test";
import { prepare } from "#core";
import { newAttempt } from "./attempt.js";
import { codeNow, fakeService, secret, wasm } from "./service.js";

const accessToken = "an-access-token-that-is-found-nowhere-else";

/** A part of the setup link that stands nowhere else. */
const link = "Example:alice%40example.com";

/** @type {WebAssembly.Memory | undefined} */
let memory;

before(async () => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = /** @type {any} */ (
    async (/** @type {any[]} */ ...args) => {
      const instance = await Reflect.apply(instantiate, WebAssembly, args);
      memory = Object.values(instance.exports).find((it) => it instanceof WebAssembly.Memory);
      return instance;
    }
  );
  await prepare(await wasm());
  WebAssembly.instantiate = instantiate;
});

/** @param {string} text */
const isInMemory = (text) =>
  Buffer.from(/** @type {WebAssembly.Memory} */ (memory).buffer).includes(text);

async function awaitingCode() {
  const attempt = await newAttempt({ accessToken, fetch: fakeService().fetch });
  attempt.enroller.start();
  await attempt.reaches("awaiting-code");
  return attempt;
}

test("memory: holds the secret while it is needed", async () => {
  const { enroller } = await awaitingCode();
  assert.equal(isInMemory(secret), true);
  enroller.close();
});

test("memory: holds no secret, link, token or code once the person is enrolled", async () => {
  const { enroller, reaches } = await awaitingCode();
  enroller.key();
  enroller.uri();
  const code = codeNow();
  enroller.submit(code);
  await reaches("enrolled");
  for (const text of [secret, link, accessToken, code]) {
    assert.equal(isInMemory(text), false, text);
  }
});

test("memory: holds no secret, link or token once the attempt is closed", async () => {
  const { enroller } = await awaitingCode();
  enroller.key();
  enroller.close();
  await new Promise(setImmediate);
  for (const text of [secret, link, accessToken]) {
    assert.equal(isInMemory(text), false, text);
  }
});
