import path from "node:path";
import { fileURLToPath } from "node:url";
import { startPages } from "./pages.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Serves the demo page for a user pool, with the pool's newest user as the person.
 *
 * @param {import("./user-pool.js").UserPool} userPool
 * @param {number} [port] The wanted port; a busy one gives another.
 */
export function startDemoPages(userPool, port) {
  const { url: endpoint, region, userPoolId, clientId } = userPool;
  let { user } = userPool;
  const describe = () => ({ endpoint, region, userPoolId, clientId, user });
  return startPages({
    folders: { "/": path.join(ROOT, "web/demo"), "/dist/": path.join(ROOT, "dist") },
    connect: [endpoint],
    images: true,
    port,
    routes: {
      "GET /demo.json": describe,
      "POST /demo.json": async () => {
        user = await userPool.createUser();
        return describe();
      },
    },
  });
}
