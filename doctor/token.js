import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { problems } from "../web/strings/problems.js";
import { claimsOf } from "../web/token.js";
import { getUser } from "./get-user.js";
import { describeUser } from "./user.js";

/** @typedef {import("./findings.js").Findings} Findings */
/** @typedef {import("./arguments.js").Options} Options */
/** @typedef {ReturnType<typeof claimsOf>} Claims */

const scope = "aws.cognito.signin.user.admin";

/**
 * @param {Findings} findings
 * @param {Options} options
 * @param {Omit<import("./get-user.js").Call, "token">} call
 */
export async function examineToken(findings, options, call) {
  const { tokenFile } = options;
  if (!tokenFile) return findings.skip("token", "No token was given: see --token-file.");
  const token = await readToken(findings, tokenFile);
  if (!token) return;
  const claims = claimsOf(token);
  examineKind(findings, claims);
  examineIssuer(findings, claims, options);
  examineLife(findings, claims);
  if (["token", "token-expiry"].some((id) => findings.hasFailed(id))) {
    return findings.skip("user", "GetUser was not called with this token.");
  }
  if (findings.hasFailed("endpoint-refusal")) {
    return findings.skip("user", "GetUser was not called at an endpoint that fails.");
  }
  const outcome = await getUser({ ...call, token });
  await describeUser(findings, outcome);
}

/** @param {Findings} findings @param {string} file */
async function readToken(findings, file) {
  try {
    const content = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
    const token = content.replace(/^\uFEFF/, "").trim();
    if (/^[\w.~+/=-]+$/.test(token)) return token;
    const problem = token ? "must have the token alone, without quotes or other words" : "is empty";
    findings.fail("token", `The token file ${problem}.`);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    findings.fail("token", `The token file can't be read (${code}).`);
  }
  return undefined;
}

/** @param {Findings} findings @param {Claims} claims */
function examineKind(findings, { token_use: use, scope: scopes }) {
  if (!use) {
    const message = "The file has no token of Cognito: three parts with dots between them.";
    return findings.fail("token", message, { code: "invalid_access_token" });
  }
  if (use !== "access") {
    const kind = use === "id" ? "The token is an ID token. " : "";
    const message = `${kind}The element needs the access token.`;
    return findings.fail("token", message, { code: "not_an_access_token" });
  }
  if (typeof scopes !== "string" || !scopes.split(" ").includes(scope)) {
    const message = `${capital(problems.missing_scope)} Add it to the app client, and to what sign-in requests.`;
    return findings.fail("token", message, { code: "missing_scope", change: `scope: ${scope}` });
  }
  findings.pass("token", `The token is an access token with the scope ${scope}.`);
}

/** @param {string} [sentence] */
const capital = (sentence = "") => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

/** Cognito's: the region, and the user pool's ID. */
const issuerForm = /^https:\/\/(?:issuer-)?cognito-idp\.([^./]+)\.[^/]+\/(.+)$/;

/** @param {Findings} findings @param {Claims} claims @param {Options} options */
function examineIssuer(findings, { iss }, { region, userPoolId }) {
  const [, ownRegion, ownPool] = issuerForm.exec(typeof iss === "string" ? iss : "") ?? [];
  if (!ownRegion || !(region || userPoolId)) {
    return findings.skip("token-issuer", "The issuer does not name a region to compare.");
  }
  const expected = region ?? userPoolId?.split("_")[0];
  // Each replica of a multi-Region user pool accepts the tokens of the others.
  const advice = "That is right only for a replica.";
  if (expected !== ownRegion) {
    const message = `The token's issuer is in another region than --region says. ${advice}`;
    return findings.warn("token-issuer", message);
  }
  if (userPoolId && userPoolId !== ownPool) {
    const message = `The token's issuer is another user pool than --user-pool-id says. ${advice}`;
    return findings.warn("token-issuer", message);
  }
  findings.pass("token-issuer", `The issuer is a user pool in ${expected}.`);
}

/** In minutes. Cognito's access tokens last a day at most; clocks may differ. */
const longestLife = 2 * 24 * 60;

/** @param {Findings} findings @param {Claims} claims */
function examineLife(findings, { iat, exp }) {
  const id = "token-expiry";
  if (typeof exp !== "number") return findings.skip(id, "The token does not say when it ends.");
  const minutes = Math.floor((exp * 1000 - Date.now()) / 60_000);
  if (minutes < 0) {
    const message = "The token has expired, by this machine's clock. Give a new one.";
    return findings.fail(id, message, { code: "access_token_expired" });
  }
  if (typeof iat === "number" && exp < iat) {
    return findings.warn(id, "The token ends before it was issued: exp is less than iat.");
  }
  if (minutes > longestLife) {
    const message = "The token ends in more than two days, and Cognito's last a day at most.";
    return findings.warn(id, `${message} Its exp must be in seconds.`);
  }
  const life = typeof iat === "number" ? `, of ${Math.round((exp - iat) / 60)}` : "";
  findings.pass(id, `The token is good for ${minutes} more minutes${life}.`);
}
