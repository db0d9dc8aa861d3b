import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { ServiceError } from "./errors.js";
import { isForeign, refuseForeign } from "./loopback.js";
import { errorReply, send } from "./reply.js";

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
    try {
      const reply = await cognito.answer(request, closed);
      if (reply) await send(response, reply);
      else response.destroy();
    } catch (error) {
      await reportFailure(response, error);
    }
  });
}

/**
 * For a mistake in the emulator or in a fault.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {unknown} error
 */
async function reportFailure(response, error) {
  console.error(error);
  const message = "The emulator has failed: see its console.";
  if (response.headersSent) response.destroy();
  else await send(response, errorReply(new ServiceError("InternalErrorException", message, 500)));
}

/**
 * @param {import("node:http").IncomingMessage} incoming
 * @returns {Promise<import("./service.js").Request>}
 */
async function read(incoming) {
  const { method = "", url: path = "", headers } = incoming;
  return { method, path, headers, text: String(await buffer(incoming)) };
}
