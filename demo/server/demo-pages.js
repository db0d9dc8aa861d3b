import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { endpointOf, isRegion } from "../region.js";
import { startEmulator } from "../../kit/emulator/index.js";
import { startPlayground } from "./playground.js";
import { startPages } from "./pages.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DEMO = path.join(ROOT, "demo");

/** @typedef {{username: string, password: string}} User */

/**
 * Serves the demo: one page at three URLs, and the playground. Each can call only its own user pool.
 *
 * - `/`: the settings of the newest user of `userPool`.
 * - `/sign-in`: a sign-in to an emulator that requires an authenticator app.
 * - `/own-pool?region=…`: a sign-in to any user pool of that region.
 * - `/playground/`: the element with all its options, and an emulator that can fail on request.
 *
 * @param {import("./user-pool.js").UserPool} userPool
 * @param {number} [port] The preferred port; if it is in use, another.
 */
export async function startDemoPages(userPool, port) {
  const emulator = await startEmulator({ settings: { mfa: "ON" } });
  const playground = await startPlayground();
  let newcomers = 0;
  const newcomer = () => {
    newcomers += 1;
    const name = newcomers === 1 ? "robin" : `robin+${newcomers}`;
    return emulator.createUser({ username: `${name}@example.com` });
  };
  const page = () => readFile(path.join(DEMO, "index.html"), "utf8");
  const pages = await startPages({
    folders: { "/": DEMO, "/dist/": path.join(ROOT, "dist") },
    connect: ({ pathname, searchParams }) => {
      if (pathname === "/sign-in") return [emulator.url];
      if (pathname === "/playground/") return [playground.emulator.url];
      if (pathname === "/own-pool") return ownEndpoint(searchParams.get("region") ?? "");
      return [userPool.url];
    },
    images: true,
    port,
    routes: Object.assign(playground.routes, {
      "GET /sign-in": page,
      "GET /own-pool": page,
      ...personRoutes("/settings.json", userPool, userPool.user, () => userPool.createUser()),
      ...personRoutes("/sign-in.json", emulator, newcomer(), newcomer),
    }),
  });
  const stop = async () => {
    await Promise.all([pages.stop(), emulator.stop(), playground.stop()]);
  };
  return { url: pages.url, emulator, playground: playground.emulator, stop };
}

/** @param {string} region From the page's URL. */
function ownEndpoint(region) {
  return isRegion(region) ? [endpointOf(region)] : [];
}

/**
 * What the page needs to know about a user pool and its user. POST creates a new user.
 *
 * @param {string} address
 * @param {{url: string, region: string, userPoolId: string, clientId: string, settings?: {sessionMinutes: number}}} pool
 * @param {User} user
 * @param {() => User | Promise<User>} createUser
 */
function personRoutes(address, pool, user, createUser) {
  const { url: endpoint, region, userPoolId, clientId, settings } = pool;
  const sessionMinutes = settings?.sessionMinutes;
  return {
    [`GET ${address}`]: () => ({ endpoint, region, userPoolId, clientId, sessionMinutes, user }),
    [`POST ${address}`]: async () => {
      user = await createUser();
      return { user };
    },
  };
}
