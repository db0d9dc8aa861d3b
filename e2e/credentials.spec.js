import { codeOf } from "./support/authenticator.js";
import { answer, refusal } from "./support/calls.js";
import { expect, test } from "./support/test.js";

test("An access token function is called for each request", async ({
  calls,
  enrollment,
  pool,
  user,
}) => {
  /** @type {string[]} */
  const tokens = [];
  for (let i = 0; i < 4; i++) tokens.push((await pool.signIn(user.username)).accessToken);
  expect(new Set(tokens).size).toBe(4);
  await enrollment.host.evaluate((element, given) => {
    const rest = [...given];
    Object.assign(element, { accessToken: async () => rest.shift() });
  }, tokens);

  await enrollment.startAndWait();
  await enrollment.submit(codeOf(await calls.secret()));
  await enrollment.expectStep("enrolled");
  expect(calls.all.map(({ body }) => body.AccessToken)).toEqual(tokens);
});

test("A function that gives no access token is said plainly, and asked again", async ({
  calls,
  enrollment,
  observation,
  user,
}) => {
  await enrollment.host.evaluate((element, token) => {
    /** @type {(() => unknown)[]} */
    const answers = [
      () => Promise.reject(new Error("not signed in")),
      () => undefined,
      () => {
        throw new Error("broken");
      },
      () => token,
    ];
    Object.assign(element, { accessToken: () => (answers.shift() ?? (() => token))() });
  }, user.accessToken);

  await enrollment.start();
  for (let failures = 1; failures <= 3; failures++) {
    await expect.poll(() => observation.errors).toHaveLength(failures);
    await enrollment.expectStep("failed");
    await enrollment.expectError("couldn’t confirm that you are signed in");
    expect(observation.errors.at(-1)).toEqual({
      code: "access_token_unavailable",
      retryable: true,
    });
    expect(calls.operations).toEqual([]);
    await enrollment.part("retry").click();
  }
  await enrollment.expectStep("awaiting-code");
});

test("A sign-in lost before the code is sent loses neither the code nor the QR code", async ({
  calls,
  enrollment,
  user,
}) => {
  await enrollment.host.evaluate((element, token) => {
    Object.assign(window, { isSignedIn: true });
    const accessToken = () => (/** @type {any} */ (window).isSignedIn ? token : undefined);
    Object.assign(element, { accessToken });
  }, user.accessToken);
  await enrollment.startAndWait();
  const picture = await enrollment.picture();
  const code = codeOf(await calls.secret());
  await enrollment.page.evaluate(() => Object.assign(window, { isSignedIn: false }));
  await enrollment.submit(code);
  await enrollment.expectError("couldn’t confirm that you are signed in");
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.code).toHaveValue(code);
  expect(await enrollment.picture()).toBe(picture);
  expect(calls.of("VerifySoftwareToken")).toEqual([]);

  await enrollment.page.evaluate(() => Object.assign(window, { isSignedIn: true }));
  await enrollment.part("submit").click();
  await enrollment.expectStep("enrolled");
});

test("Further headers go with every call", async ({ calls, enrollment }) => {
  await enrollment.setProperties({ headers: { "x-firewall-token": "let-me-in" } });
  await enrollment.startAndWait();
  await enrollment.submit(codeOf(await calls.secret()));
  await enrollment.expectStep("enrolled");
  expect(calls.all.map(({ headers }) => headers["x-firewall-token"])).toEqual(
    Array(4).fill("let-me-in"),
  );
});

test("The page’s own fetch is used for the calls in place of the global one", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.host.evaluate((element) => {
    const seen = /** @type {unknown[]} */ ([]);
    const { fetch } = window;
    window.fetch = () => Promise.reject(new Error("the global one was used"));
    Object.assign(window, { seen });
    Object.assign(element, {
      /** @param {string} url @param {RequestInit} init */
      fetch(url, init) {
        const { method, credentials, cache, mode, redirect, referrerPolicy, signal } = init;
        const isAbortable = signal instanceof AbortSignal;
        seen.push({ method, credentials, cache, mode, redirect, referrerPolicy, isAbortable });
        return fetch(url, init);
      },
    });
  });
  await enrollment.startAndWait();
  await enrollment.submit(codeOf(await calls.secret()));
  await enrollment.expectStep("enrolled");
  expect(await page.evaluate(() => /** @type {any} */ (window).seen)).toEqual(
    Array(4).fill({
      method: "POST",
      credentials: "omit",
      cache: "no-store",
      mode: "cors",
      redirect: "error",
      referrerPolicy: "no-referrer",
      isAbortable: true,
    }),
  );
});

test.describe("With the session of a sign-in that asks for an app", () => {
  const secret = "AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQT";
  const [first, second, third] = ["first", "second", "third"].map(
    (name) => `the-${name}-session-0123456789`,
  );

  test.beforeEach(async ({ calls, enrollment }) => {
    await enrollment.setProperties({ accessToken: null, session: first });
    await calls.failNext("AssociateSoftwareToken", answer({ SecretCode: secret, Session: second }));
  });

  test("each call carries the newest session, and the page takes the last one, once", async ({
    calls,
    enrollment,
  }) => {
    await enrollment.startAndWait();
    expect(await enrollment.call("takeResult")).toBeNull();
    await calls.failNext("VerifySoftwareToken", refusal("EnableSoftwareTokenMFAException"));
    await calls.failNext("VerifySoftwareToken", answer({ Status: "SUCCESS", Session: third }));
    const code = codeOf(secret);
    await enrollment.submit(code);
    await enrollment.expectError("was not accepted");
    await enrollment.submit(code);
    await enrollment.expectStep("enrolled");

    expect(calls.all.map(({ operation, body }) => ({ operation, body }))).toEqual([
      { operation: "AssociateSoftwareToken", body: { Session: first } },
      { operation: "VerifySoftwareToken", body: { Session: second, UserCode: code } },
      { operation: "VerifySoftwareToken", body: { Session: second, UserCode: code } },
    ]);
    expect(await enrollment.call("takeResult")).toEqual({ session: third });
    expect(await enrollment.call("takeResult")).toBeNull();
  });

  test("the one that Associate gave is handed over when Verify gives none", async ({
    calls,
    enrollment,
  }) => {
    await enrollment.startAndWait();
    await calls.failNext("VerifySoftwareToken", answer({ Status: "SUCCESS" }));
    await enrollment.submit(codeOf(secret));
    await enrollment.expectStep("enrolled");
    expect(await enrollment.call("takeResult")).toEqual({ session: second });
  });

  test("an expired session is explained, and the page gets an event", async ({
    calls,
    enrollment,
    observation,
  }) => {
    await enrollment.startAndWait();
    const message = "Invalid session for the user, session is expired.";
    await calls.failNext("VerifySoftwareToken", refusal("NotAuthorizedException", message));
    await enrollment.submit(codeOf(secret));
    await enrollment.expectStep("failed");
    await enrollment.expectError("Sign-in timed out");
    expect(observation.events.map(({ type }) => type)).toContain("enrollment-session-expired");
  });
});
