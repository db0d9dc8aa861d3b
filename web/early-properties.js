import { throwLater } from "./console.js";

/**
 * Values that were set before the element was defined are own properties, which hide the accessors.
 * Passes them to these.
 *
 * @param {object} element
 */
export function adoptEarlyProperties(element) {
  const properties = /** @type {Record<string, unknown>} */ (element);
  for (const name of Object.keys(properties)) {
    try {
      const value = properties[name];
      // One that can't be changed, or is read-only here, is not an option.
      if (Reflect.deleteProperty(properties, name)) Reflect.set(properties, name, value);
    } catch (error) {
      // Thrown at once, it would stop the element.
      throwLater(error);
    }
  }
}
