import { once, EventEmitter } from "node:events";
import { createEnroller } from "#core";

/** @typedef {import("../../web/core.js").Snapshot} Snapshot */
/** @typedef {import("../../web/core.js").EnrollerOptions} EnrollerOptions */

let attempts = 0;

/**
 * An enroller with its own user by default, since a page remembers each user's secrets. Snapshots
 * are kept and can be waited for. The options are read when they are used, as by the enroller
 * itself.
 *
 * @param {Partial<EnrollerOptions>} options
 */
export async function newAttempt(options) {
  const changes = new EventEmitter();
  /** @type {Snapshot[]} */
  const snapshots = [];
  /** @type {EnrollerOptions} */
  const defaults = {
    region: "eu-central-1",
    issuer: "Example",
    account: `user-${++attempts}@example.com`,
    onSnapshot: () => {},
  };
  const onSnapshot = (/** @type {Snapshot} */ snapshot) => {
    snapshots.push(snapshot);
    changes.emit("change");
    options.onSnapshot?.(snapshot);
  };
  const read = (/** @type {unknown} */ _, /** @type {PropertyKey} */ name) =>
    name === "onSnapshot" ? onSnapshot : Reflect.get(name in options ? options : defaults, name);
  /** @type {EnrollerOptions} */
  const live = new Proxy(defaults, /** @type {ProxyHandler<any>} */ ({ get: read }));
  const enroller = await createEnroller(live);

  /**
   * The first snapshot that fits, of those still unread by an earlier wait.
   *
   * @param {(snapshot: Snapshot) => boolean} fits
   */
  async function when(fits) {
    for (;;) {
      const found = snapshots.slice(seen).findIndex(fits);
      if (found >= 0) {
        seen += found + 1;
        return /** @type {Snapshot} */ (snapshots[seen - 1]);
      }
      await once(changes, "change");
    }
  }
  let seen = 0;

  /** @param {Snapshot["step"]} step */
  const reaches = (step) => when((snapshot) => snapshot.step === step);
  return { enroller, snapshots, reaches, when, steps: () => snapshots.map(({ step }) => step) };
}

/** @param {Partial<EnrollerOptions>} options */
export async function attemptAwaitingCode(options) {
  const attempt = await newAttempt(options);
  attempt.enroller.start();
  return { ...attempt, snapshot: await attempt.reaches("awaiting-code") };
}

/**
 * Collects what is reported like an uncaught error, in its place.
 *
 * @param {import("node:test").TestContext} t
 */
export function reportedErrors(t) {
  /** @type {unknown[]} */
  const errors = [];
  t.mock.method(globalThis, "queueMicrotask", (/** @type {() => void} */ task) =>
    Promise.resolve()
      .then(task)
      .catch((error) => errors.push(error)),
  );
  return errors;
}
