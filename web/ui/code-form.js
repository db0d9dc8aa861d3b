/** The field for the code, and what happens to the input. */
import { actions, stepHeading, wayOut } from "./controls.js";
import { timeLeft, waitLine } from "./countdown.js";
import { hasFocus, html, setAria } from "./dom.js";
import { errorText } from "./error-text.js";
import { explainError, fill, otherFactor } from "./words.js";

/** @typedef {import("./types.js").Context} Context */
/** @typedef {import("./types.js").Snapshot} Snapshot */

/**
 * @param {Context} context
 * @param {Snapshot} shown The first one; later ones are passed to `update`.
 */
export function codeForm(context, shown) {
  const { strings, language, intents, autoSubmit } = context;
  const code = codeField();
  const deviceName = deviceNameField(context);
  const preference = preferenceField(context, shown);
  const error = html("div", { part: "error", id: "error", role: "alert" });
  const left = timeLeft(context);
  const period = periodBar(context);
  const submit = html(
    "button",
    // A frame may forbid forms to be submitted. The key Enter clicks the button, too.
    { type: "submit", part: "submit", class: "primary", click: onSubmit },
    strings.submit,
  );
  const leave = wayOut(context);
  // The button stays active: the typed code may expire before the wait ends.
  const wait = waitLine(context);
  const node = html(
    "form",
    { class: "code", novalidate: true, submit: onSubmit },
    stepHeading(context, 3, strings.codeHeading),
    html(
      "div",
      { class: "field" },
      ...codeHelp(context),
      error,
      wait.node,
      html("div", { class: "typed" }, code, period.node),
    ),
    ...deviceName.nodes,
    ...preference,
    actions(submit, leave),
    left.node,
  );
  const typing = watchTyping(code, autoSubmit, () => send(false));

  /** @param {Event} event */
  function onSubmit(event) {
    event.preventDefault();
    // The key that ends a composition is not meant for the form.
    if (!typing.isComposing()) send(true);
  }

  /** @param {boolean} byHand */
  function send(byHand) {
    if (submit.getAttribute("aria-disabled") === "true") return;
    intents.submit(code.value, deviceName.value(), { byHand });
  }

  /** @param {Snapshot} snapshot */
  function update(snapshot) {
    typing.skip();
    const isBusy = snapshot.step === "verifying";
    code.readOnly = isBusy;
    setAria(submit, "disabled", isBusy);
    setAria(leave, "disabled", isBusy);
    setAria(code, "invalid", snapshot.error !== "");
    error.replaceChildren();
    if (snapshot.error) {
      const { text, steps, after } = explainError(snapshot, strings, language);
      error.append(...errorText(language, text, steps, after));
    }
    wait.start(snapshot.retryAt);
    left.start(snapshot.sessionEndsAt);
    period.start(snapshot.codeChangesAt);
    if (snapshot.error && snapshot !== shown) correct(snapshot);
    shown = snapshot;
  }

  /** @param {Snapshot} snapshot With a new error. */
  function correct(snapshot) {
    // A name or a password that was filled in must not stay visible.
    if (snapshot.error === "code_not_digits" && code.value.length > 8) typing.clear();
    if (hasFocus(submit)) code.focus();
    // Otherwise the user would type the next code after this one.
    // (`select` would also take the focus from a field of the page.)
    code.setSelectionRange(0, code.value.length);
    if (hasFocus(code)) code.scrollIntoView({ block: "nearest" });
  }

  return {
    node,
    update,
    clear() {
      code.value = "";
      wait.start(0);
      left.start(0);
      period.stop();
    },
  };
}

/** @param {Context} context */
function codeHelp({ strings, autoSubmit }) {
  return [
    html("label", { for: "code" }, strings.codeLabel),
    html("p", { class: "hint", id: "hint" }, autoSubmit ? strings.codeHintAuto : strings.codeHint),
  ];
}

function codeField() {
  return html("input", {
    part: "code",
    id: "code",
    type: "text",
    inputmode: "numeric",
    autocomplete: "one-time-code",
    autocapitalize: "off",
    spellcheck: "false",
    dir: "ltr",
    "aria-describedby": "hint error",
  });
}

