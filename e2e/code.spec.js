import { codeOf, wrongCodeFor } from "./support/authenticator.js";
import { expect, test } from "./support/test.js";

const malformed = [
  { typed: "", what: "no code at all", code: "code_empty", sentence: "Type the 6-digit code" },
  { typed: " - ", what: "a dash alone", code: "code_empty", sentence: "Type the 6-digit code" },
  { typed: "12345", what: "five digits", code: "code_too_short", sentence: "Type all 6 digits" },
  {
    typed: "1234567",
    what: "seven digits",
    code: "code_too_long",
    sentence: "Type only the 6 digits",
  },
  { typed: "12a456", what: "a letter", code: "code_not_digits", sentence: "no letters" },
  { typed: "12³456", what: "a superscript", code: "code_not_digits", sentence: "no letters" },
];

test("An invalid code is not sent, and the user reads why; then a right one works", async ({
  calls,
  enrollment,
  observation,
}) => {
  await enrollment.startAndWait();
  for (const { typed, what, sentence } of malformed) {
    await test.step(what, async () => {
      await enrollment.submit(typed);
      await enrollment.expectError(sentence);
      await expect(enrollment.code).toHaveValue(typed);
    });
  }
  expect(observation.errors).toEqual(malformed.map(({ code }) => ({ code, retryable: true })));
  await expectOnlyTheRightCodeSent(enrollment, calls);
});

/**
 * @param {import("./support/enrollment.js").Enrollment} enrollment
 * @param {import("./support/calls.js").Calls} calls
 */
async function expectOnlyTheRightCodeSent(enrollment, calls) {
  const code = codeOf(await calls.secret());
  await enrollment.finish(code);
  expect(calls.of("VerifySoftwareToken").map(({ body }) => body.UserCode)).toEqual([code]);
}

test("Signed in, a code that fits nothing is not sent, however often it is typed; then the right one works", async ({
  calls,
  enrollment,
  observation,
}) => {
  await enrollment.startAndWait();
  const secret = await calls.secret();
  const picture = await enrollment.picture();
  const wrong = wrongCodeFor(secret);
  for (let times = 1; times <= 4; times += 1) {
    await enrollment.submit(wrong);
    await expect.poll(() => observation.errors).toHaveLength(times);
    expect(observation.errors.at(-1)).toEqual({ code: "code_wrong", retryable: true });
    await enrollment.expectError("That code is mistyped or for a different entry.");
  }
  expect(await enrollment.picture()).toBe(picture);
  await expect(enrollment.code).toHaveValue(wrong);
  await expect(enrollment.code).toBeEditable();
  await expectOnlyTheRightCodeSent(enrollment, calls);
});
