/** Runs in the page to record what it exposes. Both functions must be self-contained. */

/** @typedef {import("./observation.js").Place} Place */
/** @typedef {import("./observation.js").Sight} Sight */

/**
 * Runs before any script of the page. Reports to `reportToTest` within the task in which it saw
 * something.
 */
export function watchPage() {
  const { reportToTest } = /** @type {any} */ (window);
  /**
   * Not reported yet. One report costs as much as many together.
   * @type {[kind: string, value: unknown][]}
   */
  let seen = [];
  /** @type {Set<string>} Already reported. A change leaves most of a page as it was. */
  const told = new Set();

  watchDom();
  watchCalls();
  watchClipboard();
  addEventListener("securitypolicyviolation", (event) => {
    report("violation", `${event.violatedDirective}: ${event.blockedURI}`);
  });
  Object.assign(window, {
    sightsInDocument: () => sightsIn(document),
    /** Makes the current content of the page be reported again. */
    forgetSights: () => told.clear(),
  });

  /**
   * @param {Place} place
   * @param {string} content
   */
  function tell(place, content) {
    const sight = `${place}\n${content}`;
    if (told.has(sight)) return;
    told.add(sight);
    report("sight", { place, content });
  }

  /**
   * @param {"event" | "violation" | "sight"} kind
   * @param {unknown} value
   */
  function report(kind, value) {
    if (seen.length === 0) {
      queueMicrotask(() => {
        reportToTest(seen);
        seen = [];
      });
    }
    seen.push([kind, value]);
  }

  /** Reports everything in the document, even if it is gone before the next task. */
  function watchDom() {
    const observer = new MutationObserver((records) => {
      for (const record of records) seeChange(record);
    });
    const observe = (/** @type {Node} */ root) =>
      observer.observe(root, {
        subtree: true,
        childList: true,
        attributeOldValue: true,
        characterDataOldValue: true,
      });
    observe(document);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      observe(root);
      return root;
    };
  }

  /** @param {MutationRecord} record */
  function seeChange({ type, target, attributeName, oldValue, addedNodes }) {
    if (type === "attributes") {
      const name = String(attributeName);
      const value = /** @type {Element} */ (target).getAttribute(name);
      for (const text of [oldValue, value]) if (text) tell("attribute", `${name}="${text}"`);
      return;
    }
    if (type === "characterData" && oldValue) tell(placeOf(target), oldValue);
    for (const { place, content } of [target, ...addedNodes].flatMap(sightsIn)) {
      // A removed node does not show whether it was revealed, but its former place does.
      tell(place === "text" ? placeOf(target) : place, content);
    }
  }

  /**
   * @param {Node} node
   * @returns {Place} The place of a text in this node. The key may be read while its disclosure is
   *   open.
   */
  function placeOf(node) {
    const element = node instanceof Element ? node : node.parentElement;
    const isKey = element?.closest("details[open] [part=key], details[open] .spoken");
    return isKey ? "revealed text" : "text";
  }

  /**
   * @param {Node} root
   * @returns {Sight[]} Each attribute and text, in shadow roots too, and the texts of a place
   *   joined, however they are split.
   */
  function sightsIn(root) {
    /** @type {Sight[]} */
    const sights = [];
    /** @type {Map<Place, string>} */
    const runs = new Map();
    const walker = document.createTreeWalker(root);
    for (let node = /** @type {Node | null} */ (root); node; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim()) {
        const place = placeOf(node);
        sights.push({ place, content: node.data });
        runs.set(place, (runs.get(place) ?? "") + node.data);
      }
      if (!(node instanceof Element)) continue;
      for (const { name, value } of node.attributes) {
        sights.push({ place: "attribute", content: `${name}="${value}"` });
      }
      if (node.shadowRoot) sights.push(...sightsIn(node.shadowRoot));
    }
    for (const [place, content] of runs) sights.push({ place, content });
    return sights;
  }

  /** Messages to other scripts, and the history. */
  function watchCalls() {
    before(EventTarget.prototype, "dispatchEvent", (/** @type {CustomEvent} */ event) => {
      if (!event.type.startsWith("enrollment-")) return;
      report("event", { type: event.type, detail: event.detail });
      for (const { place, content } of sightsIn(document)) tell(place, content);
    });
    for (const name of ["pushState", "replaceState"]) {
      before(History.prototype, name, (...given) => tell("address", JSON.stringify(given)));
    }
    for (const name of ["BroadcastChannel", "MessagePort", "ServiceWorker", "Worker"]) {
      const { prototype } = /** @type {any} */ (window)[name] ?? {};
      before(prototype, "postMessage", (message) => tell("message", `${JSON.stringify(message)}`));
    }
    if (window.BroadcastChannel) {
      window.BroadcastChannel = class extends BroadcastChannel {
        /** @param {string} name */
        constructor(name) {
          super(name);
          tell("message", name);
        }
      };
    }
    before(window.LockManager?.prototype, "request", (name) => tell("lock", name));
  }

  function watchClipboard() {
    let isRequested = false;
    addEventListener(
      "click",
      (event) => {
        const [pressed] = event.composedPath();
        const isCopy = pressed instanceof Element && pressed.closest("[part^=copy-]") !== null;
        isRequested = event.isTrusted && isCopy;
      },
      { capture: true },
    );
    const takePlace = () => {
      const place = isRequested ? "requested clipboard" : "clipboard";
      isRequested = false;
      return place;
    };
    const { prototype } = window.Clipboard ?? {};
    before(prototype, "writeText", (text) => tell(takePlace(), text));
    before(prototype, "write", async (/** @type {ClipboardItem[]} */ items) => {
      const place = takePlace();
      for (const item of items) {
        for (const type of item.types) tell(place, await (await item.getType(type)).text());
      }
    });
    before(Document.prototype, "execCommand", () => tell("clipboard", `${getSelection()}`));
  }

  /**
   * Makes a method report its arguments before it runs.
   *
   * @param {any} owner
   * @param {string} name
   * @param {(...given: any[]) => void} see
   */
  function before(owner, name, see) {
    const method = owner?.[name];
    if (!method) return;
    owner[name] = function (/** @type {any[]} */ ...given) {
      see(...given);
      return method.apply(this, given);
    };
  }
}

