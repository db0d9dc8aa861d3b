/** @typedef {import("../stage.js").Stage} Stage */

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {(stage: Stage) => string[] | Promise<string[]>} arrange Breaks one thing, and returns
 *   the doctor's arguments.
 * @property {string[]} finds Each error and warning: no other is accepted.
 * @property {RegExp} [says] A check has a message that matches.
 * @property {string | ((stage: Stage) => string)} [change] The line that the first of them advises.
 * @property {(stage: Stage) => string[]} [changes] All lines that are advised.
 */

/**
 * @param {Record<string, import("../stage.js").Answer>} answers Of the site, by path.
 * @returns {(stage: Stage) => string[]}
 */
export const answering = (answers) => (stage) => {
  Object.assign(stage.answers, answers);
  return stage.usual();
};

/** @param {Partial<Stage>} changes Of the page. @returns {(stage: Stage) => string[]} */
export const having = (changes) => (stage) => Object.assign(stage, changes).usual();

/** Cognito's refusal of a made-up token. */
export const refusal = '{"__type":"NotAuthorizedException","message":"Invalid Access Token"}';
