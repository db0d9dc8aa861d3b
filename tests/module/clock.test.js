import assert from "node:assert/strict";
import { afterEach, mock, test } from "node:test";
import { attemptAwaitingCode } from "./attempt.js";
import { codeNow, fakeService, tokenWith } from "./service.js";

const accessToken = "an-access-token";

/** The service's time, in milliseconds: the middle of a period. */
const rightTime = 1_800_000_015_000;

afterEach(() => mock.timers.reset());

/** @param {number} milliseconds Ahead of the service. */
function setComputerClock(milliseconds) {
  mock.timers.enable({ apis: ["Date"], now: rightTime + milliseconds });
}

/** Answers as the service does, with a `Date` that pages may read. */
function datedService() {
  const date = new Date(rightTime).toUTCString();
  const service = fakeService();
  return {
    ...service,
    /**
     * @param {RequestInfo | URL} url
     * @param {RequestInit} [init]
     */
    async fetch(url, init) {
      const response = await service.fetch(url, init);
      response.headers.set("date", date);
      return response;
    },
  };
}

/**
 * @param {Pick<ReturnType<typeof fakeService>, "fetch">} [service]
 * @param {Partial<import("./attempt.js").EnrollerOptions>} [options]
 */
async function awaitingCode(service = datedService(), options = {}) {
  const given = { accessToken, fetch: service.fetch, ...options };
  return { ...(await attemptAwaitingCode(given)), service };
}

for (const minutes of [-10, 10, 24 * 60]) {
  test(`clock: a computer that is ${minutes} minutes ahead does not matter, and is reported`, async () => {
    setComputerClock(minutes * 60_000);
    const { enroller, reaches, snapshot } = await awaitingCode();
    assert.equal(snapshot.wrongClock, "computer");
    assert.ok(Math.abs(snapshot.computerOffset - minutes * 60) <= 1, `${snapshot.computerOffset}`);
    enroller.submit(codeNow(rightTime));
    const { nextCodeAt } = await reaches("enrolled");
    // The period ends in 15 seconds, by a clock that is known to the second.
    const wait = nextCodeAt - Date.now();
    assert.ok(wait >= 14_000 && wait <= 16_000, `${wait}`);
  });
}

test("clock: a token that is expired only by a wrong clock is used", async () => {
  setComputerClock(2 * 3_600_000);
  const token = tokenWith({ token_use: "access", exp: rightTime / 1000 + 3600 });
  await awaitingCode(datedService(), { accessToken: token });
});

for (const [what, milliseconds] of /** @type {const} */ ([
  ["sleeps", 240_000],
  ["is set back", -240_000],
])) {
  test(`clock: a computer that ${what} during a call proves nothing about clocks`, async () => {
    setComputerClock(0);
    const service = datedService();
    const { enroller, reaches, snapshot } = await awaitingCode({
      ...service,
      async fetch(url, init) {
        const response = await service.fetch(url, init);
        mock.timers.setTime(Date.now() + milliseconds);
        return response;
      },
    });
    assert.equal(snapshot.wrongClock, "");
    enroller.submit(codeNow(rightTime));
    await reaches("enrolled");
  });
}

test("clock: a body that arrives slowly does not make the computer's clock look fast", async (t) => {
  setComputerClock(0);
  const steadyNow = performance.now.bind(performance);
  let slowness = 0;
  t.mock.method(performance, "now", () => steadyNow() + slowness);
  const service = fakeService();
  const { snapshot } = await awaitingCode({
    ...service,
    async fetch(url, init) {
      const response = await service.fetch(url, init);
      response.headers.set("date", new Date().toUTCString());
      const text = await response.text();
      const pull = (/** @type {ReadableStreamDefaultController} */ controller) => {
        slowness += 10_000;
        mock.timers.setTime(Date.now() + 10_000);
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      };
      return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), response);
    },
  });
  assert.ok(Math.abs(snapshot.computerOffset) <= 1, `${snapshot.computerOffset}`);
});

for (const sentAt of [Date.now(), "yesterday", NaN, {}]) {
  test(`clock: a property \`sentAt\` that is ${sentAt} changes nothing`, async () => {
    setComputerClock(0);
    const service = datedService();
    const { enroller, reaches } = await awaitingCode({
      ...service,
      fetch: async (url, init) => Object.assign(await service.fetch(url, init), { sentAt }),
    });
    enroller.submit(codeNow(rightTime));
    await reaches("enrolled");
  });
}
