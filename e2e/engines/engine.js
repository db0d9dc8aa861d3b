/**
 * The tests' interface to any engine. Keys and clicks are real: pages get trusted events.
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {() => string | undefined} missing Why it cannot start here.
 * @property {() => Promise<Browser>} start With a fresh profile, and no window on the screen.
 *
 * @typedef {object} Browser
 * @property {string} version
 * @property {() => Promise<Page>} newPage All pages share one profile, with its storage and
 *   broadcasts.
 * @property {() => Promise<void>} close With everything that it started.
 *
 * @typedef {object} Page
 * @property {(url: string) => Promise<void>} goto Until the page is loaded.
 * @property {<A extends unknown[], R>(work: (...values: A) => R, ...values: A) =>
 *   Promise<Awaited<R>>} evaluate Runs a function in the page. It must be self-contained, and its
 *   arguments and its result must be JSON.
 * @property {<A extends unknown[], R>(condition: (...values: A) => R, ...values: A) =>
 *   Promise<Awaited<R>>} waitFor Evaluates a function until its result is truthy, and returns that.
 * @property {(selector: string) => Promise<void>} click Waits for the element, which may be in an
 *   open shadow root.
 * @property {(selector: string, text: string) => Promise<void>} type Replaces the field's content.
 *   Clicks into it first.
 * @property {(...keys: (Key | string)[]) => Promise<void>} press All at once, as in
 *   `press("Shift", "Tab")`. A string is a character.
 * @property {() => Promise<void>} show Brings a covered page to the front.
 * @property {() => Promise<Buffer>} screenshot A PNG of what is in view.
 * @property {string[]} problems What the engine reported: errors, and what the page wrote to the
 *   console as an error. Only Firefox reports them; `observe.js` works in all engines.
 * @property {() => Promise<void>} close
 *
 * @typedef {"Backspace" | "Control" | "Enter" | "Escape" | "Meta" | "Shift" | "Tab"} Key
 */

const patience = 10_000;

/**
 * @template T
 * @param {() => Promise<T>} ask
 * @param {unknown} what
 * @returns {Promise<T>} The first truthy result.
 */
export async function until(ask, what) {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Runs in the page.
 *
 * @param {string} selector
 * @returns {Element | null} In the document or in any open shadow root.
 */
export function findElement(selector) {
  /** @type {(root: Document | ShadowRoot) => Element | null} */
  const findIn = (root) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll("*")) {
      const inside = shadowRoot && findIn(shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  return findIn(document);
}

/** The keys that select all text in a field. @type {[Key, string]} */
export const selectAll = [process.platform === "darwin" ? "Meta" : "Control", "a"];
