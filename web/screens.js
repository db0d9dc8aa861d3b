/**
 * The screens: each builds its DOM once, for one step or a few, and may follow later snapshots of them.
 */
import { button, cancelButton, skipButton, title, wayOut } from "./controls.js";
import { waitLine } from "./countdown.js";
import { html } from "./dom.js";
import { problems } from "./strings/problems.js";
import { errorSentence, fill } from "./words.js";

export { setup } from "./setup-screen.js";

/** @typedef {import("./controls.js").ScreenBuilder} ScreenBuilder */

/** @type {ScreenBuilder} */
export function intro(context) {
  const { strings, intents, skippable } = context;
  return {
    nodes: [
      title(context, strings.introHeading),
      html("slot", { name: "intro" }, html("p", {}, strings.introText)),
      html("slot", { name: "apps" }, html("p", {}, strings.introApps)),
      html(
        "div",
        { class: "actions" },
        button("start", strings.start, intents.start),
        ...(skippable ? [skipButton(context)] : []),
      ),
      html("slot", { name: "alternatives" }),
    ],
  };
}

/** While the secret is on its way: the place of its picture is kept. @type {ScreenBuilder} */
export function preparing(context) {
  return {
    nodes: [
      title(context, context.strings.setupHeading),
      html("div", { class: "plate" }),
      html("div", { class: "actions" }, wayOut(context)),
    ],
  };
}

/** @type {ScreenBuilder} */
export function finishing(context) {
  return { nodes: [title(context, context.strings.setupHeading)] };
}

/** @type {ScreenBuilder} */
export function replacement(context) {
  const { strings, intents } = context;
  return {
    nodes: [
      title(context, strings.confirmHeading),
      html("p", {}, strings.confirmText),
      html(
        "div",
        { class: "actions" },
        button("confirm", strings.confirm, intents.confirm),
        button("cancel", strings.keep, intents.cancel),
      ),
    ],
  };
}

/** @type {ScreenBuilder} */
export function enrolled(context, { replaces }) {
  const { strings } = context;
  return {
    nodes: [
      title(context, strings.enrolledHeading),
      html("p", {}, strings.enrolledText),
      ...(replaces ? [html("p", {}, strings.enrolledReplaced)] : []),
      html("slot", { name: "recovery" }),
      html("slot", { name: "done" }),
    ],
  };
}

/** What only another sign-in gets past: the page has to get a new session. */
const needsNewSignIn = [
  "session_expired",
  "session_invalid",
  "setup_in_doubt",
  "sign_in_refused",
];

/** @type {ScreenBuilder} */
export function failed(context, snapshot) {
  const { strings, intents } = context;
  const { error, retryable, verified, requestId, retryAt } = snapshot;
  const retryText = error === "superseded" ? strings.takeOver : strings.retry;
  const canRestart = !needsNewSignIn.includes(error);
  const wait = waitLine(context);
  wait.start(retryAt);
  return {
    nodes: [
      title(context, headingOf(snapshot, strings)),
      ...explanation(context, snapshot),
      wait.node,
      ...(requestId ? [html("p", { class: "hint" }, fill(strings.requestId, { requestId }))] : []),
      html(
        "div",
        { class: "actions" },
        ...(retryable ? [button("retry", retryText, intents.retry)] : []),
        ...(!retryable && canRestart ? [button("retry", strings.restart, intents.restart)] : []),
        verified ? cancelButton(context) : wayOut(context),
      ),
      html("slot", { name: "alternatives" }),
    ],
    clear: () => wait.start(0),
  };
}

/**
 * @param {import("./controls.js").Context} context
 * @param {import("./controls.js").Snapshot} snapshot Of a failure.
 */
function explanation({ strings, language }, snapshot) {
  const problem = problems[snapshot.error];
  const sentence = problem ? strings.pageProblem : errorSentence(snapshot, strings, language);
  return [
    html("p", { part: "error", role: "alert" }, sentence),
    ...(problem ? [html("p", { class: "hint", lang: "en", dir: "ltr" }, problem)] : []),
  ];
}

/**
 * @param {import("./controls.js").Snapshot} snapshot Of a failure.
 * @param {import("./words.js").Strings} strings
 */
function headingOf({ error, verified }, strings) {
  if (error === "superseded") return strings.supersededHeading;
  // Whether the app is on, nobody here knows.
  if (error === "setup_in_doubt" || error === "sign_in_refused") return strings.setupHeading;
  return verified ? strings.failedVerifiedHeading : strings.failedHeading;
}
