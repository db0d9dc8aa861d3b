import { Authenticator } from "../software-token.js";
import { accessToken, required } from "../validation.js";

const APP = "SOFTWARE_TOKEN_MFA";

/** @type {import("./index.js").Operation} */
export const getUser = {
  input: { AccessToken: required(accessToken) },
  run({ AccessToken }, pool) {
    const user = pool.tokens.userOf(AccessToken);
    const { username, sub, email } = user;
    const factor = user.isFactorOff ? undefined : user.factor;
    const { appShownIn, emptyMfaList } = pool.settings;
    const { enabled, listed, preferred } = new Authenticator(user);
    const isListed = enabled && listed && appShownIn.includes("UserMFASettingList");
    const isPreferred = preferred && listed && appShownIn.includes("PreferredMfaSetting");
    const list = [...(factor ? [factor] : []), ...(isListed ? [APP] : [])];
    return {
      Username: username,
      UserAttributes: [
        { Name: "sub", Value: sub },
        { Name: "email", Value: email },
        { Name: "email_verified", Value: "true" },
      ],
      PreferredMfaSetting: isPreferred ? APP : factor,
      UserMFASettingList: list.length > 0 || emptyMfaList ? list : undefined,
    };
  },
};
