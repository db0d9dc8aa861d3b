/** The language of the element's surroundings, and its texts. */
import { en } from "../strings/en.js";
import { directionOf, languageFor, loadStrings } from "../strings/index.js";

/** @typedef {import("./words.js").Strings} Strings */

/** How long to wait for the texts of a language before English is shown, in milliseconds. */
const patience = 5000;

export class Language {
  #element;
  #onChange;
  /** That of the texts: a BCP 47 tag. */
  tag = "";
  /** The same, once the texts are loaded. */
  #wanted = "";
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
    /** @type {any} An observer does not see into shadow roots. */
    let root = this.#element.getRootNode();
    for (; root; root = root.host?.getRootNode()) {
      this.#page.observe(root, { subtree: true, attributeFilter: ["lang"] });
    }
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
    if (tag === this.#wanted) return;
    this.#wanted = tag;
    const strings = tag === "en" ? en : await loadInTime(tag);
    if (tag !== this.#wanted) return;
    if (!strings) this.#wanted = "en";
    this.tag = this.#wanted;
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
      strings && {
        ...strings,
        ...textsIn(messages),
        errors: { ...strings.errors, ...textsIn(messages?.errors) },
      }
    );
  }
}

/**
 * @param {string} tag
 * @returns {Promise<Strings | undefined>} Undefined if they don't arrive in time.
 */
const loadInTime = (tag) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    loadStrings(tag)
      .then(resolve, () => resolve(undefined))
      .finally(() => clearTimeout(timer));
  });

/**
 * A page may set its texts before it has all of them.
 *
 * @param {object | undefined} messages
 */
const textsIn = (messages) =>
  Object.fromEntries(Object.entries(messages ?? {}).filter(([, text]) => typeof text === "string"));

/**
 * @param {Element} element
 * @returns {string} The `lang` that applies to the element, also across shadow roots; empty if none
 *   is set.
 */
function languageAround(element) {
  const lang = element.closest("[lang]")?.getAttribute("lang");
  if (lang) return lang;
  const { host } = /** @type {Partial<ShadowRoot>} */ (element.getRootNode());
  return host ? languageAround(host) : "";
}
