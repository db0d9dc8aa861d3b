// Pages and frameworks that do unusual things to the element, and those that do usual things in an
// unusual order.

import { faults } from "../kit/emulator/index.js";
import { de } from "../web/strings/de.js";
import { en } from "../web/strings/en.js";
import { atSignIn, codeFor, expect, holdCall, signedIn, test } from "./support/under-way.js";

for (const [what, style] of Object.entries({
  "an open dialog": "",
  "a row of flex items": "display: flex",
  "a centered column": "display: flex; flex-direction: column; align-items: center",
  "a centered grid": "display: grid; place-items: center",
  "an inline block": "display: inline-block",
  "a float": "float: left",
  "an absolute box": "position: absolute",
})) {
  test(`In ${what}, whose content decides its width, the QR code has room`, async ({ begin }) => {
    const { enrollment } = await begin(signedIn);
    await enrollment.startAndWait();
    await enrollment.host.evaluate((element, css) => {
      const place = document.createElement(css ? "div" : "dialog");
      place.style.cssText = css;
      document.body.append(place);
      place.append(element);
      if (place instanceof HTMLDialogElement) place.showModal();
    }, style);
    await expect(enrollment.qr).toBeVisible();
    const box = await enrollment.host.boundingBox();
    expect(box?.width).toBeGreaterThan(400);
    expect(box?.height).toBeLessThan(1000);
  });
}

test("In its own scroller the element does not make the page longer", async ({ begin, page }) => {
  const { enrollment } = await begin(signedIn);
  await page.setViewportSize({ width: 600, height: 500 });
  await enrollment.host.evaluate((element) => {
    const scroller = document.createElement("div");
    scroller.style.cssText = "height: 300px; overflow: auto";
    document.body.replaceChildren(scroller);
    scroller.append(element);
  });
  await enrollment.startAndWait();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(500);
});

