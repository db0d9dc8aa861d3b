/**
 * Every fault with every call: faults/table.js has the faults, and faults/rules.js what must
 * follow.
 */
import { isDeepStrictEqual } from "node:util";
import { test as withoutPage } from "@playwright/test";
import { expect, test } from "./faults/case.js";
import { table } from "./faults/table.js";
import { operations } from "./support/operations.js";

/** @typedef {import("./faults/case.js").Case} Case */

// A case takes half a second, but on a busy machine its many calls to the browser are slow.
test.describe.configure({ timeout: 120_000 });

/** @type {Case[]} */
const cases = [];
/** What is not a case, and why. @type {string[]} */
const exceptions = [];

for (const flow of /** @type {const} */ (["signed in", "sign-in"])) {
  for (const operation of operations[flow]) {
    for (const fault of table) {
      for (const isLasting of [false, true]) {
        const isFirst = operation === operations[flow][0];
        const reason =
          (isFirst ? undefined : fault.onlyAtFirst) ??
          (isLasting ? undefined : fault.onlyAlways) ??
          (operation === "VerifySoftwareToken" ? undefined : sameAsAbove(fault));
        const one = { call: { flow, operation }, fault, isLasting };
        if (reason) exceptions.push(`${titleOf(one)}: ${reason}`);
        else cases.push(one);
      }
    }
  }
}

/**
 * To the element, some faults are the same: it can't tell a call that was dropped from a computer
 * that is offline. It is enough to see these with one call of each flow.
 *
 * @param {import("./faults/table.js").FaultRow} fault
 */
function sameAsAbove(fault) {
  const isSame = (/** @type {typeof fault} */ other) =>
    isDeepStrictEqual({ ...other, name: "", cause: null }, { ...fault, name: "", cause: null });
  const first = fault.onlyAtFirst ? fault : table.find(isSame);
  return first === fault ? undefined : `to the element the same as “${first?.name}”`;
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

const total = (operations["signed in"].length + operations["sign-in"].length) * table.length * 2;

withoutPage(
  `The matrix has ${cases.length} cases; ${exceptions.length} of ${total} can’t be, or show nothing new`,
  () => {
    expect(cases.length + exceptions.length).toBe(total);
    expect(new Set(cases.map(titleOf)).size).toBe(cases.length);
    withoutPage.info().annotations.push({ type: "not cases", description: exceptions.join("\n") });
  },
);
