/**
 * The screens: each builds its DOM once, for one step or a few, and may follow later snapshots of them.
 */
import { button, cancelButton, skipButton, title, wayOut } from "./controls.js";
import { waitLine } from "./countdown.js";
import { html } from "./dom.js";
import { describeFailure } from "./failure.js";
import { fill } from "./words.js";

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

/** @type {ScreenBuilder} */
export function failed(context, snapshot) {
  const { strings, intents } = context;
  const { verified, requestId, retryAt } = snapshot;
  const { heading, sentences, problem, retry, restart } = describeFailure(context, snapshot);
  const wait = waitLine(context);
  wait.start(retryAt);
  return {
    nodes: [
      title(context, heading),
      html("p", { part: "error", role: "alert" }, sentences.join(strings.gap)),
      ...(problem ? [html("p", { class: "hint", lang: "en", dir: "ltr" }, problem)] : []),
      wait.node,
      ...(requestId ? [html("p", { class: "hint" }, fill(strings.requestId, { requestId }))] : []),
      html(
        "div",
        { class: "actions" },
        ...(retry ? [button("retry", retry, intents.retry)] : []),
        ...(restart ? [button("retry", restart, intents.restart)] : []),
        verified ? cancelButton(context) : wayOut(context),
      ),
      html("slot", { name: "alternatives" }),
    ],
    clear: () => wait.start(0),
  };
}
