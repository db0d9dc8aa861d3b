// Runs cognito-local for user-pool.js, which starts this file in the data folder. It sends its URL
// to the parent, and exits when the parent disconnects or dies.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { cognitoCors } from "../../kit/emulator/cors.js";
import { listen } from "../../kit/emulator/listen.js";
import { isForeign, refuseForeign } from "../../kit/emulator/loopback.js";

const server = createServer();

process.on("disconnect", () => {
  server.close(() => process.exit());
  setTimeout(() => process.exit(), 500); // a browser's idle connection would keep the server open
});
// Ctrl-C in a terminal reaches the whole process group; only the parent handles it.
process.on("SIGINT", () => {});

const url = await listen(server);

// cognito-local reads these when it is loaded, for the issuer of its tokens.
process.env.HOST = new URL(url).hostname;
process.env.PORT = new URL(url).port;
process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = "1";
const { createDefaultServer } = await import("cognito-local");
const { pino } = createRequire(import.meta.resolve("cognito-local"))("pino");
const { application } = await createDefaultServer(pino({ level: "error" }, pino.destination(2)));

server.on("request", (request, response) => {
  if (isForeign(request)) return refuseForeign(response);
  // Cognito lets pages read these headers; cognito-local does not.
  response.setHeader("access-control-expose-headers", cognitoCors.exposeHeaders);
  application(request, response);
});

process.send?.(url);
