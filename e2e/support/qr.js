/** Reads QR codes from screenshots, with two independent readers. */
import { execFileSync } from "node:child_process";
import { readQrCodes as readWithZxing } from "../../kit/qr.js";

/**
 * @param {Buffer} png
 * @returns {Promise<{zbar: string[], zxing: string[]}>} What each reader found.
 */
export async function readQrCodes(png) {
  return { zbar: readWithZbar(png), zxing: await readWithZxing(png) };
}

/** @param {Buffer} png */
function readWithZbar(png) {
  const options = ["--quiet", "--nodbus", "--raw", "-Sdisable", "-Sqrcode.enable", "-"];
  const output = execFileSync("zbarimg", options, { input: png, encoding: "utf8" });
  return output.split("\n").filter(Boolean);
}
