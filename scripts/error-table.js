/**
 * Prints docs/errors.md, made from the tables of the code: error.cpp, service_error.cpp and the
 * English sentences.
 *
 *     node scripts/error-table.js > docs/errors.md
 */
import { format } from "prettier";
import { en } from "../web/strings/en.js";
import { problems } from "../web/strings/problems.js";
import { documentProblems } from "./document-problems.js";
import { sameAs } from "../web/strings/same-as.js";
import { find, parse, rowsOf } from "./cpp.js";

const recoveries = {
  none: "no",
  manual: "yes, the user can retry",
  automatic: "yes; GetUser and SetUserMFAPreference are retried automatically first",
};

/**
 * What the host page can do, for the errors that it can handle.
 *
 * @type {[string[], string][]}
 */
const advice = [
  [
    ["access_token_unavailable"],
    "Your token function failed or returned nothing. Fix it, or sign the user in again.",
  ],
  [
    ["access_token_expired"],
    "Refresh the access token and call `retry()`. With a token function, this happens when the user presses “Try again”.",
  ],
  [
    ["invalid_access_token", "access_token_revoked", "not_authorized", "user_not_found"],
    "Sign the user in again, then start a new attempt. At sign-in, the user is offered “Sign in again”, which fires `enrollment-session-expired`.",
  ],
  [
    ["user_changed"],
    "The access token belongs to another user than the one who started. Nothing was sent with it. Sign the first user in again, or call `reset()` to start for the new one.",
  ],
  [
    ["user_disabled"],
    "An administrator has disabled the user. Signing in again can’t help. Say whom to contact, for example in the `alternatives` slot.",
  ],
  [
    ["session_expired", "session_invalid", "sign_in_refused"],
    "Sign the user in again, and set the new `session`. The event `enrollment-session-expired` fires for the first two, and for the third when the user presses “Sign in again”.",
  ],
  [
    ["setup_in_doubt"],
    "A code may have been accepted although no response said so, and this attempt can’t go on. Start your sign-in again. Don’t offer a new QR code: if sign-in asks for a code, the user’s app is connected. At sign-in `enrollment-session-expired` fires.",
  ],
  [
    ["password_reset_required", "user_not_confirmed"],
    "Take the user to that step of your sign-in.",
  ],
  [
    ["challenge_required"],
    "Your firewall (AWS WAF) wants a puzzle solved. Show it, then call `retry()`. See [a firewall](integrations.md#a-firewall-aws-waf).",
  ],
  [["blocked"], "Your firewall refused the request. Check its rules and its log."],
  [
    ["operation_not_enabled"],
    "This Region is a replica of the user pool where apps can’t be set up at the moment. It is temporary: the user can retry later.",
  ],
  [
    ["user_pool_not_found"],
    "Check `region`, `user-pool-id`, `client-id` and `endpoint`: the service doesn’t know the user pool or the app client there.",
  ],
  [
    ["request_altered"],
    "The service could not read the request. Look for what changes it: a script that replaces `fetch`, your own `fetch` or `headers`, a service worker, a browser extension or a proxy.",
  ],
  [
    ["superseded", "secret_replaced", "app_removed"],
    "Nothing. Somewhere else a newer secret was made for this user, or the app was replaced. If the user presses the button, the element checks the account again, asks before it replaces an app, and gets a new QR code; at sign-in it gets a new QR code at once. `enrollment-before-associate` fires first.",
  ],
  [
    ["turn_off_refused"],
    "The app is still on: GetUser says so. A user pool that requires MFA does that. Don’t show `manage` there, or say whom to ask in the `alternatives` slot.",
  ],
  [
    ["module_misplaced"],
    "The console names the address, the status and the type of what is there. Serve `enrollment.wasm` beside the script, or give its address to `prepare()`. Usual causes: the server answers with `index.html` for what it does not have; the bundler does not copy the module ([Rollup, esbuild, Angular](getting-started.md#2-the-package)), or its public path, base path or CDN is another. A wrong MIME type is no cause.",
  ],
  [
    ["module_unavailable"],
    "No response, or a status of 500 or more, for `enrollment.wasm`. The user can retry. Check the network, blockers, and the server or CDN of the module.",
  ],
  [
    ["module_unsupported"],
    "The browser has no WebAssembly, or its safe mode (such as Lockdown Mode) forbids it. Offer another factor in the `alternatives` slot.",
  ],
];

