import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { PageSession } from "../../web/page-session.js";

const now = 1_800_000_000_000;

beforeEach(() => mock.timers.enable({ apis: ["Date"], now }));
afterEach(() => mock.timers.reset());

/** @param {unknown} [issuedAt] */
function sessionOf(issuedAt) {
  const session = new PageSession();
  session.issuedAt = /** @type {any} */ (issuedAt);
  session.replace("session-of-more-than-twenty-characters");
  return session;
}

test("page session: ends as many minutes after it was issued as the page says", () => {
  assert.equal(sessionOf(now - 60_000).endsAt(3), now + 120_000);
});

test("page session: was issued when it was set, unless the page says so", () => {
  const session = sessionOf();
  mock.timers.tick(1000);
  assert.equal(session.endsAt(3), now + 180_000);
});

for (const order of ["before", "after"]) {
  test(`page session: a time of issue set ${order} it belongs to it, as often as it is used, and to no other`, () => {
    const session = new PageSession();
    const setters = [() => (session.issuedAt = now - 120_000), () => session.replace("a session")];
    for (const set of order === "before" ? setters : setters.reverse()) set();
    for (let times = 0; times < 2; times += 1) {
      assert.equal(session.takeIssuedAt(), now - 120_000);
      assert.equal(session.endsAt(3), now + 60_000);
    }
    session.replace("another");
    assert.equal(session.takeIssuedAt(), now);
    session.issuedAt = now - 60_000;
    session.replace("a third");
    assert.equal(session.takeIssuedAt(), now - 60_000);
    session.replace("a fourth");
    assert.equal(session.endsAt(3), now + 180_000);
  });
}

test("page session: can't have been issued in the future", () => {
  assert.equal(sessionOf(now + 60_000).endsAt(3), now + 180_000);
});

for (const minutes of [0, -5, 2.5, 1441, 1e10, 71_582_789, Infinity, -Infinity, NaN]) {
  test(`page session: a lifetime of ${minutes} minutes is none`, () => {
    assert.equal(sessionOf().endsAt(minutes), 0);
  });
}

for (const [what, issuedAt] of /** @type {const} */ ([
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["a fraction", now - 0.5],
  ["a text", new Date(now - 60_000).toISOString()],
  ["in seconds", now / 1000],
  ["two days ago", now - 2 * 86_400_000],
])) {
  test(`page session: a time of issue that is ${what} is ignored`, () => {
    assert.equal(sessionOf(issuedAt).endsAt(3), now + 180_000);
  });
}
