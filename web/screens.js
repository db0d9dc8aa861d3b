/**
 * The screens: each builds its DOM once, for one step or a few, and may follow later snapshots of them.
 */
import { button, cancelButton, title } from "./controls.js";
import { html } from "./dom.js";
import { errorSentence, fill } from "./words.js";

export { setup } from "./setup-screen.js";

/** @typedef {import("./controls.js").ScreenBuilder} ScreenBuilder */

/** @type {ScreenBuilder} */
export function intro(context) {
  const { strings, intents } = context;
  return {
    nodes: [
      title(context, strings.introHeading),
      html("slot", { name: "intro" }, html("p", {}, strings.introText)),
      html("slot", { name: "apps" }, html("p", {}, strings.introApps)),
      html("div", { class: "actions" }, button("start", strings.start, intents.start)),
    ],
  };
}

/** While the secret is on its way: the place of its picture is kept. @type {ScreenBuilder} */
export function preparing(context) {
  return {
    nodes: [
      title(context, context.strings.setupHeading),
      html("div", { class: "plate" }),
      html("div", { class: "actions" }, cancelButton(context)),
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

/** @type {ScreenBuilder} */
export function failed(context, snapshot) {
  const { strings, language, intents } = context;
  const { error, retryable, requestId } = snapshot;
  const retryText = error === "superseded" ? strings.takeOver : strings.retry;
  const requestLine = fill(strings.requestId, { requestId });
  // Only the page can get a new session.
  const canRestart = !["session_expired", "session_invalid"].includes(error);
  return {
    nodes: [
      title(context, headingOf(snapshot, strings)),
      html("p", { part: "error", role: "alert" }, errorSentence(snapshot, strings, language)),
      ...(requestId ? [html("p", { class: "hint" }, requestLine)] : []),
      html(
        "div",
        { class: "actions" },
        ...(retryable ? [button("retry", retryText, intents.retry)] : []),
        ...(!retryable && canRestart ? [button("retry", strings.restart, intents.restart)] : []),
        cancelButton(context),
      ),
    ],
  };
}

/**
 * @param {import("./controls.js").Snapshot} snapshot Of a failure.
 * @param {import("./words.js").Strings} strings
 */
function headingOf({ error, verified }, strings) {
  if (error === "superseded") return strings.supersededHeading;
  return verified ? strings.failedVerifiedHeading : strings.failedHeading;
}
