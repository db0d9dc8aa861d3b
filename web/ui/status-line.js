/**
 * The one polite status of an element: the current wait, and announcements that only screen readers
 * need.
 */
import { html } from "./dom.js";

/**
 * Delay before a wait that the user did not start is announced: a shorter one would only flicker.
 */
const patienceMs = 300;

/** How long an announcement stays: a screen reader must not find it later, beside an error. */
const announcementMs = 10_000;

export function statusLine() {
  const node = html("p", { part: "status", role: "status", class: "spoken" });
  /** The text for the current wait; empty for none. */
  let awaited = "";
  /** What is to be announced after it; empty for nothing. */
  let unsaid = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waitTimer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let silenceTimer;

  function silence() {
    clearTimeout(silenceTimer);
    node.textContent = "";
  }

  function sayAwaited() {
    clearTimeout(waitTimer);
    clearTimeout(silenceTimer);
    node.className = awaited ? "busy" : "spoken";
    node.textContent = awaited;
    if (unsaid && !awaited) announce(unsaid);
  }

  /**
   * @param {string} text For screen readers; others see it elsewhere. After a wait, which has its
   *   own announcement.
   */
  function announce(text) {
    unsaid = awaited && text;
    if (unsaid) return;
    clearTimeout(silenceTimer);
    node.textContent = text;
    silenceTimer = setTimeout(silence, announcementMs);
  }

  return {
    node,
    announce,
    /**
     * @param {string} text What the wait is for; empty for none.
     * @param {boolean} isAttended The user is at the element: it is announced at once.
     */
    wait(text, isAttended) {
      const isNew = awaited === "";
      const isSaid = node.className === "busy";
      // A second call for the same wait is not announced again.
      if ((isSaid || text === "") && text === awaited) return;
      awaited = text;
      if (text === "" || isAttended || isSaid) sayAwaited();
      else if (isNew) waitTimer = setTimeout(sayAwaited, patienceMs);
    },
    /**
     * Removes an announcement that may be untrue by now, because of an error or another screen.
     *
     * @param {boolean} isNewScreen Then what is still to be announced is dropped, too.
     */
    renew(isNewScreen) {
      if (isNewScreen) unsaid = "";
      if (!awaited) silence();
    },
  };
}
