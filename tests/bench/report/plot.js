/** A plot as SVG: bars, readable on light and dark pages. */
import { figure } from "./table.js";

/** @typedef {{name: string, value: number, isOurs: boolean}} Bar */
/** @typedef {{title: string, bars: Bar[], digits?: number}} Panel */

const width = 820;
const labelWidth = 360;
const valueWidth = 70;
const barHeight = 20;
const panelGap = 56;

const style = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; }
.peer { fill: #8c959f; }
.ours { fill: #0969da; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .peer { fill: #6e7681; }
  .ours { fill: #4493f8; }
}`;

/**
 * @param {import("./targets.js").Results} results
 * @returns {string}
 */
export function plot({ size, speed, cold }) {
  const panels = [
    ...(size ? [sizePanel(size)] : []),
    ...(cold ? [coldPanel(cold)] : []),
    ...(speed ? [firstPanel(speed)] : []),
  ];
  let top = 0;
  const drawn = panels.map((panel) => {
    const group = `<g transform="translate(0 ${top})">${panelContent(panel)}</g>`;
    top += panel.bars.length * barHeight + panelGap;
    return group;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img">
<title>Size, cold start and the first QR code, beside the peers</title>
<style>${style}
</style>
${drawn.join("\n")}
</svg>
`;
}

/** @param {import("../size.js").Sizes} size */
function sizePanel({ programs }) {
  const bars = programs.map(({ id, name, size }) => ({
    name: plain(name),
    value: size,
    isOurs: id === "widget" || id === "core",
  }));
  return { title: "What a browser loads, in bytes (brotli)", bars: sorted(bars) };
}

/** @param {import("../cold.js").Cold} cold */
function coldPanel({ pages }) {
  const bars = pages.map(({ id, name, profiles }) => ({
    name: plain(name),
    value: profiles.slow4g.painted.median,
    isOurs: id.startsWith("ours"),
  }));
  return {
    title: "From the navigation to the QR code, Slow 4G, in milliseconds",
    bars: sorted(bars),
  };
}

/** @param {import("../speed.js").Speed} speed */
function firstPanel({ firstSlow }) {
  const bars = Object.entries(firstSlow).map(([name, { median }]) => ({
    name,
    value: median / 1000,
    isOurs: name === "ours",
  }));
  const title = "The first QR code in a page, CPU ÷ 4, in milliseconds";
  return { title, bars: sorted(bars), digits: 1 };
}

/** @param {Bar[]} bars */
const sorted = (bars) => bars.toSorted((a, b) => b.value - a.value);

/** @param {string} markdown */
const plain = (markdown) => markdown.replace(/[`*]/g, "");

/** @param {Panel} panel */
function panelContent({ title, bars, digits = 0 }) {
  const longest = Math.max(...bars.map(({ value }) => value));
  const scale = (width - labelWidth - valueWidth) / longest;
  const lines = bars.map(({ name, value, isOurs }, index) => {
    const y = 28 + index * barHeight;
    const length = (value * scale).toFixed(1);
    const end = labelWidth + value * scale + 6;
    return [
      `<text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end">${escape(name)}</text>`,
      `<rect class="${isOurs ? "ours" : "peer"}" x="${labelWidth}" y="${y + 3}" width="${length}" height="${barHeight - 6}"/>`,
      `<text x="${end.toFixed(1)}" y="${y + 14}">${figure(value, digits)}</text>`,
    ].join("");
  });
  return [`<text class="title" x="0" y="16">${escape(title)}</text>`, ...lines].join("\n");
}

/** @param {string} text */
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
