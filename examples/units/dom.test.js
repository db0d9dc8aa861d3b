/** The unit tests of a page with the element, in the DOMs that such tests use. */
import { Window as HappyWindow } from "happy-dom";
import { JSDOM } from "jsdom";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

const windows = {
  jsdom: () => new JSDOM("<!doctype html>", { url: "https://example.com/" }).window,
  "happy-dom": () => new HappyWindow({ url: "https://example.com/" }),
};

const [, , dom] = process.argv;

/** As test runners do: what Node.js has of this would refuse the window's objects. */
const replaced = ["CustomEvent", "Event", "EventTarget", "MouseEvent", "KeyboardEvent"];

/** Runs in a separate process, since the script looks for a DOM when it is imported. */
async function page() {
  const window = windows[dom]();
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && !replaced.includes(name)) continue;
    Object.defineProperty(globalThis, name, {
      value: window[name],
      configurable: true,
      writable: true,
    });
  }
  for (const name of ["addEventListener", "removeEventListener"]) {
    globalThis[name] = window[name].bind(window);
  }
  // Jest's environment for jsdom has none of them.
  const { TextDecoder, TextEncoder } = globalThis;
  delete globalThis.TextDecoder;
  delete globalThis.TextEncoder;
  delete globalThis.MessageChannel;
  await import("cognito-totp-enrollment/define.js");
  Object.assign(globalThis, { TextDecoder, TextEncoder });

  const element = document.createElement("cognito-totp-enrollment");
  element.issuer = "Example";
  document.body.append(element);
  assert.equal(element.step, "idle");
  const button = element.shadowRoot.querySelector("[part=start]");
  assert.equal(button.textContent, "Set up the app");
  const asked = new Promise((resolve) => {
    element.addEventListener("enrollment-before-associate", (event) => {
      event.preventDefault();
      resolve();
    });
  });
  button.click();
  await asked;
  assert.equal(element.step, "idle");
  window.addEventListener("error", () => process.exit(1));
  element.remove();
  await new Promise((resolve) => setTimeout(resolve));
  process.exit(0);
}

if (dom) await page();
else {
  for (const name of Object.keys(windows)) {
    test(`${name}: the element is created, shows its first screen, and fires events`, () => {
      execFileSync(process.execPath, [import.meta.filename, name], { encoding: "utf8" });
    });
  }
}
