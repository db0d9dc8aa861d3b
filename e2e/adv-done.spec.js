import { codeFor, expect, signedIn, test } from "./support/under-way.js";

test("A page that moves the focus when the user is done keeps it", async ({ begin, page }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  await enrollment.host.evaluate((element) => {
    const next = document.body.appendChild(document.createElement("button"));
    next.textContent = "Next";
    element.addEventListener("enrollment-done", () => next.focus());
  });
  await enrollment.part("done").click();
  await expect(page.getByRole("button", { name: "Next" })).toBeFocused();
});
