import { cognitoCors, faults } from "../../../kit/emulator/index.js";
import { refusal } from "./case.js";

/** @typedef {import("../stage.js").Stage} Stage */
/** @typedef {import("../../../kit/emulator/index.js").Emulator} Emulator */

/** @param {(emulator: Emulator) => unknown} act @returns {(stage: Stage) => string[]} */
const emulated = (act) => (stage) => {
  act(stage.emulator);
  return stage.usual("--timeout=1");
};

/** @param {import("../../../kit/emulator/index.js").Fault} fault Of each call. */
const failing = (fault) => emulated((it) => it.plan("GetUser", fault, { times: Infinity }));

/** @param {Partial<typeof cognitoCors>} rules */
const withCors = (rules) =>
  emulated(({ settings }) => (settings.cors = { ...cognitoCors, ...rules }));

/** @type {import("./case.js").Case[]} */
export const endpointCases = [
  {
    name: "an endpoint without CORS",
    arrange: emulated(({ settings }) => (settings.cors = undefined)),
    finds: ["error endpoint-cors", "error endpoint-reading"],
    says: /preflight refuses http:/,
    change: ({ site }) => `Access-Control-Allow-Origin: ${site}`,
  },
  {
    name: "an endpoint for pages of another origin",
    arrange: withCors({ allowOrigin: "https://www.example.com" }),
    finds: ["error endpoint-cors", "error endpoint-reading"],
  },
  {
    name: "an endpoint that allows each page by its name",
    arrange: async (stage) => {
      stage.endpoint = await stage.serve(({ headers: { origin = "" } }, response) => {
        response.setHeader("access-control-allow-origin", origin);
        response.setHeader("access-control-allow-headers", "*");
        response.setHeader("access-control-expose-headers", "*");
        response.writeHead(origin ? 400 : 403).end(refusal);
      });
      stage.policy = stage.policyWith({});
      return stage.usual();
    },
    finds: ["error endpoint-cors", "error user"],
    says: /GetUser failed: status 400/,
  },
  {
    name: "a preflight that lacks a header",
    arrange: withCors({ allowHeaders: "Content-Type" }),
    finds: ["error endpoint-cors"],
    says: /refuses the header x-amz-target\. \(network_failed\)/,
    change: "Access-Control-Allow-Headers: content-type, x-amz-target",
  },
  {
    name: "a preflight that fails",
    arrange: emulated((it) => it.plan("preflight", faults.html(405), { times: 9 })),
    finds: ["error endpoint-cors"],
    says: /preflight has status 405/,
  },
  {
    name: "an endpoint whose Date is not exposed",
    arrange: withCors({ exposeHeaders: "x-amzn-RequestId" }),
    finds: ["warning endpoint-reading"],
    says: /codes are checked by the computer's clock/,
    change: "Access-Control-Expose-Headers: date, x-amzn-requestid",
  },
  {
    name: "an endpoint whose request ID is not exposed",
    arrange: withCors({ exposeHeaders: "Date" }),
    finds: ["warning endpoint-reading"],
    says: /The ID of a request/,
  },
  {
    name: "a service whose clock is behind",
    arrange: failing(faults.offsetDate(-90_000)),
    finds: ["warning endpoint-clock"],
    says: /Date is (89|90) s behind this machine's clock/,
  },
  {
    name: "a service whose clock is ahead",
    arrange: failing(faults.offsetDate(90_000)),
    finds: ["warning endpoint-clock"],
    says: /Date is (89|90) s ahead of this machine's clock/,
  },
  {
    name: "a service without Date",
    arrange: failing(faults.withoutDate),
    finds: ["warning endpoint-clock"],
    says: /no valid Date/,
  },
  {
    name: "a proxy that answers with HTML",
    arrange: failing(faults.badGateway),
    finds: ["error endpoint-refusal"],
    says: /status 502 and HTML.*\(service_failed\)/,
  },
  {
    name: "a captive portal",
    arrange: failing(faults.html(200)),
    finds: ["error endpoint-refusal"],
    says: /status 200 and HTML.*\(answer_unreadable\)/,
  },
  {
    name: "a firewall",
    arrange: failing(faults.html(403)),
    finds: ["error endpoint-refusal"],
    says: /\(blocked\)/,
  },
  {
    name: "a throttled service",
    arrange: failing(faults.throttle()),
    finds: ["error endpoint-refusal"],
    says: /status 429.*\(throttled\)/,
  },
  {
    name: "an endpoint that redirects",
    arrange: failing(faults.answer("", { status: 308, headers: { location: "/elsewhere" } })),
    finds: ["error endpoint-refusal"],
    says: /status 308, a redirect/,
  },
  {
    name: "an endpoint that takes any token",
    arrange: failing(faults.answer({ Username: "anyone" })),
    finds: ["warning endpoint-refusal"],
  },
  {
    name: "an endpoint that drops the connection",
    arrange: failing(faults.drop),
    finds: ["error endpoint-refusal"],
    says: /does not respond: the connection broke/,
  },
  {
    name: "an endpoint that hangs at the call",
    arrange: failing(faults.stall()),
    finds: ["error endpoint-refusal"],
    says: /no response in time/,
  },
  {
    name: "an endpoint that hangs at the preflight",
    arrange: emulated((it) => it.plan("preflight", faults.stall(), { times: 9 })),
    finds: ["error endpoint-refusal"],
    says: /no response in time/,
  },
  {
    name: "an endpoint that hangs in the middle of a response",
    arrange: failing(faults.stallHalfway()),
    finds: ["error endpoint-refusal"],
    says: /\(timed_out\)/,
  },
  {
    name: "an endpoint of the page's own origin needs no CORS",
    arrange: async (stage) => {
      stage.answers["/cognito"] = { status: 400, body: refusal };
      stage.endpoint = `${stage.site}/cognito`;
      return stage.usual();
    },
    finds: ["error user"],
    says: /own origin needs no permission/,
  },
];
