import { phoneOf } from "./phone.js";

/** @typedef {import("../../kit/emulator/cognito.js").Cognito} Cognito */
/** @typedef {{username: string, password: string}} User */
/** @typedef {Record<string, () => unknown>} Routes By method and path. */

/**
 * What the page needs to know about a user pool and its user. POST creates a new user.
 *
 * @param {string} address
 * @param {{url: string, region: string, userPoolId: string, clientId: string, settings?: {sessionMinutes: number}}} pool
 * @param {object} people
 * @param {() => User} people.user The user whom the page is for.
 * @param {() => User | Promise<User>} people.createUser
 * @param {string} [phone] The address of the user's phone, relative to the page, where there is one.
 * @returns {Routes}
 */
export function personRoutes(address, pool, { user, createUser }, phone) {
  const { url: endpoint, region, userPoolId, clientId, settings } = pool;
  const sessionMinutes = settings?.sessionMinutes;
  const about = { endpoint, region, userPoolId, clientId, sessionMinutes, phone };
  return {
    [`GET ${address}`]: () => ({ ...about, user: user() }),
    [`POST ${address}`]: async () => ({ user: await createUser() }),
  };
}

/**
 * The same for the newest user of an emulator, whose phone is known. Creates the first.
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
  const phone = `phones/${page}.json`;
  return {
    ...personRoutes(`/${page}.json`, pool, { user, createUser }, phone),
    [`GET /${phone}`]: () => phoneOf(cognito, user().username),
  };
}

/**
 * @param {Cognito} cognito
 * @param {string} name
 */
export function nextName(cognito, name) {
  const number = cognito.users.length + 1;
  return number === 1 ? `${name}@example.com` : `${name}+${number}@example.com`;
}
