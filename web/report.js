/** Tells the page's developer what is wrong with the page. */
import { complain } from "./console.js";
import { problems } from "./strings/problems.js";

/** @type {Set<string>} */
const reported = new Set();

/** @param {string} code Of any error. A mistake of the page is reported, once. */
export function reportProblem(code) {
  const problem = problems[code];
  if (!problem || reported.has(code)) return;
  reported.add(code);
  complain(`${problem} (${code}, see docs/errors.md)`);
}
