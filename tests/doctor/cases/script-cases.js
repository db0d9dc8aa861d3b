import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { dist } from "../../package/support.js";
import { answering } from "./case.js";

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

/** More than the doctor reads of one file. */
const large = " ".repeat(9_000_000);

const importMap = `<script type="importmap">{"imports":{
  "element/":"./totp/","cognito-totp-enrollment/define.js":"./totp/define.js"}}</script>`;

const integrity = `sha384-${createHash("sha384").update(element).digest("base64")}`;

/**
 * @param {Record<string, string>} headers Of the script.
 * @returns {(stage: Stage) => Promise<string[]>}
 */
const onOtherOrigin = (headers) => async (stage) => {
  const other = await stage.serve(({ url }, response) => {
    if (url === "/enrollment.wasm") {
      response.writeHead(200, { ...type, "access-control-allow-origin": "*" }).end(wasm);
    } else response.writeHead(200, { "content-type": "text/javascript", ...headers }).end(element);
  });
  stage.policy = stage.policyWith({
    "script-src": `${other} 'wasm-unsafe-eval'`,
    "connect-src": `${other} ${stage.endpoint}`,
  });
  stage.script = `<script type="module" src="${other}/standalone.js"></script>`;
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
    finds: ["warning script"],
  },
  {
    name: "a preload that no script runs",
    arrange: withScript('<link rel="ModulePreload nofollow" href="/totp/define.js">'),
    finds: ["warning script"],
    says: /The page preloads \/totp\/define\.js, which leads to the element, but no script that the doctor can follow runs it/,
  },
  {
    name: "the module is found through an inline script",
    arrange: withScript('<script type="module">import "/totp/define.js";</script>'),
    ...found,
  },
  {
    name: "the module is found through an import map",
    arrange: withScript(`${importMap}<script type=module>import "element/define.js"</script>`),
    ...found,
  },
  {
    name: "an import map whose element no script runs",
    arrange: withScript(importMap),
    ...found,
    finds: ["warning script"],
  },
  {
    name: "an import that stands in a comment or a string counts as none",
    arrange: withScript(
      `<script type=module>/* import "/totp/standalone.js" */ let a = 'import "/totp/standalone.js"'</script>`,
    ),
    finds: [],
    says: /finds no script that has the element/,
  },
  {
    name: "an old URL in a comment is no error",
    arrange: withScript('<script type=module>// import "/old/standalone.js"\nlet a = 1</script>'),
    finds: [],
    says: /finds no script that has the element\.\n/,
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
    name: "a base that the policy forbids does not count",
    arrange: (stage) => {
      stage.policy = stage.policyWith({ "base-uri": "'none'" });
      stage.script = '<base href="/x/"><script type=module src="totp/standalone.js"></script>';
      return stage.usual();
    },
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
    arrange: answering({
      "/totp/standalone.js": { status: 302, headers: { location: "/v2/standalone.js" } },
      "/v2/standalone.js": { headers: { "content-type": "text/javascript" }, body: element },
      "/v2/enrollment.wasm": { headers: type, body: wasm },
      [place]: { status: 404 },
    }),
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
  {
    name: "a script that hangs does not hold up the others",
    arrange: async (stage) => {
      const other = await stage.serve(() => {});
      const scripts = `<script src="${other}/slow.js"></script><script type="module" src="/totp/define.js"></script>`;
      return withScript(scripts)(stage).concat("--timeout=1");
    },
    ...found,
  },
  {
    name: "a page with more scripts than the doctor reads says so",
    arrange: withScript(
      Array.from({ length: 50 }, (_, i) => `<script src="/totp/none.js?${i}"></script>`).join(""),
    ),
    finds: [],
    says: /finds no script that has the element\. It reads 40 scripts at most\./,
  },
  {
    name: "a script of more than 8 MB says so",
    arrange: (stage) => {
      stage.replaceScript(`${large}${element}`);
      return stage.usual();
    },
    finds: [],
    says: /It reads 8 MB of http:\S+\/standalone\.js at most\./,
  },
  {
    name: "a page of more than 8 MB says so",
    arrange: withScript(`<!--${large}--><script type="module" src="/totp/define.js"></script>`),
    finds: [],
    says: /It reads 8 MB of a page at most\./,
  },
  {
    name: "a script of more than 8 MB is not compared with the tag's integrity",
    arrange: (stage) => {
      stage.replaceScript(`${element}//${large}`);
      const hash = `sha384-${"A".repeat(64)}`;
      stage.script = `<script type="module" src="/totp/standalone.js" integrity="${hash}"></script>`;
      return stage.usual();
    },
    finds: [],
    says: /has more than 8 MB: the doctor reads no more, and can't compare it/,
  },
  {
    name: "a script tag is preferred to a preload of the same script",
    arrange: (stage) => {
      stage.policy = stage.policyWith({ "script-src": "'nonce-abc' 'wasm-unsafe-eval'" });
      stage.head = '<link rel="modulepreload" href="/totp/standalone.js">';
      stage.script = '<script type="module" nonce="abc" src="/totp/standalone.js"></script>';
      return stage.usual();
    },
    ...found,
  },
  {
    name: "a script tag without type=module",
    arrange: withScript('<script src="/totp/standalone.js"></script>'),
    finds: ["error script"],
    says: /The tag of the script \/totp\/standalone\.js lacks type=module/,
    change: 'type="module"',
  },
  {
    name: "a script tag whose type browsers do not run",
    arrange: withScript('<script type="text/plain" src="/totp/standalone.js"></script>'),
    finds: ["error script"],
    says: /lacks type=module/,
  },
  {
    name: "a script tag for browsers without modules beside the module's",
    arrange: withScript(
      '<script nomodule src="/totp/standalone.js"></script><script type="module" src="/totp/standalone.js"></script>',
    ),
    ...found,
  },
  {
    name: "an inline script that imports without type=module",
    arrange: withScript('<script>import "/totp/standalone.js";</script>'),
    finds: ["error script"],
    says: /The tag of the inline script lacks type=module/,
  },
  {
    name: "a classic script may import the element when it runs",
    arrange: withScript('<script>import("/totp/standalone.js");</script>'),
    ...found,
  },
  {
    name: "a classic script may have the element, if it is no module",
    arrange: (stage) => {
      const body = element.replaceAll("import.meta.url", "document.baseURI");
      stage.replaceScript(body.replace(/export\s*\{[^}]*\};?/g, ""));
      stage.answers["/enrollment.wasm"] = { headers: type, body: wasm };
      stage.script = '<script src="/totp/standalone.js"></script>';
      return stage.usual();
    },
    ...found,
  },
  {
    name: "a script tag in a template",
    arrange: withScript(
      '<template><script type="module" src="/totp/standalone.js"></script></template>',
    ),
    finds: ["error script"],
    says: /is in a template/,
  },
  {
    name: "a script whose type is no JavaScript",
    arrange: answering({
      "/totp/standalone.js": { headers: { "content-type": "text/plain" }, body: element },
    }),
    finds: ["error script"],
    says: /standalone\.js has the type text\/plain/,
    change: "Content-Type: text/javascript",
  },
  {
    name: "an imported script without a type",
    arrange: (stage) => {
      stage.answers["/totp/standalone.js"] = { body: element };
      stage.script = '<script type="module">import "/totp/standalone.js";</script>';
      stage.policy = stage.policyWith({
        "script-src": "'self' 'unsafe-inline' 'wasm-unsafe-eval'",
      });
      return stage.usual();
    },
    finds: ["error script"],
    says: /standalone\.js has no type/,
  },
  {
    name: "a script that is not there",
    arrange: answering({ "/totp/standalone.js": { status: 404 } }),
    finds: ["error script"],
    says: /No script has the element\. http:\S+\/totp\/standalone\.js has status 404\./,
  },
  {
    name: "a script in whose place the page comes",
    arrange: answering({
      "/totp/standalone.js": {
        headers: { "content-type": "text/html" },
        body: "<!doctype html><p>The page",
      },
    }),
    finds: ["error script"],
    says: /has status 200 and is HTML\./,
  },
  {
    name: "a script that is not there, and need not be the element's",
    arrange: withScript('<script src="/none.js"></script>'),
    finds: [],
    says: /finds no script that has the element\. http:\S+\/none\.js/,
  },
  {
    name: "a script on another origin, which pages cannot load",
    arrange: onOtherOrigin({}),
    finds: ["error script"],
    says: /standalone\.js is on another origin/,
    change: ({ site }) => `Access-Control-Allow-Origin: ${site}`,
  },
  {
    name: "a script on another origin, which pages can load",
    arrange: onOtherOrigin({ "access-control-allow-origin": "*" }),
    ...found,
  },
  {
    name: "a script that does not have the tag's hash",
    arrange: withScript(
      `<script type="module" src="/totp/standalone.js" integrity="sha384-${"A".repeat(64)}"></script>`,
    ),
    finds: ["error script"],
    change: `integrity="${integrity}"`,
  },
  {
    name: "a script that has one of the tag's strongest hashes",
    arrange: withScript(
      `<script type="module" src="/totp/standalone.js" integrity=" sha256-A ${integrity}?x sha384-A "></script>`,
    ),
    ...found,
  },
];
