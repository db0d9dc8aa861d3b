/**
 * The operations' inputs and outputs, as the service's public model has them (botocore's
 * cognito-idp, service-2.json), for pages that send requests of their own. The core's requests need
 * none of this.
 */
import { toJson } from "./bytes.js";
import { EnrollmentError } from "./enrollment-error.js";

/** @typedef {import("./types.js").ErrorCode} ErrorCode */

/**
 * @typedef {[shortest: number, longest: number, pattern?: RegExp]} Text Lengths in characters, and
 *   a pattern of each.
 */

/**
 * @typedef {{[name: string]: Text | true | Shape}} Shape The members of an input. `true` stands for
 *   a boolean.
 */

/**
 * @typedef {object} Operation
 * @property {Shape} input
 * @property {string[]} [required] Members of the input.
 * @property {Record<string, unknown>} output With a placeholder for each member. Outputs are not
 *   checked.
 */

/** @type {Text} */
const any = [0, Infinity];
/** @type {Text} */
const accessToken = [1, Infinity, /[\w.=-]/];
/** @type {Text} */
const session = [20, Infinity];
/** @type {Shape} */
const preference = { Enabled: true, PreferredMfa: true };

/** The name stands for every name. */
const texts = { KeyName: any };

/** @type {Record<string, Operation>} */
const operations = {
  AssociateSoftwareToken: {
    input: { AccessToken: accessToken, Session: session },
    output: { SecretCode: "SecretCode", Session: "Session" },
  },
  VerifySoftwareToken: {
    input: {
      AccessToken: accessToken,
      Session: session,
      UserCode: [6, 6, /[0-9]/],
      FriendlyDeviceName: [0, 131_072],
    },
    required: ["UserCode"],
    output: { Status: "Status", Session: "Session" },
  },
  SetUserMFAPreference: {
    input: {
      SMSMfaSettings: preference,
      SoftwareTokenMfaSettings: preference,
      EmailMfaSettings: preference,
      WebAuthnMfaSettings: { Enabled: true },
      AccessToken: accessToken,
    },
    required: ["AccessToken"],
    output: {},
  },
  GetUser: {
    input: { AccessToken: accessToken },
    required: ["AccessToken"],
    output: {
      Username: "Username",
      UserAttributes: [{ Name: "Name", Value: "Value" }],
      MFAOptions: [{ DeliveryMedium: "DeliveryMedium", AttributeName: "AttributeName" }],
      PreferredMfaSetting: "PreferredMfaSetting",
      UserMFASettingList: ["UserMFASettingList"],
    },
  },
  RespondToAuthChallenge: {
    input: {
      ClientId: [1, 128, /[\w+]/],
      ChallengeName: any,
      Session: session,
      ChallengeResponses: texts,
      AnalyticsMetadata: { AnalyticsEndpointId: any },
      UserContextData: { IpAddress: any, EncodedData: any },
      ClientMetadata: texts,
    },
    required: ["ClientId", "ChallengeName"],
    output: {
      ChallengeName: "ChallengeName",
      Session: "Session",
      ChallengeParameters: { KeyName: "" },
      AuthenticationResult: {
        AccessToken: "AccessToken",
        ExpiresIn: 0,
        TokenType: "TokenType",
        RefreshToken: "RefreshToken",
        IdToken: "IdToken",
        NewDeviceMetadata: { DeviceKey: "DeviceKey", DeviceGroupKey: "DeviceGroupKey" },
      },
      AvailableChallenges: ["AvailableChallenges"],
    },
  },
};

/**
 * A document with every member of an operation, each with a placeholder, as printed by
 * `aws cognito-idp … --generate-cli-skeleton`.
 *
 * @param {string} operation Such as `VerifySoftwareToken`.
 * @param {"input" | "output"} [direction]
 * @returns {Promise<Record<string, unknown>>} Rejects with `unknown_operation`.
 */
export async function skeleton(operation, direction = "input") {
  const { input, output } = find(operation);
  if (direction === "output") return JSON.parse(JSON.stringify(output));
  return JSON.parse(JSON.stringify(input, (_, part) => (Array.isArray(part) ? "" : part)));
}

/**
 * Checks an operation's input against the service's model, as the AWS CLI does with
 * `--cli-input-json`.
 *
 * @param {string} operation
 * @param {string | Record<string, unknown>} input JSON text, or an object.
 * @param {Record<string, unknown>} [overrides] Members that replace those of the input, as the
 *   CLI's arguments do.
 * @returns {Promise<Record<string, unknown>>} The input to send. Rejects with an `EnrollmentError`,
 *   whose `path` names the first invalid member.
 */
export async function validate(operation, input, overrides = {}) {
  const merged = { ...read(input), ...read(overrides) };
  const { input: shape, required = [] } = find(operation);
  checkMembers(shape, merged, "");
  for (const name of required) {
    if (!Object.hasOwn(merged, name)) throw new EnrollmentError("missing_member", name);
  }
  if ("AccessToken" in shape && "Session" in shape) checkCredentials(merged);
  return merged;
}

/**
 * @param {string} name
 * @returns {Operation}
 */
function find(name) {
  const operation = Object.hasOwn(operations, name) && operations[name];
  if (!operation) throw new EnrollmentError("unknown_operation");
  return operation;
}

/**
 * @param {unknown} input
 * @returns {Record<string, unknown>} As it would arrive.
 */
function read(input) {
  let document;
  try {
    document = JSON.parse(typeof input === "string" ? input : toJson(input));
  } catch {
    throw new EnrollmentError("invalid_json");
  }
  if (!isObject(document)) throw new EnrollmentError("wrong_type");
  return document;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * @param {Shape} shape
 * @param {Record<string, unknown>} object
 * @param {string} prefix Of the members' paths.
 */
function checkMembers(shape, object, prefix) {
  for (const [name, value] of Object.entries(object)) {
    const path = prefix + name;
    const known = "KeyName" in shape ? "KeyName" : name;
    const expected = Object.hasOwn(shape, known) && shape[known];
    if (!expected) throw new EnrollmentError("unknown_member", path);
    const isStructure = typeof expected === "object" && !Array.isArray(expected);
    if (isStructure && isObject(value)) checkMembers(expected, value, `${path}.`);
    else if (Array.isArray(expected) && typeof value === "string") checkText(expected, value, path);
    else if (expected !== true || typeof value !== "boolean")
      throw new EnrollmentError("wrong_type", path);
  }
}

/**
 * @param {Text} rule
 * @param {string} value
 * @param {string} path
 */
function checkText([shortest, longest, pattern = /[^]/u], value, path) {
  const characters = [...value];
  if (!characters.every((character) => pattern.test(character)))
    throw new EnrollmentError("value_malformed", path);
  if (characters.length < shortest) throw new EnrollmentError("value_too_short", path);
  if (characters.length > longest) throw new EnrollmentError("value_too_long", path);
}

/** @param {object} input */
function checkCredentials(input) {
  const hasToken = Object.hasOwn(input, "AccessToken");
  const hasSession = Object.hasOwn(input, "Session");
  if (hasToken && hasSession) throw new EnrollmentError("conflicting_credentials", "Session");
  if (!hasToken && !hasSession) throw new EnrollmentError("missing_credential", "AccessToken");
}
