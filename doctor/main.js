#!/usr/bin/env node
/** The package's program: `npx cognito-totp-enrollment doctor`. */
import { parseArguments, usage, UsageError } from "./arguments.js";
import { examine } from "./examine.js";
import { toText } from "./report.js";
import { ownVersion } from "./package.js";

run().then((code) => (process.exitCode = code));

/** @returns {Promise<number>} The exit code. */
async function run() {
  try {
    const options = parseArguments(process.argv.slice(2));
    if (options.help) console.log(usage);
    else if (options.version) console.log(await ownVersion());
    else return await print(options);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

/** @param {import("./arguments.js").Options} options */
async function print(options) {
  const [version, checks] = await Promise.all([ownVersion(), examine(options)]);
  console.log(
    options.json ? JSON.stringify({ version, checks }, null, 2) : toText(version, checks),
  );
  return checks.some(({ status }) => status === "error") ? 1 : 0;
}
