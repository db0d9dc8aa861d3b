import { once, EventEmitter } from "node:events";
import { createEnroller } from "#core";

/** @typedef {import("../../web/core.js").Snapshot} Snapshot */
/** @typedef {import("../../web/core.js").EnrollerOptions} EnrollerOptions */

/**
 * An enroller whose snapshots are kept and can be waited for.
 *
 * @param {Partial<EnrollerOptions>} options
 */
export async function newAttempt(options) {
  const changes = new EventEmitter();
  /** @type {Snapshot[]} */
  const snapshots = [];
  const enroller = await createEnroller({
    region: "eu-central-1",
    issuer: "Example",
    account: "alice@example.com",
    onSnapshot(snapshot) {
      snapshots.push(snapshot);
      changes.emit("change");
    },
    ...options,
  });

  /**
   * The first snapshot that fits, of those still unread by an earlier wait.
   *
   * @param {(snapshot: Snapshot) => boolean} fits
   */
  async function when(fits) {
    for (;;) {
      const found = snapshots.slice(read).findIndex(fits);
      if (found >= 0) {
        read += found + 1;
        return /** @type {Snapshot} */ (snapshots[read - 1]);
      }
      await once(changes, "change");
    }
  }
  let read = 0;

  /** @param {Snapshot["step"]} step */
  const reaches = (step) => when((snapshot) => snapshot.step === step);
  return { enroller, snapshots, reaches, steps: () => snapshots.map(({ step }) => step) };
}
