/** The place of the QR code: always white with its quiet zone; where the page wishes, hidden until it is asked for. */
import { button } from "./controls.js";
import { html, svg } from "./dom.js";

/** How long a hidden code is shown when it is asked for. */
const revealedMs = 60_000;

/**
 * @param {import("./controls.js").Context} context
 * @param {{qrPath: string, qrSize: number}} qr
 */
export function qrPlate({ strings, conceal, intents }, { qrPath, qrSize }) {
  const picture = qrPicture(strings.qrLabel, qrPath, qrSize);
  const plate = html("div", { class: "plate" });
  const node = html("div", { class: "qr-place" }, plate);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const reveal = button("reveal", strings.reveal, () => intents.reveal() && show(true));
  const cover = html("div", { class: "cover" }, html("p", {}, strings.hiddenText), reveal);
  const hide = button("conceal", strings.conceal, () => show(false));

  /** @param {boolean} isShown */
  function show(isShown) {
    clearTimeout(timer);
    const hadFocus = reveal.matches(":focus") || hide.matches(":focus");
    plate.replaceChildren(isShown ? picture : cover);
    if (isShown) node.append(hide);
    else hide.remove();
    if (hadFocus) (isShown ? hide : reveal).focus();
    if (isShown) timer = setTimeout(() => show(false), revealedMs);
  }

  if (conceal) show(false);
  else plate.append(picture);
  return {
    node,
    clear() {
      clearTimeout(timer);
      picture.remove();
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
