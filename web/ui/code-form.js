/** The field for the code, and what becomes of what is typed there. */
import { wayOut } from "./controls.js";
import { timeLeft, waitLine } from "./countdown.js";
import { html } from "./dom.js";
import { errorSentence } from "./words.js";

/** @typedef {import("./controls.js").Context} Context */
/** @typedef {import("./controls.js").Snapshot} Snapshot */

/** @param {Context} context */
export function codeForm(context) {
  const { strings, language, intents, autoSubmit } = context;
  const hint = autoSubmit ? strings.codeHintAuto : strings.codeHint;
  const code = codeField();
  const deviceName = deviceNameField(context);
  const error = html("p", { part: "error", id: "error", role: "alert" });
  const wait = waitLine(context);
  const left = timeLeft(context);
  const period = periodBar(context);
  const submit = html("button", { type: "submit", part: "submit" }, strings.submit);
  const node = html(
    "form",
    { class: "code", novalidate: true, submit: onSubmit },
    html(
      "div",
      { class: "field" },
      html("label", { for: "code" }, strings.codeLabel),
      html("p", { class: "hint", id: "hint" }, hint),
      error,
      wait.node,
      code,
      period.node,
    ),
    ...deviceName.nodes,
    html("div", { class: "actions" }, submit, wayOut(context)),
    left.node,
  );
  if (autoSubmit) submitWhenComplete(code, () => send(false));

  /** @param {Event} event */
  function onSubmit(event) {
    event.preventDefault();
    send(true);
  }

  /** @param {boolean} byHand */
  function send(byHand) {
    if (submit.ariaDisabled === "true") return;
    intents.submit(code.value, deviceName.value(), { byHand });
  }

  /** @param {Snapshot} snapshot */
  function update(snapshot) {
    const isBusy = snapshot.step === "verifying";
    code.readOnly = isBusy;
    submit.ariaDisabled = `${isBusy}`;
    code.ariaInvalid = `${snapshot.error !== ""}`;
    error.textContent = snapshot.error ? errorSentence(snapshot, strings, language) : "";
    wait.start(snapshot.retryAt);
    left.start(snapshot.sessionEndsAt);
    period.start(snapshot.codeChangesAt);
    if (snapshot.error && submit.matches(":focus")) code.focus();
  }

  return {
    node,
    update,
    clear() {
      code.value = "";
      wait.start(0);
      left.start(0);
    },
  };
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
 * Some keyboards and password managers tell the same value twice, and some input methods tell one that they go on composing.
 *
 * @param {HTMLInputElement} code
 * @param {() => void} send Called for each new value that has six digits.
 */
function submitWhenComplete(code, send) {
  let last = "";
  const judge = () => {
    if (code.value === last) return;
    last = code.value;
    if (countDigits(last) === 6) send();
  };
  code.addEventListener("compositionend", judge);
  code.addEventListener("input", (event) => {
    if (!(/** @type {InputEvent} */ (event).isComposing)) judge();
  });
}

/**
 * Where the page suggests a name for the app, the user may choose another.
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
 * Quietly shows how long the code of the app is good. Not for those who do not see it: they would hear a new figure all the time.
 *
 * @param {Context} context
 */
function periodBar({ countdown }) {
  const bar = html("div", { class: "bar" });
  const node = html("div", { class: "period", part: "countdown", "aria-hidden": "true" }, bar);
  node.hidden = !countdown;
  return {
    node,
    /** @param {number} changesAt As `codeChangesAt` of a snapshot, which may be an earlier one. */
    start(changesAt) {
      if (!countdown || changesAt === 0) return;
      for (const running of bar.getAnimations()) running.cancel();
      const isReduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
      bar.animate([{ transform: "scaleX(1)" }, { transform: "scaleX(0)" }], {
        duration: 30_000,
        delay: ((changesAt - Date.now()) % 30_000) - 30_000,
        iterations: Infinity,
        easing: isReduced ? "steps(6)" : "linear",
      });
    },
  };
}

/**
 * Of every script, as C++ reads them.
 *
 * @param {string} text
 */
const countDigits = (text) => text.match(/\p{Nd}/gu)?.length ?? 0;
