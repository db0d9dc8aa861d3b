import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { endpointOf, isRegion } from "../region.js";
import { startEmulator } from "../../kit/emulator/index.js";
import { languageTags } from "../../web/strings/index.js";
import { newestPersonRoutes, personRoutes } from "../routes/people.js";
import { phoneOf } from "../routes/phone.js";
import { PlannedFaults } from "../routes/planned-faults.js";
import { playgroundRoutes } from "../routes/playground.js";
import { startPages } from "./pages.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DEMO = path.join(ROOT, "demo");

/**
 * Serves the demo: one page at three URLs, and the playground. Each can call only its own user
 * pool.
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
  const playground = await startEmulator();
  let { user } = userPool;
  const createUser = async () => (user = await userPool.createUser());
  const showPhone = async (/** @type {string} */ username) =>
    phoneOf(await userPool.secretOf(username), Date.now());
  const page = () => readFile(path.join(DEMO, "index.html"), "utf8");
  const pages = await startPages({
    folders: { "/": DEMO, "/dist/": path.join(ROOT, "dist") },
    connect: ({ pathname, searchParams }) => {
      if (pathname === "/sign-in") return [emulator.url];
      if (pathname === "/playground/") return [playground.url];
      if (pathname === "/own-pool") return ownEndpoint(searchParams.get("region") ?? "");
      return [userPool.url];
    },
    images: true,
    port,
    // The playground adds to its own.
    routes: Object.assign(
      playgroundRoutes(playground, playground.url, {
        planned: new PlannedFaults(playground),
        languages: languageTags(),
      }),
      { "GET /sign-in": page, "GET /own-pool": page },
      personRoutes("settings", userPool, { user: () => user, createUser, showPhone }),
      newestPersonRoutes("sign-in", emulator, emulator.url, "robin"),
    ),
  });
  const stop = async () => {
    await Promise.all([pages.stop(), emulator.stop(), playground.stop()]);
  };
  return { url: pages.url, emulator, playground, stop };
}

/** @param {string} region From the page's URL. */
function ownEndpoint(region) {
  return isRegion(region) ? [endpointOf(region)] : [];
}
