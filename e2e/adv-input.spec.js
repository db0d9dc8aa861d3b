import { faults } from "../kit/emulator/index.js";
import { codeFor, expect, signedIn, test } from "./support/under-way.js";

test("What the user chose to be asked first survives “Start again”, and is what is set", async ({
  emulator,
  open,
}) => {
  const { username } = emulator.createUser({ factor: "SMS_MFA" });
  const { accessToken } = emulator.signIn(username);
  const enrollment = await open({ accessToken });
  await enrollment.startAndWait();
  await enrollment.part("prefer").uncheck();
  emulator.plan("VerifySoftwareToken", faults.refuse("InvalidParameterException", "No"));
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("failed");
  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.part("prefer")).not.toBeChecked();
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: false });
});

test("What the user chose is forgotten with the attempt", async ({ emulator, open }) => {
  const { username } = emulator.createUser({ factor: "SMS_MFA" });
  const { accessToken } = emulator.signIn(username);
  const enrollment = await open({ accessToken });
  await enrollment.startAndWait();
  await enrollment.part("prefer").uncheck();
  await enrollment.part("cancel").click();
  await enrollment.startAndWait();
  await expect(enrollment.part("prefer")).toBeChecked();
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: true });
});

test("What a user typed is not shown to the next user", async ({ begin, secrets }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.setAttributes({ "device-name": "Phone" });
  await enrollment.startAndWait();
  await enrollment.part("device-name").fill("Alice’s phone");
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  secrets.addToken("the other user's token", accessToken);
  await enrollment.setProperties({ accessToken });
  await enrollment.startAndWait();
  await expect(enrollment.part("device-name")).toHaveValue("Phone");
});
