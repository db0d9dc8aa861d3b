/**
 * Calls GetUser as the element does: the package's core composes the request, and reads the
 * response.
 */
import { createEnroller } from "#core";

/**
 * @typedef {object} Call
 * @property {URL} endpoint
 * @property {string} token
 * @property {string} [origin] The page's, if the browser would name it.
 * @property {number} timeout
 *
 * @typedef {object} Outcome
 * @property {string} code The element's error; empty if there is none.
 * @property {string} step The element's, with `manage`.
 * @property {Response} [response] As it came, its body unread; undefined if none came.
 * @property {unknown} failure Why none came: see `reasonOf`.
 * @property {number} sentAt
 * @property {number} arrivedAt
 */

/** @param {Call} call @returns {Promise<Outcome>} Of the first call: there is no retry. */
export async function getUser({ endpoint, token, origin, timeout }) {
  /** @type {Partial<Outcome> & Pick<Outcome, "sentAt" | "arrivedAt">} */
  const seen = { sentAt: Date.now(), arrivedAt: Date.now() };
  /** @type {typeof fetch} */
  const send = async (url, init) => {
    const headers = {
      ...Object.fromEntries(new Headers(init?.headers)),
      ...(origin && { origin }),
    };
    try {
      // A browser would refuse a redirect without saying that it is one.
      const response = await fetch(url, { ...init, headers, redirect: "manual" });
      seen.response = response.clone();
      return response;
    } catch (error) {
      seen.failure ??= error;
      throw error;
    } finally {
      seen.arrivedAt = Date.now();
    }
  };
  const end = await attempt({ endpoint, token, timeout, send });
  return { failure: end.code, ...end, ...seen };
}

/**
 * @param {{endpoint: URL, token: string, timeout: number, send: typeof fetch}} options
 * @returns {Promise<{code: string, step: string}>}
 */
async function attempt({ endpoint, token, timeout, send }) {
  /** @type {import("#core").DebugEntry[]} */
  const entries = [];
  /** @type {(end: {code: string, step: string}) => void} */
  let end = () => {};
  /** @type {Promise<{code: string, step: string}>} */
  const ended = new Promise((resolve) => (end = resolve));
  const firstCall = () => entries.find((entry) => entry.kind === "call");
  /** @type {typeof fetch} The first retry may come without a snapshot before it. */
  const sendOnce = async (url, init) => {
    const call = firstCall();
    if (!call) return send(url, init);
    end({ code: call.error || codeOf(call.status), step: "checking" });
    throw new Error("There is no retry.");
  };
  const enroller = await createEnroller({
    endpoint: endpoint.href,
    issuer: "Doctor",
    account: "doctor",
    accessToken: token,
    timeoutMs: timeout,
    fetch: sendOnce,
    onDebug: (entry) => entries.push(entry),
    onSnapshot: ({ step, error }) => {
      const call = firstCall();
      if (step !== "checking") end({ code: error, step });
      // It waits for its next attempt.
      else if (call) end({ code: call.error || codeOf(call.status), step });
    },
  });
  enroller.manage();
  try {
    return await ended;
  } finally {
    enroller.close();
  }
}

/** @param {number} status Of a response after which the call is retried. */
const codeOf = (status) => (status === 429 ? "throttled" : "service_failed");