test("With `html { font-size: 62.5% }` all six digits are in the field", async ({
  begin,
  page,
}) => {
  const { enrollment } = await begin(signedIn);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "62.5%";
    document.body.style.fontSize = "1.6rem";
  });
  await enrollment.startAndWait();
  await enrollment.code.fill("888888");
  const overflow = await enrollment.code.evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(overflow).toBe(0);
  expect((await enrollment.part("submit").boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("Drawing the QR code reports no error of a ResizeObserver", async ({ begin, page }) => {
  const { enrollment } = await begin(signedIn);
  await page.evaluate(() => {
    Object.assign(window, { heard: [] });
    addEventListener("error", ({ message }) => Reflect.get(window, "heard").push(message));
  });
  await enrollment.startAndWait();
  for (const width of [300, 900, 400]) {
    await page.setViewportSize({ width, height: 700 });
    // Two frames: one that draws, and one before which an error would be reported.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
  expect(await page.evaluate(() => Reflect.get(window, "heard"))).toEqual([]);
});

test("A flag that a framework sets to the empty text is on", async ({ begin }) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.setProperties({ conceal: "", skippable: "" });
  await expect(enrollment.host).toHaveAttribute("conceal");
  await expect(enrollment.host).toHaveAttribute("skippable");
});

test("Texts that are missing or no texts are the element’s own", async ({ begin, observation }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.host.evaluate((element) => {
    const errors = { code_wrong: null };
    Reflect.set(element, "messages", {
      start: undefined,
      recovery: undefined,
      setupHeading: 5,
      errors,
    });
  });
  await expect(enrollment.part("start")).toHaveText(en.start);
  await enrollment.startAndWait();
  await expect(enrollment.heading).toHaveText(en.setupHeading);
  await enrollment.submit("000000");
  await enrollment.expectError("That code is mistyped or for a different entry");
  await enrollment.finish(codeFor(emulator, username));
  expect(observation.events.at(-1)?.type).toBe("enrollment-complete");
});

test("The same texts and values, set again, change nothing of what the user does", async ({
  begin,
}) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.setProperties({ messages: { start: "Go" }, headingLevel: 3 });
  await enrollment.startAndWait();
  await enrollment.part("details").locator("summary").first().click();
  await enrollment.setProperties({ messages: { start: "Go" }, headingLevel: 3 });
  await expect(enrollment.part("details")).toHaveAttribute("open");
  await expect(enrollment.part("details").locator("summary").first()).toBeFocused();
});

test("A setting that changes after a refused code leaves the code selected", async ({
  begin,
  page,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.submit("000000");
  await enrollment.expectError("That code is mistyped or for a different entry");
  await enrollment.setProperties({ headingLevel: 3 });
  await page.keyboard.type(codeFor(emulator, username));
  await page.keyboard.press("Enter");
  await enrollment.expectStep("enrolled");
});

test("A refused code takes the focus from no field of the page", async ({ begin, page }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  await enrollment.startAndWait();
  const { reached, release } = holdCall(emulator, "VerifySoftwareToken");
  emulator.plan(
    "VerifySoftwareToken",
    faults.refuse("EnableSoftwareTokenMFAException", "Code mismatch"),
  );
  await enrollment.submit(codeFor(emulator, username));
  await reached;
  await page.locator("textarea").focus();
  release();
  await enrollment.expectStep("awaiting-code");
  await page.keyboard.type("Dear support");
  await expect(page.locator("textarea")).toHaveValue("Dear support");
});

for (const how of ["the button", "Enter"]) {
  test(`In a frame that may not submit forms, ${how} submits the code`, async ({ begin }) => {
    const { emulator, enrollment, username } = await begin(signedIn);
    await enrollment.startAndWait();
    const framed = await enrollment.moveToFrame({ sandbox: "allow-scripts allow-same-origin" });
    await framed.code.fill(codeFor(emulator, username));
    if (how === "Enter") await framed.code.press("Enter");
    else await framed.part("submit").click();
    await framed.expectStep("enrolled");
  });
}

for (const how of ["scrolls", "clicks"]) {
  test(`A user who ${how} elsewhere on the page stays there when the QR code comes`, async ({
    begin,
    page,
  }) => {
    const { emulator, enrollment } = await begin(signedIn);
    await page.evaluate(() => {
      const far = document.body.appendChild(document.createElement("p"));
      far.textContent = "Far below";
      far.style.marginBlockStart = "3000px";
    });
    const { reached, release } = holdCall(emulator, "AssociateSoftwareToken");
    await enrollment.start();
    await reached;
    if (how === "clicks") await page.getByText("Far below").click();
    else await page.getByText("Far below").scrollIntoViewIfNeeded();
    const position = await page.evaluate(() => scrollY);
    expect(position).toBeGreaterThan(1000);
    release();
    await enrollment.expectStep("awaiting-code");
    await expect(enrollment.qr).toBeAttached();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });
}

test("A clone says the step that it is in", async ({ begin }) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.host.evaluate((element) => element.replaceWith(element.cloneNode(true)));
  await expect(enrollment.host).toHaveAttribute("step", "idle");
});

test("With auto-start, a page that prevents the start is asked once, whatever tokens it sets", async ({
  begin,
  observation,
}) => {
  const { emulator, enrollment } = await begin(signedIn);
  await enrollment.host.evaluate((element) => {
    element.addEventListener("enrollment-before-associate", (event) => event.preventDefault());
    element.setAttribute("auto-start", "");
    for (let i = 0; i < 5; i += 1) Reflect.set(element, "accessToken", () => "a token");
  });
  const asked = () =>
    observation.events.filter(({ type }) => type === "enrollment-before-associate").length;
  await expect.poll(asked).toBe(1);
  await enrollment.expectStep("idle");
  await expect(enrollment.part("start")).toBeVisible();
  expect(asked()).toBe(1);
  expect(emulator.operations).toEqual([]);
});

test.describe("What was set before the element is defined, and can’t be or is refused,", () => {
  test.use({ tolerates: ["page errors"] });

  test("does not stop it", async ({ begin, observation, page }) => {
    await begin(signedIn);
    const heeded = await page.evaluate(() => {
      const early = document
        .createElement("template")
        .content.ownerDocument.createElement("cognito-totp-enrollment");
      Object.defineProperty(early, "skippable", { value: true, enumerable: true });
      Object.assign(early, { step: "enrolled", messages: { start: 1n }, issuer: "Early" });
      document.body.append(early);
      return [Reflect.get(early, "step"), early.getAttribute("issuer")];
    });
    expect(heeded).toEqual(["idle", "Early"]);
    // The texts alone are an error.
    await expect.poll(() => observation.pageErrors).toEqual([expect.stringContaining("BigInt")]);
  });
});

test("At sign-in, a page may remove the session once the attempt has begun", async ({
  begin,
  observation,
}) => {
  const { emulator, enrollment, username } = await begin(atSignIn);
  await enrollment.startAndWait();
  await enrollment.setProperties({ session: undefined });
  await enrollment.finish(codeFor(emulator, username));
  expect(observation.events.at(-1)?.detail).toMatchObject({ flow: "sign-in" });
});

test("Another user’s token ends what is shown about the first", async ({ begin }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  await enrollment.setProperties({ accessToken: undefined });
  await enrollment.expectStep("enrolled");
  await enrollment.setProperties({ accessToken });
  await enrollment.expectStep("idle");
});

test("An element that is a popover is hidden until it is shown", async ({ begin }) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.setAttributes({ popover: "" });
  await expect(enrollment.host).toBeHidden();
  await enrollment.host.evaluate((element) => /** @type {HTMLElement} */ (element).showPopover());
  await enrollment.startAndWait();
  await expect(enrollment.qr).toBeVisible();
});

