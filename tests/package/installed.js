/** The package as an integrator gets it: packed, and installed in an empty folder. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { dist } from "./support.js";

/** @param {string[]} options @param {string} cwd */
const npm = (options, cwd) => execFileSync("npm", options, { cwd, encoding: "utf8" });

/**
 * @typedef {object} Installed
 * @property {string} folder
 * @property {string} tarball
 * @property {{path: string, size: number}[]} files
 * @property {() => void} remove
 */

/** @returns {Installed} */
export function install() {
  const folder = mkdtempSync(path.join(tmpdir(), "package-"));
  const remove = () => rmSync(folder, { recursive: true });
  const [{ filename, files }] = JSON.parse(
    npm(["pack", "--json", "--pack-destination", folder], dist),
  );
  const tarball = path.join(folder, filename);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  npm(["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball], folder);
  return { folder, tarball, files, remove };
}
