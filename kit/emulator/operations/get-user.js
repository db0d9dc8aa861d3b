import { accessToken, required } from "../validation.js";

const APP = "SOFTWARE_TOKEN_MFA";

/** @type {import("./index.js").Operation} */
export const getUser = {
  input: { AccessToken: required(accessToken) },
  run({ AccessToken }, pool) {
    const { username, sub, email, authenticator } = pool.tokens.userOf(AccessToken);
    const { appShownIn, emptyMfaList } = pool.settings;
    const { enabled, listed, preferred } = authenticator;
    const isListed = enabled && listed && appShownIn.includes("UserMFASettingList");
    const isPreferred = preferred && listed && appShownIn.includes("PreferredMfaSetting");
    return {
      Username: username,
      UserAttributes: [
        { Name: "sub", Value: sub },
        { Name: "email", Value: email },
        { Name: "email_verified", Value: "true" },
      ],
      PreferredMfaSetting: isPreferred ? APP : undefined,
      UserMFASettingList: isListed ? [APP] : emptyMfaList ? [] : undefined,
    };
  },
};
