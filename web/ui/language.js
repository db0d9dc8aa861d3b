/** The language of the place where the element stands, and its texts. */
import { en } from "../strings/en.js";
import { directionOf, languageFor, loadStrings } from "../strings/index.js";

/** @typedef {import("./words.js").Strings} Strings */

export class Language {
  #element;
  #onChange;
  /** A BCP 47 tag. */
  tag = "";
  /** @type {Strings | undefined} Once they are there. */
  #strings;
  #page = new MutationObserver(() => this.follow());

  /**
   * @param {Element} element
   * @param {() => void} onChange There are other texts.
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

  /** Takes the language that holds there now. */
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
   * @param {import("../element.js").Messages | undefined} messages The page's own, which come first.
   * @returns {import("./words.js").Texts | undefined} Nothing while they are loaded.
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
 * @returns {string} The `lang` that holds there, also across shadow roots; empty where none is set.
 */
function languageAround(element) {
  const { lang } = /** @type {HTMLElement | null} */ (element.closest("[lang]")) ?? {};
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : "";
}
