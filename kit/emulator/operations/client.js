import { invalidParameter, ServiceError } from "../errors.js";

/**
 * @param {string} clientId
 * @param {import("../user-pool.js").UserPool} pool
 */
export function checkClient(clientId, pool) {
  if (clientId === pool.clientId) return;
  throw new ServiceError(
    "ResourceNotFoundException",
    `User pool client ${clientId} does not exist.`,
  );
}

/**
 * @param {Record<string, string> | undefined} parameters
 * @param {string} name
 * @returns {string}
 */
export function parameter(parameters, name) {
  const value = parameters?.[name];
  if (!value) throw invalidParameter(`Missing required parameter ${name}`);
  return value;
}
