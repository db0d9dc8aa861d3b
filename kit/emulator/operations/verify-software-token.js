import { ServiceError } from "../errors.js";
import { Authenticator } from "../software-token.js";
import { accessToken, deviceName, required, session, userCode } from "../validation.js";
import { holderOf } from "./holder.js";

/** The service's message for a code that it accepted before. */
export const codeUsedBefore = () =>
  new ServiceError("ExpiredCodeException", "Your software token has already been used once.");

/** @type {import("./index.js").Operation} */
export const verifySoftwareToken = {
  input: {
    AccessToken: accessToken,
    Session: session,
    UserCode: required(userCode),
    FriendlyDeviceName: deviceName,
  },
  run(input, pool) {
    const { user, isSigningIn, advance } = holderOf(input, pool, {
      operation: "VerifySoftwareToken",
      stages: ["associated"],
    });
    const { listsAppOfSignIn, oldCodeVerifies, wrongCode } = pool.settings;
    const authenticator = new Authenticator(user);
    const verdict = authenticator.verify(input.UserCode, pool.now(), {
      deviceName: input.FriendlyDeviceName,
      acceptOlder: oldCodeVerifies,
    });
    if (verdict === "used") throw codeUsedBefore();
    if (verdict === "wrong") throw new ServiceError(wrongCode.type, wrongCode.message);
    if (isSigningIn && authenticator.verified) {
      const listed = listsAppOfSignIn || authenticator.listed;
      authenticator.setPreference({ enabled: true, preferred: true, listed });
    }
    return { Status: "SUCCESS", ...advance("verified") };
  },
};
