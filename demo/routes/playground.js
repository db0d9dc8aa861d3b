/** The playground's part of the service: its user pool, with users, their phones, and faults. */
import { emulatedPhone, nextName } from "./people.js";

/** @typedef {import("../../kit/emulator/cognito.js").Cognito} Cognito */
/** @typedef {import("./people.js").Routes} Routes */
/** @typedef {import("./planned-faults.js").PlannedFaults} PlannedFaults */

/**
 * The users that the page can choose, by name.
 * @type {Record<string, (cognito: Cognito, name: string) => object>}
 */
const PEOPLE = {
  /** Signed in, without an app. */
  new(cognito, username) {
    cognito.createUser({ username });
    return { accessToken: cognito.signIn(username).accessToken };
  },

  /** Signed in, with an app that would be replaced. */
  enrolled(cognito, username) {
    cognito.createUser({ username });
    cognito.setUpApp(username);
    return { accessToken: cognito.signIn(username).accessToken };
  },

  /** In the middle of a sign-in that needs an app. */
  "signing-in"(cognito, username) {
    cognito.createUser({ username, mfa: "ON" });
    return { session: cognito.challengeToSetUp(username) };
  },
};

/**
 * @param {Cognito} cognito
 * @param {string} endpoint
 * @param {object} options
 * @param {PlannedFaults} options.planned
 * @param {string[]} options.languages BCP 47 tags.
 * @returns {Routes} More are added when users are created.
 */
export function playgroundRoutes(cognito, endpoint, { planned, languages }) {
  const { region, userPoolId, clientId, settings } = cognito;
  const { sessionMinutes } = settings;
  const pool = { endpoint, region, userPoolId, clientId, sessionMinutes, languages };
  /** @type {Routes} */
  const routes = { "GET /playground/pool.json": () => pool };
  return Object.assign(routes, faultRoutes(planned), peopleRoutes(cognito, routes));
}

/**
 * Each choice has its own URL, so no other values are possible.
 *
 * @param {PlannedFaults} planned
 * @returns {Routes}
 */
function faultRoutes(planned) {
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
 * @param {Cognito} cognito
 * @param {Routes} routes Receives the routes for each user's phone and next session.
 * @returns {Routes}
 */
function peopleRoutes(cognito, routes) {
  cognito.users.forEach(({ username }, i) => addPerson(cognito, routes, i + 1, username));
  const entries = Object.entries(PEOPLE).map(([kind, create]) => [
    `POST /playground/people/${kind}`,
    () => {
      const username = nextName(cognito, "kim");
      const credential = create(cognito, username);
      const { phone, renewal } = addPerson(cognito, routes, cognito.users.length, username);
      return { username, phone, ...("session" in credential && { renewal }), ...credential };
    },
  ]);
  return Object.fromEntries(entries);
}

/**
 * @param {Cognito} cognito
 * @param {Routes} routes
 * @param {number} number
 * @param {string} username
 * @returns {{phone: string, renewal: string}} The user's addresses, relative to the page.
 */
function addPerson(cognito, routes, number, username) {
  const [phone, renewal] = [`phones/${number}.json`, `sessions/${number}`];
  routes[`GET /playground/${phone}`] = () => emulatedPhone(cognito, username);
  routes[`POST /playground/${renewal}`] = () => ({ session: cognito.challengeToSetUp(username) });
  return { phone, renewal };
}
