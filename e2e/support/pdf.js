/** Reads the PDF files that Chromium prints. */
import { inflateSync } from "node:zlib";

/**
 * @param {Buffer} pdf
 * @returns {{width: number, tones: Set<number>, file: Buffer}[]} Its pictures: their width in
 *   pixels, what their colors are mixed from (0 to 255), and themselves as PPM.
 */
export function picturesIn(pdf) {
  const heads =
    /\/Subtype \/Image\s+\/Width (\d+)\s+\/Height (\d+)\s[^>]*\/Length (\d+)>> stream\n/g;
  return [...pdf.toString("latin1").matchAll(heads)].map((head) => {
    const [width = 0, height = 0, length = 0] = head.slice(1).map(Number);
    const begin = head.index + head[0].length;
    const pixels = inflateSync(pdf.subarray(begin, begin + length));
    const file = Buffer.concat([Buffer.from(`P6 ${width} ${height} 255\n`), pixels]);
    return { width, tones: new Set(pixels), file };
  });
}