/** The codes, with whether the attempt can continue. */
function codes() {
  const clocks = [en.phoneSlow, en.setClock].join(en.gap);
  /** @type {Record<string, string>} */
  const sentences = { ...problems, ...documentProblems, ...en.errors, clock_off: clocks };
  const entries = rowsOf(find(parse("base/error.cpp", "mfa::"), "VarDecl", "entries"));
  return entries.map(({ texts: [code = ""], constants: [, recovery] }) => ({
    code,
    recovery: recoveries[/** @type {keyof typeof recoveries} */ (recovery)],
    sentence: sentences[sameAs[code] ?? code] ?? "",
  }));
}

/** What the service's types and messages mean. */
function rules() {
  const declarations = parse("cognito/service_error.cpp", "mfa::");
  const table = (/** @type {string} */ name) => rowsOf(find(declarations, "VarDecl", name));
  const types = table("type_rules").map(({ texts: [type], constants: [code] }) => ({
    type,
    message: "any",
    code,
  }));
  const messages = [
    ["NotAuthorizedException", "not_authorized"],
    ["InvalidParameterException", "invalid_parameter"],
  ].flatMap(([type, otherwise]) => [
    ...table(`${otherwise}_rules`).map(({ texts: [part], constants: [code] }) => ({
      type,
      message: `“…${part}…”`,
      code,
    })),
    { type, message: "any other", code: otherwise },
  ]);
  return [...types, ...messages];
}

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|");

const page = `# Errors

[All pages](README.md) · [← API reference](api.md) · [What we don't know →](what-we-dont-know.md)

Every code that \`enrollment-error\`, a snapshot or an \`EnrollmentError\` can carry. There are no others. This page is generated
by \`node scripts/error-table.js\`; a test fails when it differs from the code.

| code | can the attempt continue? | what the user reads, in English |
| --- | --- | --- |
${codes()
  .map(({ code, recovery, sentence }) => `| \`${code}\` | ${recovery} | ${cell(sentence)} |`)
  .join("\n")}

A sentence that begins with a small letter is for the page’s developer. It follows “${en.pageProblem}”

While the app is turned on after an accepted code (SetUserMFAPreference), the user can retry after each of them.

At sign-in there are two differences:

- \`code_wrong\` also says: “${en.insistOnCode}”
- Once a code was accepted, an error that can’t be retried says: “${en.signInAgain}”

## What your page can do

The element tells the user what to do after every error. For these errors your page can help:

| code | what to do |
| --- | --- |
${advice
  .map(([codes, text]) => `| ${codes.map((code) => `\`${code}\``).join(", ")} | ${text} |`)
  .join("\n")}

In \`awaiting-code\`, \`retry()\` is not allowed: after such an error there, the user submits the code again.

## What the service's errors mean

The name of the type decides, and the message where a type means several things. An unknown type is \`service_failed\` with the HTTP
status 500 or higher, \`throttled\` with 429, otherwise \`unknown_service_error\`. \`SerializationException\` and the like with such a
status are the same. AWS WAF’s header \`x-amzn-waf-action: captcha\` or \`challenge\` is \`challenge_required\`, whatever the body;
so is \`ForbiddenException\` with 202 or 405.

Without a type, the status decides: 429 is \`throttled\`, 500 and higher \`service_failed\`, 403 \`blocked\`. With 202 or 405, an empty
body is \`challenge_required\`, and one that is no JSON object \`blocked\`. Otherwise, a body that is no JSON object is
\`answer_unreadable\` (SetUserMFAPreference may succeed with an empty one), and an object with 300 or higher
\`unknown_service_error\`.

| type | message | code |
| --- | --- | --- |
${rules()
  .map(({ type, message, code }) => `| \`${type}\` | ${message} | \`${code}\` |`)
  .join("\n")}
`;

process.stdout.write(
  await format(page, { parser: "markdown", printWidth: 100, proseWrap: "always" }),
);
