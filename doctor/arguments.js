import { parseArgs } from "node:util";

/**
 * @typedef {object} Options
 * @property {URL} [page]
 * @property {string} [region]
 * @property {string} [userPoolId]
 * @property {string} [endpoint]
 * @property {URL} [module]
 * @property {string} [tokenFile] `-` is standard input.
 * @property {number} timeout For each request, in milliseconds.
 * @property {boolean} json
 * @property {boolean} help
 * @property {boolean} version
 */

export const usage = `Checks what <cognito-totp-enrollment> needs: the page, the module, the endpoint and the token.

  npx cognito-totp-enrollment doctor [PAGE-URL] --region REGION [options]

  --region REGION       the user pool's, such as eu-central-1
  --user-pool-id ID     such as eu-central-1_Example01; gives the region if that is missing
  --endpoint URL        as the element's attribute: a proxy or an emulator in place of Cognito
  --token-file FILE     a file with an access token, - for standard input; GetUser is called with it
  --module URL          of enrollment.wasm, if the page's scripts do not tell
  --timeout SECONDS     for each request, 10 by default
  --json                prints one JSON object
  --version, --help

Nothing is changed, and nothing of the token is printed or kept. Exit code: 0 if no check failed,
1 if one did, 2 for wrong usage.`;

/** Its message names no value: it may be a token in the wrong place. */
export class UsageError extends Error {}

const definitions = /** @type {const} */ ({
  region: { type: "string" },
  "user-pool-id": { type: "string" },
  endpoint: { type: "string" },
  "token-file": { type: "string" },
  module: { type: "string" },
  timeout: { type: "string", default: "10" },
  json: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
});

/** @param {string[]} words @returns {Options} */
export function parseArguments(words) {
  const { values, positionals } = parse(words);
  const { region, endpoint, json, help, version } = values;
  const userPoolId = values["user-pool-id"];
  const tokenFile = values["token-file"];
  const [command, page, ...rest] = positionals;
  if (!help && !version) {
    if (command !== "doctor") throw new UsageError("The one command is: doctor");
    if (rest.length > 0) throw new UsageError("There is more than one page URL.");
    if (!region && !userPoolId && !endpoint) throw new UsageError("--region is missing.");
  }
  return {
    region,
    userPoolId,
    endpoint,
    tokenFile,
    json,
    help,
    version,
    timeout: millisecondsOf(values.timeout),
    page: addressOf(page, "The page URL"),
    module: addressOf(values.module, "--module"),
  };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options: definitions, allowPositionals: true });
  } catch {
    throw new UsageError("There is an unknown option, or one without its value.");
  }
}

/** @param {string} text In seconds. @returns {number} An integer, as timers need. */
function millisecondsOf(text) {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 600) return Math.max(1, Math.round(seconds * 1000));
  throw new UsageError("--timeout takes a number of seconds, at most 600.");
}

/** @param {string | undefined} text @param {string} name */
function addressOf(text, name) {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`${name} must be an http or https URL.`);
  }
  if (url.username || url.password) throw new UsageError(`${name} must have no user info.`);
  return url;
}
