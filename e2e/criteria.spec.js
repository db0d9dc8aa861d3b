// Criteria of WCAG 2.2 that axe does not check, on every screen: see docs/accessibility.md.

import { en } from "../web/strings/en.js";
import { contrastOf } from "./support/contrast.js";
import { cutOff, overflowing, overlapping } from "./support/layout.js";
import { pseudoMessages } from "./support/pseudo.js";
import { expect, test } from "./support/test.js";

/** @typedef {import("./support/enrollment.js").Enrollment} Enrollment */

/** Everything that a page can switch on. */
const allOptions = { "device-name": "Phone", "code-countdown": "" };

const upright = { width: 320, height: 640 };
const turned = { width: 640, height: 320 };

for (const { on, ...device } of [
  { on: "a phone", hasTouch: true, isMobile: true },
  { on: "a small window", hasTouch: false, isMobile: false },
]) {
  test.describe(`On ${on}`, () => {
    test.use({ ...device, viewport: upright });

    test("every screen shows the same upright and turned, and all of it", async ({
      enrollment,
      page,
      screens,
    }) => {
      await enrollment.setAttributes(allOptions);
      const frame = enrollment.host.locator(".enrollment");
      for await (const name of screens) {
        const texts = await frame.innerText();
        for (const viewport of [turned, upright]) {
          await page.setViewportSize(viewport);
          await expect.poll(() => overflowing(page), name).toEqual([]);
          await expect(frame, name).toHaveText(texts, { useInnerText: true });
          expect(await cutOff(enrollment), name).toEqual([]);
        }
      }
    });
  });
}

test("With the text spacing that users may set, nothing is cut off or covered at 320 px", async ({
  enrollment,
  page,
  screens,
}) => {
  await page.setViewportSize(upright);
  await enrollment.setProperties({ messages: pseudoMessages });
  await enrollment.setAttributes(allOptions);
  await setTextSpacing(enrollment);
  for await (const name of screens) {
    expect(await overflowing(page), name).toEqual([]);
    expect(await cutOff(enrollment), name).toEqual([]);
    expect(await overlapping(enrollment), name).toEqual([]);
  }
});

/** As the browser extensions for it do. @param {Enrollment} enrollment */
async function setTextSpacing({ host }) {
  await host.evaluate(({ shadowRoot }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    shadowRoot?.adoptedStyleSheets.push(sheet);
  });
}

/**
 * @typedef {object} Motion
 * @property {string} what
 * @property {number} duration Of one repetition, in milliseconds.
 * @property {number} changes In one repetition.
 * @property {boolean} isGradual
 */

/**
 * @param {Enrollment} enrollment
 * @returns {Promise<Motion[]>} All animations and transitions that run in the element now.
 */
async function motionsIn({ host }) {
  return host.evaluate((element) => {
    const animations = element.shadowRoot?.getAnimations() ?? [];
    return animations.map((animation) => {
      const effect = /** @type {KeyframeEffect} */ (animation.effect);
      const { target, pseudoElement } = effect;
      const { duration, easing } = effect.getTiming();
      return {
        what: `${target?.className || target?.part}${pseudoElement ?? ""}`,
        duration: Number(duration),
        changes: effect.getKeyframes().length - 1,
        isGradual: !easing?.startsWith("steps("),
      };
    });
  });
}

/**
 * @param {Enrollment} enrollment
 * @param {AsyncIterable<string>} screens
 * @returns {AsyncGenerator<Motion & {where: string}>} Those of all screens, with every option.
 */
async function* allMotions(enrollment, screens) {
  await enrollment.setAttributes(allOptions);
  for await (const name of screens) {
    for (const motion of await motionsIn(enrollment)) {
      yield { ...motion, where: `${motion.what}, ${name}` };
    }
  }
}

test("Nothing changes back and forth more than three times a second", async ({
  enrollment,
  screens,
}) => {
  const seen = new Set();
  for await (const { what, where, duration, changes } of allMotions(enrollment, screens)) {
    seen.add(what);
    expect(duration / changes, where).toBeGreaterThan(1000 / 3);
  }
  expect([...seen].sort()).toEqual(["bar", "busy::before"]);
});

test.describe("With reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the spinner turns slowly, and the bar jumps from time to time", async ({
    enrollment,
    screens,
  }) => {
    const seen = new Set();
    for await (const { what, where, duration, isGradual } of allMotions(enrollment, screens)) {
      seen.add(`${what} ${isGradual ? "moves" : "jumps"}`);
      expect(duration, where).toBeGreaterThanOrEqual(5000);
    }
    expect([...seen].sort()).toEqual(["bar jumps", "busy::before moves"]);
  });
});

const schemes = /** @type {const} */ ([
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
]);

test("Tab reaches every control of every screen, shows a ring around it, and leaves the element", async ({
  enrollment,
  page,
  screens,
}) => {
  await enrollment.setAttributes(allOptions);
  await addNeighbors(enrollment);
  const measured = new Set();
  for await (const name of screens) {
    await page.locator("#before").focus();
    for (const control of await controlsOf(enrollment)) {
      await page.keyboard.press("Tab");
      expect(await focusedIn(enrollment), name).toBe(control);
      // Styles tell controls apart by their kind alone.
      const [kind] = control.split(" ");
      if (measured.has(kind)) continue;
      measured.add(kind);
      for (const scheme of schemes) {
        await page.emulateMedia(scheme);
        await expectRing(enrollment, `${control}, ${name}, ${JSON.stringify(scheme)}`);
      }
    }
    await page.keyboard.press("Tab");
    await expect(page.locator("#after"), name).toBeFocused();
  }
});

