/** Faults that only the matrix uses. */

/** @typedef {import("../../kit/emulator/index.js").Fault} Fault */

/** Calls that wait until they are released. */
export class Waiting {
  /** @type {(() => void)[]} */
  #calls = [];
  /** How many calls have arrived. */
  count = 0;
  /** How many of them are finished. */
  finished = 0;

  /** @type {Fault} */
  fault = async (next) => {
    await new Promise((resolve) => {
      this.#calls.push(() => resolve(undefined));
      this.count += 1;
    });
    const reply = await next();
    this.finished += 1;
    return reply;
  };

  release() {
    for (const letGo of this.#calls.splice(0)) letGo();
  }
}

/**
 * The network delivers the request twice, and the second response arrives.
 *
 * @type {Fault}
 */
export const twice = async (next) => {
  await next();
  return next();
};

/**
 * A second response to the same request, a refusal, follows the first.
 *
 * @type {Fault}
 */
export const secondAnswer = async (next) => {
  const reply = await next();
  if (!reply) return reply;
  const refusal = JSON.stringify({ __type: "UserNotFoundException" });
  const another = `HTTP/1.1 400 Bad Request\r\ncontent-length: ${refusal.length}\r\n\r\n${refusal}`;
  return {
    ...reply,
    headers: { ...reply.headers, "content-length": String(reply.body.length) },
    body: Buffer.concat([reply.body, Buffer.from(another)]),
  };
};
