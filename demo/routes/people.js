import { phoneOf } from "./phone.js";

/** @typedef {import("../../kit/emulator/cognito.js").Cognito} Cognito */
/** @typedef {{username: string, password: string}} User */
/** @typedef {Record<string, () => unknown>} Routes By method and path. */

/**
 * What a page needs to know about a user pool, its user, and the user's phone. POST creates a new
 * user.
 *
 * @param {string} page Such as `sign-in`.
 * @param {{url: string, region: string, userPoolId: string, clientId: string, settings?:
 *   {sessionMinutes: number}}} pool
 * @param {object} people
 * @param {() => User} people.user The user whom the page is for.
 * @param {() => User | Promise<User>} people.createUser
 * @param {(username: string) => unknown} people.showPhone What the user's phone shows: see
 *   `phoneOf`.
 * @returns {Routes}
 */
export function personRoutes(page, pool, { user, createUser, showPhone }) {
  const { url: endpoint, region, userPoolId, clientId, settings } = pool;
  const sessionMinutes = settings?.sessionMinutes;
  const phone = `phones/${page}.json`;
  const about = { endpoint, region, userPoolId, clientId, sessionMinutes, phone };
  return {
    [`GET /${page}.json`]: () => ({ ...about, user: user() }),
    [`POST /${page}.json`]: async () => ({ user: await createUser() }),
    [`GET /${phone}`]: () => showPhone(user().username),
  };
}

/**
 * The same for the newest user of an emulator. Creates the first.
 *
 * @param {string} page Such as `sign-in`.
 * @param {Cognito} cognito
 * @param {string} url The endpoint.
 * @param {string} name Of the users: `name@example.com`, `name+2@example.com` …
 * @returns {Routes}
 */
export function newestPersonRoutes(page, cognito, url, name) {
  const createUser = () => cognito.createUser({ username: nextName(cognito, name) });
  const user = () => cognito.users.at(-1) ?? createUser();
  const { region, userPoolId, clientId, settings } = cognito;
  const pool = { url, region, userPoolId, clientId, settings };
  const showPhone = (/** @type {string} */ username) => emulatedPhone(cognito, username);
  return personRoutes(page, pool, { user, createUser, showPhone });
}

/**
 * @param {Cognito} cognito
 * @param {string} username
 */
export function emulatedPhone(cognito, username) {
  const { pendingSecret, secret } = cognito.inspect(username);
  return phoneOf(pendingSecret ?? secret, cognito.now);
}

/**
 * @param {Cognito} cognito
 * @param {string} name
 */
export function nextName(cognito, name) {
  const number = cognito.users.length + 1;
  return number === 1 ? `${name}@example.com` : `${name}+${number}@example.com`;
}
