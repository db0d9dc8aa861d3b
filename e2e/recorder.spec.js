/**
 * What a session recorder gets: rrweb, with the defaults of the products that use it, records a
 * whole enrollment.
 */
import { fileURLToPath } from "node:url";
import { codeFor, expect, signedIn, test } from "./support/under-way.js";

const recorder = fileURLToPath(
  new URL("../node_modules/@rrweb/record/dist/record.umd.min.cjs", import.meta.url),
);

test("A session recorder gets neither the QR code nor the key, also once the key is open", async ({
  begin,
  page,
}) => {
  await page.addInitScript({ path: recorder });
  const { emulator, enrollment, username } = await begin(signedIn);
  await page.evaluate(() => {
    /** @type {unknown[]} */
    const recorded = [];
    const { record } = /** @type {any} */ (window).rrwebRecord;
    record({
      emit: (/** @type {unknown} */ event) => recorded.push(event),
      maskAllInputs: true,
      recordCanvas: true,
    });
    Object.assign(window, { recorded });
  });
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await enrollment.key.locator("span").first().waitFor();
  const secret = String(emulator.inspect(username).pendingSecret);
  const shown = ((await enrollment.key.textContent()) ?? "").replaceAll(/\s/g, "");
  expect(shown).toBe(secret);
  await expect(enrollment.qr).toBeVisible();
  const code = codeFor(emulator, username);
  await enrollment.finish(code);

  const recording = JSON.stringify(await page.evaluate(() => /** @type {any} */ (window).recorded));
  // It records the element's screens, so without protection it would record the key.
  expect(recording).toContain("Connect your app");
  // The key is shown in groups of four, each in its own text node.
  const texts = [...recording.matchAll(/"textContent":"([^"]*)"/g)].map(([, text]) => text);
  expect(texts.join("").replaceAll(/\s/g, "")).not.toContain(secret);
  expect(recording).not.toContain(code);
  expect(recording).not.toContain("otpauth");
  for (const drawing of ["data:image", "fillRect", "putImageData", "drawImage"]) {
    expect(recording).not.toContain(drawing);
  }
});
