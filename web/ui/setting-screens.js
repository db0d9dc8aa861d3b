/**
 * The screens of the setting: what it is, and the questions before the app is replaced or turned
 * off.
 */
import { actions, button, title } from "./controls.js";
import { timeLeft } from "./countdown.js";
import { html } from "./dom.js";
import { errorText } from "./error-text.js";
import { explainError, fill, otherFactor } from "./words.js";

/** @typedef {import("./types.js").ScreenBuilder} ScreenBuilder */
/** @typedef {Exclude<keyof import("./words.js").Texts, "errors">} TextName */

/** @type {ScreenBuilder} */
export function on(context, { preferredFactor, onSince }) {
  const { strings, language, intents } = context;
  const other = otherFactor(preferredFactor, strings);
  const dayOf = (/** @type {number} */ time) =>
    new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(time);
  const error = html("div", { part: "error", role: "alert", hidden: true });
  return {
    nodes: [
      title(context, strings.enrolledHeading),
      error,
      html("p", {}, other ? fill(strings.askedFirst, { factor: other }) : strings.onText),
      ...(onSince
        ? [html("p", { class: "hint" }, fill(strings.onSince, { date: dayOf(onSince) }))]
        : []),
      actions(
        button("replace", strings.replace, intents.replace),
        button("turn-off", strings.turnOff, intents.turnOff),
      ),
      html("slot", { name: "alternatives" }),
    ],
    update(snapshot) {
      if (!snapshot.error) return;
      error.hidden = false;
      error.replaceChildren(...errorText(language, explainError(snapshot, strings, language).text));
    },
  };
}

/** @type {ScreenBuilder} */
export function off(context) {
  const { strings, intents } = context;
  return {
    nodes: [
      title(context, strings.offHeading),
      html("p", {}, strings.offText),
      actions(
        button("turn-on", strings.turnOn, intents.turnOn, "primary"),
        button("replace", strings.replace, intents.replace),
      ),
      html("slot", { name: "alternatives" }),
    ],
  };
}

export const replacement = question("confirmHeading", "confirmText", "confirm", "keep");

export const turnOff = question("turnOffHeading", "turnOffText", "turnOff", "keepOn");

/**
 * @param {TextName} heading
 * @param {TextName} text
 * @param {TextName} agree
 * @param {TextName} refuse
 * @returns {ScreenBuilder}
 */
function question(heading, text, agree, refuse) {
  return (context, { sessionEndsAt }) => {
    const { strings, intents } = context;
    const left = timeLeft(context);
    left.start(sessionEndsAt);
    return {
      nodes: [
        title(context, strings[heading]),
        html("p", {}, strings[text]),
        left.node,
        actions(
          button("confirm", strings[agree], intents.confirm, "primary"),
          button("cancel", strings[refuse], intents.cancel),
        ),
      ],
      clear: () => left.start(0),
    };
  };
}

/** While the setting is read or changed. @type {ScreenBuilder} */
export function waiting(context) {
  return { nodes: [title(context, context.strings.settingHeading)] };
}
