/** The session that the page gives for a sign-in, and when it was issued. */
export class PageSession {
  /** @type {string | undefined} */
  value;
  /** @type {number | undefined} */
  #issuedAt;
  /** `issuedAt` was set after the last session, so it belongs to the next one. */
  #isIssuedAtAhead = false;
  /** When the page set the session. @type {number | undefined} */
  #setAt;

  /** In milliseconds since the Unix epoch. */
  get issuedAt() {
    return this.#issuedAt;
  }
  set issuedAt(value) {
    this.#issuedAt = value;
    this.#isIssuedAtAhead = true;
  }

  /**
   * @param {string | undefined} value
   * @param {number} [issuedAt]
   * @returns {boolean} Whether the session changed.
   */
  replace(value, issuedAt) {
    const isOther = value !== this.value;
    if (isOther && !this.#isIssuedAtAhead) this.#issuedAt = undefined;
    if (issuedAt !== undefined) this.#issuedAt = issuedAt;
    if (isOther || issuedAt !== undefined) this.#isIssuedAtAhead = false;
    if (isOther) this.#setAt = value ? Date.now() : undefined;
    this.value = value;
    return isOther;
  }

  /** For the session that is used now. */
  takeIssuedAt() {
    this.#isIssuedAtAhead = false;
    return this.#issuedAt ?? this.#setAt;
  }

  /**
   * @param {number} minutes How long a session lives; 0 when that is unknown.
   * @returns {number} In milliseconds since the Unix epoch; 0 when it is unknown.
   */
  endsAt(minutes) {
    if (!this.value || !minutes) return 0;
    return (this.#issuedAt ?? this.#setAt ?? 0) + minutes * 60_000;
  }
}