/** @returns {Promise<Sight[]>} What the page holds now. */
export async function lookAround() {
  const { sightsInDocument, navigation } = /** @type {any} */ (window);
  const entries = navigation
    .entries()
    .map((/** @type {any} */ entry) => [entry.url, entry.getState()]);
  return [
    ...sightsInDocument(),
    ...(await stored()).map((content) => ({ place: "storage", content })),
    { place: "address", content: JSON.stringify([location.href, history.state, entries]) },
    { place: "address", content: `${document.title} ${window.name}` },
  ];

  async function stored() {
    const contents = [];
    for (const storage of [localStorage, sessionStorage]) {
      for (const [key, value] of Object.entries(storage)) contents.push(`${key}=${value}`);
    }
    for (const { name = "" } of await indexedDB.databases()) {
      contents.push(...(await contentsOfDatabase(name)));
    }
    // Only secure contexts have caches.
    const cacheNames = globalThis.caches ? await caches.keys() : [];
    for (const name of cacheNames) contents.push(...(await contentsOfCache(name)));
    return contents;
  }

  /** @param {string} name */
  async function contentsOfCache(name) {
    const cache = await caches.open(name);
    const contents = [name];
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const headers = [...request.headers, ...(response?.headers ?? [])];
      contents.push(request.url, JSON.stringify(headers), (await response?.text()) ?? "");
    }
    return contents;
  }

  /** @param {string} name */
  async function contentsOfDatabase(name) {
    const database = await done(indexedDB.open(name));
    const contents = [];
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName);
      contents.push(JSON.stringify([await done(store.getAllKeys()), await done(store.getAll())]));
    }
    database.close();
    return [name, ...contents];
  }

  /**
   * @template T
   * @param {IDBRequest<T>} request
   * @returns {Promise<T>}
   */
  function done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
