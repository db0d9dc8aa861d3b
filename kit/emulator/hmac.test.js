import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { test } from "node:test";
import { hmacSha1 } from "./hmac.js";

/** @param {DataView} view */
const hex = ({ buffer }) => Buffer.from(buffer).toString("hex");

for (const keyLength of [0, 1, 20, 63, 64, 65, 200]) {
  test(`With a key of ${keyLength} bytes, the HMAC of each length is that of node:crypto`, () => {
    const key = randomBytes(keyLength);
    for (let length = 0; length <= 130; length += 1) {
      const message = randomBytes(length);
      const expected = createHmac("sha1", key).update(message).digest("hex");
      assert.equal(hex(hmacSha1(key, message)), expected, `a message of ${length} bytes`);
    }
  });
}
