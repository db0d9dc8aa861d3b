import { listen } from "../servers/listen.js";
import { Cognito } from "./cognito.js";
import { createService } from "./server.js";

/** @typedef {import("./cognito.js").AppState} AppState */

/** A cognito-idp with an address: see `startEmulator`. */
export class Emulator extends Cognito {
  /** The endpoint: an origin on loopback. */
  url = "";

  #server = createService(this);

  /** @param {number} [port] */
  async listen(port) {
    this.url = await listen(this.#server, port);
  }

  /** @returns {Promise<void>} */
  stop() {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}
