const hour = 3_600_000;

/**
 * Stops the page's clock: its time does not pass, and its timers do not fire. Call it before the
 * page is opened.
 *
 * @param {import("@playwright/test").Page} page
 * @param {number} time In milliseconds since 1970.
 */
export async function stopClock({ clock }, time) {
  await clock.install({ time: time - hour });
  await clock.pauseAt(time); // which has to be later than the clock's time, however long this takes
}
