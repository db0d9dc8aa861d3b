/** Reads QR codes from pixels, with ZXing: the peer package `zxing-wasm`. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * @param {Uint8Array} image A PNG or JPEG file, such as a screenshot.
 * @returns {Promise<string[]>} The texts of all visible QR codes.
 */
export async function readQrCodes(image) {
  const { prepareZXingModule, readBarcodes } = await loadZxing();
  const file = fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"));
  // By default, ZXing would download the module.
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(file)).buffer } });
  const found = await readBarcodes(new Uint8Array(image), { formats: ["QRCode"] });
  return found.map(({ text }) => text);
}

async function loadZxing() {
  try {
    return await import("zxing-wasm/reader");
  } catch (cause) {
    throw new Error("To read QR codes, install zxing-wasm: npm install --save-dev zxing-wasm", {
      cause,
    });
  }
}
