import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startDemoPages } from "./demo-pages.js";
import { startUserPool } from "./user-pool.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DATA = path.join(ROOT, ".demo");
const RUNNING = path.join(DATA, "running.json");

const { port, fresh } = readOptions();
const running = await findRunningDemo();
if (running) {
  console.error(`The demo is already running: ${running}`);
  process.exitCode = 1;
} else {
  await startDemo().catch((error) => {
    console.error(`${error.message}. scripts/demo --fresh creates a new user pool.`);
    process.exit(1);
  });
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8080" },
      fresh: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`Not a port: ${values.port}`);
    process.exit(2);
  }
  return { port, fresh: values.fresh };
}

/**
 * Two demos must not write to the same folder. The client ID distinguishes a demo of this folder
 * from another that uses the same URL now.
 *
 * @returns {Promise<string | undefined>} The URL of the demo that uses the folder now.
 */
async function findRunningDemo() {
  try {
    const { url, clientId } = JSON.parse(await readFile(RUNNING, "utf8"));
    const response = await fetch(new URL("/settings.json", url));
    return (await response.json()).clientId === clientId ? url : undefined;
  } catch {
    return undefined;
  }
}

async function startDemo() {
  if (fresh) await rm(DATA, { recursive: true, force: true });
  await mkdir(DATA, { recursive: true });
  const userPool = await startUserPool({ dataFolder: DATA });
  const pages = await startDemoPages(userPool, port);
  await writeFile(RUNNING, JSON.stringify({ url: pages.url, clientId: userPool.clientId }));
  stopOnSignal(userPool, pages);

  if (port !== 0 && Number(new URL(pages.url).port) !== port) {
    console.log(`Port ${port} is in use, so the demo uses:`);
  }
  console.log(pages.url);
  console.log(`You are ${userPool.user.username}. Ctrl-C stops the demo.`);
}

/**
 * @param {import("./user-pool.js").UserPool} userPool
 * @param {{stop: () => Promise<void>}} pages
 */
function stopOnSignal(userPool, pages) {
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await Promise.all([pages.stop(), userPool.stop()]);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  userPool.ended.then(() => {
    if (stopping) return;
    console.error("The user pool has ended unexpectedly.");
    process.exit(1);
  });
}
