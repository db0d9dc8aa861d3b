// Every test fails if a secret appears where it must not (`secrets` in support/test.js). These
// tests prove that.

import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { codeOf } from "./support/authenticator.js";
import { expect, test } from "./support/test.js";

/** @typedef {import("./support/observation.js").Place} Place */

/** Each runs in the page. @type {{place: Place, how: string, leak: (text: string) => unknown}[]} */
const leaks = [
  { place: "console", how: "logged", leak: (text) => console.log("state:", text) },
  { place: "console", how: "logged as a part", leak: (text) => console.debug({ a: { b: text } }) },
  {
    place: "page error",
    how: "thrown",
    leak: (text) => {
      setTimeout(() => {
        throw new Error(`no such thing: ${text}`);
      });
      return new Promise((resolve) => setTimeout(resolve));
    },
  },
  {
    place: "event",
    how: "told by an event of a detached element",
    leak: (text) =>
      document
        .createElement("i")
        .dispatchEvent(new CustomEvent("enrollment-x", { detail: { deep: [text] } })),
  },
  {
    place: "attribute",
    how: "an attribute deep in shadow roots",
    leak: (text) => {
      const outer = document.body.appendChild(document.createElement("div"));
      const inner = outer.attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
      const innermost = inner.attachShadow({ mode: "open" });
      innermost.appendChild(document.createElement("i")).setAttribute("title", `-${text}-`);
    },
  },
  {
    place: "attribute",
    how: "an attribute for the time of one step",
    leak: (text) => {
      document.body.setAttribute("data-key", text);
      document.body.dispatchEvent(new CustomEvent("enrollment-step"));
      document.body.removeAttribute("data-key");
    },
  },
  {
    place: "attribute",
    how: "an attribute for a moment",
    leak: (text) => {
      document.body.setAttribute("data-key", text);
      document.body.removeAttribute("data-key");
    },
  },
  {
    place: "text",
    how: "written in pieces",
    leak: (text) => {
      const pieces = (text.match(/.{1,4}/g) ?? []).map((piece) => {
        const node = document.createElement("i");
        node.textContent = piece;
        return node;
      });
      const line = document.createElement("p");
      line.append(...pieces);
      document.body.append(line);
    },
  },
  {
    place: "text",
    how: "written in a shadow root for a moment",
    leak: (text) => {
      const root = document.body
        .appendChild(document.createElement("div"))
        .attachShadow({ mode: "closed" });
      root.textContent = text;
      root.textContent = "";
    },
  },
  {
    place: "text",
    how: "written over at once",
    leak: (text) => {
      const node = document.body.appendChild(document.createTextNode("nothing yet"));
      node.data = text;
      node.data = "nothing any more";
    },
  },
  {
    place: "clipboard",
    how: "copied unasked",
    leak: (text) => navigator.clipboard.writeText(text).catch(() => {}),
  },
  {
    place: "clipboard",
    how: "copied unasked as an item",
    leak: (text) => {
      const item = new ClipboardItem({ "text/plain": new Blob([text], { type: "text/plain" }) });
      return navigator.clipboard.write([item]).catch(() => {});
    },
  },
  {
    place: "clipboard",
    how: "copied unasked in the old way",
    leak: (text) => {
      const line = document.body.appendChild(document.createElement("p"));
      line.textContent = text;
      getSelection()?.selectAllChildren(line);
      document.execCommand("copy");
    },
  },
  {
    place: "message",
    how: "told to other tabs",
    leak: (text) => new BroadcastChannel("state").postMessage({ text }),
  },
  {
    place: "message",
    how: "in the name of a channel",
    leak: (text) => new BroadcastChannel(text).close(),
  },
  {
    place: "message",
    how: "told through a port",
    leak: (text) => new MessageChannel().port1.postMessage([text]),
  },
  {
    place: "message",
    how: "told to a service worker",
    leak: (text) => {
      try {
        ServiceWorker.prototype.postMessage(text);
      } catch {
        // There is no service worker, but the call has been recorded.
      }
    },
  },
  {
    place: "lock",
    how: "in the name of a lock",
    leak: (text) => navigator.locks.request(text, () => {}),
  },
  {
    place: "storage",
    how: "stored in a cache",
    leak: async (text) => {
      const cache = await caches.open("state");
      await cache.put("/answer", new Response(text));
    },
  },
  { place: "storage", how: "stored", leak: (text) => localStorage.setItem("state", text) },
  { place: "storage", how: "stored for the tab", leak: (text) => (sessionStorage.state = text) },
  {
    place: "storage",
    how: "stored in a database",
    leak: (text) =>
      new Promise((resolve) => {
        const opening = indexedDB.open("state");
        opening.onupgradeneeded = () => opening.result.createObjectStore("things");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("things", "readwrite");
          writing.objectStore("things").put({ kept: text }, 1);
          writing.oncomplete = resolve;
        };
      }),
  },
  { place: "cookie", how: "a cookie", leak: (text) => (document.cookie = `state=${text}`) },
  {
    place: "address",
    how: "in the address",
    leak: (text) => history.replaceState(null, "", `#${text}`),
  },
  {
    place: "address",
    how: "in the address for a moment",
    leak: (text) => {
      history.pushState(null, "", `?state=${text}`);
      history.pushState(null, "", "/plain.html");
    },
  },
  {
    place: "address",
    how: "in the state of the history",
    leak: (text) => history.replaceState({ text }, ""),
  },
  {
    place: "address",
    how: "in a state of the history for a moment",
    leak: (text) => {
      history.replaceState({ text }, "");
      history.replaceState(null, "");
    },
  },
  {
    place: "address",
    how: "in the state of an earlier entry of the history",
    leak: (text) => {
      const { navigation } = /** @type {any} */ (window);
      navigation.updateCurrentEntry({ state: { text } });
      history.pushState(null, "", "/plain.html");
    },
  },
  { place: "address", how: "in the window’s name", leak: (text) => (window.name = text) },
  { place: "request URL", how: "requested", leak: (text) => fetch(`/?${text}`) },
  {
    place: "request header",
    how: "a header of a request",
    leak: (text) => fetch("/", { headers: { "x-state": text } }),
  },
  {
    place: "request body",
    how: "reported to somebody",
    leak: (text) => navigator.sendBeacon("/report", text),
  },
];

