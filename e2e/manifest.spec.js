/** custom-elements.json matches the element exactly. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { faults } from "../kit/emulator/index.js";
import { codeOf } from "./support/authenticator.js";
import { test as emulated } from "./support/emulated.js";
import { textMessageFirst } from "./support/calls.js";
import { expect, folders, test } from "./support/test.js";

/** @type {import("custom-elements-manifest").Package} */
const { modules } = JSON.parse(
  readFileSync(path.join(String(folders["/dist/"]), "custom-elements.json"), "utf8"),
);
const manifest = /** @type {import("custom-elements-manifest").CustomElementDeclaration} */ (
  modules[0]?.declarations?.[0]
);

/** @param {{name: string}[] | undefined} items */
const namesOf = (items = []) => items.map(({ name }) => name).sort();

/** @param {"field" | "method"} wanted */
const members = (wanted) => (manifest.members ?? []).filter(({ kind }) => kind === wanted);

test("The manifest: every property and method of the element, and whether it can be set", async ({
  enrollment,
}) => {
  const { fields, readonly, methods } = await enrollment.host.evaluate((element) => {
    /** @type {[string, PropertyDescriptor][]} */
    const own = [];
    let prototype = Object.getPrototypeOf(element);
    for (; prototype !== HTMLElement.prototype; prototype = Object.getPrototypeOf(prototype)) {
      own.push(...Object.entries(Object.getOwnPropertyDescriptors(prototype)));
    }
    const accessors = own.filter(([, { get }]) => get);
    return {
      fields: accessors.map(([name]) => name),
      readonly: accessors.filter(([, { set }]) => !set).map(([name]) => name),
      methods: own.filter(([, { value }]) => value).map(([name]) => name),
    };
  });
  expect(namesOf(members("field"))).toEqual(fields.sort());
  const marked = members("field").filter((field) => "readonly" in field && field.readonly);
  expect(namesOf(marked)).toEqual(readonly);
  // The browser calls these.
  const internal = [
    "attributeChangedCallback",
    "adoptedCallback",
    "connectedCallback",
    "constructor",
    "disconnectedCallback",
  ];
  const offered = new Set(methods.filter((name) => !internal.includes(name)));
  expect(namesOf(members("method"))).toEqual([...offered].sort());
});

test("The manifest: each attribute is that of its property, and of its type", async ({
  enrollment,
}) => {
  const reflected = (manifest.attributes ?? []).filter(({ fieldName }) => fieldName);
  const fields = members("field").flatMap((field) => ("attribute" in field ? [field.name] : []));
  expect(reflected.map(({ fieldName }) => fieldName).sort()).toEqual(fields.sort());
  for (const { name, fieldName = "", type } of reflected) {
    const value = { boolean: true, number: 3, string: "text" }[String(type?.text)] ?? "enabled";
    const seen = await enrollment.host.evaluate((element, [attribute, property, given]) => {
      const self = /** @type {any} */ (element);
      self[property] = given;
      return [element.getAttribute(attribute), self[property]];
    }, /** @type {const} */ ([name, fieldName, value]));
    expect(seen, name).toEqual([value === true ? "" : String(value), value]);
  }
  const observed = await enrollment.host.evaluate(
    (element) => /** @type {any} */ (element.constructor).observedAttributes,
  );
  // These are observed only to be removed.
  const refused = ["accesstoken", "access-token", "session"];
  const offered = observed.filter((/** @type {string} */ name) => !refused.includes(name));
  expect(namesOf(manifest.attributes)).toEqual(expect.arrayContaining(offered));
  const alone = (manifest.attributes ?? []).filter(({ fieldName }) => !fieldName);
  expect(namesOf(alone)).toEqual(["lang", "step"]);
});

