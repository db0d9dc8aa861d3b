/**
 * The screens: each builds its DOM once, for one step or a few, and may follow later snapshots of them.
 */
import { heading, html, svg } from "./dom.js";
import { errorSentence, fill } from "./words.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */
/** @typedef {import("./words.js").Strings} Strings */

/**
 * @typedef {object} Intents What the person can want.
 * @property {() => void} start
 * @property {() => void} confirm
 * @property {(code: string) => void} submit
 * @property {() => void} retry
 * @property {() => void} restart
 * @property {() => void} cancel
 * @property {() => string} key The setup key, when the person asks to see or copy it.
 * @property {() => string} uri The setup link, when the person opens it.
 */

/**
 * @typedef {object} Context
 * @property {Strings} strings
 * @property {string} language A BCP 47 tag.
 * @property {"ltr" | "rtl"} direction That of the language.
 * @property {number} headingLevel
 * @property {Intents} intents
 * @property {(text: string) => void} announce Says it in the one polite status.
 */

/**
 * @typedef {object} Screen
 * @property {Node[]} nodes
 * @property {(snapshot: Snapshot) => void} [update]
 * @property {() => void} [clear] Takes what is secret out of the DOM.
 */

/** @typedef {(context: Context, snapshot: Snapshot) => Screen} ScreenBuilder */

/**
 * @param {Context} context
 * @param {string} text
 */
function title({ headingLevel }, text) {
  return heading(headingLevel, { part: "heading", tabindex: "-1" }, text);
}

/**
 * @param {string} part
 * @param {string} text
 * @param {() => void} onClick
 */
function button(part, text, onClick) {
  return html("button", { type: "button", part, click: onClick }, text);
}

/** @param {Context} context */
function cancelButton({ strings, intents }) {
  return button("cancel", strings.cancel, intents.cancel);
}

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
  const { error, retryable, verified, requestId } = snapshot;
  const requestLine = fill(strings.requestId, { requestId });
  // Only the page can get a new session.
  const canRestart = !["session_expired", "session_invalid"].includes(error);
  return {
    nodes: [
      title(context, verified ? strings.failedVerifiedHeading : strings.failedHeading),
      html("p", { part: "error", role: "alert" }, errorSentence(snapshot, strings, language)),
      ...(requestId ? [html("p", { class: "hint" }, requestLine)] : []),
      html(
        "div",
        { class: "actions" },
        ...(retryable ? [button("retry", strings.retry, intents.retry)] : []),
        ...(!retryable && canRestart ? [button("retry", strings.restart, intents.restart)] : []),
        cancelButton(context),
      ),
    ],
  };
}
