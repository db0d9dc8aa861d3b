import { isLoopback } from "./http.js";

/** @typedef {import("./findings.js").Findings} Findings */
/** @typedef {import("./page.js").Page} Page */

/** @param {Findings} findings @param {Page} page What its headers say besides the policy. */
export function examinePageHeaders(findings, page) {
  examineContext(findings, page);
  examineFrames(findings, page);
  examinePermissions(findings, page);
}

/** @param {Findings} findings @param {Page} page */
function examineContext(findings, { url }) {
  if (url.protocol === "https:" || isLoopback(url)) {
    return findings.pass("page-https", "Browsers trust the page's origin.");
  }
  findings.fail(
    "page-https",
    "The page comes over http: anyone on the network can change it, and browsers give it neither the clipboard nor locks between tabs. Serve it over https.",
  );
}

/** @param {Findings} findings @param {Page} page */
function examineFrames(findings, { headers, policies }) {
  const hasAncestors = policies.some(({ directives }) => directives.has("frame-ancestors"));
  if (hasAncestors || headers.has("x-frame-options")) {
    return findings.pass("page-frames", "The page says who may frame it.");
  }
  findings.warn("page-frames", "Any page may frame this one: clicks alone can replace an app.", {
    change: "frame-ancestors 'none'",
    docs: "docs/security.md#frames",
  });
}

/** @param {Findings} findings @param {Page} page */
function examinePermissions(findings, { headers, url }) {
  const given = headers.get("permissions-policy") ?? "";
  const [, allowed] = /(?:^|,)\s*clipboard-write\s*=\s*(\([^)]*\)|[^,;]*)/.exec(given) ?? [];
  if (allowed === undefined) return;
  if (/\bself\b|\*/.test(allowed) || allowed.includes(`"${url.origin}"`)) {
    return findings.pass("page-permissions", "The copy buttons may write to the clipboard.");
  }
  findings.warn(
    "page-permissions",
    "The Permissions-Policy forbids the clipboard: the copy buttons only select the key.",
    { change: "clipboard-write=(self)", docs: "docs/security.md#frames" },
  );
}
