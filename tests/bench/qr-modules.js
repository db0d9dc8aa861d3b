import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"));

/**
 * @param {string} modules Of a QR code: a digit for each, 1 where it is dark, row by row.
 * @returns {Promise<{text?: string, size: number}>} Its text, and its side in modules.
 */
export async function readQrModules(modules) {
  const pixels = 4;
  const quietZone = 4;
  const size = Math.sqrt(modules.length);
  const side = (size + 2 * quietZone) * pixels;
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [i, module] of [...modules].entries()) {
    if (module === "0") continue;
    const left = ((i % size) + quietZone) * pixels;
    const top = (Math.floor(i / size) + quietZone) * pixels;
    for (let y = top; y < top + pixels; ++y) {
      const start = 4 * (y * side + left);
      data.fill(0, start, start + 4 * pixels);
    }
  }
  // Dark pixels must stay opaque.
  for (let i = 3; i < data.length; i += 4) data[i] = 255;
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(wasm)).buffer } });
  const image = { data, width: side, height: side, colorSpace: /** @type {const} */ ("srgb") };
  const [code] = await readBarcodes(image, { formats: ["QRCode"] });
  return { text: code?.text, size };
}
