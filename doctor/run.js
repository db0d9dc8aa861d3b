import { parseArguments, usage, UsageError } from "./arguments.js";
import { examine } from "./examine.js";
import { hasFailed, toJson, toText } from "./report.js";
import { ownVersion } from "./package.js";

/** @param {string[]} words The command line's, without the program. @returns {Promise<number>} The exit code. */
export async function run(words) {
  try {
    const options = parseArguments(words);
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
  console.log(options.json ? toJson(version, checks) : toText(version, checks));
  return hasFailed(checks) ? 1 : 0;
}
