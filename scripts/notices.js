/**
 * Prints the full license notices of what is compiled into dist/.
 *
 *     node scripts/notices.js > dist/THIRD-PARTY-NOTICES.txt
 */
import { components } from "./components.js";

/**
 * The components that share a license text.
 * @type {Map<string, import("./components.js").Component[]>}
 */
const byText = new Map();
for (const component of components()) {
  const text = component.notices.trim();
  byText.set(text, [...(byText.get(text) ?? []), component]);
}

console.log("cognito-totp-enrollment contains the following software of others.");
for (const [text, parts] of byText) {
  console.log(`\n${"=".repeat(80)}\n`);
  for (const { name, version, license } of parts) console.log(`${name} ${version} (${license})`);
  console.log(`\n${text}`);
}
