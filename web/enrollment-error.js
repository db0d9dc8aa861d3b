/** @typedef {import("./types.js").ErrorCode} ErrorCode */

/** An error with one of the codes of docs/errors.md. */
export class EnrollmentError extends Error {
  /**
   * @param {ErrorCode} code
   * @param {string} [path] The invalid member of a document, such as
   *   `SoftwareTokenMfaSettings.Enabled`.
   */
  constructor(code, path = "") {
    super(path ? `${code}: ${path}` : code);
    this.name = "EnrollmentError";
    this.code = code;
    this.path = path;
  }
}
