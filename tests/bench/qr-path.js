import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"));

/**
 * @param {string} path The `d` of a QR code's path, in modules: rectangles one module high.
 * @returns {Promise<{text?: string, size: number}>} What it says, and its side with the quiet zone, in modules.
 */
export async function readQrPath(path) {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map(([, ...run]) =>
    run.map(Number),
  );
  const pixels = 4;
  const quietZone = 4;
  const size = Math.max(...runs.map(([, y = 0]) => y + 1)) + quietZone;
  const side = size * pixels;
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [left = 0, top = 0, width = 0] of runs) {
    for (let y = top * pixels; y < (top + 1) * pixels; ++y) {
      const start = 4 * (y * side + left * pixels);
      data.fill(0, start, start + 4 * width * pixels);
    }
  }
  // The alpha of what is dark has to stay.
  for (let i = 3; i < data.length; i += 4) data[i] = 255;
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(wasm)).buffer } });
  const image = { data, width: side, height: side, colorSpace: /** @type {const} */ ("srgb") };
  const [code] = await readBarcodes(image, { formats: ["QRCode"] });
  return { text: code?.text, size };
}
