/** The QR code, as large as there is room. With `conceal`, hidden until the user asks for it. */
import { button, unrecorded } from "./controls.js";
import { hasFocus, html } from "./dom.js";
import { keySummaryOf } from "./key-disclosure.js";
import { fill } from "./words.js";

/** In modules, on each side: a camera needs it to find the code. */
const quietZone = 4;
/** In CSS pixels: smaller modules are hard to scan. */
const smallestModule = 2.5;
/** How many times finer than the screen a printer draws. */
const printDetail = 4;
/** How long a hidden code is shown after the user asks for it. */
const revealedMs = 60_000;

/**
 * @param {import("./types.js").Context} context
 * @param {number} size As `qrSize` of a snapshot; not 0.
 * @param {(fits: boolean) => void} onFit Whether there is room for a code that can be scanned.
 *   Called after each drawing.
 */
export function qrPlate({ strings, conceal, intents, sheet }, size, onFit) {
  const canvas = html("canvas", {
    part: "qr",
    role: "img",
    "aria-label": fill(strings.qrLabel, { keySummary: keySummaryOf(strings) }),
    ...unrecorded,
  });
  const plate = html("div", { class: "plate" });
  // Has the width of the place, and no height: observing the place itself would report each
  // drawing.
  const ruler = html("div", { class: "ruler" });
  const node = html("div", { class: "qr-place" }, ruler, plate);
  const side = size + 2 * quietZone;
  const room = new ResizeObserver(draw);
  const listeners = new AbortController();
  const { signal } = listeners;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isShown = true;
  /** Pixels of the picture for each pixel of the screen. */
  let detail = 1;
  const reveal = button("reveal", strings.reveal, () => intents.reveal() && show(true));
  const cover = html("div", { class: "cover" }, html("p", {}, strings.hiddenText), reveal);
  const hide = button("conceal", strings.conceal, () => show(false));

  function draw() {
    const width = node.clientWidth;
    if (width === 0 || !isShown) return;
    // With the page's CSS `zoom`, which not all browsers tell.
    const ratio = devicePixelRatio * (node.currentCSSZoom ?? 1);
    // A whole number: otherwise some modules would be wider than others.
    const pixels = Math.floor((width * ratio) / side);
    const fits = pixels / devicePixelRatio >= smallestModule;
    erase();
    if (fits !== plate.contains(canvas)) plate.replaceChildren(...(fits ? [canvas] : []));
    plate.hidden = !fits;
    if (fits) {
      sheet.replaceSync(`[part=qr]{inline-size:${(side * pixels) / ratio}px}`);
      paint(canvas, intents.qr(), size, pixels * detail);
    }
    onFit(fits);
  }

  function erase() {
    canvas.width = canvas.height = 0;
  }

  /** @param {Event} event */
  function onPrint({ type }) {
    detail = type === "beforeprint" ? printDetail : 1;
    draw();
  }

  /** @param {boolean} isRevealed */
  function show(isRevealed) {
    clearTimeout(timer);
    const hadFocus = hasFocus(reveal) || hasFocus(hide);
    isShown = isRevealed;
    if (isShown) {
      node.append(hide);
      draw();
      timer = setTimeout(() => show(false), revealedMs);
    } else {
      erase();
      plate.replaceChildren(cover);
      plate.hidden = false;
      hide.remove();
    }
    if (hadFocus) (isShown ? hide : reveal).focus();
  }

  if (conceal) show(false);
  room.observe(ruler);
  followPixelRatio(draw, signal);
  for (const type of ["beforeprint", "afterprint"]) addEventListener(type, onPrint, { signal });
  return {
    node,
    clear() {
      clearTimeout(timer);
      room.disconnect();
      listeners.abort();
      erase();
      plate.replaceChildren();
    },
  };
}

/**
 * The ratio changes with the zoom, between screens, and while Chromium prints.
 *
 * @param {() => void} onChange
 * @param {AbortSignal} signal
 */
function followPixelRatio(onChange, signal) {
  const same = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const follow = () => {
    followPixelRatio(onChange, signal);
    onChange();
  };
  same.addEventListener("change", follow, { once: true, signal });
}

/**
 * Black on white, whatever the colors of the page.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {Uint8Array} modules As `Enroller.qr` gives them; wiped.
 * @param {number} size In modules.
 * @param {number} pixels The size of a module, in pixels of the picture.
 */
function paint(canvas, modules, size, pixels) {
  const side = (size + 2 * quietZone) * pixels;
  canvas.width = canvas.height = side;
  const brush = canvas.getContext("2d", { alpha: false });
  if (!brush) return;
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, side, side);
  brush.fillStyle = "#000";
  for (let i = 0; i < size * size; i += 1) {
    if (!((modules[i >> 3] ?? 0) & (0x80 >> (i & 7)))) continue;
    const x = (i % size) + quietZone;
    const y = Math.floor(i / size) + quietZone;
    brush.fillRect(x * pixels, y * pixels, pixels, pixels);
  }
  modules.fill(0);
}
