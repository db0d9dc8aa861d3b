/** The playground's part of the server: an emulator with its users, their phones, and faults. */
import { Authenticator } from "../../kit/authenticator.js";
import { languageTags } from "../../web/strings/index.js";
import { startEmulator } from "../../kit/emulator/index.js";
import { PlannedFaults } from "./planned-faults.js";

/** @typedef {import("../../kit/emulator/index.js").Emulator} Emulator */
/** @typedef {Record<string, () => unknown>} Routes By method and path. */

const PERIOD = 30; // seconds
const LARGEST_SKEW = 600; // seconds

/** The users that the page can choose, by name. @type {Record<string, (emulator: Emulator, name: string) => object>} */
const PEOPLE = {
  /** Signed in, without an app. */
  new(emulator, username) {
    emulator.createUser({ username });
    return { accessToken: emulator.signIn(username).accessToken };
  },

  /** Signed in, with an app that would be replaced. */
  enrolled(emulator, username) {
    emulator.createUser({ username });
    emulator.setUpApp(username);
    return { accessToken: emulator.signIn(username).accessToken };
  },

  /** In the middle of a sign-in that needs an app. */
  "signing-in"(emulator, username) {
    emulator.createUser({ username, mfa: "ON" });
    return { session: emulator.challengeToSetUp(username) };
  },
};

export async function startPlayground() {
  const emulator = await startEmulator();
  /** @type {Routes} */
  const routes = {};
  Object.assign(routes, poolRoute(emulator), faultRoutes(emulator), peopleRoutes(emulator, routes));
  return { emulator, routes, stop: () => emulator.stop() };
}

/**
 * @param {Emulator} emulator
 * @returns {Routes}
 */
function poolRoute({ url: endpoint, region, userPoolId, clientId, settings }) {
  const { sessionMinutes } = settings;
  const pool = { endpoint, region, userPoolId, clientId, sessionMinutes };
  return { "GET /playground/pool.json": () => ({ ...pool, languages: languageTags() }) };
}

/**
 * Each choice has its own URL, so no other values are possible.
 *
 * @param {Emulator} emulator
 * @returns {Routes}
 */
function faultRoutes(emulator) {
  const planned = new PlannedFaults(emulator);
  const { operations, faults, occurrences } = planned.choices;
  const plans = operations.flatMap((operation) =>
    faults.flatMap(({ name: fault }) =>
      occurrences.map((occurrence) => ({ operation, fault, occurrence })),
    ),
  );
  const additions = plans.map((plan) => [
    `POST /playground/faults/${plan.operation}/${plan.fault}/${plan.occurrence}`,
    () => {
      planned.add(plan);
      return planned.list;
    },
  ]);
  return {
    ...Object.fromEntries(additions),
    "GET /playground/faults.json": () => planned.choices,
    "GET /playground/faults/planned.json": () => planned.list,
    "POST /playground/faults/none": () => {
      planned.clear();
      return planned.list;
    },
  };
}

/**
 * @param {Emulator} emulator
 * @param {Routes} routes Receives the routes for each user's phone and next session.
 * @returns {Routes}
 */
function peopleRoutes(emulator, routes) {
  let count = 0;
  const entries = Object.entries(PEOPLE).map(([kind, create]) => [
    `POST /playground/people/${kind}`,
    () => {
      count += 1;
      const username = count === 1 ? "kim@example.com" : `kim+${count}@example.com`;
      const credential = create(emulator, username);
      const phone = `/playground/phones/${count}.json`;
      routes[`GET ${phone}`] = () => phoneOf(emulator, username);
      if (!("session" in credential)) return { username, phone, ...credential };
      const renewal = `/playground/sessions/${count}`;
      routes[`POST ${renewal}`] = () => ({ session: emulator.challengeToSetUp(username) });
      return { username, phone, renewal, ...credential };
    },
  ]);
  return Object.fromEntries(entries);
}

/**
 * What the user's authenticator app shows, for any error of the phone's clock. It scans immediately.
 *
 * @param {Emulator} emulator
 * @param {string} username
 * @returns {{period: number, left: number, codes: string[]}} `codes` has one code for each period of
 *   `period` seconds around now, and none before there is a secret. `left` is how many milliseconds the current period lasts.
 */
function phoneOf(emulator, username) {
  const { pendingSecret, secret } = emulator.inspect(username);
  const key = pendingSecret ?? secret;
  const app = new Authenticator({ now: () => emulator.now });
  if (key) app.add(key);
  const skews = Array.from(
    { length: (2 * LARGEST_SKEW) / PERIOD + 1 },
    (_, i) => i * PERIOD - LARGEST_SKEW,
  );
  return {
    period: PERIOD,
    left: app.untilNextCode,
    codes: key ? skews.map((skew) => app.code(skew)) : [],
  };
}
