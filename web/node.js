/**
 * Does not keep Node.js alive, where the core runs too.
 *
 * @param {unknown} handle A timer or a channel.
 */
export function letNodeEnd(handle) {
  if (globalThis.process) /** @type {{unref?: () => void}} */ (handle).unref?.();
}
