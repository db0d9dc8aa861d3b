/**
 * Finds mistakes that TypeScript does not find, and enforces the layers of our JavaScript
 * (scripts/layers.js does so for C++). Where two entries set the same rule for a file, the later
 * one replaces the earlier one.
 */
import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import playwright from "eslint-plugin-playwright";
import wc from "eslint-plugin-wc";

/**
 * Forbids names as variables, properties and strings.
 *
 * @param {string} names
 * @param {string} message
 */
const ban = (names, message) => ({
  selector: `:matches(Identifier[name=/^(${names})$/], Literal[value=/^(${names})$/])`,
  message,
});

const shellBans = [
  ban("localStorage|sessionStorage|indexedDB|cookie|cookieStore", "Never store secrets."),
  ban(
    "innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|srcdoc|DOMParser|parseHTMLUnsafe|createContextualFragment",
    "No HTML sinks.",
  ),
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
    message: "No HTML sinks.",
  },
  {
    selector:
      ":matches(MemberExpression > Identifier.property[name=/^(style|cssText)$/], Literal[value='style'])",
    message: "No inline styles: a strict CSP forbids them.",
  },
];
const viewBans = [...shellBans, ban("fetch|XMLHttpRequest|sendBeacon", "The view sends nothing.")];
const noDynamicImport = { selector: "ImportExpression", message: "Import statically." };

/**
 * Forbids all imports but those whose text matches.
 *
 * @param {string[]} files
 * @param {RegExp} allowed
 */
const importsOnly = (files, { source }) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [{ regex: `^(?!(${source})$)`, message: "This layer must not import that." }],
      },
    ],
  },
});

const packagesOfKit = /node:.*|@playwright\/test|@aws-sdk\/.*|zxing-wasm\/.*/.source;

export default [
  { ignores: ["build/", "**/dist/", "**/test-results/", ".deps/", ".demo/"] },
  { ignores: ["examples/*/.*/", "examples/*/build/", "examples/next/next-env.d.ts"] },
  js.configs.recommended,
  {
    plugins: { jsdoc, playwright, wc },
    rules: {
      "no-undef": "off", // TypeScript knows what exists.
      "no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // Playwright reads from the pattern which fixtures a fixture uses.
      "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }],
      "no-self-assign": ["error", { props: false }], // A setter may act on it.
      "array-callback-return": "error",
      // Prettier wraps the code. Types in comments may be longer, and are left as they are.
      "max-len": [
        "error",
        {
          code: Infinity,
          comments: 100,
          ignoreUrls: true,
          ignorePattern: "@(attr|type|property|param)|\\* +\\|",
        },
      ],
      eqeqeq: "error",
      "no-template-curly-in-string": "error",
      "no-unreachable-loop": "error",
      "jsdoc/check-param-names": "error",
    },
  },
  {
    files: ["web/**/*.js"],
    rules: {
      "wc/no-constructor-attributes": "error",
      "wc/no-self-class": "error",
      "wc/guard-define-call": "error",
      "wc/guard-super-call": "error",
      "wc/require-listener-teardown": "error",
    },
  },
  {
    files: ["e2e/**/*.js", "examples/**/*.js"],
    rules: {
      "playwright/missing-playwright-await": "error",
      "playwright/no-focused-test": "error",
      "playwright/no-networkidle": "error",
      "playwright/no-page-pause": "error",
      "playwright/no-wait-for-timeout": "error",
      "playwright/valid-expect": "error",
      "playwright/valid-expect-in-promise": "error",
    },
  },
  {
    files: ["web/**/*.js", "wasm/**/*.js"],
    rules: {
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-globals": ["error", "fetch", "XMLHttpRequest", "WebSocket", "EventSource"],
    },
  },
  { files: ["web/{ahead,console}.js"], rules: { "no-console": "off" } },
  {
    // fetch.js makes all calls, compile.js gets the module, and the other two send the first call
    // ahead.
    files: ["wasm/bindings/fetch.js", "web/{compile,ahead,take-ahead}.js"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["wasm/**/*.js"],
    languageOptions: { sourceType: "script" },
    rules: { "no-unused-vars": ["error", { vars: "local" }] },
  },
  {
    files: ["web/**/*.js"],
    rules: { "no-restricted-syntax": ["error", ...shellBans, noDynamicImport] },
  },
  {
    files: ["web/ui/*.js"],
    rules: { "no-restricted-syntax": ["error", ...viewBans, noDynamicImport] },
  },
  {
    files: ["web/strings/index.js"],
    rules: { "no-restricted-syntax": ["error", ...shellBans] },
  },
  importsOnly(["web/*.js"], /\.\/.*/),
  importsOnly(
    [
      "web/{core,enroller,enrollment-error,operations,options,rivals,bytes,compile,console,debug,node,token,ahead}.js",
    ],
    /enrollment-module|\.\/(enroller|enrollment-error|operations|options|rivals|bytes|compile|console|debug|node|token)\.js/,
  ),
  importsOnly(["web/react.js"], /react|\.\/.*/),
  importsOnly(["web/ui/*.js"], /\.\/.*|\.\.\/strings\/.*|\.\.\/snapshot\.js/),
  importsOnly(["web/strings/*.js"], /(?!)/),
  importsOnly(["web/strings/index.js"], /\.\/.*/),
  importsOnly(["doctor/*.js"], /node:.*|#core|\.\/.*|\.\.\/web\/(token|strings\/problems)\.js/),
  // The kit may import itself, the types of the shell, and these packages.
  ...[/\.\//, /\.\.?\//, /\.\/|(\.\.\/){1,2}/].map((up, depth) =>
    importsOnly(
      [`kit/${"*/".repeat(depth)}*.js`],
      new RegExp(`(${up.source})[^.].*|(\\.\\./)+web/types\\.js|${packagesOfKit}`),
    ),
  ),
];
