/** The screens of the setting: what it is, and the question before the app is turned off. */
import { actions, button, title } from "./controls.js";
import { html } from "./dom.js";
import { errorText } from "./error-text.js";
import { explainError, fill, otherFactor } from "./words.js";

/** @typedef {import("./controls.js").ScreenBuilder} ScreenBuilder */

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

/** @type {ScreenBuilder} */
export function turnOff(context) {
  const { strings, intents } = context;
  return {
    nodes: [
      title(context, strings.turnOffHeading),
      html("p", {}, strings.turnOffText),
      actions(
        button("confirm", strings.turnOff, intents.confirm, "primary"),
        button("cancel", strings.keepOn, intents.cancel),
      ),
    ],
  };
}

/** While the setting is read or changed. @type {ScreenBuilder} */
export function waiting(context) {
  return { nodes: [title(context, context.strings.settingHeading)] };
}
