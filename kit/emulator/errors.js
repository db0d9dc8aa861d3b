/** A refusal, as the service words it. */
export class ServiceError extends Error {
  /**
   * @param {string} type Such as `NotAuthorizedException`.
   * @param {string} [message] Some refusals have none.
   * @param {number} [status]
   */
  constructor(type, message, status = 400) {
    super(message);
    this.type = type;
    this.status = status;
  }
}

/** @param {string} message */
export const invalidParameter = (message) => new ServiceError("InvalidParameterException", message);

/** @param {string} message */
export const notAuthorized = (message) => new ServiceError("NotAuthorizedException", message);

/** For every operation on a user whom an administrator has disabled. */
export const userDisabled = () => notAuthorized("User is disabled.");
