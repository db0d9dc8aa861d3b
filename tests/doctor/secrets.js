/** Searches what the doctor prints. */
import assert from "node:assert/strict";

/** @typedef {import("./stage.js").Stage} Stage */

/**
 * @param {Stage} stage
 * @returns {{accessToken: string, secrets: string[]}} A token, and what must not be printed of it.
 */
export function newToken(stage) {
  const { accessToken, idToken, refreshToken } = stage.tokens();
  const claims = JSON.parse(atob(String(accessToken.split(".")[1])));
  const parts = [accessToken, idToken, refreshToken].flatMap((token) => token.split("."));
  const names = [stage.user.username, "doris", claims.sub, claims.jti, claims.client_id];
  return { accessToken, secrets: [...parts, ...names] };
}

/** @param {string} output @param {string[]} secrets */
export function assertNoneIn(output, secrets) {
  const searched = output.toLowerCase();
  assert.ok(searched.length > 100);
  for (const secret of secrets) {
    assert.ok(
      secret.length > 4 && !searched.includes(secret.toLowerCase()),
      `${secret} in:\n${output}`,
    );
  }
}
