/** What to tell a user when the user pool refuses the sign-in. */

/**
 * @typedef {object} Advice
 * @property {string} [field] The field to correct; the whole form if it has no such field.
 * @property {string} text
 */

/** By the error's type and, if that has several meanings, its message. The first match counts. */
const ADVICE = /** @type {(Advice & {type: RegExp, message?: RegExp})[]} */ ([
  {
    type: /^CodeMismatch/,
    field: "code",
    text: "That code is not right. Type the one your app shows now.",
  },
  {
    type: /^ExpiredCode/,
    field: "code",
    text: "That code was used before. Wait for the next one and type that.",
  },
  {
    type: /^InvalidPassword/,
    field: "newPassword",
    text: "That password does not meet the user pool’s rules. Make it longer, with small and capital letters, numbers and symbols.",
  },
  {
    type: /^PasswordHistoryPolicyViolation/,
    field: "newPassword",
    text: "You have used that password before. Choose another.",
  },
  {
    type: /^NotAuthorized/,
    message: /secret/i,
    field: "clientId",
    text: "This app client has a secret, which a page can’t keep. Use an app client without one.",
  },
  {
    type: /^NotAuthorized/,
    message: /attempts exceeded/i,
    text: "There were too many attempts. Wait a few minutes, then try again.",
  },
  {
    type: /^NotAuthorized/,
    message: /disabled/i,
    field: "username",
    text: "This account is disabled.",
  },
  {
    type: /^(NotAuthorized|UserNotFound)/,
    field: "password",
    text: "The user name or the password is not right. Check both.",
  },
  {
    type: /^UserNotConfirmed/,
    field: "username",
    text: "This account is not confirmed yet. Confirm it, then sign in.",
  },
  {
    type: /^PasswordResetRequired/,
    field: "password",
    text: "The password of this account must be reset before anyone can sign in.",
  },
  {
    type: /^ResourceNotFound/,
    field: "clientId",
    text: "This region has no app client with that ID. Check both.",
  },
  {
    type: /^InvalidParameter/,
    message: /flow not enabled/i,
    field: "clientId",
    text: "This app client does not allow sign-in with a user name and password. Turn ALLOW_USER_PASSWORD_AUTH on, or use another.",
  },
  {
    type: /^InvalidParameter/,
    text: "The user pool did not accept what you typed. Check it, then try again.",
  },
  {
    type: /^(TooManyRequests|LimitExceeded|RequestLimitExceeded|Throttl|SlowDown)/,
    text: "The user pool has too much to do right now. Wait a minute, then try again.",
  },
  { type: /^Forbidden/, text: "A firewall in front of the user pool stopped the request." },
  {
    type: /Lambda/,
    text: "One of the user pool’s Lambda triggers stopped the sign-in.",
  },
  {
    type: /^Unreachable$/,
    text: "The user pool can’t be reached. Check your internet connection, and that the region is right.",
  },
  {
    type: /^Unreadable$/,
    text: "Something between you and the user pool changed its answer. Try another network.",
  },
]);

/**
 * @param {import("./user-pool.js").UserPoolError} error
 * @returns {Advice}
 */
export function adviceFor({ name, message }) {
  const advice = ADVICE.find((it) => it.type.test(name) && (it.message?.test(message) ?? true));
  return advice ?? { text: `The user pool refused, and called it ${name}. Try again.` };
}
