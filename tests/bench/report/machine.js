import { cpus } from "node:os";
import { launch } from "../browser.js";

/**
 * @param {number} runs How often each page is opened.
 * @returns {Promise<string>} What the figures were measured with.
 */
export async function machineReport(runs) {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  const [cpu] = cpus();
  const date = new Date().toLocaleDateString("en", { dateStyle: "long" });
  return (
    `Measured on ${date}, on ${cpus().length} cores (${cpu?.model.trim()}) in Chromium ${version} without windows, ` +
    `Node.js ${process.versions.node}; each page was opened ${runs} times.`
  );
}
