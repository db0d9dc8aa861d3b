/** What does not fit on the page. A test expects that there is nothing. */

/** @typedef {import("@playwright/test").Page} Page */

/**
 * @param {Page} page
 * @returns {Promise<string[]>} The elements that overflow the page sideways, or can be scrolled
 *   sideways.
 */
export async function overflowing(page) {
  return page.evaluate(() => {
    /** @type {string[]} */
    const found = [];
    const host = document.querySelector("cognito-totp-enrollment");
    const all = [document.documentElement, ...(host?.shadowRoot?.querySelectorAll("*") ?? [])];
    for (const element of all) {
      // Text for screen readers is clipped on purpose.
      if (element.classList.contains("spoken")) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const isOut = width > 0 && (left < 0 || right > document.documentElement.clientWidth);
      const scrolls = element.scrollWidth > element.clientWidth && element.clientWidth > 0;
      const isText = getComputedStyle(element).display === "inline";
      if (isOut || (scrolls && !isText)) {
        found.push(`${element.localName}[part=${element.getAttribute("part")}]`);
      }
    }
    return found;
  });
}

/**
 * @param {import("./enrollment.js").Enrollment} enrollment
 * @returns {Promise<string[]>} The texts that do not fit into what is around them.
 */
export async function cutOff({ host }) {
  return host.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll(":not(.spoken)") ?? [])]
      // Text for screen readers is clipped on purpose.
      .filter((one) => !one.querySelector(".spoken"))
      .filter(({ clientHeight, scrollHeight }) => clientHeight > 0 && scrollHeight > clientHeight)
      .map(({ localName, textContent }) => `${localName}: ${textContent.slice(0, 100)}`),
  );
}

/**
 * @param {import("./enrollment.js").Enrollment} enrollment
 * @returns {Promise<string[][]>} The pairs of texts, fields and pictures of which one covers a part
 *   of the other.
 */
export async function overlapping({ host }) {
  return host.evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const isSeen = (/** @type {Element | null} */ one) =>
      one?.checkVisibility() && !one.closest(".spoken");
    /** @type {{what: string, boxes: DOMRect[]}[]} */
    const things = [...root.querySelectorAll("input, canvas")]
      .filter(isSeen)
      .map((one) => ({ what: one.outerHTML.slice(0, 40), boxes: [one.getBoundingClientRect()] }));
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      if (!isSeen(walker.currentNode.parentElement)) continue;
      range.selectNodeContents(walker.currentNode);
      things.push({ what: `${walker.currentNode.nodeValue}`, boxes: [...range.getClientRects()] });
    }
    // Neighbors may share the pixel between them.
    const covers = (/** @type {DOMRect} */ one, /** @type {DOMRect} */ other) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    return things.flatMap(({ what, boxes }, i) =>
      things
        .slice(i + 1)
        .filter((other) => boxes.some((box) => other.boxes.some((another) => covers(box, another))))
        .map((other) => [what, other.what]),
    );
  });
}
