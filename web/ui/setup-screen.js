/**
 * The screen where the user connects the app, by the QR code, the setup link or the key; and the
 * field for the code.
 */
import { codeForm } from "./code-form.js";
import { actions, copyButton, fold, isTouchDevice, stepHeading, title } from "./controls.js";
import { html } from "./dom.js";
import { keyDisclosure, openAppButton } from "./key-disclosure.js";
import { qrPlate } from "./qr-plate.js";

/** @typedef {import("./types.js").Context} Context */
/** @typedef {import("./types.js").ScreenBuilder} ScreenBuilder */

/** @type {ScreenBuilder} */
export function setup(context, snapshot) {
  const { strings, intents, conceal } = context;
  // The camera can't scan the screen of its own device.
  const isTouch = isTouchDevice();
  const key = keyDisclosure(context, snapshot);
  const link = copyButton(context, "copy-link", strings.copyLink, intents.uri, key.reveal, "link");
  const scanText = html("p", {}, isTouch ? strings.openAppText : strings.scanText);
  const tooLong = html("p", { hidden: true }, strings.keyTooLong);
  const plate = snapshot.qrSize > 0 ? qrPlate(context, snapshot.qrSize, onFit) : undefined;
  const form = codeForm(context, snapshot);
  let fits = true;

  /** @param {boolean} isFitting */
  function onFit(isFitting) {
    if (fits === isFitting) return;
    fits = isFitting;
    tooLong.hidden = fits;
    scanText.hidden = !fits && !isTouch;
    key.node.open ||= !fits && !conceal;
  }

  if (!plate) onFit(false);
  const picture = plate ? [plate.node] : [];
  const ways = isTouch
    ? [
        html("div", { class: "ways" }, actions(openAppButton(context, key, "primary")), tooLong),
        fold("other-device", strings.otherDevice, ...picture, actions(link)),
        key.node,
      ]
    : [...picture, html("div", { class: "ways" }, tooLong, actions(link), key.node)];
  const step2 = stepHeading(context, 2, isTouch ? strings.openHeading : strings.scanHeading);
  return {
    nodes: [
      title(context, strings.setupHeading),
      html(
        "div",
        { class: plate && !isTouch ? "setup with-picture" : "setup" },
        appsFold(context),
        html("div", { class: "scan" }, step2, scanText),
        ...ways,
        form.node,
      ),
      html("slot", { name: "alternatives" }),
    ],
    update: form.update,
    clear() {
      plate?.clear();
      key.clear();
      form.clear();
    },
  };
}

/**
 * The first step, for users without an app: the flow may have started automatically.
 *
 * @param {Context} context
 */
export function appsFold(context) {
  const { strings } = context;
  return fold(
    "apps",
    stepHeading(context, 1, strings.appsSummary),
    html("slot", { name: "apps" }, html("p", {}, strings.introApps)),
  );
}
