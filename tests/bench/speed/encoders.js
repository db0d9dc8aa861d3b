/**
 * QR encoders, by name, each as a function that loads it and gives another: from a text to the `d` of an SVG path with a quiet
 * zone of four modules, error correction L and the mask chosen. The peers' matrices are all drawn by the same function.
 */
import { takeText } from "../../../web/bytes.js";
import { loadMeasured } from "./measured.js";

/** @type {Record<string, () => Promise<(text: string) => string>>} */
export const encoders = {
  async ours() {
    const module = await loadMeasured();
    return (text) => takeText(module.drawQr(new TextEncoder().encode(text)));
  },

  async qr() {
    const { default: encodeQR } = await import("qr");
    return (text) => {
      const border = 1;
      const rows = encodeQR(text, "raw", { ecc: "low", encoding: "byte", border });
      return draw(rows.length - 2 * border, (x, y) => rows[y + border]?.[x + border]);
    };
  },

  async "lean-qr/nano"() {
    const { generate } = await import("lean-qr/nano");
    return (text) => {
      const bitmap = generate(text);
      return draw(bitmap.size, (x, y) => bitmap.get(x, y));
    };
  },

  async qrcode() {
    const { default: qrcode } = await import("qrcode");
    return (text) => {
      const { modules } = qrcode.create([{ data: text, mode: "byte" }], {
        errorCorrectionLevel: "L",
      });
      return draw(modules.size, (x, y) => x < modules.size && modules.get(y, x));
    };
  },

  async uqr() {
    const { encode } = await import("uqr");
    return (text) => {
      const { data, size } = encode(text, { ecc: "L", border: 0 });
      return draw(size, (x, y) => data[y]?.[x]);
    };
  },

  async "qrcode-generator"() {
    const { default: qrcode } = await import("qrcode-generator");
    return (text) => {
      const code = qrcode(0, "L");
      code.addData(text, "Byte");
      code.make();
      const size = code.getModuleCount();
      return draw(size, (x, y) => x < size && code.isDark(y, x));
    };
  },
};

/**
 * @param {number} size
 * @param {(x: number, y: number) => unknown} isDark Not, where x is `size`.
 * @returns {string} Each run of dark modules as a rectangle, as ours are.
 */
function draw(size, isDark) {
  const quietZone = 4;
  let path = "";
  for (let y = 0; y < size; ++y) {
    for (let x = 0; x < size; ++x) {
      if (!isDark(x, y)) continue;
      const start = x;
      while (isDark(x, y)) ++x;
      path += `M${start + quietZone} ${y + quietZone}h${x - start}v1h-${x - start}z`;
    }
  }
  return path;
}
