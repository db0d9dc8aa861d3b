import { ask } from "./form.js";
import { askForNewPassword } from "./new-password.js";
import { fill, find, showView } from "./page.js";
import { setUpApp } from "./set-up.js";
import { UserPoolError } from "./user-pool.js";

/** @typedef {import("./user-pool.js").Answer} Answer */
/** @typedef {import("./user-pool.js").Challenge} Challenge */
/** @typedef {import("./user-pool.js").UserPool} UserPool */

/**
 * @typedef {object} Beginning The start of a sign-in.
 * @property {UserPool} userPool
 * @property {string} username As typed.
 * @property {Answer} answer The response to the password.
 *
 * @typedef {object} SignedIn
 * @property {UserPool} userPool
 * @property {string} username
 * @property {string} accessToken
 *
 * @typedef {object} Turn
 * @property {UserPool} userPool
 * @property {string} username As typed.
 * @property {Challenge} challenge
 * @property {Respond} respond
 * @property {string | undefined} previous The name of the previous challenge.
 *
 * @typedef {(responses: Record<string, string>) => Promise<Answer>} Respond
 */

const TRIED_IN_VAIN =
  "That sign-in took too long, or was tried too often. Type your password again.";

/** The sign-in can't continue, and must start again. */
class SignInLost extends Error {}

/**
 * How the page handles each challenge.
 * @type {Record<string, (turn: Turn) => Promise<Answer | undefined>>}
 */
const TURNS = {
  MFA_SETUP: setUpApp,
  NEW_PASSWORD_REQUIRED: askForNewPassword,
  SOFTWARE_TOKEN_MFA: askForCode,
};

/**
 * Signs the user in through all challenges of the user pool, and starts again if the sign-in can't
 * continue.
 *
 * @param {(notice: string) => Promise<Beginning>} begin The notice says why the sign-in starts
 *   again; empty if the user knows.
 * @returns {Promise<SignedIn>}
 */
export async function signIn(begin) {
  let notice = "";
  for (;;) {
    try {
      return await finish(await begin(notice));
    } catch (error) {
      if (!(error instanceof SignInLost)) throw error;
      notice = error.message;
    }
  }
}

/**
 * @param {Beginning} beginning
 * @returns {Promise<SignedIn>}
 */
async function finish({ userPool, username, answer }) {
  let previous;
  fill("username", username);
  while ("challenge" in answer) {
    const { challenge } = answer;
    const turn = TURNS[challenge.name];
    if (!turn) throw new SignInLost(`This demo does not know how to answer ${challenge.name}.`);
    const respond = responder(userPool, challenge);
    const next = await turn({ userPool, username, challenge, respond, previous });
    if (!next) throw new SignInLost(); // the user gave up
    answer = next;
    previous = challenge.name;
  }
  return { userPool, username, accessToken: answer.accessToken };
}

/**
 * @param {UserPool} userPool
 * @param {Challenge} challenge
 * @returns {Respond}
 */
function responder(userPool, challenge) {
  return async (responses) => {
    try {
      return await userPool.respond(challenge, responses);
    } catch (error) {
      const isLost = error instanceof UserPoolError && error.name === "NotAuthorizedException";
      throw isLost ? new SignInLost(TRIED_IN_VAIN) : error;
    }
  };
}

/** @param {Turn} turn */
function askForCode({ respond, previous }) {
  const isAfterSetUp = previous === "MFA_SETUP";
  showView("code");
  find("#code-wait").hidden = !isAfterSetUp;
  return ask(find("[data-view='code']"), ({ code = "" }) =>
    respond({ SOFTWARE_TOKEN_MFA_CODE: code.replaceAll(/\D/g, "") }),
  );
}