/**
 * Some keyboards and password managers report the same value twice.
 *
 * @param {HTMLInputElement} code
 * @param {boolean} autoSubmit
 * @param {() => void} send Called for each new value that has six digits, if `autoSubmit`.
 */
function watchTyping(code, autoSubmit, send) {
  let last = "";
  let isComposing = false;
  const judge = () => {
    if (code.value === last) return;
    last = code.value;
    if (autoSubmit && countDigits(last) === 6) send();
  };
  code.addEventListener("compositionstart", () => (isComposing = true));
  code.addEventListener("compositionend", () => {
    judge();
    // Some browsers report the key that ends a composition only after its end.
    setTimeout(() => (isComposing = false));
  });
  // Asks the event: a new composition may begin as one ends.
  code.addEventListener("input", (event) => {
    if (!(/** @type {InputEvent} */ (event).isComposing)) judge();
  });
  return {
    isComposing: () => isComposing,
    /** Leaves out what was typed so far, perhaps before the screen was rebuilt. */
    skip: () => (last = code.value),
    clear: () => (code.value = last = ""),
  };
}

/**
 * If the page suggests a name for the app, the user may choose another.
 *
 * @param {Context} context
 */
function deviceNameField({ strings, deviceName }) {
  if (!deviceName) return { nodes: [], value: () => undefined };
  const field = html("input", {
    part: "device-name",
    id: "device-name",
    type: "text",
    autocomplete: "off",
    maxlength: "200",
    dir: "auto",
    value: deviceName,
  });
  const label = html("label", { for: "device-name" }, strings.deviceNameLabel);
  return {
    nodes: [html("div", { class: "field" }, label, field)],
    value: () => field.value.trim(),
  };
}

/**
 * If sign-in asks for another factor first, and the page lets the user choose, they may keep that
 * factor first.
 *
 * @param {Context} context
 * @param {Snapshot} snapshot
 */
function preferenceField(context, { preferredFactor }) {
  const { strings, intents, isPreferenceOpen } = context;
  const factor = otherFactor(preferredFactor, strings);
  if (!factor || !isPreferenceOpen) return [];
  const box = html("input", {
    part: "prefer",
    id: "prefer",
    type: "checkbox",
    "aria-describedby": "asked-first",
  });
  box.checked = intents.choice() === "preferred";
  box.addEventListener("change", () => intents.prefer(box.checked ? "preferred" : "enabled"));
  return [
    html(
      "div",
      { class: "field" },
      html("p", { class: "hint", id: "asked-first" }, fill(strings.askedFirst, { factor })),
      html("label", {}, box, " ", strings.preferLabel),
    ),
  ];
}

/**
 * A bar that shows how long the app's code is valid. Hidden from screen readers, which would
 * announce it all the time.
 *
 * @param {Context} context
 */
function periodBar({ countdown }) {
  const bar = html("div", { class: "bar" });
  const node = html("div", { class: "period", part: "countdown", "aria-hidden": "true" }, bar);
  /** @type {Animation | undefined} */
  let running;
  node.hidden = !countdown;
  return {
    node,
    /** @param {number} changesAt As `codeChangesAt` of a snapshot, which may be an earlier one. */
    start(changesAt) {
      if (!countdown || changesAt === 0) return;
      running?.cancel();
      const isReduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
      running = bar.animate([{ transform: "scaleX(1)" }, { transform: "scaleX(0)" }], {
        duration: 30_000,
        delay: ((changesAt - Date.now()) % 30_000) - 30_000,
        iterations: Infinity,
        easing: isReduced ? "steps(6)" : "linear",
      });
    },
    /** An animation without an end would keep the element in memory. */
    stop: () => running?.cancel(),
  };
}

/**
 * Counts digits of every script, as C++ does.
 *
 * @param {string} text
 */
const countDigits = (text) => text.match(/\p{Nd}/gu)?.length ?? 0;
