/** For users who can't scan: the key to type, and what else some apps ask for. */
import {
  actions,
  button,
  copyButton,
  fold,
  isTouchDevice,
  noteBeside,
  unrecorded,
} from "./controls.js";
import { html } from "./dom.js";

/** @typedef {import("./types.js").Context} Context */
/** @typedef {ReturnType<typeof keyDisclosure>} KeyDisclosure */

/**
 * The name of the disclosure.
 *
 * @param {Context["strings"]} strings
 */
export const keySummaryOf = ({ keySummary, keyInstead }) =>
  isTouchDevice() ? keyInstead : keySummary;

/**
 * The key is in the DOM only while it is shown.
 *
 * @param {Context} context
 * @param {{issuer: string, account: string}} label As the app will show it.
 */
export function keyDisclosure(context, label) {
  const { strings, intents } = context;
  const key = html("code", { part: "key", dir: "ltr", translate: "no", "aria-hidden": "true" });
  const spelled = html("p", { class: "spoken", dir: "ltr", translate: "no" });
  const self = { node: fold("details", keySummaryOf(strings)), reveal, clear };
  const copy = copyButton(context, "copy-key", strings.copyKey, intents.key, () => key);
  self.node.append(
    html("p", {}, strings.keyText),
    html("div", unrecorded, key, spelled),
    actions(copy, ...(isTouchDevice() ? [] : [openAppButton(context, self, "link")])),
    fold("more", strings.moreSummary, entryDetails(strings, label)),
  );
  self.node.addEventListener("toggle", () => (self.node.open ? show() : clear()));

  /** @returns {Node} The key, to be selected. */
  function reveal() {
    self.node.open = true;
    // At once, not when the browser tells of the opening.
    show();
    return key;
  }

  function show() {
    // The browser tells of the opening when another screen may be shown.
    if (key.firstChild || !key.isConnected) return;
    const groups = intents.key().match(/.{1,4}/gu) ?? [];
    if (!groups[0]) self.node.open = false;
    // In groups of four, separated only by style, so that a selection has no gaps. The groups are
    // inline: as blocks, each would be on a separate line in a copy.
    key.replaceChildren(...groups.flatMap((group) => [html("span", {}, group), html("wbr")]));
    spelled.textContent = groups.map((group) => [...group].join(" ")).join(", ");
  }

  function clear() {
    key.replaceChildren();
    spelled.textContent = "";
  }

  return self;
}

/**
 * How long an app may take to open. If the page still has the focus then, it assumes that none
 * opened.
 */
const openingMs = 1500;

/**
 * Opens the app on this device with the setup link, which leaves no trace in the page.
 *
 * @param {Context} context
 * @param {{reveal: () => void}} key
 * @param {"primary" | "link"} look
 */
export function openAppButton(context, key, look) {
  const { strings, intents } = context;
  const node = button("open-app", strings.openApp, open, look);
  function open() {
    const href = intents.uri();
    if (!href) return;
    const left = new AbortController();
    const timer = setTimeout(() => {
      left.abort();
      if (!node.isConnected) return;
      key.reveal();
      noteBeside(context, node, strings.openAppFailed);
    }, openingMs);
    addEventListener("blur", () => clearTimeout(timer), { once: true, signal: left.signal });
    // A page's `<base target>` could open it in another tab.
    html("a", { href, target: "_self" }).click();
  }
  return node;
}

/**
 * @param {Context["strings"]} strings
 * @param {{issuer: string, account: string}} label
 */
function entryDetails(strings, { issuer, account }) {
  const name = (/** @type {string} */ text) => html("bdi", { translate: "no" }, text);
  return html(
    "dl",
    {},
    html("dt", {}, strings.issuerLabel),
    html("dd", {}, name(issuer)),
    html("dt", {}, strings.accountLabel),
    html("dd", {}, name(account)),
    html("dt", {}, strings.kindLabel),
    html("dd", {}, strings.kind),
  );
}