test("An element that is hidden until it is found is hidden", async ({ begin }) => {
  const { enrollment } = await begin(signedIn);
  const { height } = await enrollment.host.evaluate((element) => {
    element.setAttribute("hidden", "until-found");
    return element.getBoundingClientRect();
  });
  expect(height).toBe(0);
  await expect(enrollment.part("start")).toBeHidden();
});

for (const zoom of [0.8, 1.1, 1.5]) {
  test(`In a page with \`zoom: ${zoom}\` each module of the QR code has whole pixels`, async ({
    begin,
    page,
  }) => {
    const { enrollment } = await begin(signedIn);
    await page.evaluate((value) => (document.body.style.zoom = `${value}`), zoom);
    await enrollment.startAndWait();
    const sizes = await enrollment.qr.evaluate((element) => {
      const { width } = /** @type {HTMLCanvasElement} */ (element);
      return { width, shown: element.getBoundingClientRect().width * devicePixelRatio };
    });
    expect(sizes.shown).toBeCloseTo(sizes.width, 1);
  });
}

test("A prerendered page starts nothing before it is visited", async ({ emulator, open, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, "prerendering", { value: true, configurable: true });
  });
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const enrollment = await open({ autoStart: true, accessToken });
  await enrollment.expectStep("idle");
  expect(emulator.operations).toEqual([]);
  await page.evaluate(() => {
    Reflect.deleteProperty(document, "prerendering");
    document.dispatchEvent(new Event("prerenderingchange"));
  });
  await enrollment.expectStep("awaiting-code");
});

test("A page whose links open in another tab opens the app in none", async ({ begin, page }) => {
  const { enrollment } = await begin(signedIn);
  await page.evaluate(() => {
    document.head.appendChild(document.createElement("base")).target = "_blank";
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(window, { followed: this.target || document.querySelector("base")?.target });
    };
  });
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await enrollment.part("open-app").click();
  expect(await page.evaluate(() => Reflect.get(window, "followed"))).toBe("_self");
});

test("A page that moves the element at each event causes one look, where no app is", async ({
  emulator,
  open,
}) => {
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const enrollment = await open({});
  await enrollment.host.evaluate((element) => {
    const place = element.parentElement;
    Object.assign(window, { moves: 0 });
    const move = () => {
      Object.assign(window, { moves: Reflect.get(window, "moves") + 1 });
      place?.replaceChildren(element);
    };
    element.addEventListener("enrollment-step", () => setTimeout(move));
  });
  await enrollment.setProperties({ accessToken, manage: true });
  // To `checking`, and back to `idle`.
  await expect.poll(() => enrollment.page.evaluate("moves")).toBe(2);
  await enrollment.startAndWait();
  expect(emulator.operations).toEqual(["GetUser", "GetUser", "AssociateSoftwareToken"]);
});

