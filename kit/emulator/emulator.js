import { close, listen } from "./listen.js";
import { Cognito } from "./cognito.js";
import { createService } from "./server.js";

/** @typedef {import("./cognito.js").AppState} AppState */

/** A cognito-idp with a URL: see `startEmulator`. */
export class Emulator extends Cognito {
  /** The endpoint: an origin on loopback. */
  url = "";

  #server;

  /**
   * @param {ConstructorParameters<typeof Cognito>[0]} options
   * @param {readonly string[]} [origins] Origins besides loopback that may call.
   */
  constructor(options, origins) {
    super(options);
    this.#server = createService(this, origins);
  }

  /** @param {number} [port] */
  async listen(port) {
    this.url = await listen(this.#server, port);
  }

  async stop() {
    await close(this.#server);
  }
}
