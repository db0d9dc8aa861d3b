import { find, showView } from "./page.js";
import { UserPoolError } from "./user-pool.js";

/** @type {Record<string, string>} */
const ADVICE = {
  CodeMismatchException: "That code is not right. Type the one your app shows now.",
  ExpiredCodeException: "That code was used before. Wait for the next one and type that.",
};

/**
 * Signs the person in, and asks for the code of the authenticator app if the user has one.
 *
 * @param {ReturnType<typeof import("./user-pool.js").createUserPool>} userPool
 * @param {{username: string, password: string}} user
 * @returns {Promise<string>} An access token.
 */
export async function signIn(userPool, { username, password }) {
  const { accessToken, session } = await userPool.signIn(username, password);
  if (accessToken) return accessToken;
  showView("sign-in");
  const input = /** @type {HTMLInputElement} */ (find("#sign-in-code"));
  input.focus();
  return new Promise((resolve, reject) => {
    find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      const code = input.value.replaceAll(/[\s-]/g, "");
      if (!/^\d{6}$/.test(code)) return showError(input, "Code must be 6 numbers.");
      userPool.answerCode(username, String(session), code).then(resolve, (error) => {
        const advice = error instanceof UserPoolError ? ADVICE[error.name] : undefined;
        if (advice) showError(input, advice);
        else reject(error);
      });
    });
  });
}

/**
 * @param {HTMLInputElement} input
 * @param {string} message
 */
function showError(input, message) {
  find("#sign-in-error").textContent = message;
  input.setAttribute("aria-invalid", "true");
  input.select();
}