/** @param {Enrollment} enrollment */
async function addNeighbors({ host }) {
  await host.evaluate((element) => {
    for (const id of ["before", "after"]) {
      const button = document.createElement("button");
      [button.id, button.textContent] = [id, id];
      element[/** @type {"before" | "after"} */ (id)](button);
    }
  });
}

/**
 * @param {Enrollment} enrollment
 * @returns {Promise<string[]>} The visible controls, in their order: their kind and their text.
 */
async function controlsOf({ host }) {
  return host.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll("button, input, summary") ?? [])]
      .filter((one) => one.checkVisibility())
      .map(
        ({ localName, className, textContent, id }) =>
          `${localName}.${className} ${textContent || id}`,
      ),
  );
}

/** @param {Enrollment} enrollment */
async function focusedIn({ host }) {
  return host.evaluate(({ shadowRoot }) => {
    const { localName, className, textContent, id } = shadowRoot?.activeElement ?? {};
    return `${localName}.${className} ${textContent || id}`;
  });
}

/** @param {Enrollment} enrollment @param {string} where */
async function expectRing(enrollment, where) {
  const { style, width } = await enrollment.host.evaluate(({ shadowRoot }) => {
    const ring = getComputedStyle(/** @type {Element} */ (shadowRoot?.activeElement));
    return { style: ring.outlineStyle, width: parseFloat(ring.outlineWidth) };
  });
  expect(style, where).toBe("solid");
  expect(width, where).toBeGreaterThanOrEqual(2);
  const pair = { what: "ring", selector: ":focus-visible", property: "outlineColor", least: 3 };
  const [contrast] = await contrastOf(enrollment, [pair]);
  expect(contrast, where).toBeGreaterThanOrEqual(pair.least);
}

test("Buttons and fields are at least 44 px high, and the lines of folds 24 px", async ({
  enrollment,
  screens,
}) => {
  await enrollment.setAttributes(allOptions);
  for await (const name of screens) {
    const targets = enrollment.host.locator("button:visible, input:visible, summary:visible");
    const small = await targets.evaluateAll((all) =>
      all
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 24 || height < (one.matches("summary") ? 24 : 44);
        })
        .map(({ localName, textContent, id }) => `${localName} ${textContent || id}`),
    );
    expect(small, name).toEqual([]);
  }
});

test("A control has one text on all screens, except for answers to a question", async ({
  enrollment,
  screens,
}) => {
  await enrollment.setAttributes(allOptions);
  /** @type {Record<string, Set<string>>} */
  const textsOf = {};
  for await (const _ of screens) {
    const controls = await enrollment.host.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll("button, details") ?? [])].map((one) => [
        one.part.value,
        `${(one.querySelector("summary") ?? one).textContent}`,
      ]),
    );
    for (const [part = "", text = ""] of controls) (textsOf[part] ??= new Set()).add(text);
  }
  const { cancel, confirm, ...others } = textsOf;
  expect([...(cancel ?? [])]).toEqual([en.cancel, en.keep, en.keepOn]);
  expect([...(confirm ?? [])]).toEqual([en.confirm, en.turnOff]);
  expect(Object.keys(others).length).toBeGreaterThan(10);
  const several = Object.entries(others).filter(([, texts]) => texts.size > 1);
  expect(several).toEqual([]);
});

test("The QR code is the only picture", async ({ enrollment, screens }) => {
  const seen = new Set();
  for await (const _ of screens) {
    const pictures = await enrollment.host.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll("*") ?? [])].flatMap((one) => {
        const styles = [null, "::before", "::after"].map((part) => getComputedStyle(one, part));
        const isPainted = styles.some((style) =>
          ["backgroundImage", "borderImageSource", "content", "listStyleImage", "maskImage"].some(
            (property) => Reflect.get(style, property).includes("("),
          ),
        );
        const isPicture = one.matches("img, svg, picture, canvas, object, embed, video, iframe");
        return isPainted || isPicture ? [`${one.localName} ${one.part.value}`] : [];
      }),
    );
    for (const picture of pictures) seen.add(picture);
  }
  expect([...seen]).toEqual(["canvas qr"]);
});

test("No text names a color, a shape, a size or a place on the screen", () => {
  const named =
    /\b(red|green|blue|gr[ae]y|black|white|colou?r\w*|round|square|circle|big|small|large|left|right|top|bottom|above|below|beside|corner|side)\b/gi;
  const { errors, ...others } = en;
  const found = Object.entries({ ...others, ...errors }).flatMap(([name, text]) =>
    [...text.matchAll(named)].map(([word]) => `${name}: ${word}`),
  );
  // The time that is left, a code that was right, and a picture that is not shown because it would
  // be too small.
  expect(found.sort()).toEqual([
    "answer_lost: right",
    "code_expired: right",
    "keyTooLong: small",
    "timeLeft: left",
  ]);
});
