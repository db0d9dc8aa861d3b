import assert from "node:assert/strict";
import { test } from "node:test";
import { examine } from "../../doctor/examine.js";
import { Findings } from "../../doctor/findings.js";
import { tagsIn } from "../../doctor/html.js";
import { examineModule } from "../../doctor/module.js";
import { examinePageHeaders } from "../../doctor/page-headers.js";
import { policiesOf } from "../../doctor/policy.js";
import { examineScript } from "../../doctor/script.js";
import { examineUserPool } from "../../doctor/user-pool.js";

/** @param {string} address @param {string} [policy] */
function pageAt(address, policy = "frame-ancestors 'none'") {
  const headers = new Headers({ "content-security-policy": policy });
  return {
    url: new URL(address),
    headers,
    tags: [],
    policies: policiesOf(headers, []),
    isCut: false,
  };
}

/** @param {Findings} findings @returns {string[]} Each, as status and ID. */
const found = ({ checks }) => checks.map(({ status, id }) => `${status} ${id}`);

/** @param {string} address */
function judgePage(address) {
  const findings = new Findings();
  examinePageHeaders(findings, pageAt(address));
  return found(findings);
}

test("Doctor: only pages over https, or of this machine, are in order", () => {
  for (const address of ["https://www.example.com/", "http://localhost:3000/", "http://[::1]/"]) {
    assert.deepEqual(judgePage(address), ["ok page-https", "ok page-frames"], address);
  }
  for (const address of ["http://www.example.com/", "http://127.example.com/"]) {
    assert.deepEqual(judgePage(address), ["error page-https", "ok page-frames"], address);
  }
});

/**
 * @type {[address: string, policy: string, isBlocked: boolean][]} Of a script and a module, on a
 *   page over https.
 */
const parts = [
  ["https://cdn.example.com/", "", false],
  ["http://cdn.example.com/", "", true],
  ["http://cdn.example.com/", "upgrade-insecure-requests", false],
  ["http://localhost:3000/", "", false],
];

for (const [address, policy, isBlocked] of parts) {
  const what = `${address} ${policy}`.trim();
  test(`Doctor: a page over https and ${what}: ${isBlocked ? "an error" : "in order"}`, async (t) => {
    const page = pageAt("https://www.example.com/", policy);
    const tag = tagsIn(`<script type="module" src="${address}define.js"></script>`)[0];
    assert.ok(tag);
    const headers = new Headers({
      "access-control-allow-origin": "*",
      "content-type": "text/javascript",
    });
    const url = new URL("define.js", address);
    const reply = { url, status: 200, headers, bytes: Buffer.from(""), isCut: false };
    const chain = { tag, scripts: [{ url, reply }] };
    const place = new URL("enrollment.wasm", address);
    const module = { url: place, isGiven: false, missing: [], stopped: [], chain };
    const findings = new Findings();
    examineScript(findings, { page, module });
    assert.deepEqual(found(findings), [isBlocked ? "error script" : "ok script"]);

    t.mock.method(globalThis, "fetch", async (/** @type {URL} */ url) => {
      const response = new Response("\0asm", { headers });
      return Object.defineProperty(response, "url", { value: url.href });
    });
    await examineModule(findings, { module, page, timeout: 1000 });
    assert.equal(found(findings)[1], isBlocked ? "error module" : "ok module");
  });
}

const cognito = new URL("https://cognito-idp.us-east-1.amazonaws.com/");

/** @type {[answer: () => Promise<Response>, finding: string][]} */
const answers = [
  [async () => Response.json({ keys: [] }), "ok user-pool-keys"],
  [async () => new Response("", { status: 404 }), "error user-pool-keys"],
  [async () => new Response("", { status: 400 }), "error user-pool-keys"],
  [async () => new Response("", { status: 403 }), "skipped user-pool-keys"],
  [async () => new Response("", { status: 503 }), "skipped user-pool-keys"],
  [async () => Response.json({ message: "none" }), "error user-pool-keys"],
  [() => Promise.reject(new TypeError("fetch failed")), "skipped user-pool-keys"],
];

for (const [answer, finding] of answers) {
  test(`Doctor: asks Cognito for the user pool's keys, ${finding}`, async (t) => {
    const fetched = t.mock.method(globalThis, "fetch", async (/** @type {URL} */ url) => {
      const response = await answer();
      Object.defineProperty(response, "url", { value: url.href });
      return response;
    });
    const findings = new Findings();
    const userPoolId = "us-east-1_Example01";
    const rest = { timeout: 1000, json: false, help: false, version: false };
    await examineUserPool(findings, { region: "us-east-1", userPoolId, ...rest }, cognito);
    assert.deepEqual(found(findings), ["ok user-pool", finding]);
    assert.equal(
      String(fetched.mock.calls[0]?.arguments[0]),
      "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Example01/.well-known/jwks.json",
    );
  });
}

test("Doctor: a mistake in one check is reported as skipped, without its message", async (t) => {
  t.mock.method(globalThis, "fetch", () => Promise.reject(new TypeError("fetch failed")));
  const checks = await examine({
    ...{ region: "us-east-1", timeout: 1000, json: false, help: false, version: false },
    /** @returns {string} */
    get tokenFile() {
      throw new Error("a secret");
    },
  });
  const { status, message = "" } = checks.find(({ id }) => id === "token") ?? {};
  assert.equal(status, "skipped");
  assert.equal(message, "The doctor itself failed here (Error). Please report it.");
});
