/**
 * What the checks need of a script's text. Without a parser, it is read token by token, so that
 * comments and strings are not code.
 */

/** After these, a slash begins a regular expression; after other words, it divides. */
const beforeExpression = new Set(
  "await case delete do else in instanceof of return throw typeof void yield".split(" "),
);

/** Before the parenthesis of a condition, after which a statement begins. */
const beforeCondition = new Set(["for", "if", "while", "with"]);

/**
 * @param {string} script Perhaps minified.
 * @returns {Generator<string>} Words, punctuators, and literals with their quotes. A template
 *   literal is in parts, with the tokens of its expressions between them.
 */
export function* tokensIn(script) {
  /**
   * The tokens before brackets that are open; "`" is an expression in a template literal.
   * @type {string[]}
   */
  const open = [];
  let last = "";
  for (let start = 0, end; start < script.length; start = end) {
    const next = script[start] ?? "";
    const isTemplate = next === "`" || (next === "}" && open.at(-1) === "`");
    if (/\s/.test(next)) {
      end = endOfRun(script, start, /\s+/y);
      continue;
    } else if (next === "/" && /[/*]/.test(script[start + 1] ?? "")) {
      end = endOfComment(script, start);
      continue;
    } else if (isTemplate) end = endOfLiteral(script, start, "`");
    else if (next === '"' || next === "'") end = endOfLiteral(script, start, next);
    else if (next === "/" && isBeforeRegExp(last)) end = endOfRegExp(script, start);
    else if (/[\w$\x80-\uFFFF]/.test(next)) end = endOfRun(script, start, /[\w$\x80-\uFFFF]+/y);
    else end = start + (/^(\+\+|--)$/.test(script.slice(start, start + 2)) ? 2 : 1);

    let token = script.slice(start, end);
    yield token;
    if (next === "}") open.pop();
    if (isTemplate && token.endsWith("${")) open.push("`");
    else if (next === "{" || next === "(") open.push(last);
    else if (next === ")" && beforeCondition.has(open.pop() ?? "")) token = "condition)";
    last = token;
  }
}

/** @param {string} last The token before the slash; empty at the start. */
function isBeforeRegExp(last) {
  if (/^[\w$\x80-\uFFFF]/.test(last)) return beforeExpression.has(last) || last === "condition)";
  const isOperand = /^(\)|\]|\+\+|--|["'`/].+|\}.*`)$/s.test(last);
  return !isOperand || last.endsWith("${");
}

/** @param {string} script @param {number} start @param {RegExp} form Sticky. */
function endOfRun(script, start, form) {
  form.lastIndex = start;
  form.test(script);
  return form.lastIndex;
}

/** @param {string} script @param {number} start */
function endOfComment(script, start) {
  const isLine = script[start + 1] === "/";
  const end = script.indexOf(isLine ? "\n" : "*/", start + 2);
  return end < 0 ? script.length : end + (isLine ? 1 : 2);
}

/**
 * @param {string} script
 * @param {number} start
 * @param {string} quote Strings end with their line at the latest, templates at an expression.
 */
function endOfLiteral(script, start, quote) {
  for (let i = start + 1; i < script.length; i++) {
    const next = script[i];
    if (next === "\\") i++;
    else if (next === quote) return i + 1;
    else if (quote === "`" ? next === "$" && script[i + 1] === "{" : next === "\n") {
      return quote === "`" ? i + 2 : i;
    }
  }
  return script.length;
}

/** @param {string} script @param {number} start */
function endOfRegExp(script, start) {
  let isClass = false;
  for (let i = start + 1; i < script.length; i++) {
    const next = script[i];
    if (next === "\\") i++;
    else if (next === "[") isClass = true;
    else if (next === "]") isClass = false;
    else if (next === "\n") return i;
    else if (next === "/" && !isClass) return i + 1;
  }
  return script.length;
}

/**
 * @param {string} script
 * @returns {string[]} The modules that it imports, as it names them.
 */
export function importNamesIn(script) {
  /** @type {string[]} */
  const names = [];
  let [third, second, last] = ["", "", ""];
  for (const token of tokensIn(script)) {
    const isCall = last === "(" && second === "import";
    const isImport = isCall || last === "import" || last === "from";
    if (isImport && (isCall ? third : second) !== ".") {
      names.push(...[/^["'`]([^"'`\s]+)["'`]$/.exec(token)?.[1] ?? []].flat());
    }
    [third, second, last] = [second, last, token];
  }
  return names;
}

/**
 * @param {string} script
 * @returns {boolean} Whether it only runs as a module.
 */
export function needsModule(script) {
  let [second, last] = ["", ""];
  for (const token of tokensIn(script)) {
    const isImport = last === "import" && /^["'{*.\w$]/.test(token);
    const isExport = last === "export" && /^[{*\w$]/.test(token);
    if ((isImport || isExport) && second !== ".") return true;
    [second, last] = [last, token];
  }
  return false;
}
