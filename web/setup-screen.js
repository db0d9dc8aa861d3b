/** The screen on which the person connects the app: the QR code or the key, and the field for the code. */
import { button, title } from "./controls.js";
import { heading, html, svg } from "./dom.js";
import { errorSentence } from "./words.js";

/** @typedef {import("./controls.js").Context} Context */
/** @typedef {import("./controls.js").Snapshot} Snapshot */
/** @typedef {import("./controls.js").ScreenBuilder} ScreenBuilder */

/** @type {ScreenBuilder} */
export function setup(context, { qrPath, qrSize }) {
  const { strings, headingLevel } = context;
  const picture = qrPicture(strings.qrLabel, qrPath, qrSize);
  const key = keyDisclosure(context, qrPath === "");
  const form = codeForm(context);
  return {
    nodes: [
      title(context, strings.setupHeading),
      html(
        "div",
        { class: "setup" },
        html("div", { class: "plate" }, picture),
        html(
          "div",
          { class: "scan" },
          heading(headingLevel + 1, {}, strings.scanHeading),
          html("p", {}, qrPath === "" ? strings.keyTooLong : strings.scanText),
          key.node,
        ),
        form.node,
      ),
    ],
    update: form.update,
    clear() {
      picture.remove();
      key.clear();
      form.clear();
    },
  };
}

/**
 * @param {string} label
 * @param {string} path
 * @param {number} size
 */
function qrPicture(label, path, size) {
  const side = size * Math.max(3, Math.floor(264 / size));
  return svg(
    "svg",
    {
      part: "qr",
      role: "img",
      "aria-label": label,
      viewBox: `0 0 ${size} ${size}`,
      width: `${side}`,
      height: `${side}`,
      "shape-rendering": "crispEdges",
    },
    svg("rect", { width: `${size}`, height: `${size}`, fill: "#fff" }),
    svg("path", { d: path, fill: "#000" }),
  );
}

/**
 * The key to type and the link to open, for a person who can't scan. The key is in the DOM only while it is shown.
 *
 * @param {Context} context
 * @param {boolean} open
 */
function keyDisclosure({ strings, intents, announce }, open) {
  const key = html("code", { part: "key", dir: "ltr", translate: "no" });
  const details = html(
    "details",
    { part: "details", toggle: () => (details.open ? showKey(key, intents.key()) : clear()) },
    html("summary", {}, strings.keySummary),
    html("p", {}, strings.keyText),
    key,
    html(
      "div",
      { class: "actions" },
      button("copy-key", strings.copyKey, () => copyKey()),
      button("open-app", strings.openApp, () => html("a", { href: intents.uri() }).click()),
    ),
  );
  details.open = open;

  function clear() {
    key.replaceChildren();
  }

  async function copyKey() {
    try {
      await navigator.clipboard.writeText(intents.key());
      announce(strings.keyCopied);
    } catch {
      getSelection()?.selectAllChildren(key);
      announce(strings.copyRefused);
    }
  }

  return { node: details, clear };
}

/**
 * In groups of four, set apart by style alone: selected, the text has no gaps. They are inline, as a box each would be a
 * line each in a copy.
 *
 * @param {HTMLElement} place
 * @param {string} key
 */
function showKey(place, key) {
  const groups = key.match(/.{1,4}/gu) ?? [];
  place.replaceChildren(...groups.flatMap((group) => [html("span", {}, group), html("wbr")]));
}

/** @param {Context} context */
function codeForm({ strings, language, intents }) {
  const code = html("input", {
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
  const error = html("p", { part: "error", id: "error", role: "alert" });
  const submit = html("button", { type: "submit", part: "submit" }, strings.submit);
  const node = html(
    "form",
    { class: "code", novalidate: true, submit: onSubmit, keydown: onKeyDown, click: onClick },
    html(
      "div",
      { class: "field" },
      html("label", { for: "code" }, strings.codeLabel),
      html("p", { class: "hint", id: "hint" }, strings.codeHint),
      error,
      code,
    ),
    html("div", { class: "actions" }, submit, button("cancel", strings.cancel, intents.cancel)),
  );

  // A code typed once more is sent, even if it looks wrong: a key held down or a double click is not once more.

  /** @param {Event} event */
  function onKeyDown(event) {
    if (event instanceof KeyboardEvent && event.repeat && event.key === "Enter") {
      event.preventDefault();
    }
  }

  /** @param {Event} event */
  function onClick(event) {
    const isAgain = event instanceof MouseEvent && event.detail > 1;
    if (isAgain && event.target === submit) event.preventDefault();
  }

  /** @param {Event} event */
  function onSubmit(event) {
    event.preventDefault();
    if (submit.ariaDisabled !== "true") intents.submit(code.value);
  }

  /** @param {Snapshot} snapshot */
  function update(snapshot) {
    const isBusy = snapshot.step === "verifying";
    code.readOnly = isBusy;
    submit.ariaDisabled = `${isBusy}`;
    code.ariaInvalid = `${snapshot.error !== ""}`;
    error.textContent = snapshot.error ? errorSentence(snapshot, strings, language) : "";
    if (snapshot.error && submit.matches(":focus")) code.focus();
  }

  return { node, update, clear: () => (code.value = "") };
}
