const minutesOfDay = 24 * 60;

/** The session that the page gives for a sign-in, and when it was issued. */
export class PageSession {
  /** @type {string | undefined} */
  value;
  /** @type {number | undefined} */
  #issuedAt;
  /** `issuedAt` was set after the last session, so it belongs to the next one. */
  #isForNextSession = false;
  /** When the page set the session. @type {number | undefined} */
  #setAt;

  /** In milliseconds since the Unix epoch. */
  get issuedAt() {
    return this.#issuedAt;
  }
  set issuedAt(value) {
    this.#issuedAt = value;
    this.#isForNextSession = true;
  }

  /**
   * @param {string | undefined} value
   * @param {number} [issuedAt]
   * @returns {boolean} Whether the session changed.
   */
  replace(value, issuedAt) {
    const isOther = value !== this.value;
    if (isOther && !this.#isForNextSession) this.#issuedAt = undefined;
    if (issuedAt !== undefined) this.#issuedAt = issuedAt;
    if (isOther || issuedAt !== undefined) this.#isForNextSession = false;
    if (isOther) this.#setAt = value ? Date.now() : undefined;
    this.value = value;
    return isOther;
  }

  /** When the session in use was issued; the time it was set if the page does not say. */
  takeIssuedAt() {
    this.#isForNextSession = false;
    return this.#issuedAt ?? this.#setAt;
  }

  /**
   * Ignores what C++ ignores (options.cpp): a lifetime or a time that can't be one.
   *
   * @param {number} minutes How long a session lives; 0 when that is unknown.
   * @returns {number} In milliseconds since the Unix epoch; 0 when it is unknown.
   */
  endsAt(minutes) {
    const isLifetime = Number.isInteger(minutes) && minutes > 0 && minutes <= minutesOfDay;
    if (!this.#setAt || !isLifetime) return 0;
    const issuedAt = Number(this.#issuedAt);
    const isTime =
      Number.isInteger(this.#issuedAt) && Math.abs(issuedAt - Date.now()) <= minutesOfDay * 60_000;
    return Math.min(isTime ? issuedAt : this.#setAt, Date.now()) + minutes * 60_000;
  }
}
