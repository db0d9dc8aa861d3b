/**
 * HMAC-SHA-1 (RFC 2104, FIPS 180-4) in Node.js and in browsers. That of Web Crypto is asynchronous: between its two halves, another
 * request could use the same code.
 */
import { join } from "./bytes.js";

const BLOCK = 64;
const INITIAL = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];

/**
 * @param {Uint8Array} key
 * @param {Uint8Array} message
 * @returns {DataView} 20 bytes.
 */
export function hmacSha1(key, message) {
  const block = new Uint8Array(BLOCK);
  block.set(key.length > BLOCK ? bytesOf(sha1(key)) : key);
  const padded = (/** @type {number} */ pad) => block.map((byte) => byte ^ pad);
  return sha1(join(padded(0x5c), bytesOf(sha1(join(padded(0x36), message)))));
}

/** @param {DataView} view */
const bytesOf = ({ buffer }) => new Uint8Array(buffer);

/** @param {Uint8Array} message */
function sha1(message) {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, message.length * 8);
  const state = new Uint32Array(INITIAL);
  for (let offset = 0; offset < padded.length; offset += BLOCK) {
    compress(state, new DataView(padded.buffer, offset, BLOCK));
  }
  const hash = new DataView(new ArrayBuffer(20));
  state.forEach((word, i) => hash.setUint32(4 * i, word));
  return hash;
}

/**
 * @param {Uint32Array} state Is changed.
 * @param {DataView} block
 */
function compress(state, block) {
  const words = new Uint32Array(80);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let i = 0; i < 80; i += 1) {
    const mixed = at(words, i - 3) ^ at(words, i - 8) ^ at(words, i - 14) ^ at(words, i - 16);
    words[i] = i < 16 ? block.getUint32(4 * i) : rotate(mixed, 1);
    const next = rotate(a, 5) + mix(i, b, c, d) + e + at(words, i);
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next | 0;
  }
  [a, b, c, d, e].forEach((word, i) => (state[i] = at(state, i) + word));
}

/**
 * @param {number} round
 * @param {number} b
 * @param {number} c
 * @param {number} d
 */
function mix(round, b, c, d) {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

/**
 * @param {Uint32Array} words
 * @param {number} index
 */
const at = (words, index) => words[index] ?? 0;

/**
 * @param {number} word
 * @param {number} bits
 */
const rotate = (word, bits) => (word << bits) | (word >>> (32 - bits));
