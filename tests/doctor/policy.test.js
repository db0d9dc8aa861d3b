import assert from "node:assert/strict";
import { test } from "node:test";
import { allows } from "../../doctor/policy.js";

const page = new URL("https://www.example.com/settings");

/**
 * @type {[sources: string, url: string, isAllowed: boolean][]} With the rules of CSP level 3,
 *   section 6.7.2.
 */
const cases = [
  ["", "https://www.example.com/", false],
  ["'none'", "https://www.example.com/", false],
  ["'self'", "https://www.example.com/x", true],
  ["'SELF'", "https://www.example.com/x", true],
  ["'self'", "https://www.example.com:8443/", false],
  ["'self'", "https://api.example.com/", false],
  ["*", "https://api.example.net:8443/", true],
  ["*", "data:text/plain,", false],
  ["https:", "https://api.example.net/", true],
  ["https:", "http://localhost/", false],
  ["http:", "https://api.example.net/", true],
  ["api.example.net", "https://api.example.net/", true],
  ["API.example.net", "https://api.example.net/", true],
  ["api.example.net", "http://api.example.net/", false],
  ["http://api.example.net", "https://api.example.net/", true],
  ["https://api.example.net", "https://api.example.net:8443/", false],
  ["https://api.example.net:443", "https://api.example.net/", true],
  ["https://api.example.net:*", "https://api.example.net:8443/", true],
  ["http://api.example.net:80", "https://api.example.net/", true],
  ["*.example.net", "https://api.example.net/", true],
  ["*.example.net", "https://example.net/", false],
  ["*.example.net", "https://notexample.net/", false],
  ["https://*.amazonaws.com", "https://cognito-idp.us-east-1.amazonaws.com/", true],
  ["https://cognito-idp.*.amazonaws.com", "https://cognito-idp.us-east-1.amazonaws.com/", false],
  ["https://api.example.net/a/", "https://api.example.net/a/b", true],
  ["https://api.example.net/a", "https://api.example.net/a/b", false],
  ["https://api.example.net/a", "https://api.example.net/a", true],
  ["https://api.example.net/A", "https://api.example.net/a", false],
  ["https://api.example.net/%61/", "https://api.example.net/a/b", true],
  ["https://api.example.net/a", "https://api.example.net/%61", true],
  ["https://api.example.net/%", "https://api.example.net/%", true],
  ["'nonce-api.example.net'", "https://api.example.net/", false],
];

for (const [sources, url, isAllowed] of cases) {
  test(`Policy: ${sources || "no source"} ${isAllowed ? "allows" : "forbids"} ${url}`, () => {
    assert.equal(allows(sources.split(" ").filter(Boolean), new URL(url), page), isAllowed);
  });
}
