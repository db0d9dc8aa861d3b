/** The behavior of the engines that the other tests rely on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachEngine, problemsOf, startStage } from "./stage.js";

/** @typedef {import("./engine.js").Page} Page */

inEachEngine((browser) => {
  test("Clicks and keys are trusted, also inside a shadow root", async (t) => {
    const page = await (await startStage(t, browser())).openPage();
    await page.evaluate(addFieldInShadowRoot);
    await page.type("#field", "first");
    await page.type("#field", "second");
    await page.press("Shift", "Tab");
    await page.press(" ");
    await page.waitFor(() => /** @type {any} */ (globalThis).seen.includes("click button true"));
    assert.equal(await valueOfField(page), "second");
    const seen = await page.evaluate(() => /** @type {any} */ (globalThis).seen.join("\n"));
    assert.match(seen, /^click input true\n(keydown input true\n)+(click|keydown) button true/m);
    assert.doesNotMatch(seen, /false/);
  });

  test("One page receives the messages of another, and both can be used in turn", async (t) => {
    const stage = await startStage(t, browser());
    const [one, other] = [await stage.openPage(), await stage.openPage()];
    for (const page of [one, other]) {
      await page.evaluate(addFieldInShadowRoot);
      await page.evaluate(joinChannel);
    }
    for (const [from, to] of /** @type {const} */ ([
      [one, other],
      [other, one],
    ])) {
      const words = from === one ? "there" : "and back";
      await from.show();
      await from.type("#field", words);
      await from.evaluate(say, await valueOfField(from));
      await to.waitFor((expected) => /** @type {any} */ (globalThis).heard === expected, words);
    }
  });

  test("Errors on a page are detected", async (t) => {
    const page = await (await startStage(t, browser(), { faulty: true })).openPage();
    await page.evaluate(goWrong);
    await page.waitFor(() => /** @type {any} */ (globalThis).observedProblems.length === 4);
    const problems = (await problemsOf(page)).join("\n");
    for (const word of ["written", "thrown", "rejected", "img-src"]) {
      assert.ok(problems.includes(word), word);
    }
  });
});

/** @param {Page} page */
const valueOfField = (page) =>
  page.evaluate(() => {
    const shadow = document.querySelector("#host")?.shadowRoot;
    return /** @type {HTMLInputElement | null | undefined} */ (shadow?.querySelector("input"))
      ?.value;
  });

// The functions below run in the page.

function addFieldInShadowRoot() {
  const host = document.createElement("div");
  host.id = "host";
  const shadow = host.attachShadow({ mode: "open" });
  const field = document.createElement("input");
  field.id = "field";
  shadow.append(document.createElement("button"), field);
  document.body.append(host);
  /** @type {string[]} */
  const seen = [];
  Object.assign(globalThis, { seen });
  for (const type of ["click", "keydown"]) {
    shadow.addEventListener(type, ({ target, isTrusted }) => {
      seen.push(`${type} ${/** @type {Element} */ (target).localName} ${isTrusted}`);
    });
  }
}

function joinChannel() {
  const channel = new BroadcastChannel("test");
  channel.onmessage = ({ data }) => Object.assign(globalThis, { heard: data });
  Object.assign(globalThis, { channel });
}

/** @param {unknown} words */
function say(words) {
  /** @type {any} */ (globalThis).channel.postMessage(words);
}

function goWrong() {
  console.error("written");
  setTimeout(() => {
    throw new Error("thrown");
  });
  Promise.reject(new Error("rejected"));
  new Image().src = "/forbidden.png";
}
