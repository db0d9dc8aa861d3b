/**
 * Reads the list of mutants that no test can tell from the original, each with the reason.
 */
import { existsSync, readFileSync } from "node:fs";

/**
 * Under the heading of a file, as `## totp.cpp`, each mutant by its name, and below it why no test can tell:
 *
 *     - `a < b` → `a <= b`
 *       Why.
 *
 * @param {string} file
 * @returns {Map<string, string>} the reasons, by `totp.cpp` and the mutant's name with a space between
 */
export function readExplanations(file) {
  /** @type {Map<string, string>} */
  const reasons = new Map();
  if (!existsSync(file)) return reasons;
  let heading = "";
  let key = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("## ")) heading = line.slice(3);
    else if (line.startsWith("- ")) {
      key = `${heading} ${line.slice(2)}`;
      if (reasons.has(key)) throw new Error(`explained twice: ${key}`);
      reasons.set(key, "");
    } else if (line.startsWith("  ") && key) {
      reasons.set(key, `${reasons.get(key)} ${line.trim()}`.trim());
    } else if (line.trim() !== "") key = "";
  }
  for (const [one, reason] of reasons) {
    if (reason === "") throw new Error(`without a reason: ${one}`);
  }
  return reasons;
}
