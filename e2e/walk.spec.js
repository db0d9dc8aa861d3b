/**
 * Random walks through every command, property, attribute, move, removal and event of the page,
 * also from inside handlers, while calls go wrong. The rules are in walk/oracle.js. The same seed
 * gives the same walk, as far as the network allows.
 *
 *   WALKS=200 WALK_ACTIONS=150 scripts/test e2e -- e2e/walk.spec.js    a longer form
 *   WALK_SEED=17 WALKS=1 scripts/test e2e -- e2e/walk.spec.js          one walk again
 */
import { stopClock } from "./support/clock.js";
import { expect, test } from "./support/emulated.js";
import { installWalk } from "./walk/in-page.js";
import { Random } from "./walk/random.js";
import { Walker } from "./walk/walker.js";

const { WALKS = "12", WALK_SEED = "1", WALK_ACTIONS = "80" } = process.env;
const [walks, firstSeed, actions] = [Number(WALKS), Number(WALK_SEED), Number(WALK_ACTIONS)];
const now = Date.UTC(2026, 0, 1, 12, 0, 7);

test.use({ serviceTime: now, tolerates: ["page errors"] });

for (let seed = firstSeed; seed < firstSeed + walks; seed += 1) {
  const flow = seed % 2 === 0 ? "sign-in" : "signed in";
  test(`Walk ${seed}, ${flow}, of ${actions} actions`, async ({
    emulator,
    observation,
    open,
    page,
  }) => {
    test.setTimeout(30_000 + 1_000 * actions);
    const random = new Random(seed);
    await stopClock(page, now);
    await page.addInitScript(seedChance, seed);
    await page.addInitScript(installWalk);
    const enrollment = await open({});
    const walker = new Walker({ emulator, enrollment, page }, random, flow);
    await walker.begin();
    await walker.wander(actions);
    await walker.arrive();
    // What the walk's own token function throws, and nothing else.
    expect(observation.pageErrors.filter((message) => message !== "no token")).toEqual([]);
    const summary = `seed ${seed}: ${walker.done.length} acts, ${emulator.calls.length} calls, ${walker.enrollments} times enrolled`;
    test.info().annotations.push({ type: "walk", description: summary });
    console.log(`    ${summary}`);
  });
}

/** @param {number} seed */
function seedChance(seed) {
  let state = seed;
  Math.random = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
