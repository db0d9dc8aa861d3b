/** @typedef {import("./findings.js").Check} Check */

const margin = " ".repeat(9);
const width = 80;

/** @param {string} version @param {Check[]} checks */
export function toText(version, checks) {
  const title = `cognito-totp-enrollment ${version}`;
  return [title, "", ...checks.map(describe), "", count(checks)].join("\n");
}

/** @param {Check} check */
function describe({ id, status, message, change, docs }) {
  const lines = [wrap(`${id}: ${message}`)];
  if (change) lines.push(`Change: ${change}`);
  if (docs) lines.push(`See: ${docs}`);
  return `${status.padEnd(margin.length)}${lines.join(`\n${margin}`)}`;
}

/** @param {string} text Its words are kept whole. */
function wrap(text) {
  const line = new RegExp(`\\S.{0,${width - margin.length - 1}}(?=\\s|$)|\\S+`, "g");
  return text.match(line)?.join(`\n${margin}`) ?? "";
}

/** @param {Check[]} checks */
function count(checks) {
  const statuses = /** @type {const} */ (["error", "warning", "ok", "skipped"]);
  const numbers = statuses.map((status) => checks.filter((it) => it.status === status).length);
  const [errors, warnings, ok, skipped] = numbers;
  return `Errors: ${errors}. Warnings: ${warnings}. Right: ${ok}. Not checked: ${skipped}.`;
}
