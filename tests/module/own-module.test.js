import assert from "node:assert/strict";
import { test } from "node:test";
import { prepare, resolveEndpoint } from "#core";

test("prepare: after a failure, only the page's own module is requested again", async (t) => {
  const asked = t.mock.method(globalThis, "fetch", async () => Response.error());
  await assert.rejects(prepare("https://example.com/own.wasm"), { code: "module_unavailable" });
  await assert.rejects(resolveEndpoint({}), { code: "module_unavailable" });
  const addresses = asked.mock.calls.map(({ arguments: [address] }) => String(address));
  assert.deepEqual(addresses, ["https://example.com/own.wasm", "https://example.com/own.wasm"]);
});
