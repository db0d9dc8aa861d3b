/** Every fault with every call: faults/table.js has the faults, and faults/rules.js what must follow. */
import { expect, test } from "./faults/case.js";
import { flows } from "./faults/rules.js";
import { table } from "./faults/table.js";

/** @typedef {import("./faults/case.js").Case} Case */

// Half a second, but with many calls to the browser, which take long on a busy machine.
test.describe.configure({ timeout: 120_000 });

/** @type {Case[]} */
const cases = [];
/** What can't be, and why. @type {string[]} */
const exceptions = [];

for (const flow of /** @type {const} */ (["signed in", "sign-in"])) {
  for (const operation of flows[flow]) {
    for (const fault of table) {
      for (const isLasting of [false, true]) {
        const isFirst = operation === flows[flow][0];
        const reason =
          (isFirst ? undefined : fault.onlyAtFirst) ?? (isLasting ? undefined : fault.onlyAlways);
        const one = { call: { flow, operation }, fault, isLasting };
        if (reason) exceptions.push(`${titleOf(one)}: ${reason}`);
        else cases.push(one);
      }
    }
  }
}

/** @param {Case} matrixCase */
function titleOf({ call, fault, isLasting }) {
  const when = isLasting ? "always" : "once, then well";
  return `${call.flow}: ${call.operation}, ${fault.name}, ${when}`;
}

for (const one of cases) {
  const isViolation = one.fault.toldAs === "endpoint_forbidden";
  const { instead, preflight } = one.fault.cause();
  test.describe(() => {
    test.use({
      tolerates: isViolation ? ["violations"] : [],
      hasOwnPage: instead === "policy" || preflight !== undefined,
    });
    test(titleOf(one), async ({ prepare }) => {
      const walk = await prepare(one);
      await walk.finish();
    });
  });
}

const total = (flows["signed in"].length + flows["sign-in"].length) * table.length * 2;

test(`The matrix has ${cases.length} cases; ${exceptions.length} of ${total} can’t be`, () => {
  expect(cases.length + exceptions.length).toBe(total);
  expect(new Set(cases.map(titleOf)).size).toBe(cases.length);
  test.info().annotations.push({ type: "can’t be", description: exceptions.join("\n") });
});