test("The manifest: the parts, slots, states and custom properties of all screens", async ({
  calls,
  enrollment,
  observation,
  screens,
}) => {
  const [parts, slots, states] = [new Set(), new Set(), new Set()];
  const known = namesOf(manifest.cssStates);
  async function look() {
    const seen = await enrollment.host.evaluate((element, names) => {
      const all = [...(element.shadowRoot?.querySelectorAll("[part], slot") ?? [])];
      return {
        parts: all.flatMap((node) => node.getAttribute("part") ?? []),
        slots: all.flatMap((node) => (node.localName === "slot" ? node.getAttribute("name") : [])),
        states: names.filter((name) => element.matches(`:state(${name})`)),
        step: /** @type {any} */ (element).step,
      };
    }, known);
    expect(seen.states).toEqual([seen.step]);
    for (const part of seen.parts) parts.add(part);
    for (const slot of seen.slots) slots.add(slot);
    states.add(seen.step);
  }
  await enrollment.setAttributes({ "device-name": "Phone", conceal: "", "code-countdown": "" });
  for await (const screen of screens) {
    await look();
    if (screen !== "awaiting-code") continue;
    await enrollment.part("reveal").click();
    await look();
    await enrollment.part("conceal").click();
  }
  await pretendTouch(enrollment);
  await enrollment.setAttributes({ manage: null });
  await enrollment.call("reset");
  await calls.failNext("GetUser", textMessageFirst);
  await enrollment.start();
  await enrollment.expectStep("confirming-replacement");
  await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
  await look();
  // A mistake in the page.
  await enrollment.call("reset");
  await enrollment.setAttributes({ issuer: "Lark:spur" });
  await enrollment.start();
  await enrollment.expectStep("failed");
  await look();
  expect([...parts].sort()).toEqual(namesOf(manifest.cssParts));
  expect([...slots].sort()).toEqual(namesOf(manifest.slots));
  expect([...states].sort()).toEqual(known);
  const stepType = manifest.attributes?.find(({ name }) => name === "step")?.type?.text ?? "";
  expect(stepType.split(" | ").sort()).toEqual(known.map((name) => `"${name}"`));

  const used = await enrollment.host.evaluate((element) => {
    const rules = (element.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [
      ...cssRules,
    ]);
    return rules.flatMap(({ cssText }) => cssText.match(/--enrollment-[\w-]+/g) ?? []);
  });
  expect(namesOf(manifest.cssProperties)).toEqual([...new Set(used)].sort());
  expect(observation.events.length).toBeGreaterThan(0);
});

/** @param {import("./support/enrollment.js").Enrollment} enrollment */
async function pretendTouch({ page }) {
  await page.evaluate(() => {
    const real = window.matchMedia.bind(window);
    window.matchMedia = (query) =>
      real(query === "(pointer: coarse)" ? "(pointer: fine), (pointer: none)" : query);
  });
}

emulated("The manifest: every event, and no other", async ({ emulator, observation, open }) => {
  const { username } = emulator.createUser();
  const enrollment = await open({ accessToken: emulator.signIn(username).accessToken });
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await enrollment.call("cancel");
  await enrollment.call("skip");
  emulator.plan("GetUser", faults.wafBlock);
  await enrollment.start();
  await enrollment.expectStep("failed");
  await enrollment.call("reset");
  await enrollment.startAndWait();
  await enrollment.finish(codeOf(String(emulator.inspect(username).pendingSecret)));
  await enrollment.part("done").click();
  await enrollment.call("reset");
  await enrollment.setProperties({ manage: true });
  await enrollment.part("turn-off").click();
  await enrollment.part("confirm").click();
  await enrollment.part("turn-on").click();
  await enrollment.expectStep("on");

  await enrollment.setProperties({ manage: false });
  await enrollment.call("reset");
  const session = emulator.challengeToSetUp(emulator.createUser().username);
  emulator.advance(4 * 60_000);
  await enrollment.setProperties({ accessToken: null, session });
  await enrollment.start();
  await enrollment.expectStep("failed");

  const seen = new Set(observation.events.map(({ type }) => type));
  expect([...seen].sort()).toEqual(namesOf(manifest.events));
  for (const { type, detail } of observation.events) {
    const text = manifest.events?.find(({ name }) => name === type)?.type?.text ?? "";
    const keys = [...text.matchAll(/(\w+):/g)].map(([, key]) => key);
    expect(Object.keys(detail ?? {}), type).toEqual(keys);
  }
});
