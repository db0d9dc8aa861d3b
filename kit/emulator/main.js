import { parseArgs } from "node:util";
import { startEmulator } from "./index.js";

const USAGE = `Starts a small, strict cognito-idp on this machine, with one user of each kind.

  node kit/emulator/main.js [options]

  --port PORT     the preferred port, 9229 by default; if it is in use, another
  --mfa MFA       OFF, OPTIONAL (the default) or ON: whether users need a second factor
  --minutes N     how long a session of a sign-in is valid, 3 by default
  -h, --help      this help`;

const values = readOptions();
if (values.help) {
  console.log(USAGE);
} else {
  const settings = {
    mfa: oneOf(/** @type {const} */ (["OFF", "OPTIONAL", "ON"]), values.mfa),
    sessionMinutes: wholeNumber(values.minutes, 1440),
  };
  await run(await startEmulator({ port: wholeNumber(values.port, 65_535), settings }));
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: "9229" },
        mfa: { type: "string", default: "OPTIONAL" },
        minutes: { type: "string", default: "3" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return refuse(/** @type {Error} */ (error).message);
  }
}

/** @param {import("./index.js").Emulator} emulator */
async function run(emulator) {
  const enrolled = emulator.createUser({ username: "app@example.com" });
  const secret = emulator.setUpApp(enrolled.username, { deviceName: "Phone" });
  const users = [
    { ...emulator.createUser({ username: "sam@example.com" }), note: "" },
    { ...emulator.createUser({ username: "setup@example.com", mfa: "ON" }), note: "must set up" },
    { ...enrolled, note: `has an app: ${secret}` },
    {
      ...emulator.createUser({ username: "new@example.com", temporaryPassword: true }),
      note: "must choose a password",
    },
  ];
  console.log(`${emulator.url}  ${emulator.userPoolId}  client ${emulator.clientId}`);
  for (const { username, password, note } of users) {
    console.log(`${username}  ${password}  ${note}`.trimEnd());
  }
  const stop = () => emulator.stop();
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

/**
 * @template {string} T
 * @param {readonly T[]} choices
 * @param {string} value
 * @returns {T}
 */
function oneOf(choices, value) {
  const choice = choices.find((it) => it === value);
  return choice ?? refuse(value);
}

/**
 * @param {string} value
 * @param {number} max
 */
function wholeNumber(value, max) {
  const number = Number(value);
  return /^\d+$/.test(value) && number <= max ? number : refuse(value);
}

/**
 * @param {string} problem
 * @returns {never}
 */
function refuse(problem) {
  console.error(`Invalid argument: ${problem}\n\n${USAGE}`);
  process.exit(2);
}
