import { expect, signedIn, test } from "./support/under-way.js";

test("A concealed element shows no key in place of a QR code that is too small, unless asked", async ({
  begin,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  const [issuer, account] = ["安".repeat(64), "李".repeat(64)];
  await enrollment.setAttributes({ conceal: "", issuer, account });
  await enrollment.startAndWait();
  await enrollment.part("reveal").click();
  await expect(enrollment.host.getByText("would be too small to scan")).toBeVisible();
  await enrollment.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await expect(enrollment.key).toHaveText("");
  await enrollment.keySummary.click();
  await expect(enrollment.key).toHaveText(String(emulator.inspect(username).pendingSecret));
});

test("Where the setup link can’t be copied, the key is shown and selected", async ({
  begin,
  observation,
  page,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => {
      throw new DOMException("Write permission denied.", "NotAllowedError");
    };
  });
  await enrollment.startAndWait();
  await enrollment.part("copy-link").click();
  await expect(enrollment.status).toContainText("is selected");
  await page.keyboard.press("Control+C");
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement("textarea"));
    field.setAttribute("aria-label", "paste");
    field.focus();
  });
  await page.keyboard.press("Control+V");
  await expect(page.locator("textarea")).toHaveValue(
    String(emulator.inspect(username).pendingSecret),
  );
  const asked = observation.events.filter(({ type }) => type === "enrollment-before-reveal");
  expect(asked.map(({ detail }) => detail.what)).toEqual(["link", "key"]);
});
