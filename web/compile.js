/**
 * Gets the WebAssembly module and compiles it, if it is the one that this script was built with.
 */

/** The bytes are those of another file. */
export class AlteredError extends Error {}

/** Without it, as on an http page, the browser can compare what it fetches, but not what the page hands over. */
const { subtle } = globalThis.crypto ?? {};

/**
 * @param {string | URL | BufferSource | WebAssembly.Module} source
 * @returns {Promise<WebAssembly.Module>} Rejected with an `AlteredError`, or with anything else.
 */
export async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source !== "string" && !(source instanceof URL)) return compileBytes(source);
  try {
    return await compileBytes(await download(source, "default"));
  } catch (error) {
    // A cache may still have the module of an older version.
    if (error instanceof AlteredError) return compileBytes(await download(source, "reload"));
    throw error;
  }
}

/**
 * @param {string | URL} address
 * @param {RequestCache} cache
 */
async function download(address, cache) {
  // The browser's own comparison only where there is no other: its failure looks like a network that is down.
  const integrity = subtle ? "" : MODULE_INTEGRITY;
  const response = await fetch(address, { credentials: "same-origin", cache, integrity });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.arrayBuffer();
}

/** @param {BufferSource} bytes */
async function compileBytes(bytes) {
  if (subtle && (await integrityOf(bytes)) !== MODULE_INTEGRITY) {
    // Anything else is no other version, but a page that a network sends in place of the file.
    throw isModule(bytes) ? new AlteredError() : new Error("no module");
  }
  return WebAssembly.compile(bytes);
}

/** @param {BufferSource} bytes */
function isModule(bytes) {
  const { buffer, byteOffset } = ArrayBuffer.isView(bytes) ? bytes : new Uint8Array(bytes);
  const magic = String.fromCharCode(...new Uint8Array(buffer, byteOffset).subarray(0, 4));
  return magic === "\0asm";
}

/** @param {BufferSource} bytes */
async function integrityOf(bytes) {
  const digest = new Uint8Array(await subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
