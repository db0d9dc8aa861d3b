import { ServiceError } from "../errors.js";
import { accessToken, session } from "../validation.js";
import { holderOf } from "./holder.js";

/** @type {import("./index.js").Operation} */
export const associateSoftwareToken = {
  input: { AccessToken: accessToken, Session: session },
  run(input, pool, over) {
    const { user, advance } = holderOf(input, pool, {
      operation: "AssociateSoftwareToken",
      stages: ["open", "associated"],
    });
    if (user.associating) throw new ServiceError("ConcurrentModificationException");
    user.associating = true;
    over.then(() => (user.associating = false));
    const dropActive = pool.settings.dropsOldAppAtOnce;
    return { SecretCode: user.authenticator.associate({ dropActive }), ...advance("associated") };
  },
};
