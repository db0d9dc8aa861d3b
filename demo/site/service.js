/**
 * What the demo's server does, for the service worker: three user pools, and what the pages need to
 * know about them.
 */
import { Cognito } from "../../kit/emulator/cognito.js";
import { defaultSettings } from "../../kit/emulator/settings.js";
import { newestPersonRoutes } from "../routes/people.js";
import { PlannedFaults } from "../routes/planned-faults.js";
import { playgroundRoutes } from "../routes/playground.js";
import { responseOf } from "./response.js";

/** @typedef {import("../../kit/emulator/user-pool.js").State} State */
/** @typedef {import("../routes/planned-faults.js").Plan} Plan */
/** @typedef {{pools: Record<string, State>, planned: Plan[]}} Saved */

export class Service {
  #pools;
  #planned;
  #routes;

  /**
   * @param {string} scope The site's URL, with a slash at the end.
   * @param {string[]} languages BCP 47 tags.
   * @param {Saved} [saved] By a service before.
   */
  constructor(scope, languages, saved) {
    const settings = startPool(saved?.pools.settings);
    const signIn = startPool(saved?.pools["sign-in"], { mfa: "ON" });
    const playground = startPool(saved?.pools.playground);
    this.#pools = { settings, "sign-in": signIn, playground };
    this.#planned = new PlannedFaults(playground);
    for (const plan of saved?.planned ?? []) this.#planned.add(plan);
    const endpointOf = (/** @type {string} */ name) => `${scope}pools/${name}`;
    this.#routes = Object.assign(
      playgroundRoutes(playground, endpointOf("playground"), { planned: this.#planned, languages }),
      newestPersonRoutes("settings", settings, endpointOf("settings"), "sam"),
      newestPersonRoutes("sign-in", signIn, endpointOf("sign-in"), "robin"),
    );
  }

  /** @returns {Saved} */
  get state() {
    const states = Object.entries(this.#pools).map(([name, { state }]) => [name, state]);
    return { pools: Object.fromEntries(states), planned: this.#planned.list };
  }

  /**
   * @param {string} path Within the site, with a slash at the beginning.
   * @param {Request} request
   * @returns {Promise<Response>}
   */
  async answer(path, request) {
    const pool = Object.entries(this.#pools).find(([name]) => path === `/pools/${name}`)?.[1];
    if (pool) return responseOf(await call(pool, path, request));
    const route = this.#routes[`${request.method} ${path}`];
    return route ? Response.json(await route()) : new Response("Not found", { status: 404 });
  }
}

/**
 * @param {State} [state]
 * @param {Partial<import("../../kit/emulator/settings.js").Settings>} [settings]
 */
function startPool(state, settings) {
  return new Cognito({
    userPoolId: "us-east-1_Example01",
    now: Date.now,
    settings: { ...defaultSettings(), ...settings },
    state,
  });
}

/**
 * @param {Cognito} cognito
 * @param {string} path
 * @param {Request} request
 */
async function call(cognito, path, request) {
  const { method, headers } = request;
  const text = await request.text();
  return cognito.answer({ method, path, headers: Object.fromEntries(headers), text });
}
