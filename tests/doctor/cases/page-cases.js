import { answering, having } from "./case.js";

/** @typedef {import("../stage.js").Stage} Stage */

/** @param {Record<string, string>} changes Of the policy. @returns {(stage: Stage) => string[]} */
const withPolicy = (changes) => (stage) => {
  stage.policy = stage.policyWith(changes);
  return stage.usual();
};

/** @param {Record<string, string | string[]>} headers */
const withHeaders = (headers) => having({ headers });

/** @type {import("./case.js").Case[]} */
export const pageCases = [
  {
    name: "a page that is in order has no finding",
    arrange: (stage) => stage.usual(),
    finds: [],
    says: /allows WebAssembly/,
  },
  {
    name: "a page that is not there",
    arrange: answering({ "/settings": { status: 404, body: "Not found" } }),
    finds: ["error page"],
    says: /\/settings has status 404, no HTML/,
  },
  {
    name: "a page that needs sign-in",
    arrange: answering({
      "/settings": {
        status: 401,
        headers: { "content-type": "text/html" },
        body: "<!doctype html><p>Sign in",
      },
    }),
    finds: ["error page"],
    says: /status 401, HTML: not a page to judge\. If it needs sign-in/,
  },
  {
    name: "a page whose server is not there",
    arrange: (stage) => ["http://127.0.0.1:1/", ...stage.usual().slice(1)],
    finds: ["error page"],
    says: /http:\/\/127.0.0.1:1\/ can't be loaded: /,
  },
  {
    name: "a page that redirects to itself",
    arrange: answering({ "/settings": { status: 302, headers: { location: "/settings" } } }),
    finds: ["error page"],
    says: /\/settings can't be loaded: it redirects without end/,
  },
  ...["gzip", "br"].map((encoding) => ({
    name: `a page that is not ${encoding}, and says that it is`,
    arrange: answering({
      "/settings": {
        headers: { "content-type": "text/html", "content-encoding": encoding },
        body: "<!doctype html>",
      },
    }),
    finds: ["error page"],
    says: /\/settings can't be loaded: its Content-Encoding is wrong/,
  })),
  {
    name: "a page that leads to the sign-in",
    arrange: answering({
      "/settings": { status: 302, headers: { location: "/sign-in?next=settings" } },
    }),
    finds: ["warning page"],
    says: /\/settings leads to http:\S+\/sign-in, judged here/,
  },
  {
    name: "a policy without 'wasm-unsafe-eval'",
    arrange: withPolicy({ "script-src": "'self'" }),
    finds: ["error policy-wasm"],
    says: /script-src of the Content-Security-Policy in the header forbids WebAssembly\. \(module_forbidden\)/,
    change: "script-src 'self' 'wasm-unsafe-eval'",
  },
  {
    name: "'unsafe-eval' allows WebAssembly too",
    arrange: withPolicy({ "script-src": "'self' 'unsafe-eval'" }),
    finds: [],
  },
  {
    name: "a policy with default-src alone",
    arrange: having({ policy: "default-src 'self'; frame-ancestors 'none'" }),
    finds: ["error policy-wasm", "error policy-endpoint"],
    says: /^default-src /m,
    change: "script-src 'self' 'wasm-unsafe-eval'",
  },
  {
    name: "a policy whose connect-src lacks the endpoint",
    arrange: withPolicy({ "connect-src": "'self'" }),
    finds: ["error policy-endpoint"],
    says: /forbids requests to the endpoint at http:\S+\. \(endpoint_forbidden\)/,
    change: ({ endpoint }) => `connect-src 'self' ${endpoint}`,
  },
  {
    name: "a policy whose connect-src lacks the module",
    arrange: (stage) => withPolicy({ "connect-src": stage.endpoint })(stage),
    finds: ["error policy-module"],
    change: ({ endpoint }) => `connect-src ${endpoint} 'self'`,
  },
  {
    name: "a policy with connect-src 'none'",
    arrange: withPolicy({ "connect-src": "'none'" }),
    finds: ["error policy-endpoint", "error policy-module"],
    change: ({ endpoint }) => `connect-src ${endpoint} 'self'`,
  },
  {
    name: "two policies, of which the second is stricter",
    arrange: (stage) => {
      const second = "script-src 'self' 'nonce-c2VjcmV0'";
      stage.headers["content-security-policy"] = [stage.policy, second];
      return stage.usual();
    },
    finds: ["error policy-wasm"],
    says: /in policy 2 of the header/,
    change: "script-src 'self' 'nonce-...' 'wasm-unsafe-eval'",
  },
  {
    name: "a meta tag whose policy is stricter than the header's",
    arrange: having({
      head: `<!-- <meta> --><meta http-equiv="Content-Security-Policy" content="connect-src &#x27;self&apos;; sandbox">`,
    }),
    finds: ["error policy-endpoint"],
    says: /in the meta tag/,
  },
  {
    name: "a policy that forbids the element's script",
    arrange: withPolicy({ "script-src": "https://cdn.example.com 'wasm-unsafe-eval'" }),
    finds: ["error policy-script"],
    says: /forbids the script \/totp\/standalone\.js/,
    change: "script-src https://cdn.example.com 'wasm-unsafe-eval' 'self'",
  },
  {
    name: "'strict-dynamic' ignores hosts",
    arrange: withPolicy({ "script-src": "'self' 'strict-dynamic' 'nonce-abc' 'wasm-unsafe-eval'" }),
    finds: ["error policy-script"],
  },
  {
    name: "'strict-dynamic' accepts the script's nonce",
    arrange: (stage) => {
      stage.script = '<script nonce="abc" type="module" src="/totp/standalone.js"></script>';
      return withPolicy({ "script-src": "'strict-dynamic' 'nonce-abc' 'wasm-unsafe-eval'" })(stage);
    },
    finds: [],
  },
  {
    name: "no policy at all",
    arrange: having({ policy: "" }),
    finds: ["warning page-frames", "warning policy"],
    change: "frame-ancestors 'none'",
  },
  {
    name: "no policy, and no region to name in one",
    arrange: (stage) => {
      stage.policy = "";
      stage.headers = { "x-frame-options": "DENY" };
      return [`${stage.site}/settings`, "--region=europe"];
    },
    finds: ["error endpoint", "warning policy"],
    says: /any injected script runs/,
  },
  {
    name: "a sandbox without scripts",
    arrange: withPolicy({ sandbox: "allow-forms" }),
    finds: ["error policy-sandbox"],
    says: /stops the element, scripts and module \(/,
    change:
      "sandbox allow-forms allow-scripts allow-same-origin allow-top-navigation-to-custom-protocols",
  },
  {
    name: "a sandbox that lacks the rest",
    arrange: withPolicy({ sandbox: "allow-scripts allow-same-origin" }),
    finds: ["warning policy-sandbox"],
  },
  {
    name: "a permissions policy that forbids the clipboard",
    arrange: withHeaders({ "permissions-policy": "camera=(), clipboard-write=()" }),
    finds: ["warning page-permissions"],
    change: "clipboard-write=(self)",
  },
  {
    name: "a permissions policy that allows the clipboard",
    arrange: withHeaders({ "permissions-policy": "camera=(), clipboard-write=(self)" }),
    finds: [],
    says: /may write to the clipboard/,
  },
  {
    name: "a page that anyone may frame",
    arrange: (stage) => {
      stage.policy = stage.policy.replace("; frame-ancestors 'none'", "");
      return stage.usual();
    },
    finds: ["warning page-frames"],
  },
  {
    name: "a permissions policy that names self only in another origin",
    arrange: withHeaders({ "permissions-policy": 'clipboard-write=("https://self.example")' }),
    finds: ["warning page-permissions"],
  },
  ...["*", "https:", "'self' https://*"].map((sources) => ({
    name: `frame-ancestors ${sources} limits nobody`,
    arrange: withPolicy({ "frame-ancestors": sources }),
    finds: ["warning page-frames"],
    change: "frame-ancestors 'none'",
  })),
  ...[
    { options: "ALLOWALL", finds: ["warning page-frames"] },
    { options: "ALLOW-FROM https://www.example.com", finds: ["warning page-frames"] },
    { options: "sameorigin", finds: [] },
  ].map(({ options, finds }) => ({
    name: `X-Frame-Options: ${options}`,
    arrange: (/** @type {Stage} */ stage) => {
      stage.policy = stage.policy.replace("; frame-ancestors 'none'", "");
      stage.headers = { "x-frame-options": options };
      return stage.usual();
    },
    finds,
  })),
];
