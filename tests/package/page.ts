/** A page that uses the package, for the compiler alone. */
import "cognito-totp-enrollment/define.js";
import {
  CognitoTotpEnrollmentElement,
  EnrollmentError,
  createEnroller,
  prepare,
  type Completion,
  type Messages,
  type Snapshot,
} from "cognito-totp-enrollment";
import * as core from "cognito-totp-enrollment/core.js";
import address from "cognito-totp-enrollment/enrollment.wasm";

const element = document.querySelector("cognito-totp-enrollment")!;
element.accessToken = async () => "token";
element.preference = "enabled";
element.messages = { start: "Begin", errors: { code_wrong: "No." } } satisfies Messages;
const isStarted: boolean = element.start();
const result = element.takeResult();
if (result?.authenticationResult) {
  const token: string = result.authenticationResult.RefreshToken;
  console.log(token, result.authenticationResult.NewDeviceMetadata?.DeviceKey);
} else if (result?.challenge)
  console.log(result.challenge.ChallengeName, result.challenge.AvailableChallenges?.length);
else if (result) console.log(result.session.length);
// @ts-expect-error: there may be a further challenge instead
console.log(result?.authenticationResult.AccessToken);
element.addEventListener("enrollment-step", ({ detail }) => {
  const step: Snapshot["step"] = detail.step;
  console.log(step, isStarted);
});
document.addEventListener("enrollment-complete", ({ detail }) => {
  const { nextCodeAt }: Completion = detail;
  console.log(new Date(nextCodeAt));
});
element.addEventListener("enrollment-before-reveal", (event) => {
  if (event.detail.what === "key") event.preventDefault();
});
export const again: CognitoTotpEnrollmentElement =
  document.createElement("cognito-totp-enrollment");

element.addEventListener("enrollment-error", ({ detail }) => {
  if (detail.code === "missing_scope") console.log(detail.retryable);
  // @ts-expect-error: an unknown code
  if (detail.code === "missing_scopes") console.log(detail.retryable);
});

// @ts-expect-error: an unknown value
element.preference = "preffered";
// @ts-expect-error: `step` is read-only
element.step = "enrolled";
// @ts-expect-error: this event has another detail
element.addEventListener("enrollment-complete", ({ detail }) => detail.step);
// @ts-expect-error: an internal method
element.takeOptions();

await prepare(new URL(address, document.baseURI));
const enroller = await createEnroller({
  issuer: "Example",
  account: "alice",
  accessToken: "token",
  onSnapshot: ({ step, qrSize }) => console.log(step, qrSize),
  deviceName: navigator.language === "de" ? "Handy" : undefined,
  onDebug: (entry) => console.log(entry.kind === "call" ? entry.operation : entry.step),
});
enroller.submit("123456");
enroller.qr().fill(0);
// @ts-expect-error: `onSnapshot` is required
await core.createEnroller({ issuer: "Example" });
console.log(new EnrollmentError("code_wrong").path, await core.errorCodes());
console.log(core.version, CognitoTotpEnrollmentElement.version);
