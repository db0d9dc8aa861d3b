/** The style sheet of a theme, as an integrator would write it. */

/**
 * @param {string} theme As in `[data-theme="theme"]`.
 * @param {string} selector The selector of the rules.
 * @returns {string} CSS; empty if the page has no rules for the theme.
 */
export function themeRules(theme, selector) {
  const wanted = `[data-theme="${theme}"] ${selector}`;
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText === wanted)
    .map((rule) => print(/** @type {CSSStyleRule} */ (rule), selector))
    .join("\n\n");
}

/**
 * @param {string} selector
 * @param {CSSStyleDeclaration} style
 * @param {string} [indent]
 * @returns {string} A rule, with one declaration per line.
 */
export function printRule(selector, style, indent = "") {
  return `${indent}${selector} {\n${declarations(style, `${indent}  `)}${indent}}`;
}

/**
 * @param {CSSStyleRule} rule
 * @param {string} selector
 */
function print(rule, selector) {
  const nested = [...rule.cssRules]
    .filter((inner) => inner instanceof CSSStyleRule)
    .map(
      (inner) =>
        `\n${printRule(inner.selectorText.replaceAll(", ", ",\n  "), inner.style, "  ")}\n`,
    );
  return `${selector} {\n${declarations(rule.style, "  ")}${nested.join("")}}`;
}

/**
 * @param {CSSStyleDeclaration} style
 * @param {string} indent
 */
function declarations(style, indent) {
  // The text has shorthands, which the list of properties lacks.
  return style.cssText.replaceAll(/ *([^;]+);/g, `${indent}$1;\n`);
}
