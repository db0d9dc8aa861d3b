// What WebAssembly memory holds while the element stays on the page. tests/module/memory.test.js searches it step by step. (That
// it holds nothing once the element is removed is checked after every test: `secrets` in support/test.js.)

import { expect, signedIn, test } from "./support/under-way.js";

test("The memory holds the secret while it is needed, and nothing of an attempt that is cancelled", async ({
  begin,
  page,
  secrets,
}) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  expect(await secrets.inMemory(page)).toContain("the secret");
  await enrollment.part("cancel").click();
  await expect.poll(() => secrets.inMemory(page)).toEqual([]);
});