test.describe("The watch over secrets", () => {
  test.use({ tolerates: ["page errors", "secrets"] });

  test("sees tokens, keys and codes wherever they can turn up", async ({ page, secrets }) => {
    test.slow();
    await page.goto("/plain.html");
    for (const { place, how, leak } of leaks) {
      await test.step(how, async () => {
        const token = `e30.${randomBytes(90).toString("base64url")}.${randomUUID()}`;
        const key = randomUUID()
          .replace(/[^2-7a-f]/g, "")
          .padEnd(32, "K")
          .toUpperCase();
        const code = String(randomInt(100_000, 999_999));
        secrets.addToken(`token, ${how}`, token);
        secrets.addSecret(key, `key, ${how}`);
        secrets.addCode(code, `code, ${how}`);
        const wanted = ["token", "key", "code"].map((kind) => `${kind}, ${how}: ${place}`);
        const findings = await secrets.findings();
        await page.evaluate(leak, [token, key, code].join("_"));
        expect(wanted.filter((finding) => findings.includes(finding))).toEqual([]);
        expect(await secrets.findings()).toEqual(expect.arrayContaining(wanted));
      });
    }
  });

  test("learns the user's tokens, and secret and code from the calls", async ({
    calls,
    enrollment,
    page,
    secrets,
    user,
  }) => {
    await enrollment.startAndWait();
    const secret = await calls.secret();
    const code = codeOf(secret);
    await enrollment.finish(code);
    expect(await secrets.findings()).toEqual([]);
    await page.evaluate(
      (texts) => console.log(texts),
      [user.accessToken, user.idToken, secret, code],
    );
    expect(new Set(await secrets.findings())).toEqual(
      new Set([
        "the access token: console",
        "the ID token: console",
        "the secret: console",
        "a code: console",
      ]),
    );
  });

  test("allows the key to be shown and copied only when the user asked", async ({
    calls,
    context,
    enrollment,
    page,
    secrets,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await enrollment.startAndWait();
    await enrollment.keySummary.click();
    const secret = await calls.secret();
    await expect(enrollment.key).toHaveText(secret);
    await enrollment.part("copy-key").click();
    await enrollment.part("copy-link").click();
    await expect(enrollment.status).toHaveText("Copied");
    expect(await secrets.findings()).toEqual([]);

    await page.evaluate((text) => navigator.clipboard.writeText(text), secret);
    expect(await secrets.findings()).toEqual(["the secret: clipboard"]);
    await enrollment.keySummary.click();
    await expect(enrollment.key).toHaveText("");
    await enrollment.key.evaluate((element, text) => (element.textContent = text), secret);
    expect(new Set(await secrets.findings())).toEqual(
      new Set(["the secret: clipboard", "the secret: text"]),
    );
  });

  test("sees them in other spellings", async ({ page, secrets }) => {
    await page.goto("/plain.html");
    for (const [key, text] of /** @type {const} */ ([
      ["AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQT", "aaaqeayeaudaocajbifqydiob4ibceqt"],
      ["BBBQEAYEAUDAOCAJBIFQYDIOB4IBCEQT", "BBBQ EAYE AUDA OCAJ BIFQ YDIO B4IB CEQT"],
      ["cccqeayeaudaocajbifqydiob4ibceqt", "CCCQ-EAYE-AUDA-OCAJ-BIFQ-YDIO-B4IB-CEQT"],
      ["DDDQEAYEAUDAOCAJ", "otpauth://totp/Larkspur:sam?secret=DDDQEAYEAUDAOCAJ&issuer=Larkspur"],
    ])) {
      secrets.addSecret(key, `the key ${key}`);
      await page.evaluate((value) => console.log(value), text);
      expect(await secrets.findings()).toContain(`the key ${key}: console`);
    }
    for (const [code, text] of /** @type {const} */ ([
      ["111222", "code=111222;"],
      ["333444", "333 444"],
      ["555 666", "5556-66"],
      ["７７７８８８", "777888"],
    ])) {
      secrets.addCode(code, `the code ${code}`);
      await page.evaluate((value) => console.log(value), text);
      expect(await secrets.findings()).toContain(`the code ${code}: console`);
    }
  });

  test("sees them in a call that need not carry them, or goes elsewhere", async ({
    enrollment,
    page,
    pool,
    secrets,
    user,
  }) => {
    await enrollment.expectStep("idle");
    const found = "the access token: request body";
    await call(pool.url, { AccessToken: user.accessToken });
    expect(await secrets.findings()).toEqual([]);
    await call(pool.url, { Extra: user.accessToken });
    expect(await secrets.findings()).toEqual([found]);
    secrets.addToken("the other token", "another-access-token");
    await call(page.url(), { AccessToken: "another-access-token" });
    expect(await secrets.findings()).toContain("the other token: request body");

    /**
     * @param {string} url
     * @param {object} input
     */
    function call(url, input) {
      return page.evaluate(
        async ([address, body]) => {
          const headers = {
            "content-type": "application/x-amz-json-1.1",
            "x-amz-target": "AWSCognitoIdentityProviderService.GetUser",
          };
          await fetch(address, { method: "POST", headers, body });
        },
        /** @type {const} */ ([url, JSON.stringify(input)]),
      );
    }
  });
});

test("A test in which a secret is logged fails automatically", async ({
  calls,
  enrollment,
  page,
}) => {
  test.fail();
  await enrollment.startAndWait();
  await page.evaluate((text) => console.log(text), await calls.secret());
});

test("A test in which the content security policy blocks something fails automatically", async ({
  page,
}) => {
  test.fail();
  await page.goto("/plain.html");
  await page.evaluate(() => fetch("https://example.com/").catch(() => {}));
});

test("A test in which the page throws fails automatically", async ({ page }) => {
  test.fail();
  await page.goto("/plain.html");
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          resolve(undefined);
          throw new Error("unhandled");
        });
      }),
  );
});

test("A test whose page has no strict policy fails automatically", async ({ page }) => {
  test.fail();
  await page.route("**/plain.html", async (route) => {
    const response = await route.fetch();
    const policy = response.headers()["content-security-policy"] ?? "";
    const lax = policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    await route.fulfill({
      response,
      headers: { ...response.headers(), "content-security-policy": lax },
    });
  });
  await page.goto("/plain.html");
});

test("A test that leaves a token in WebAssembly memory fails automatically", async ({
  enrollment,
  page,
  user,
}) => {
  test.fail();
  await enrollment.startAndWait();
  await page.evaluate((token) => {
    const [{ memory }] = /** @type {any} */ (window).wasmMemories;
    const size = memory.buffer.byteLength;
    new Uint8Array(memory.buffer, size - token.length).set(new TextEncoder().encode(token));
  }, user.accessToken);
});
