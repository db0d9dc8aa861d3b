import assert from "node:assert/strict";
import { test } from "node:test";
import { toText } from "../../doctor/report.js";
import { cases } from "./cases/index.js";
import { assertNoneIn, newToken } from "./secrets.js";
import { openStage, runDoctor } from "./stage.js";

/** @typedef {import("./stage.js").Check} Check */
/** @typedef {import("./stage.js").Stage} Stage */

/** @param {Check[]} checks @param {import("./cases/case.js").Case} expected @param {Stage} stage */
function judge(checks, { finds, says, change, changes }, stage) {
  const problems = checks.filter(({ status }) => status === "error" || status === "warning");
  assert.deepEqual(
    problems.map(({ id, status }) => `${status} ${id}`),
    finds,
    JSON.stringify(checks, null, 2),
  );
  const messages = checks.map(({ message }) => message).join("\n");
  if (says) assert.match(messages, says);
  if (changes) {
    assert.deepEqual(
      problems.flatMap((it) => it.change ?? []),
      changes(stage),
    );
  }
  if (change) {
    assert.equal(problems[0]?.change, typeof change === "string" ? change : change(stage));
  }
}

for (const expected of cases) {
  test(`Doctor: ${expected.name}`, async (t) => {
    const stage = await openStage(t);
    const { accessToken, secrets } = newToken(stage);
    const words = await expected.arrange(stage);
    const hasToken = words.some((word) => word.startsWith("--token-file"));
    if (!hasToken) words.push(`--token-file=${await stage.file(accessToken)}`);

    const { code, output, errors } = await runDoctor(["doctor", "--json", ...words], stage.input);
    const { checks } = JSON.parse(output);
    judge(checks, expected, stage);
    assert.equal(code, expected.finds.some((it) => it.startsWith("error")) ? 1 : 0);
    assertNoneIn([output, errors, toText("1.0.0", checks)].join("\n"), secrets);
    assert.equal(errors, "");
  });
}
