import { invalidParameter, ServiceError } from "./errors.js";

/**
 * @typedef {object} Member The constraints of a request's member.
 * @property {"STRING" | "BOOLEAN" | "MAP" | "STRUCTURE"} type A map has string values.
 * @property {boolean} [required]
 * @property {string} [pattern]
 * @property {number} [min] Code points.
 * @property {number} [max] Code points.
 * @property {boolean} [sensitive] Whether messages leave the value out.
 * @property {Shape} [members] Of a structure.
 *
 * @typedef {Record<string, Member>} Shape
 */

/** @type {Member} */
export const accessToken = { type: "STRING", pattern: "[A-Za-z0-9-_=.]+", sensitive: true };
/** @type {Member} */
export const session = { type: "STRING", min: 20, sensitive: true };
/** @type {Member} */
export const userCode = { type: "STRING", min: 6, max: 6, pattern: "[0-9]+" };
/** @type {Member} */
export const deviceName = { type: "STRING", max: 131_072 };
/** @type {Member} */
export const clientId = { type: "STRING", min: 1, max: 128, pattern: "[\\w+]+", sensitive: true };
/** @type {Member} */
export const text = { type: "STRING" };
/** @type {Member} */
export const map = { type: "MAP" };
/** @type {Member} */
export const mfaSettings = {
  type: "STRUCTURE",
  members: { Enabled: { type: "BOOLEAN" }, PreferredMfa: { type: "BOOLEAN" } },
};
/** A passkey can't be preferred. @type {Member} */
export const passkeySettings = { type: "STRUCTURE", members: { Enabled: { type: "BOOLEAN" } } };

/** @param {Member} member */
export const required = (member) => ({ ...member, required: true });

/**
 * @param {string} json
 * @param {Shape} shape
 * @returns {Record<string, any>} The valid request.
 */
export function parseInput(json, shape) {
  const input = parseObject(json);
  checkTypes(input, shape);
  const violations = violationsOf(input, shape);
  if (violations.length > 0) {
    const errors = violations.length === 1 ? "error" : "errors";
    throw invalidParameter(
      `${violations.length} validation ${errors} detected: ${violations.join("; ")}`,
    );
  }
  return input;
}

/** @param {string} json */
function parseObject(json) {
  try {
    const value = JSON.parse(json, (_name, value) => value ?? undefined); // null counts as missing
    if (typeOf(value) === "STRUCTURE") return value;
  } catch {
    // not JSON
  }
  throw new ServiceError("SerializationException");
}

/**
 * @param {Record<string, unknown>} input
 * @param {Shape} shape
 */
function checkTypes(input, shape) {
  for (const [name, { type, members }] of Object.entries(shape)) {
    const value = input[name];
    if (value === undefined) continue;
    const expected = type === "MAP" ? "STRUCTURE" : type;
    if (typeOf(value) !== expected) throw wrongType(typeOf(value), type);
    const strings = type === "MAP" ? Object.keys(Object(value)) : [];
    checkTypes(Object(value), members ?? Object.fromEntries(strings.map((key) => [key, text])));
  }
}

/**
 * @param {string} actual
 * @param {string} expected
 */
function wrongType(actual, expected) {
  const message = `${actual}_VALUE can not be converted to a ${expected}`;
  return new ServiceError("SerializationException", message);
}

/** @param {unknown} value */
function typeOf(value) {
  if (Array.isArray(value)) return "LIST";
  return value !== null && typeof value === "object" ? "STRUCTURE" : (typeof value).toUpperCase();
}

/**
 * @param {Record<string, any>} input
 * @param {Shape} shape
 * @returns {string[]}
 */
function violationsOf(input, shape) {
  return Object.entries(shape).flatMap(([name, member]) => {
    const value = input[name];
    const at = `at '${name.charAt(0).toLowerCase()}${name.slice(1)}' failed to satisfy constraint: `;
    if (value === undefined) {
      return member.required ? [`Value null ${at}Member must not be null`] : [];
    }
    if (typeof value !== "string") return [];
    const subject = member.sensitive ? `Value ${at}` : `Value '${value}' ${at}`;
    return constraintsBroken(value, member).map((constraint) => subject + constraint);
  });
}

/**
 * @param {string} value
 * @param {Member} member
 * @returns {string[]}
 */
function constraintsBroken(value, { pattern, min = 0, max = Infinity }) {
  const fits = pattern === undefined || new RegExp(`^(?:${pattern})$`, "u").test(value);
  const { length } = [...value];
  return [
    fits ? "" : `Member must satisfy regular expression pattern: ${pattern}`,
    length >= min ? "" : `Member must have length greater than or equal to ${min}`,
    length <= max ? "" : `Member must have length less than or equal to ${max}`,
  ].filter(Boolean);
}
