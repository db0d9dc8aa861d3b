import path from "node:path";

/**
 * Modules, as the rest of the page: then nothing is loaded by writing script tags, which Trusted
 * Types would stop.
 */
export default {
  mode: "production",
  context: import.meta.dirname,
  entry: "../shared/main.js",
  experiments: { outputModule: true },
  output: {
    path: path.join(import.meta.dirname, "../dist/webpack"),
    filename: "main.js",
    module: true,
    chunkFormat: "module",
  },
};
