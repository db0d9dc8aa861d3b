/** Follows the page's scripts and their imports to the one that has the element. */
import { elementIn, textOf } from "./element.js";
import { reasonOf, request, shown, sizeLimit } from "./http.js";
import { importsIn } from "./script-tags.js";

/** @typedef {import("./script-tags.js").Candidate} Candidate */
/** @typedef {import("./scripts.js").Script} Script */
/** @typedef {import("./scripts.js").ScriptChain} ScriptChain */
/** @typedef {import("./element.js").Element & {chain: ScriptChain}} FoundElement */
/** @typedef {{element?: FoundElement, imports: Candidate[]}} Visit */

/** A page that loads more than this before the element has other worries. */
const mostScripts = 40;

/** As many as a browser loads over HTTP/1.1. */
const mostAtOnce = 6;

export class ScriptSearch {
  /** Those whose last script can't be read. @type {ScriptChain[]} */
  missing = [];
  /** Limits that ended the search, in sentences. @type {Set<string>} */
  stopped = new Set();
  #seen = new Set();
  #page;
  #mappings;
  #timeout;

  /**
   * @param {{page: import("./page.js").Page, mappings: import("./script-tags.js").Mapping[],
   *   timeout: number}} options
   */
  constructor({ page, mappings, timeout }) {
    this.#page = page;
    this.#mappings = mappings;
    this.#timeout = timeout;
  }

  /**
   * Reads several at once, so that a slow one does not hold up the others.
   *
   * @param {Candidate[]} candidates
   * @returns {Promise<FoundElement | undefined>} The first.
   */
  async find(candidates) {
    const queue = [...candidates];
    const end = Date.now() + this.#timeout;
    const abort = new AbortController();
    /** @type {Set<Promise<void>>} */
    const running = new Set();
    /** @type {FoundElement | undefined} */
    let found;
    const begin = () => {
      for (let next; !found && running.size < mostAtOnce && (next = this.#takeFrom(queue, end));) {
        const visit = this.#visit(next, end, abort.signal).then(({ element, imports }) => {
          running.delete(visit);
          found ??= element;
          queue.push(...imports);
        });
        running.add(visit);
      }
    };
    for (begin(); running.size > 0 && !found; begin()) await Promise.race(running);
    abort.abort();
    return found;
  }

  /**
   * @param {Candidate[]} queue
   * @param {number} end
   * @returns {Candidate | undefined} The next to read. Empties the queue at a limit.
   */
  #takeFrom(queue, end) {
    for (let next; (next = queue.shift());) {
      if (this.#seen.has(next.url.href)) continue;
      if (this.#seen.size < mostScripts && Date.now() < end) {
        this.#seen.add(next.url.href);
        return next;
      }
      const isLate = this.#seen.size < mostScripts;
      const limit = isLate ? `scripts for ${this.#timeout / 1000} s` : `${mostScripts} scripts`;
      this.stopped.add(`It reads ${limit} at most.`);
      queue.length = 0;
    }
    return undefined;
  }

  /**
   * @param {Candidate} candidate
   * @param {number} end
   * @param {AbortSignal} signal
   * @returns {Promise<Visit>}
   */
  async #visit({ url, tag, map, parents, rank }, end, signal) {
    const script = await this.#read(url, end, signal);
    const scripts = [...parents, script];
    const chain = { tag, map, scripts };
    const text = textOf(script);
    const base = script.reply?.url ?? url;
    const element = elementIn(text, base);
    if (element) return { element: { ...element, chain }, imports: [] };
    if (signal.aborted) return { imports: [] };
    if (!text) this.missing.push(chain);
    if (script.reply?.isCut) this.stopped.add(`It reads ${sizeLimit} MB of ${shown(url)} at most.`);
    const imports = importsIn(text, base, this.#mappings).map((it) => ({
      ...{ url: it.url, map: it.map ?? map },
      ...{ tag, rank, parents: scripts },
    }));
    return { imports };
  }

  /** @param {URL} url @param {number} end @param {AbortSignal} signal @returns {Promise<Script>} */
  async #read(url, end, signal) {
    const { origin } = this.#page.url;
    try {
      const headers = url.origin === origin ? undefined : { origin };
      const timeout = Math.max(1, end - Date.now());
      return { url, reply: await request(url, { timeout, signal, headers }) };
    } catch (error) {
      return { url, failure: reasonOf(error) };
    }
  }
}
