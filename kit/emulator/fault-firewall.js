/** Faults of a firewall (AWS WAF) in front of the service, which never receives the request. */
import { answer, html, refuse } from "./fault-answers.js";

const MESSAGE = "Request not allowed due to WAF block.";

const STATUS = { captcha: 405, challenge: 202 };

export const wafBlock = refuse("ForbiddenException", MESSAGE, { status: 403 });

/** A firewall or a proxy blocks the call with a web page. */
export const wafBlockPage = html(403);

/**
 * The firewall wants a puzzle solved, by the user (`captcha`) or by a script (`challenge`), before
 * it lets the call through.
 *
 * @param {"captcha" | "challenge"} action
 * @param {object} [options]
 * @param {"json" | "page" | "empty"} [options.body] `json` is what Cognito's own front sends. AWS
 *   WAF itself sends a page to clients that accept HTML, and nothing to others.
 * @param {boolean} [options.isReadable] Whether pages can read the header with the action: AWS WAF
 *   exposes this header and no other.
 */
export function wafPuzzle(action, { body = "json", isReadable = true } = {}) {
  const status = STATUS[action];
  const headers = {
    "x-amzn-waf-action": action,
    ...(isReadable ? { "access-control-expose-headers": "x-amzn-waf-action" } : {}),
  };
  if (body === "json") return refuse("ForbiddenException", MESSAGE, { status, headers });
  const page = "<!doctype html><title>Human Verification</title><p>Confirm that you are human.</p>";
  const contentType = "text/html; charset=UTF-8";
  return answer(body === "page" ? page : "", { status, contentType, headers });
}

export const wafCaptcha = wafPuzzle("captcha");

export const wafChallenge = wafPuzzle("challenge");
