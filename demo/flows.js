import { ask } from "./form.js";
import { fill, find, showView } from "./page.js";
import { Phone } from "./phone.js";
import { endpointOf, isRegion, regionIn } from "./region.js";
import { read } from "./service.js";
import { createUserPool } from "./user-pool.js";

/** @typedef {import("./sign-in.js").Beginning} Beginning */
/** @typedef {import("./user-pool.js").UserPool} UserPool */
/** @typedef {(notice: string) => Promise<Beginning>} Begin For `signIn`. */

/**
 * @typedef {object} Known The values to fill the password form with.
 * @property {string} [clientId]
 * @property {string} [username]
 * @property {string} [password]
 */

/**
 * How a sign-in begins, by the page's address.
 * @type {Record<string, () => Promise<Begin | undefined>>}
 */
export const flows = {
  /** The demo's user is signed in without typing the password. */
  async settings() {
    const { userPool, user } = await loadDemo("settings.json");
    return async (notice) => {
      if (notice) return askForPassword(() => userPool, user, notice);
      const answer = await userPool.signIn(user.username, user.password);
      return { userPool, username: user.username, answer };
    };
  },

  /** The demo's user signs in to a pool that requires an app. */
  async "sign-in"() {
    const { userPool, user } = await loadDemo("sign-in.json");
    return (notice) => askForPassword(() => userPool, user, notice);
  },

  /** Any user signs in to their own user pool. Its region is in the URL, for the policy. */
  async "own-pool"() {
    const region = new URLSearchParams(location.search).get("region") ?? "";
    if (!isRegion(region)) return askForRegion(region);
    const endpoint = endpointOf(region);
    fill("region", region);
    fill("endpoint", endpoint);
    /** @type {Known} */
    let known = {};
    return async (notice) => {
      const poolFor = (/** @type {string} */ clientId) =>
        createUserPool({ region, endpoint, clientId });
      const beginning = await askForPassword(poolFor, known, notice);
      known = { clientId: beginning.userPool.clientId, username: beginning.username };
      return beginning;
    };
  },
};

/** @param {string} address */
async function loadDemo(address) {
  const { user, phone, ...description } = await read(address);
  await showPhone(phone);
  return { userPool: createUserPool(description), user };
}

/** @param {string} address Of the user's phone. */
async function showPhone(address) {
  find("#phone").hidden = false;
  await new Phone(() => showView("problem")).take(address);
}

/**
 * @param {(clientId: string) => UserPool} poolFor
 * @param {Known} known
 * @param {string} notice
 * @returns {Promise<Beginning>}
 */
async function askForPassword(poolFor, known, notice) {
  const view = find("[data-view='password']");
  showView("password");
  fillIn(view, known);
  return ask(
    view,
    async ({ username = "", password = "", clientId = "" }) => {
      const userPool = poolFor(clientId);
      return { userPool, username, answer: await userPool.signIn(username, password) };
    },
    notice,
  );
}

/**
 * @param {string} region An invalid region, from the page's URL.
 * @returns {Promise<undefined>} Goes to a URL with a valid region.
 */
async function askForRegion(region) {
  const view = find("[data-view='region']");
  showView("region");
  fillIn(view, { region });
  const wanted = await ask(
    view,
    (values) => regionIn(values.region ?? "") ?? "",
    region && "The address of this page names no region of AWS.",
  );
  const query = new URLSearchParams(location.search);
  query.set("region", wanted);
  location.search = query.toString();
}

/**
 * @param {HTMLElement} view
 * @param {Record<string, string | undefined>} values By the names of the fields.
 */
function fillIn(view, values) {
  for (const field of view.querySelectorAll("input")) field.value = values[field.name] ?? "";
}
