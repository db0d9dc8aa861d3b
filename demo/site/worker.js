/**
 * The site's service worker: takes the place of the demo's server, since a static host only has
 * files.
 */
import { Service } from "./service.js";
import { openStorage } from "./storage.js";

/** TypeScript knows workers only without pages. @type {any} */
const worker = globalThis;
/** @type {string} */
const scope = worker.registration.scope;

/** @type {ReturnType<typeof start> | undefined} */
let started;

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) =>
  event.waitUntil(worker.clients.claim()),
);
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { method, url } = /** @type {Request} */ (event.request);
  if (!url.startsWith(scope)) return;
  const address = url.slice(scope.length - 1).replace(/[?#].*/, "");
  const path = decodeURIComponent(address);
  const isFile = method === "GET" && (!path.endsWith(".json") || path.startsWith("/dist/"));
  if (!isFile) event.respondWith(answer(path, event.request));
});

/**
 * @param {string} path
 * @param {Request} request
 */
async function answer(path, request) {
  started ??= start();
  const { service, save } = await started;
  const response = await service.answer(path, request);
  await save(service.state);
  return response;
}

/** Without IndexedDB, what the pages did lasts as long as this worker. */
async function start() {
  const storage = await openStorage(scope).catch(() => undefined);
  const saved = await storage?.load().catch(() => undefined);
  const service = new Service(scope, LANGUAGES, saved);
  const save = async (/** @type {unknown} */ state) => storage?.save(state).catch(() => {});
  return { service, save };
}