test("A token that is set while the element is out of the page begins when it is back", async ({
  emulator,
  open,
}) => {
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const enrollment = await open({ autoStart: true });
  await enrollment.host.evaluate((element, token) => {
    const place = element.parentElement;
    element.remove();
    Reflect.set(element, "accessToken", token);
    place?.append(element);
  }, accessToken);
  await enrollment.expectStep("awaiting-code");
});

test("In a shadow root the element follows the language of every element around it", async ({
  begin,
  page,
}) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.host.evaluate((element) => {
    const outer = document.body.appendChild(document.createElement("div"));
    const root = outer.attachShadow({ mode: "open" });
    const inner = root.appendChild(document.createElement("section"));
    inner.lang = "en";
    inner.append(element);
  });
  await expect(enrollment.heading).toHaveText(en.introHeading);
  await page.locator("section").evaluate((inner) => inner.setAttribute("lang", "de"));
  await expect(enrollment.heading).toHaveText(de.introHeading);
});

test("In a shadow root of a frame the element follows the language around it, too", async ({
  begin,
  page,
}) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.host.evaluate((element) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    const inner = frame.contentDocument;
    const place = inner?.body.appendChild(inner.createElement("div"));
    if (inner) inner.documentElement.lang = "de";
    place?.attachShadow({ mode: "open" }).append(element);
  });
  const moved = page.frameLocator("iframe").locator("cognito-totp-enrollment");
  await expect(moved.locator("[part=heading]")).toHaveText(de.introHeading);
});

test("In a frame without a host name, the last screen names the service as the app does", async ({
  begin,
  page,
}) => {
  const { emulator, username } = await begin(signedIn);
  const { accessToken } = emulator.signIn(username);
  const script = new URL("/dist/define.js", page.url()).href;
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    document.body.replaceChildren(frame);
  });
  const [, frame] = page.frames();
  await frame?.evaluate(
    async ([address, properties]) => {
      await import(address);
      const element = document.createElement("cognito-totp-enrollment");
      document.body.append(Object.assign(element, properties));
    },
    /** @type {const} */ ([script, { endpoint: emulator.url, accessToken, autoStart: true }]),
  );
  const framed = page.frameLocator("iframe").locator("cognito-totp-enrollment");
  await expect(framed).toHaveAttribute("step", "awaiting-code");
  await expect(framed.locator("dd").first()).toHaveText("localhost");
  await framed.locator("[part=code]").fill(codeFor(emulator, username));
  await framed.locator("[part=submit]").click();
  await expect(framed).toContainText("Contact \u2068localhost\u2069.");
});

test("Names of the page’s elements hide no property of the document from the element", async ({
  begin,
  page,
}) => {
  await page.addInitScript(() => {
    const names = [
      "activeElement",
      "addEventListener",
      "createElement",
      "defaultView",
      "prerendering",
    ];
    document.addEventListener("DOMContentLoaded", () => {
      const images = names.map((name) => Object.assign(new Image(), { name, hidden: true }));
      document.body.prepend(...images);
    });
  });
  const { emulator, enrollment, username } = await begin(signedIn);
  expect(await page.evaluate(() => "name" in document.createElement)).toBe(true);
  await enrollment.host.evaluate((element) => element.shadowRoot?.querySelector("button")?.click());
  await expect.poll(() => enrollment.host.getAttribute("step")).toBe("awaiting-code");
  // Playwright needs these properties.
  await page.evaluate(() => document.querySelectorAll("img").forEach((image) => image.remove()));
  await expect(enrollment.heading).toBeFocused();
  await enrollment.finish(codeFor(emulator, username));
});

test("A long name in an error does not make a narrow page scroll sideways", async ({
  begin,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const { enrollment } = await begin(signedIn, { issuer: "accounts_internal_identity_".repeat(2) });
  await enrollment.startAndWait();
  await enrollment.submit("000000");
  await enrollment.expectError("That code is mistyped or for a different entry");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
