import { once } from "node:events";

/**
 * Makes a server listen only on loopback: on the preferred port, one of the next ten, or any free
 * one.
 *
 * @param {import("node:http").Server} server
 * @param {number} [port] Without it, any free port.
 * @returns {Promise<string>} The server's origin, such as `http://127.0.0.1:8080`.
 */
export async function listen(server, port = 0) {
  const next = port === 0 ? [] : Array.from({ length: 11 }, (_, offset) => port + offset);
  for (const candidate of [...next.filter((number) => number <= 65535), 0]) {
    if (await isTaken(server, candidate)) continue;
    const address = /** @type {import("node:net").AddressInfo} */ (server.address());
    return `http://${address.address}:${address.port}`;
  }
  throw new Error("No port is free");
}

/**
 * Ends a server, and its connections.
 *
 * @param {import("node:http").Server} server
 */
export async function close(server) {
  const closed = once(server, "close");
  server.close().closeAllConnections();
  await closed;
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 */
async function isTaken(server, port) {
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return false;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE") return true;
    throw error;
  }
}
