import { isLoopback, wordsOf } from "./http.js";

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
  const ancestors = policies.flatMap(({ directives }) => {
    const sources = directives.get("frame-ancestors");
    return sources ? [sources] : [];
  });
  const options = wordsOf(headers, "x-frame-options");
  const isLimited =
    ancestors.length > 0
      ? ancestors.some((sources) => !sources.some(isAnyone))
      : options.length > 0 && options.every((word) => /^(deny|sameorigin)$/.test(word));
  if (isLimited) {
    return findings.pass("page-frames", "The page says who may frame it.");
  }
  findings.warn("page-frames", "Any page may frame this one: clicks alone can replace an app.", {
    change: "frame-ancestors 'none'",
    docs: "docs/security.md#frames",
  });
}

/** @param {string} source `*`, a scheme, or both. */
const isAnyone = (source) => /^(\*|[a-z][a-z\d+.-]*:(\/\/\*)?)$/i.test(source);

/** @param {Findings} findings @param {Page} page */
function examinePermissions(findings, { headers, url }) {
  const given = headers.get("permissions-policy") ?? "";
  const [, allowed] = /(?:^|,)\s*clipboard-write\s*=\s*(\([^)]*\)|[^,;]*)/.exec(given) ?? [];
  if (allowed === undefined) return;
  const words = allowed.split(/[\s()]+/);
  if (["self", "*", `"${url.origin}"`].some((word) => words.includes(word))) {
    return findings.pass("page-permissions", "The copy buttons may write to the clipboard.");
  }
  findings.warn(
    "page-permissions",
    "The Permissions-Policy forbids the clipboard: the copy buttons only select the key.",
    { change: "clipboard-write=(self)", docs: "docs/security.md#frames" },
  );
}
