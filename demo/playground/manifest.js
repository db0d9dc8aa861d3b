/** What can be set, from the package's `custom-elements.json`. */

/**
 * @typedef {object} Attribute
 * @property {string} name
 * @property {string} description
 * @property {string} [fieldName] Missing if the element declares no such property.
 * @property {{text: string}} type
 *
 * @typedef {object} Manifest
 * @property {Attribute[]} attributes
 * @property {{name: string, description: string}[]} cssProperties
 * @property {{name: string}[]} events
 */

/**
 * @param {string} tag
 * @returns {Promise<Manifest>}
 */
export async function loadManifest(tag) {
  const response = await fetch(new URL("../dist/custom-elements.json", import.meta.url));
  /** @type {{modules: {declarations: (Manifest & {tagName?: string})[]}[]}} */
  const { modules } = await response.json();
  const declarations = modules.flatMap((module) => module.declarations);
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no ${tag}`);
  return found;
}

/**
 * @param {string} type Such as `"enabled" | "none"`.
 * @returns {string[]} The values, if it is an enumeration.
 */
export function valuesOf(type) {
  return [...type.matchAll(/"([^"]*)"/g)].map(([, value]) => String(value));
}
