/** Reads the memory of the WebAssembly module in a page, as any script of the page could. */

/** @typedef {{memory: WebAssembly.Memory, initial: string}} Held */

/**
 * Runs before any script of the page: keeps a reference to the memory, and a copy from before the
 * module ran.
 */
export function holdMemory() {
  /** @type {Held[]} */
  const memories = [];
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = /** @type {any} */ (
    async (/** @type {any[]} */ ...given) => {
      const result = await Reflect.apply(instantiate, WebAssembly, given);
      const { exports } = result.instance ?? result;
      for (const memory of Object.values(exports)) {
        if (!(memory instanceof WebAssembly.Memory)) continue;
        memories.push({ memory, initial: new TextDecoder("latin1").decode(memory.buffer) });
      }
      return result;
    }
  );
  Object.assign(window, { wasmMemories: memories });
}

/**
 * @param {{evaluate: Function}} page Playwright's or Puppeteer's.
 * @param {Buffer[]} needles
 * @returns {Promise<Set<Buffer>>} Those that are in memory. What was there before the module ran
 *   does not count, since its tables of constants contain six digits in a row too.
 */
export async function inMemory(page, needles) {
  const found = await page.evaluate(
    (/** @type {string[]} */ texts) => {
      const decoder = new TextDecoder("latin1");
      const memories = /** @type {Held[]} */ (/** @type {any} */ (window).wasmMemories ?? []);
      const contents = memories.map(({ memory, initial }) => ({
        now: decoder.decode(memory.buffer),
        initial,
      }));
      return texts.map((text) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const needle = decoder.decode(bytes);
        return contents.some(
          ({ now, initial }) => now.includes(needle) && !initial.includes(needle),
        );
      });
    },
    needles.map((needle) => needle.toString("base64")),
  );
  return new Set(needles.filter((_, index) => found[index]));
}

/**
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<{memory: number, used: number}>} Its size in bytes, and how many of them are
 *   not zero.
 */
export function memorySize(page) {
  return page.evaluate(() => {
    const [{ memory }] = /** @type {[Held]} */ (/** @type {any} */ (window).wasmMemories);
    const bytes = new Uint8Array(memory.buffer);
    return { memory: bytes.length, used: bytes.reduce((count, byte) => count + (byte ? 1 : 0), 0) };
  });
}
