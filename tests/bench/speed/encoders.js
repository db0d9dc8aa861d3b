/**
 * QR encoders, by name, each as a function that loads it. The loaded function turns a text into the
 * modules of its QR code, a bit for each, with error correction L and a chosen mask. The peers'
 * matrices are all packed by the same function.
 */
import { loadMeasured } from "./measured.js";

/** @type {Record<string, () => Promise<(text: string) => Uint8Array>>} */
export const encoders = {
  async ours() {
    const module = await loadMeasured();
    return (text) => module.drawQr(new TextEncoder().encode(text)).slice();
  },

  async qr() {
    const { default: encodeQR } = await import("qr");
    return (text) => {
      const border = 1;
      const rows = encodeQR(text, "raw", { ecc: "low", encoding: "byte", border });
      return pack(rows.length - 2 * border, (x, y) => rows[y + border]?.[x + border]);
    };
  },

  async "lean-qr/nano"() {
    const { generate } = await import("lean-qr/nano");
    return (text) => {
      const bitmap = generate(text);
      return pack(bitmap.size, (x, y) => bitmap.get(x, y));
    };
  },

  async qrcode() {
    const { default: qrcode } = await import("qrcode");
    return (text) => {
      const { modules } = qrcode.create([{ data: text, mode: "byte" }], {
        errorCorrectionLevel: "L",
      });
      return pack(modules.size, (x, y) => x < modules.size && modules.get(y, x));
    };
  },

  async uqr() {
    const { encode } = await import("uqr");
    return (text) => {
      const { data, size } = encode(text, { ecc: "L", border: 0 });
      return pack(size, (x, y) => data[y]?.[x]);
    };
  },

  async "qrcode-generator"() {
    const { default: qrcode } = await import("qrcode-generator");
    return (text) => {
      const code = qrcode(0, "L");
      code.addData(text, "Byte");
      code.make();
      const size = code.getModuleCount();
      return pack(size, (x, y) => x < size && code.isDark(y, x));
    };
  },
};

/**
 * @param {number} size
 * @param {(x: number, y: number) => unknown} isDark
 * @returns {Uint8Array} A bit for each module, as ours are.
 */
function pack(size, isDark) {
  const bytes = new Uint8Array(Math.ceil((size * size) / 8));
  let i = 0;
  for (let y = 0; y < size; ++y) {
    for (let x = 0; x < size; ++x, ++i) {
      if (isDark(x, y)) bytes[i >> 3] |= 0x80 >> (i & 7);
    }
  }
  return bytes;
}
