/** Reads QR codes off screenshots, with two readers that have nothing in common. */
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"));

/**
 * @param {Buffer} png
 * @returns {Promise<{zbar: string[], zxing: string[]}>} What each reader found.
 */
export async function readQrCodes(png) {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(wasm)).buffer } });
  const found = await readBarcodes(new Uint8Array(png), { formats: ["QRCode"] });
  return { zbar: readWithZbar(png), zxing: found.map(({ text }) => text) };
}

/** @param {Buffer} png */
function readWithZbar(png) {
  const options = ["--quiet", "--nodbus", "--raw", "-Sdisable", "-Sqrcode.enable", "-"];
  const output = execFileSync("zbarimg", options, { input: png, encoding: "utf8" });
  return output.split("\n").filter(Boolean);
}
