import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The package has no dependency, so this is all the resolving it takes; with more,
 * @rollup/plugin-node-resolve does it.
 */
const resolvePackage = {
  name: "resolve-package",
  resolveId: (id) =>
    id.startsWith("cognito-totp-enrollment") ? fileURLToPath(import.meta.resolve(id)) : null,
};

/** Rollup leaves addresses in scripts alone: the module must be where the script looks for it. */
const copyModule = {
  name: "copy-module",
  writeBundle({ dir }) {
    const file = fileURLToPath(import.meta.resolve("cognito-totp-enrollment/enrollment.wasm"));
    copyFileSync(file, `${dir}/enrollment.wasm`);
  },
};

export default {
  input: "shared/main.js",
  plugins: [resolvePackage, copyModule],
  output: { dir: "dist/rollup", format: "es", chunkFileNames: "[name]-[hash].js" },
};
