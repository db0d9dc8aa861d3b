/**
 * The screens. Each builds its DOM once, for one or several steps, and may update it for later
 * snapshots.
 */
import {
  actions,
  button,
  cancelButton,
  copyButton,
  isTouchDevice,
  signInButton,
  skipButton,
  stepHeading,
  title,
  wayOut,
} from "./controls.js";
import { timeLeft, waitLine } from "./countdown.js";
import { hasFocus, html, setAria } from "./dom.js";
import { errorText } from "./error-text.js";
import { describeFailure, ownTextOf } from "./failure.js";
import { appsFold } from "./setup-screen.js";
import { fill, isolate, otherFactor } from "./words.js";

export { setup } from "./setup-screen.js";
export { off, on, replacement, turnOff, waiting } from "./setting-screens.js";

/** @typedef {import("./types.js").ScreenBuilder} ScreenBuilder */

/** @type {ScreenBuilder} */
export function intro(context) {
  const { strings, intents, skippable, sessionEndsAt } = context;
  const start = button("start", strings.start, intents.start, "primary");
  const signIn = signInButton(context);
  const lapsed = html("p", {}, strings.errors.session_expired);
  const left = timeLeft(context, onLapse);
  lapsed.hidden = signIn.hidden = true;

  function onLapse() {
    const hadFocus = hasFocus(start);
    start.hidden = left.node.hidden = true;
    lapsed.hidden = signIn.hidden = false;
    if (hadFocus) signIn.focus();
    context.announce(strings.errors.session_expired);
  }

  left.start(sessionEndsAt);
  return {
    nodes: [
      title(context, strings.introHeading),
      html("slot", { name: "intro" }, html("p", {}, strings.introText)),
      stepHeading(context, 1, strings.appsHeading),
      html("slot", { name: "apps" }, html("p", {}, strings.introApps)),
      left.node,
      lapsed,
      actions(start, signIn, ...(skippable ? [skipButton(context)] : [])),
      html("slot", { name: "alternatives" }),
    ],
    clear: () => left.start(0),
  };
}

/** While the secret is requested: keeps a place for the QR code. @type {ScreenBuilder} */
export function preparing(context) {
  return {
    nodes: [
      title(context, context.strings.setupHeading),
      html(
        "div",
        { class: "setup with-picture" },
        appsFold(context),
        ...(isTouchDevice()
          ? []
          : [html("div", { class: "qr-place" }, html("div", { class: "plate" }))]),
      ),
      actions(wayOut(context)),
    ],
  };
}

/** @type {ScreenBuilder} */
export function finishing(context) {
  return { nodes: [title(context, context.strings.setupHeading)] };
}

/**
 * The last screen: a check mark, what has changed, and the button to continue.
 * @type {ScreenBuilder}
 */
export function enrolled(context, { replaces, notTurnedOn }) {
  const { strings, issuer, intents } = context;
  const kept = otherFactor(intents.keptFactor(), strings);
  const top = title(context, notTurnedOn ? strings.connectedHeading : strings.enrolledHeading);
  const done = button("done", strings.done, leave, "primary");
  function leave() {
    // If the page does nothing then, a second press would do nothing either.
    done.hidden = true;
    // First, since the page may move the focus.
    top.focus();
    intents.done();
  }
  return {
    nodes: [
      html("div", { class: "check", "aria-hidden": "true" }),
      top,
      // Whether sign-in asks for an app that replaces another is not known.
      ...(notTurnedOn && replaces
        ? []
        : [html("p", {}, notTurnedOn ? strings.offText : strings.enrolledText)]),
      ...(kept ? [html("p", {}, fill(strings.askedFirst, { factor: kept }))] : []),
      ...(replaces ? [html("p", {}, strings.enrolledReplaced)] : []),
      html(
        "slot",
        { name: "recovery" },
        html("p", {}, fill(strings.recovery, { issuer: isolate(issuer) })),
      ),
      html("slot", { name: "done" }, actions(done)),
    ],
  };
}

/** @type {ScreenBuilder} */
export function failed(context, snapshot) {
  const { strings, language, intents } = context;
  const { error, verified, requestId, retryAt } = snapshot;
  const { heading, sentences, problem, retry, restart, needsSignIn } = describeFailure(
    context,
    snapshot,
  );
  const again = button("retry", retry, intents.retry, "primary");
  const wait = waitLine(context, (isWaiting) => setAria(again, "disabled", isWaiting));
  const reason = html("p", { class: "hint" }, problem ?? "");
  if (!ownTextOf(error, strings)) [reason.lang, reason.dir] = ["en", "ltr"];
  const details = () => [error, problem, requestId].filter(Boolean).join("\n");
  const copy = copyButton(context, "copy-details", strings.copyDetails, details, () => reason);
  wait.start(retryAt);
  return {
    nodes: [
      title(context, heading),
      html(
        "div",
        { part: "error", role: "alert" },
        ...errorText(language, sentences.join(strings.gap)),
      ),
      ...(problem ? [reason] : []),
      wait.node,
      ...(requestId
        ? [html("p", { class: "hint" }, fill(strings.requestId, { requestId: isolate(requestId) }))]
        : []),
      actions(
        ...(needsSignIn ? [signInButton(context)] : []),
        ...(retry ? [again] : []),
        ...(problem ? [copy] : []),
        ...(restart ? [button("retry", restart, intents.restart)] : []),
        verified ? cancelButton(context) : wayOut(context),
      ),
      html("slot", { name: "alternatives" }),
    ],
    clear: () => wait.start(0),
  };
}
