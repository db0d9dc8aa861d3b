/** The language of the element's surroundings, and its texts. */
import { en } from "../strings/en.js";
import { directionOf, languageFor, loadStrings } from "../strings/index.js";

/** @typedef {import("./words.js").Strings} Strings */

export class Language {
  #element;
  #onChange;
  /** A BCP 47 tag. */
  tag = "";
  /** @type {Strings | undefined} Undefined until they are loaded. */
  #strings;
  #page = new MutationObserver(() => this.follow());

  /**
   * @param {Element} element
   * @param {() => void} onChange Called when the texts have changed.
   */
  constructor(element, onChange) {
    this.#element = element;
    this.#onChange = onChange;
  }

  begin() {
    this.follow();
    this.#page.observe(document.documentElement, { attributeFilter: ["lang"] });
  }

  end() {
    this.#page.disconnect();
  }

  get direction() {
    return directionOf(this.tag);
  }

  /** Switches to the language that now applies to the element. */
  async follow() {
    const tag = languageFor(languageAround(this.#element));
    if (tag === this.tag) return;
    this.tag = tag;
    const strings = tag === "en" ? en : await loadStrings(tag).catch(() => undefined);
    if (tag !== this.tag) return;
    if (!strings) this.tag = "en";
    this.#strings = strings ?? en;
    this.#onChange();
  }

  /**
   * @param {import("../element.js").Messages | undefined} messages The page's own texts, which win.
   * @returns {import("./words.js").Texts | undefined} Undefined while the texts are loading.
   */
  stringsWith(messages) {
    const strings = this.#strings;
    return (
      strings && { ...strings, ...messages, errors: { ...strings.errors, ...messages?.errors } }
    );
  }
}

/**
 * @param {Element} element
 * @returns {string} The `lang` that applies to the element, also across shadow roots; empty if none is set.
 */
function languageAround(element) {
  const { lang } = /** @type {HTMLElement | null} */ (element.closest("[lang]")) ?? {};
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : "";
}
