import assert from "node:assert/strict";
import { test } from "node:test";
import { prepare, resolveEndpoint } from "#core";
import { wasm } from "./service.js";

/** The header of every WebAssembly module. */
const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** The module with one changed letter in a text: it could run, but is another module. */
async function altered() {
  const bytes = await wasm();
  const letter = bytes.indexOf("service_failed");
  assert.notEqual(letter, -1);
  bytes[letter] = "S".charCodeAt(0);
  return bytes;
}

test("prepare: refuses a module with one byte changed, wherever it is from", async () => {
  const bytes = await altered();
  const views = [
    bytes,
    new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    new Uint8Array(bytes).buffer,
  ];
  for (const source of views) {
    await assert.rejects(prepare(source), { code: "module_altered" });
  }
  await assert.rejects(prepare(`data:application/wasm;base64,${bytes.toString("base64")}`), {
    code: "module_altered",
  });
});

test("prepare: waits for the module for half a minute", async (t) => {
  const timeout = t.mock.method(AbortSignal, "timeout", () => AbortSignal.abort());
  await assert.rejects(prepare("https://example.com/enrollment.wasm"), {
    code: "module_unavailable",
  });
  assert.deepEqual(timeout.mock.calls[0]?.arguments, [30_000]);
});

test("prepare: rejects if the module can't be loaded, and tries again the next time", async () => {
  await assert.rejects(prepare(Uint8Array.of(1, 2, 3)), { code: "module_altered" });
  // One module imports a function that does not exist, and one has none of our exports.
  const asking = [...header, 1, 4, 1, 0x60, 0, 0, 2, 7, 1, 1, 0x78, 1, 0x79, 0, 0];
  for (const bytes of [asking, header]) {
    const other = await WebAssembly.compile(Uint8Array.from(bytes));
    await assert.rejects(prepare(other), { code: "module_unavailable" });
  }
  await prepare(await WebAssembly.compile(await wasm()));
  await prepare("never asked for");
  assert.ok(await resolveEndpoint({ region: "eu-central-1" }));
});
