import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { dist } from "../../package/support.js";
import { answering } from "./case.js";

/** @typedef {import("../stage.js").Stage} Stage */

const wasm = readFileSync(path.join(dist, "enrollment.wasm"));
const altered = Buffer.concat([wasm, Buffer.from([0])]);
const place = "/totp/enrollment.wasm";
const type = { "content-type": "application/wasm" };
const html = { headers: { "content-type": "text/html" }, body: "<!doctype html><p>The page" };

/** @param {import("../stage.js").Answer} answer */
const answeredWith = (answer) => answering({ [place]: answer });

/**
 * @param {(origin?: string) => Record<string, string>} headersFor The page's.
 * @returns {(stage: Stage) => Promise<string[]>}
 */
const onOtherOrigin = (headersFor) => async (stage) => {
  const other = await stage.serve(({ headers: { origin } }, response) =>
    response.writeHead(200, { ...type, ...headersFor(origin) }).end(wasm),
  );
  stage.policy = stage.policyWith({ "connect-src": `${stage.endpoint} ${other}` });
  return stage.usual(`--module=${other}/enrollment.wasm`);
};

/** @type {import("./case.js").Case[]} */
export const moduleCases = [
  {
    name: "a module whose place answers with the page",
    arrange: answeredWith(html),
    finds: ["error module"],
    says: /is HTML\. A fallback of the server answers for it\..*\(module_misplaced\)/,
  },
  {
    name: "a module that is missing",
    arrange: answeredWith({ status: 404, body: "Not found" }),
    finds: ["error module"],
    says: /\/totp\/enrollment\.wasm has status 404 and is no module.*use --module/,
  },
  {
    name: "a module of the wrong type",
    arrange: answeredWith({ headers: { "content-type": "application/octet-stream" }, body: wasm }),
    finds: ["warning module-type"],
    says: /application\/octet-stream/,
    change: "Content-Type: application/wasm",
  },
  {
    name: "a module whose bytes are altered",
    arrange: answeredWith({ headers: type, body: altered }),
    finds: ["error module-integrity"],
    says: /\(module_altered\)/,
  },
  {
    name: "a module on another origin, which pages cannot read",
    arrange: onOtherOrigin(() => ({})),
    finds: ["error module-cors"],
    change: ({ site }) => `Access-Control-Allow-Origin: ${site}`,
  },
  {
    name: "a module on another origin, which pages can read",
    arrange: onOtherOrigin((origin = "") => ({ "access-control-allow-origin": origin })),
    finds: [],
    says: /The module's server lets the page read it/,
  },
  {
    name: "a module whose server is not there",
    arrange: (stage) => {
      stage.policy = stage.policyWith({ "connect-src": `${stage.endpoint} *` });
      return stage.usual("--module=http://127.0.0.1:1/enrollment.wasm");
    },
    finds: ["error module"],
    says: /127\.0\.0\.1:1\/enrollment\.wasm can't be loaded.*\(module_unavailable\)/,
  },
  {
    name: "a module whose server fails",
    arrange: answeredWith({ ...html, status: 503 }),
    finds: ["error module"],
    says: /has status 503.*\(module_unavailable\)/,
  },
  {
    name: "a module with another status of success",
    arrange: answeredWith({ status: 203, headers: type, body: wasm }),
    finds: [],
    says: /SHA-384 is the one that the page's script accepts/,
  },
  {
    name: "a module that redirects to where the policy forbids it",
    arrange: async (stage) => {
      const headers = { ...type, "access-control-allow-origin": "*" };
      const other = await stage.serve((_, response) => response.writeHead(200, headers).end(wasm));
      return answeredWith({ status: 302, headers: { location: `${other}/x.wasm` } })(stage);
    },
    finds: ["error policy-module"],
    says: /forbids requests to the module at http:\S+\. \(module_forbidden\)/,
  },
  {
    name: "a module that redirects to where the policy allows it, on another path",
    arrange: (stage) => {
      const { site, endpoint } = stage;
      stage.policy = stage.policyWith({ "connect-src": `${endpoint} ${site}/totp/` });
      stage.answers["/x/enrollment.wasm"] = { headers: type, body: wasm };
      return answeredWith({ status: 302, headers: { location: "/x/enrollment.wasm" } })(stage);
    },
    finds: [],
  },
  {
    name: "a module without end",
    arrange: async (stage) => {
      const other = await stage.serve((_, response) => {
        response.writeHead(200, { ...type, "access-control-allow-origin": "*" });
        response.write(wasm);
        const writeMore = () => response.write(Buffer.alloc(2 ** 20));
        response.on("drain", writeMore);
        writeMore();
      });
      stage.policy = stage.policyWith({ "connect-src": "*" });
      return stage.usual(`--module=${other}/enrollment.wasm`);
    },
    finds: [],
    says: /The module has more than 8 MB: the doctor reads no more, and compares nothing/,
  },
  {
    name: "a page and a module of another build",
    arrange: (stage) => {
      const hash = createHash("sha384").update(altered).digest("base64");
      const body = `const u = new URL("enrollment.wasm", import.meta.url), i = "sha384-${hash}";`;
      stage.replaceScript(body);
      stage.answers[place] = { headers: type, body: altered };
      return stage.usual();
    },
    finds: ["warning module-integrity"],
    says: /Both are of another build than this program/,
  },
  {
    name: "a page whose module is of another build",
    arrange: (stage) => {
      const hash = "sha384-cNNAQ67s/2nqHOLNqSgvJd37g5LsE4tGmbHUZwRxQ0qPdVptrqCaFP2bvTWtJkxd";
      const body = `const u = new URL("enrollment.wasm", import.meta.url), i = "${hash}";`;
      stage.replaceScript(body);
      stage.answers[place] = { headers: type, body: Buffer.from("\0asm of an older build") };
      return stage.usual();
    },
    finds: ["error module-integrity"],
    says: /not the one that the page's script accepts/,
  },
];
