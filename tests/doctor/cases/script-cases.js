import { readFileSync } from "node:fs";
import path from "node:path";
import { dist } from "../../package/support.js";

/** @typedef {import("../stage.js").Stage} Stage */

const place = "/totp/enrollment.wasm";
const wasm = readFileSync(path.join(dist, "enrollment.wasm"));
const element = readFileSync(path.join(dist, "standalone.js"), "utf8");
const type = { "content-type": "application/wasm" };
const found = { finds: [], says: /SHA-384 is the one that the page's script accepts/ };

/** @param {string} script @returns {(stage: Stage) => string[]} */
const withScript = (script) => (stage) => {
  stage.policy = stage.policyWith({ "script-src": "* 'unsafe-inline' 'wasm-unsafe-eval'" });
  stage.script = script;
  return stage.usual();
};

/** How the module is found, and when it is not. @type {import("./case.js").Case[]} */
export const scriptCases = [
  {
    name: "the module is found through an import of the page's script",
    arrange: withScript('<script type="module" src="/totp/define.js"></script>'),
    ...found,
  },
  {
    name: "the module is found through a module preload",
    arrange: withScript('<link rel="modulepreload" href="/totp/define.js">'),
    ...found,
  },
  {
    name: "the module is found through an inline script",
    arrange: withScript('<script type="module">import "/totp/define.js";</script>'),
    ...found,
  },
  {
    name: "the module is found through an import map",
    arrange: withScript(
      '<script type="importmap">{"imports":{"cognito-totp-enrollment/define.js":"./totp/define.js"}}</script>',
    ),
    ...found,
  },
  {
    name: "the module is found from the base of the page",
    arrange: withScript('<base href="/totp/"><script type=module src=standalone.js></script>'),
    ...found,
  },
  {
    name: "the base of the page is the first that has href",
    arrange: withScript(
      '<template><base href="/x/"></template><base target="_top"><base href="/totp/"><script type=module src=standalone.js></script>',
    ),
    ...found,
  },
  {
    name: "the module is found by the name that a bundler gave it",
    arrange: (stage) => {
      const body = `${element};prepare(new URL("./enrollment-7WIDHFQ5.wasm", import.meta.url))`;
      stage.replaceScript(body);
      stage.answers["/totp/enrollment-7WIDHFQ5.wasm"] = { headers: type, body: wasm };
      stage.answers[place] = { status: 404 };
      return stage.usual();
    },
    ...found,
  },
  {
    name: "a script that names several modules is not certain",
    arrange: (stage) => {
      const body = `${element};load("./other.wasm", "./enrollment-7WIDHFQ5.wasm")`;
      stage.replaceScript(body);
      return stage.usual();
    },
    finds: [],
    says: /give its URL with --module/,
  },
  {
    name: "a name that follows webpack's public path is not certain",
    arrange: (stage) => {
      const hash = `sha384-${"A".repeat(64)}`;
      const body = `var u=new URL(r.p+"static/media/enrollment.a1b2.wasm",r.b),h="${hash}";`;
      stage.replaceScript(body);
      return stage.usual();
    },
    finds: [],
    says: /give its URL with --module/,
  },
  {
    name: "the module is found beside the place to which the script redirects",
    arrange: (stage) => {
      const headers = { location: "/v2/standalone.js" };
      stage.answers["/totp/standalone.js"] = { status: 302, headers };
      stage.answers["/v2/standalone.js"] = {
        headers: { "content-type": "text/javascript" },
        body: element,
      };
      stage.answers["/v2/enrollment.wasm"] = { headers: type, body: wasm };
      stage.answers[place] = { status: 404 };
      return stage.usual();
    },
    ...found,
  },
  {
    name: "the module is found by its preload",
    arrange: withScript(`<link rel="preload" href="${place}" as="fetch" crossorigin>`),
    finds: [],
    says: /SHA-384 is the one of this package/,
  },
  {
    name: "a page whose script is not found says how to name the module",
    arrange: withScript(""),
    finds: [],
    says: /do not say where enrollment\.wasm is: give its URL with --module/,
  },
  {
    name: "a script in a comment counts as none",
    arrange: withScript('<!-- <script type="module" src="/totp/standalone.js"></script> -->'),
    finds: [],
    says: /give its URL with --module/,
  },
  {
    name: "a script that hangs is given up",
    arrange: async (stage) => {
      const other = await stage.serve(() => {});
      return withScript(`<script src="${other}/slow.js"></script>`)(stage).concat("--timeout=1");
    },
    finds: [],
    says: /give its URL with --module/,
  },
];
