import { invalidParameter, notAuthorized } from "../errors.js";
import { clientId, map, required, text } from "../validation.js";
import { checkClient, parameter } from "./client.js";
import { afterPassword, authenticated } from "./sign-in.js";

/** @type {import("./index.js").Operation} */
export const initiateAuth = {
  input: { AuthFlow: required(text), ClientId: required(clientId), AuthParameters: map },
  run({ AuthFlow, ClientId, AuthParameters }, pool) {
    checkClient(ClientId, pool);
    switch (AuthFlow) {
      case "USER_PASSWORD_AUTH": {
        const user = pool.find(parameter(AuthParameters, "USERNAME"));
        if (user?.password !== parameter(AuthParameters, "PASSWORD")) {
          throw notAuthorized("Incorrect username or password.");
        }
        return afterPassword(user, pool);
      }
      case "REFRESH_TOKEN":
      case "REFRESH_TOKEN_AUTH": {
        const refreshToken = parameter(AuthParameters, "REFRESH_TOKEN");
        return authenticated(pool.tokens.refresh(refreshToken));
      }
      default:
        throw invalidParameter(`${AuthFlow} flow not enabled for this client`);
    }
  },
};
