/** What the package says of itself. */
import { readFile } from "node:fs/promises";

/** @param {string} name Of a file beside this script, which is in the package's folder. */
const read = async (name) => JSON.parse(await readFile(new URL(name, import.meta.url), "utf8"));

/** @returns {Promise<string>} */
export const ownVersion = async () => (await read("./package.json")).version;

/** @returns {Promise<string>} The `integrity` value of the package's own enrollment.wasm. */
export const ownIntegrity = async () =>
  (await read("./integrity.json")).integrity["enrollment.wasm"];
