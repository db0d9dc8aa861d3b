import { createHash } from "node:crypto";
import { read } from "../../package/support.js";
import { having } from "./case.js";

/** @typedef {import("../stage.js").Stage} Stage */

const element = read("standalone.js");
const inline = 'import "/totp/standalone.js";';
const hash = `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
const hashes = ["sha384", "sha512"].map(
  (it) => `${it}-${createHash(it).update(element).digest("base64")}`,
);
const map = '{"imports":{"cognito-totp-enrollment":"/totp/standalone.js"}}';

/**
 * @param {string} sources Of script-src.
 * @param {string} script
 * @returns {(stage: Stage) => string[]}
 */
const withScript = (sources, script) => (stage) => {
  stage.policy = stage.policyWith({ "script-src": `${sources} 'wasm-unsafe-eval'` });
  stage.script = script;
  return stage.usual();
};

/** @type {[what: string, sources: string, attributes: string, isAllowed: boolean][]} */
const inlineCases = [
  ["no word for inline scripts", "'self'", "", false],
  ["'unsafe-inline'", "'self' 'unsafe-inline'", "", true],
  ["'unsafe-inline', which a nonce turns off", "'self' 'unsafe-inline' 'nonce-abc'", "", false],
  ["the script's nonce", "'nonce-abc'", 'nonce="abc"', true],
  ["the script's nonce after a keyword in capitals", "'NONCE-abc'", 'nonce="abc"', true],
  ["another nonce", "'self' 'nonce-ABC'", 'nonce="abc"', false],
  ["the script's hash", `'self' ${hash}`, "", true],
];

/** The policy for scripts, and several needs in one policy. @type {import("./case.js").Case[]} */
export const policyCases = [
  ...inlineCases.map(([what, sources, attributes, isAllowed]) => ({
    name: `an inline script under a policy with ${what}`,
    arrange: withScript(sources, `<script type="module" ${attributes}>${inline}</script>`),
    finds: isAllowed ? [] : ["error policy-script"],
    says: isAllowed ? /allows the script \/totp/ : /forbids the inline script/,
  })),
  {
    name: "an inline script whose hash is missing",
    arrange: withScript("'self'", `<script type="module">${inline}</script>`),
    finds: ["error policy-script"],
    change: `script-src 'self' 'wasm-unsafe-eval' ${hash}`,
  },
  {
    name: "the query of a source is not printed",
    arrange: withScript(
      "https://a.example/x?key=1",
      '<script type="module" src="/totp/standalone.js"></script>',
    ),
    finds: ["error policy-script"],
    change: "script-src https://a.example/x 'wasm-unsafe-eval' 'self'",
  },
  {
    name: "an import map under a strict policy",
    arrange: withScript(
      "'self' 'nonce-abc'",
      `<script type="importmap">${map}</script><script type="module" nonce="abc">import "cognito-totp-enrollment";</script>`,
    ),
    finds: ["error policy-script"],
    says: /forbids the import map/,
  },
  {
    name: "a policy that forbids a script in the middle",
    arrange: (stage) => {
      const type = { "content-type": "text/javascript" };
      stage.answers["/app.js"] = { headers: type, body: 'import "/lib/element.js"' };
      stage.answers["/lib/element.js"] = { headers: type, body: 'import "/totp/standalone.js"' };
      const sources = `${stage.site}/app.js ${stage.site}/totp/`;
      return withScript(sources, '<script type="module" src="/app.js"></script>')(stage);
    },
    finds: ["error policy-script"],
    says: /forbids the script \/lib\/element\.js/,
  },
  {
    name: "a policy that forbids a script which is also preloaded",
    arrange: (stage) => {
      stage.head = '<link rel="modulepreload" href="/totp/standalone.js">';
      const script = '<script type="module" src="/totp/standalone.js"></script>';
      return withScript("https://cdn.example.com", script)(stage);
    },
    finds: ["error policy-script"],
  },
  {
    name: "a policy with all hashes of the tag's integrity",
    arrange: withScript(
      hashes.map((it) => `'${it}'`).join(" "),
      `<script type="module" integrity="${hashes.join("  ")} " src="/totp/standalone.js"></script>`,
    ),
    finds: [],
  },
  {
    name: "a policy with one hash of the tag's integrity",
    arrange: withScript(
      `'${hashes[0]}'`,
      `<script type="module" integrity="${hashes.join(" ")}" src="/totp/standalone.js"></script>`,
    ),
    finds: ["error policy-script"],
  },
  {
    name: "imports have the nonce of the tag",
    arrange: (stage) => {
      const headers = { "content-type": "text/javascript" };
      stage.answers["/app.js"] = { headers, body: 'import "/totp/standalone.js"' };
      const script = '<script type="module" nonce="abc" src="/app.js"></script>';
      return withScript("'strict-dynamic' 'nonce-abc'", script)(stage);
    },
    finds: [],
  },
  {
    name: "a script that redirects to where the policy forbids it",
    arrange: async (stage) => {
      const other = await stage.serve((request, response) => {
        const headers = { location: `${stage.site}/totp/standalone.js` };
        response.writeHead(302, { ...headers, "access-control-allow-origin": "*" }).end();
      });
      stage.answers["/totp/standalone.js"] = {
        headers: { "content-type": "text/javascript", "access-control-allow-origin": "*" },
        body: element,
      };
      const script = `<script type="module" src="${other}/standalone.js"></script>`;
      return withScript(other, script)(stage);
    },
    finds: ["error policy-script"],
    change: ({ policy }) => `${/script-src [^;]*/.exec(policy)?.[0]} 'self'`,
  },
  {
    name: "one line for each directive",
    arrange: having({ policy: "default-src 'none'; frame-ancestors 'none'" }),
    finds: [
      "error policy-wasm",
      "error policy-endpoint",
      "error policy-module",
      "error policy-script",
    ],
    changes: ({ endpoint }) => [
      "script-src 'wasm-unsafe-eval' 'self'",
      `connect-src ${endpoint} 'self'`,
    ],
  },
  {
    name: "no policy, and script and module on another origin",
    arrange: async (stage) => {
      stage.policy = "";
      stage.headers = { "x-frame-options": "DENY" };
      const other = await stage.serve(({ url }, response) => {
        const headers = { location: `${stage.site}/totp${url}` };
        response.writeHead(302, { ...headers, "access-control-allow-origin": "*" }).end();
      });
      stage.answers["/totp/standalone.js"] = {
        headers: { "content-type": "text/javascript", "access-control-allow-origin": "*" },
        body: `"sha384-${"A".repeat(64)}", "${other}/enrollment.wasm"`,
      };
      stage.script = `<script type="module" src="${other}/standalone.js"></script>`;
      return stage.usual();
    },
    finds: ["warning policy", "error module-integrity"],
    change: (stage) => {
      const other = /src="([^"]+)\/standalone/.exec(stage.script)?.[1];
      return `Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval' ${other}; style-src 'self'; connect-src ${[other, stage.endpoint].sort().join(" ")}`;
    },
  },
  {
    name: "a sandbox without the page's origin",
    arrange: (stage) => {
      stage.policy = stage.policyWith({ sandbox: "allow-scripts" });
      return stage.usual();
    },
    finds: ["error policy-sandbox"],
    says: /stops scripts and module \(their requests come from the origin null\)/,
  },
];
