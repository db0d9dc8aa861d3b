import { codeOf } from "./support/authenticator.js";
import { holdRequests } from "./support/calls.js";
import { Enrollment } from "./support/enrollment.js";
import { expect, test } from "./support/test.js";

test("Properties that were set before the element is defined are heeded", async ({
  calls,
  openEnrollment,
  page,
  user,
}) => {
  const enrollment = await openEnrollment("/bare.html");
  await enrollment.setProperties({
    accessToken: user.accessToken,
    headers: { "x-early": "yes" },
    messages: { introHeading: "Your second step" },
  });
  await page.evaluate((module) => import(module), "/dist/define.js");
  await expect(enrollment.heading).toHaveText("Your second step");
  await enrollment.startAndWait();
  expect(calls.all.map(({ body, headers }) => [body.AccessToken, headers["x-early"]])).toEqual([
    [user.accessToken, "yes"],
    [user.accessToken, "yes"],
  ]);
});

test("An element with auto-start starts when it gets the access token", async ({
  calls,
  openEnrollment,
  page,
  user,
}) => {
  const enrollment = await openEnrollment();
  await enrollment.setProperties({ accessToken: null });
  await enrollment.setAttributes({ "auto-start": "" });
  await enrollment.host.evaluate((element) => element.replaceWith(element));
  await enrollment.expectStep("idle");
  expect(calls.operations).toEqual([]);
  await enrollment.setProperties({ accessToken: user.accessToken });
  await enrollment.expectStep("awaiting-code");
  expect(calls.operations).toEqual(["GetUser", "AssociateSoftwareToken"]);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test("A cancelled attempt is not restarted by a new access token or by a move", async ({
  calls,
  enrollment,
  user,
}) => {
  await enrollment.setAttributes({ "auto-start": "" });
  await enrollment.startAndWait();
  await enrollment.part("cancel").click();
  await enrollment.setProperties({ accessToken: user.accessToken });
  await enrollment.host.evaluate((element) => document.body.append(element));
  await enrollment.expectStep("idle");
  await enrollment.startAndWait();
  const associated = ["GetUser", "AssociateSoftwareToken"];
  expect(calls.operations).toEqual([...associated, ...associated]);
});

test("An element moved within the page keeps its attempt", async ({
  calls,
  enrollment,
  observation,
}) => {
  await enrollment.startAndWait();
  const picture = await enrollment.picture();
  const before = observation.events.length;
  await enrollment.host.evaluate((element) => {
    const place = document.body.appendChild(document.createElement("section"));
    place.append(element);
  });
  await enrollment.expectStep("awaiting-code");
  expect(await enrollment.picture()).toBe(picture);
  expect(observation.events).toHaveLength(before);
  await enrollment.finish(codeOf(await calls.secret()));
  expect(calls.of("AssociateSoftwareToken")).toHaveLength(1);
});

test("An element that comes back a few promises later, as with Turbo, keeps its attempt", async ({
  calls,
  enrollment,
  observation,
}) => {
  await enrollment.startAndWait();
  const before = observation.events.length;
  await enrollment.host.evaluate(async (element) => {
    element.remove();
    for (let i = 0; i < 20; i++) await Promise.resolve();
    document.body.append(element);
  });
  await enrollment.finish(codeOf(await calls.secret()));
  expect(calls.of("AssociateSoftwareToken")).toHaveLength(1);
  expect(observation.events.slice(before, before + 1)).toMatchObject([
    { type: "enrollment-before-verify" },
  ]);
});

test("An element moved to another document keeps its attempt and its looks", async ({
  calls,
  enrollment,
}) => {
  await enrollment.startAndWait();
  const looks = (/** @type {Element} */ element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const part = (/** @type {string} */ name) => /** @type {Element} */ (root.querySelector(name));
    const { borderTopStyle, fontWeight } = getComputedStyle(part("[part=submit]"));
    return { borderTopStyle, fontWeight, side: part("canvas").clientWidth > 150 };
  };
  const before = await enrollment.host.evaluate(looks);
  expect(before.side).toBe(true);
  const moved = await enrollment.moveToFrame();
  await expect(moved.qr).toBeVisible();
  await expect.poll(() => moved.host.evaluate(looks)).toEqual(before);
  await moved.finish(codeOf(await calls.secret()));
  await moved.host.evaluate((element) => element.remove());
  expect(calls.of("AssociateSoftwareToken")).toHaveLength(1);
});

test("Removing the element while the page looks for the access token sends nothing", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.host.evaluate((element) => {
    const accessToken = () => new Promise((resolve) => Object.assign(window, { resolve }));
    Object.assign(element, { accessToken });
  });
  await enrollment.start();
  await page.waitForFunction(() => "resolve" in window);
  await page.evaluate(async () => {
    document.querySelector("cognito-totp-enrollment")?.remove();
    await new Promise((resolve) => setTimeout(resolve));
    /** @type {any} */ (window).resolve("a-token");
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(calls.operations).toEqual([]);
});

for (const isLoaded of [true, false]) {
  test(`An attempt that ended while the module was loaded says nothing when it ${isLoaded ? "is there" : "can’t be had"}`, async ({
    calls,
    observation,
    openEnrollment,
    page,
  }) => {
    const release = await holdRequests(page, "**/enrollment.wasm");
    const enrollment = await openEnrollment();
    await enrollment.start();
    await enrollment.expectStep("checking");
    await enrollment.call("cancel");
    await enrollment.start();
    await enrollment.call("reset");
    release(isLoaded);
    await page.evaluate(async () => {
      const { prepare } = await import(/** @type {any} */ ("/dist/core.js"));
      await prepare().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve));
    });
    await enrollment.expectStep("idle");
    expect(observation.errors).toEqual([]);
    expect(calls.operations).toEqual([]);
  });
}

test("Two elements of one page share nothing", async ({ calls, enrollment, page, pool, user }) => {
  const other = await pool.createUser();
  const { accessToken } = await pool.signIn(other.username);
  await enrollment.host.evaluate((element, [account, token]) => {
    const copy = /** @type {HTMLElement} */ (element.cloneNode());
    copy.setAttribute("account", account);
    Object.assign(copy, { id: "other", accessToken: token });
    element.after(copy);
  }, /** @type {const} */ ([other.username, accessToken]));
  const one = new Enrollment(page.locator("cognito-totp-enrollment:not(#other)"));
  const two = new Enrollment(page.locator("#other"));

  await one.startAndWait();
  const firstSecret = await calls.secret();
  await two.expectStep("idle");
  await two.startAndWait();
  const secondSecret = await calls.secret();
  expect(secondSecret).not.toBe(firstSecret);
  expect(await one.picture()).not.toBe(await two.picture());

  await one.submit(codeOf(secondSecret));
  await one.expectError("mistyped or for a different entry");
  await expect(two.error).toBeEmpty();
  await two.part("cancel").click();
  await one.expectStep("awaiting-code");
  await one.finish(codeOf(firstSecret));
  await two.expectStep("idle");
  expect((await pool.getUser(user.accessToken)).PreferredMfaSetting).toBe("SOFTWARE_TOKEN_MFA");
  expect((await pool.getUser(accessToken)).PreferredMfaSetting).toBeUndefined();
});
