import { context } from "esbuild";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("../../scripts/site", import.meta.url));

/**
 * Builds the demo's site, and serves it at a path, as a plain file server does.
 *
 * @param {string[]} [options] Of scripts/site.
 */
export async function startSite(options = []) {
  const folder = await mkdtemp(path.join(tmpdir(), "site-"));
  await promisify(execFile)(script, ["--no-build", ...options, path.join(folder, "sub/path")]);
  const host = await context({});
  const { port } = await host.serve({ servedir: folder, host: "127.0.0.1", port: 0 });
  const stop = async () => {
    await host.dispose();
    await rm(folder, { recursive: true });
  };
  return { url: `http://127.0.0.1:${port}/sub/path/`, stop };
}
