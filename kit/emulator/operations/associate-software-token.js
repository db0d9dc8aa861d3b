import { ServiceError } from "../errors.js";
import { Authenticator } from "../software-token.js";
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
    if (pool.associating.has(user)) throw new ServiceError("ConcurrentModificationException");
    pool.associating.add(user);
    over.then(() => pool.associating.delete(user));
    const dropActive = pool.settings.dropsOldAppAtOnce;
    return {
      SecretCode: new Authenticator(user).associate({ dropActive }),
      ...advance("associated"),
    };
  },
};
