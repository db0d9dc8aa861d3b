/**
 * Runs in each page before anything else, and reports by the binding `report`, as JSON: when the QR
 * code was painted, what shifted the layout until then, and when a call with a code left. Times are
 * milliseconds since the navigation began.
 *
 * The QR code counts as painted when the next frame begins after one that contains it.
 */
export function observe() {
  /** @type {any} */
  const globals = globalThis;
  const report = (/** @type {object} */ message) => globals.report(JSON.stringify(message));
  let shift = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(addShift));
  observer.observe({ type: "layout-shift", buffered: true });

  /** @param {any} entry */
  function addShift(entry) {
    if (!entry.hadRecentInput) shift += entry.value;
  }

  function isThere() {
    const element = document.querySelector("cognito-totp-enrollment");
    if (element) return Boolean(element.shadowRoot?.querySelector("[part=qr]"));
    const image = document.querySelector("img[data-amplify-qrcode]");
    if (image) return /** @type {HTMLImageElement} */ (image).complete;
    return Boolean(document.querySelector("#qr > *"));
  }

  function look() {
    if (isThere()) requestAnimationFrame(tell);
    else requestAnimationFrame(look);
  }

  function tell() {
    const painted = performance.now();
    observer.takeRecords().forEach(addShift);
    report({ painted, shift });
  }

  /** When the last key went down, by the same clock. */
  let typed = 0;
  addEventListener("keydown", (event) => (typed = event.timeStamp), { capture: true });
  const send = globals.fetch;
  globals.fetch = (/** @type {any[]} */ ...request) => {
    const target = String(new Headers(request[1]?.headers).get("x-amz-target"));
    if (typed && target.endsWith(".VerifySoftwareToken"))
      report({ answered: performance.now() - typed });
    return send(...request);
  };

  requestAnimationFrame(look);
}
