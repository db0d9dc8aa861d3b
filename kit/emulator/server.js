import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { isForeign, refuseForeign } from "./loopback.js";
import { send } from "./reply.js";

/**
 * Serves only loopback.
 *
 * @param {import("./cognito.js").Cognito} cognito
 * @param {readonly string[]} [origins] Other origins whose pages may call.
 */
export function createService(cognito, origins) {
  return createServer(async (incoming, response) => {
    if (isForeign(incoming, origins)) return refuseForeign(response);
    const request = await read(incoming).catch(() => undefined);
    if (!request) return; // the client has disconnected
    const closed = new Promise((resolve) => response.once("close", resolve));
    const reply = await cognito.answer(request, closed);
    if (reply) await send(response, reply);
    else response.destroy();
  });
}

/**
 * @param {import("node:http").IncomingMessage} incoming
 * @returns {Promise<import("./service.js").Request>}
 */
async function read(incoming) {
  const { method = "", url: path = "", headers } = incoming;
  return { method, path, headers, text: String(await buffer(incoming)) };
}
