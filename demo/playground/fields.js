/** Creates the fields of a form. */

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

let count = 0;

/**
 * @param {string} name The name in markup, shown as code.
 * @param {string} description Backquotes mark code.
 * @param {Control} control
 * @param {Node[]} [beside] What else is in the control's line.
 * @returns {HTMLElement}
 */
export function fieldFor(name, description, control, beside = []) {
  count += 1;
  control.id = `setting-${count}`;
  const label = element("label", [element("code", [name])]);
  label.htmlFor = control.id;
  const hint = element("p", textWithCode(description), "hint");
  hint.id = `${control.id}-hint`;
  control.setAttribute("aria-describedby", hint.id);
  if (control.type === "checkbox") return element("div", [control, label, hint], "field check");
  const line = beside.length > 0 ? element("div", [control, ...beside], "setting") : control;
  return element("div", [label, line, hint], "field");
}

/**
 * @param {string} type
 * @param {Partial<HTMLInputElement>} [properties]
 */
export function input(type, properties = {}) {
  const made = element("input", []);
  return Object.assign(made, { type, autocomplete: "off", spellcheck: false, ...properties });
}

/**
 * @param {HTMLSelectElement} select
 * @param {{value: string, text: string, lang?: string}[]} options
 */
export function fillSelect(select, options) {
  const made = options.map(({ value, text, lang = "" }) =>
    Object.assign(new Option(text, value), { lang }),
  );
  select.replaceChildren(...made);
  return select;
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {(Node | string)[]} content
 * @param {string} [className]
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, content, className) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** @param {string} text */
function textWithCode(text) {
  return text.split("`").map((part, i) => (i % 2 === 1 ? element("code", [part]) : part));
}
