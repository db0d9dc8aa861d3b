import { accessToken, required } from "../validation.js";

const APP = "SOFTWARE_TOKEN_MFA";

/** @type {import("./index.js").Operation} */
export const getUser = {
  input: { AccessToken: required(accessToken) },
  run({ AccessToken }, pool) {
    const { username, sub, email, authenticator } = pool.tokens.userOf(AccessToken);
    return {
      Username: username,
      UserAttributes: [
        { Name: "sub", Value: sub },
        { Name: "email", Value: email },
        { Name: "email_verified", Value: "true" },
      ],
      PreferredMfaSetting: authenticator.preferred ? APP : undefined,
      UserMFASettingList: authenticator.enabled ? [APP] : undefined,
    };
  },
};
