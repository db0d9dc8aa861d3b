/**
 * Gets the WebAssembly module and compiles it, if it is the one that this script was built with.
 */

import { complain } from "./console.js";
import { EnrollmentError } from "./enrollment-error.js";

/** How long the module may take to arrive, in milliseconds. */
const patience = 30_000;

/**
 * Missing on an http page. Then the browser can check a module that it fetches, but not one that
 * the page passes.
 */
const { subtle } = globalThis.crypto ?? {};

/**
 * @param {string | URL | BufferSource | WebAssembly.Module} source
 * @returns {Promise<WebAssembly.Module>} Rejects with an `EnrollmentError`, or with any other error
 *   if the network may be the cause.
 */
export async function compile(source) {
  if (!globalThis.WebAssembly) throw new EnrollmentError("module_unsupported");
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source !== "string" && !(source instanceof URL)) return compileBytes(source);
  try {
    return await compileBytes(await download(source, "default"));
  } catch (error) {
    // A cache may still have the module of an older version.
    if (error instanceof EnrollmentError && error.code === "module_altered")
      return compileBytes(await download(source, "reload"));
    throw error;
  }
}

/**
 * @param {string | URL} address
 * @param {RequestCache} cache
 */
async function download(address, cache) {
  const readFile = fileReader();
  if (readFile && `${address}`.startsWith("file:")) return readFile(new URL(address));
  // The browser checks only if we can't: its failure looks like a network error.
  const integrity = subtle ? "" : MODULE_INTEGRITY;
  // Older browsers lack it, and wait without our limit.
  const signal = AbortSignal.timeout?.(patience);
  const response = await fetch(address, { credentials: "same-origin", cache, integrity, signal });
  const bytes = await response.arrayBuffer();
  if (response.ok && isModule(bytes)) return bytes;
  complain(describe(response));
  // A failing server may recover; any other does not have the file.
  const isFailing = response.status >= 500 || response.status === 0;
  throw isFailing ? new Error("unavailable") : new EnrollmentError("module_misplaced");
}

/**
 * For Node.js, whose `fetch` refuses files. Not an import, since bundlers would follow it.
 *
 * @returns {((file: URL) => Promise<Uint8Array<ArrayBuffer>>) | undefined} Undefined in browsers.
 */
function fileReader() {
  const files = globalThis.process?.getBuiltinModule?.("node:fs/promises");
  return files && (async (file) => new Uint8Array(await files.readFile(file)));
}

/** @param {Response} response */
function describe({ url, status, headers }) {
  const type = headers.get("content-type") ?? "no type";
  return `no WebAssembly module at ${url.split(/[?#,]/)[0]}: status ${status}, ${type}`;
}

/** @param {BufferSource} bytes */
async function compileBytes(bytes) {
  const isOurs = !subtle || (await integrityOf(bytes)) === MODULE_INTEGRITY;
  if (!isModule(bytes) || !isOurs) throw new EnrollmentError("module_altered");
  return WebAssembly.compile(bytes).catch(() => {
    throw new EnrollmentError("module_unsupported");
  });
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
