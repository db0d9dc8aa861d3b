import { invalidParameter, ServiceError } from "../errors.js";

/** @typedef {import("../sessions.js").Stage} Stage */

/**
 * The user of an operation, identified by an access token or a session.
 *
 * @param {{AccessToken?: string, Session?: string}} input
 * @param {import("../user-pool.js").UserPool} pool
 * @param {{operation: string, stages: Stage[]}} options The stages in which a session is valid.
 */
export function holderOf({ AccessToken, Session }, pool, { operation, stages }) {
  if (AccessToken !== undefined && Session !== undefined) {
    throw invalidParameter("Only one of AccessToken and Session may be given");
  }
  if (Session === undefined) {
    if (AccessToken === undefined) throw invalidParameter("Missing required parameter Session");
    const user = allowed(pool.tokens.userOf(AccessToken), pool);
    return { user, isSigningIn: false, advance: () => ({}) };
  }
  const session = pool.sessions.read(Session, "MFA_SETUP", stages);

  /**
   * @param {Stage} stage
   * @returns {{Session?: string}} The session in the response, if any.
   */
  const advance = (stage) => {
    if (!pool.settings.withoutSession.includes(operation)) {
      return { Session: pool.sessions.rotate(session, stage) };
    }
    session.stage = stage;
    return {};
  };
  return { user: allowed(session.user, pool), isSigningIn: true, advance };
}

/**
 * @param {import("../user-pool.js").User} user
 * @param {import("../user-pool.js").UserPool} pool
 */
function allowed(user, pool) {
  if (pool.allowsApp(user)) return user;
  throw new ServiceError(
    "SoftwareTokenMFANotFoundException",
    "Software Token MFA has not been enabled by the userPool",
  );
}
