/** Written by hand, with `lean-qr/nano` and WebCrypto: the fewest bytes. */
import { generate } from "lean-qr/nano";
import { call, enroll } from "./call.js";
import { onCode, setupUri, showQr } from "./page.js";

const { SecretCode: secret } = await call("AssociateSoftwareToken", {});
const canvas = document.createElement("canvas");
generate(setupUri(secret)).toCanvas(canvas);
showQr(canvas);
onCode(async (code) => {
  const now = Math.floor(Date.now() / 30_000);
  const codes = await Promise.all([now - 1, now, now + 1].map(codeOf));
  if (!codes.includes(code)) throw new Error("The code is wrong.");
  await enroll(code);
});

/** @param {number} counter */
async function codeOf(counter) {
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const key = await crypto.subtle.importKey("raw", decode(secret), algorithm, false, ["sign"]);
  const message = new DataView(new ArrayBuffer(8));
  message.setUint32(4, counter);
  const digest = new DataView(await crypto.subtle.sign("HMAC", key, message));
  const value = digest.getUint32(digest.getUint8(19) & 15) & 0x7fffffff;
  return String(value % 1_000_000).padStart(6, "0");
}

/** @param {string} text In base32. */
function decode(text) {
  const bits = [...text]
    .map((character) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(character))
    .map((value) => value.toString(2).padStart(5, "0"))
    .join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}
