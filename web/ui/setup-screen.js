/** The screen on which the user connects the app: the QR code or the key, and the field for the code. */
import { codeForm } from "./code-form.js";
import { isTouchDevice, openAppButton, title } from "./controls.js";
import { heading, html } from "./dom.js";
import { keyDisclosure } from "./key-disclosure.js";
import { qrPlate } from "./qr-plate.js";

/** @typedef {import("./controls.js").ScreenBuilder} ScreenBuilder */

/** @type {ScreenBuilder} */
export function setup(context, snapshot) {
  const { strings, headingLevel } = context;
  const hasPicture = snapshot.qrPath !== "";
  const plate = qrPlate(context, snapshot);
  const key = keyDisclosure(context, snapshot, !hasPicture);
  const form = codeForm(context);
  return {
    nodes: [
      title(context, strings.setupHeading),
      html(
        "div",
        { class: hasPicture ? "setup with-picture" : "setup" },
        ...openOnThisDevice(context),
        ...(hasPicture ? [plate.node] : []),
        html(
          "div",
          { class: "scan" },
          heading(headingLevel + 1, {}, strings.scanHeading),
          html("p", {}, hasPicture ? strings.scanText : strings.keyTooLong),
          key.node,
        ),
        form.node,
      ),
      html("slot", { name: "alternatives" }),
    ],
    update: form.update,
    clear() {
      plate.clear();
      key.clear();
      form.clear();
    },
  };
}

/**
 * Where the page is on the phone itself, its camera can't scan it: the link comes first. Elsewhere it is among the other ways.
 *
 * @param {import("./controls.js").Context} context
 */
function openOnThisDevice(context) {
  if (!isTouchDevice()) return [];
  const text = html("p", {}, context.strings.openAppText);
  return [html("div", { class: "open" }, text, openAppButton(context))];
}
