/** For users who can't scan: the key to type, the link to copy, and what some apps ask for beside them. */
import { button, isTouchDevice, openAppButton } from "./controls.js";
import { html } from "./dom.js";

/** @typedef {import("./controls.js").Context} Context */

/**
 * The key is in the DOM only while it is shown.
 *
 * @param {Context} context
 * @param {{issuer: string, account: string}} label As the app will show it.
 * @param {boolean} isOpen From the beginning.
 */
export function keyDisclosure(context, label, isOpen) {
  const { strings, intents, announce } = context;
  const key = html("code", { part: "key", dir: "ltr", translate: "no", "aria-hidden": "true" });
  const spelled = html("p", { class: "spoken", dir: "ltr", translate: "no" });
  const node = html(
    "details",
    { part: "details", toggle: () => (node.open ? show() : clear()) },
    html("summary", {}, strings.keySummary),
    html("p", {}, strings.keyText),
    key,
    spelled,
    html(
      "div",
      { class: "actions" },
      button("copy-key", strings.copyKey, () => copy(intents.key(), strings.keyCopied)),
      button("copy-link", strings.copyLink, () => copy(intents.uri(), strings.linkCopied)),
      ...(isTouchDevice() ? [] : [openAppButton(context)]),
    ),
    entryDetails(context.strings, label),
  );
  node.open = isOpen;

  function show() {
    const groups = intents.key().match(/.{1,4}/gu) ?? [];
    if (!groups[0]) node.open = false;
    // In groups of four, set apart by style alone: selected, the text has no gaps. They are inline, as a box each would be
    // a line each in a copy.
    key.replaceChildren(...groups.flatMap((group) => [html("span", {}, group), html("wbr")]));
    spelled.textContent = groups.map((group) => [...group].join(" ")).join(", ");
  }

  function clear() {
    key.replaceChildren();
    spelled.textContent = "";
  }

  /**
   * @param {string} text
   * @param {string} done What to say then.
   */
  async function copy(text, done) {
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
      announce(done);
    } catch {
      getSelection()?.selectAllChildren(key);
      announce(strings.copyRefused);
    }
  }

  return { node, clear };
}

/**
 * @param {Context["strings"]} strings
 * @param {{issuer: string, account: string}} label
 */
function entryDetails(strings, { issuer, account }) {
  return html(
    "dl",
    {},
    html("dt", {}, strings.issuerLabel),
    html("dd", { dir: "auto", translate: "no" }, issuer),
    html("dt", {}, strings.accountLabel),
    html("dd", { dir: "auto", translate: "no" }, account),
    html("dt", {}, strings.kindLabel),
    html("dd", {}, strings.kind),
  );
}
