import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(
  new URL("../../build/optimized/tests/differential/differential_records", import.meta.url),
);

/**
 * Reads what differential_records writes: see records.cpp.
 *
 * @param {"codes" | "base32"} what
 */
export function readRecords(what) {
  const { status, error, stdout, stderr } = spawnSync(program, [what], { maxBuffer: 2 ** 30 });
  assert.equal(status, 0, String(error ?? stderr));
  // A Buffer may be a view into a larger ArrayBuffer, so its offset counts.
  const bytes = stdout.buffer;
  const view = new DataView(bytes, stdout.byteOffset, stdout.byteLength);
  let at = 0;
  const number = () => {
    at += 8;
    return Number(view.getBigUint64(at - 8));
  };
  return {
    more: () => at < view.byteLength,
    number,
    /** @returns A copy. */
    sized() {
      const size = number();
      assert.ok(at + size <= view.byteLength);
      const start = stdout.byteOffset + at;
      at += size;
      return bytes.slice(start, start + size);
    },
  };
}

/** Counts what was compared, and describes the first differences. */
export class Comparison {
  compared = 0;
  different = 0;
  /** @type {string[]} */
  #first = [];

  /**
   * @param {boolean} equal
   * @param {() => string} describe
   */
  expect(equal, describe) {
    this.compared += 1;
    if (equal) return;
    this.different += 1;
    if (this.#first.length < 5) this.#first.push(describe());
  }

  /**
   * @param {import("node:test").TestContext} t
   * @param {string} subject
   */
  finish(t, subject) {
    t.diagnostic(`${this.compared} ${subject}: ${this.different} different`);
    assert.ok(this.compared > 0);
    assert.equal(this.different, 0, `${subject} differ:\n${this.#first.join("\n")}`);
  }
}
