import assert from "node:assert/strict";
import { test } from "node:test";
import { prepare, resolveEndpoint } from "#core";
import { wasm } from "./service.js";

test("prepare: says that the module can't be had, and tries again the next time", async () => {
  await assert.rejects(prepare(Uint8Array.of(1, 2, 3)), { code: "module_unavailable" });
  await assert.rejects(prepare("data:application/wasm;base64,AAAA"), {
    code: "module_unavailable",
  });
  await prepare(await WebAssembly.compile(await wasm()));
  await prepare("never asked for");
  assert.ok(await resolveEndpoint({ region: "eu-central-1" }));
});
