import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { startUserPool } from "../../demo/server/user-pool.js";
import { openStage, runDoctor } from "./stage.js";

test("Doctor: finds no error in cognito-local, and what its user has", async (t) => {
  const dataFolder = await mkdtemp(path.join(tmpdir(), "user-pool-"));
  const pool = await startUserPool({ dataFolder });
  t.after(() => pool.stop().then(() => rm(dataFolder, { recursive: true })));
  const stage = await openStage(t);
  stage.endpoint = pool.url;
  stage.policy = stage.policyWith({});
  const { accessToken } = await pool.signIn(pool.user.username);
  const file = await stage.file(accessToken);
  const words = stage.usual(`--user-pool-id=${pool.userPoolId}`, `--token-file=${file}`);
  const { code, output } = await runDoctor(["doctor", "--json", ...words]);
  const { checks } = JSON.parse(output);
  /** @param {string} status */
  const idsOf = (status) =>
    checks.flatMap((/** @type {import("./stage.js").Check} */ it) =>
      it.status === status ? it.id : [],
    );
  assert.equal(code, 0);
  assert.deepEqual(idsOf("error"), []);
  // cognito-local accepts any token, and names itself as the issuer.
  assert.deepEqual(idsOf("warning"), ["endpoint-refusal"]);
  assert.deepEqual(idsOf("skipped"), ["token-issuer"]);
  assert.match(output, /publishes its keys/);
  assert.match(output, /GetUser accepts the token/);
});
