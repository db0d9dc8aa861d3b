// A library for Emscripten's linker (--js-library): the functions of edge.hpp, and so all of a call that is not C++. The only
// place that calls `fetch`.
//
// Whatever the page, its functions and its responses do, a call has one outcome: every wait ends when the call is aborted, and
// every exception has a name (`call.error`).

addToLibrary({
  // What web/enroller.js gives for each attempt, by the number of its driver. `options` are the page's, each read when it is used.
  // `askToken()` resolves to the access token, `takeTurn(signal, patience)` to a function that ends the turn. `show(snapshot)`
  // never throws.
  $pages: "=new Map()",
  $pages__postset: "Module['pages'] = pages;",

  edge_show__deps: ["$pages", "$UTF8Decoder"],
  edge_show: (driver, data, size) => {
    const bytes = HEAPU8.subarray(data, data + size);
    const snapshot = JSON.parse(UTF8Decoder.decode(bytes));
    bytes.fill(0);
    pages.get(driver).show(snapshot);
  },

  edge_close__deps: ["$pages"],
  edge_close: (driver) => {
    const page = pages.get(driver);
    pages.delete(driver);
    page?.controller?.abort();
  },

  edge_report__deps: ["$UTF8Decoder"],
  edge_report: (data, size) =>
    Module["warn"](UTF8Decoder.decode(HEAPU8.subarray(data, data + size))),

  edge_send__deps: ["$pages", "$composeRequest", "$exchange", "$ignoreFailure"],
  edge_send: async (driver, number, delay, timeout, needsToken) => {
    const page = pages.get(driver);
    const controller = (page.controller = new AbortController());
    const { signal } = controller;
    const aborted = new Promise((_, reject) => signal.addEventListener("abort", reject));
    const call = {
      ...{ page, controller, signal, timeout, error: "", requestBody: [], body: new Uint8Array() },
      wait: (promise) => Promise.race([promise, aborted]),
      endTurn() {},
    };
    let timer, outcome;
    try {
      await call.wait(delay && new Promise((resolve) => (timer = setTimeout(resolve, delay))));
      timer = setTimeout(() => controller.abort("timed_out"), timeout);
      const request = await composeRequest(call, driver, number, needsToken);
      if (request) outcome = await exchange(call, request);
    } catch {
      outcome = { error: signal.aborted ? signal.reason : call.error };
      ignoreFailure(() => call.reader?.cancel());
    }
    clearTimeout(timer);
    call.requestBody.fill(0);
    if (outcome && pages.get(driver) === page) {
      Module["receive"](
        driver,
        number,
        new TextEncoder().encode(JSON.stringify(outcome)),
        call.body,
      );
    }
    call.body.fill(0);
    call.endTurn();
  },

  $ignoreFailure: async (act) => {
    try {
      await act();
    } catch {}
  },

  // The request that C++ makes with the page's token; nothing when it makes none.
  $composeRequest__deps: ["$UTF8Decoder"],
  $composeRequest: async (call, driver, number, needsToken) => {
    call.error = "access_token_unavailable";
    let token = new Uint8Array();
    const askToken = async () => {
      token.fill(0);
      token = new TextEncoder().encode(await call.wait(call.page.askToken()));
    };
    if (needsToken) await askToken();
    if (needsToken && Module["shouldAskTokenAgain"](driver, token)) await askToken();
    const record = Module["request"](driver, number, token);
    token.fill(0);
    if (record.length === 0) return undefined;
    const end = record.indexOf(10);
    call.requestBody = record.slice(end + 1);
    const request = JSON.parse(UTF8Decoder.decode(record.subarray(0, end)));
    record.fill(0);
    return request;
  },

  // Sends the request, and reads the response.
  $exchange__deps: ["$mergeHeaders", "$readBody"],
  $exchange: async (call, request) => {
    const { page, signal } = call;
    const { url, target, isExclusive, responseHeaders, bodyLimit } = request;
    call.error = "network_failed";
    // A tab that the browser has frozen may hold the turn for ever.
    const patience = Math.min(5000, call.timeout / 2);
    if (isExclusive) call.endTurn = await call.wait(page.takeTurn(signal, patience));
    const sent = performance.now();
    const send = page.options.fetch ?? fetch;
    const response = await call.wait(
      send(url, {
        method: "POST",
        headers: mergeHeaders(page, target),
        body: call.requestBody,
        mode: "cors",
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
        referrerPolicy: "no-referrer",
        signal,
      }),
    );
    const arrived = performance.now();
    call.requestBody.fill(0);
    // Of any kind that can be read: a script on the page may answer in place of the network.
    call.error = "answer_unreadable";
    const outcome = { status: Number(response.status), roundTrip: Math.round(arrived - sent) };
    if (!outcome.status) throw 0;
    for (const name of responseHeaders.trim().split("\n"))
      outcome[name] = `${response.headers?.get(name) ?? ""}`;
    await readBody(call, response, bodyLimit);
    outcome.age = Math.round(performance.now() - arrived);
    return outcome;
  },

  // The page's headers, and ours in place of those that are alike.
  $mergeHeaders: (page, target) => {
    const headers = new Headers();
    const orWarn = (act) => {
      try {
        act();
      } catch {
        Module["warn"]("headers");
      }
    };
    orWarn(() => {
      const given = page.options.headers ?? {};
      for (const [name, value] of given[Symbol.iterator] ? given : Object.entries(given)) {
        orWarn(() => headers.append(name, value));
      }
    });
    headers.set("content-type", "application/x-amz-json-1.1");
    headers.set("x-amz-target", target);
    // A wrapper around `fetch` may not know more than an object.
    return Object.fromEntries(headers);
  },

  // Makes the response's body that of the call, up to `limit` bytes.
  $readBody: async (call, response, limit) => {
    call.body = new Uint8Array(limit);
    let size = 0;
    const append = ({ buffer, byteOffset, byteLength }) => {
      if (size + byteLength > limit) call.controller.abort("answer_too_large");
      const bytes = new Uint8Array(buffer, byteOffset, byteLength);
      call.body.set(bytes, size);
      size += byteLength;
      bytes.fill(0);
    };
    const receive = async (promise) => {
      call.error = "network_failed";
      const received = await call.wait(promise);
      call.error = "answer_unreadable";
      return received;
    };
    call.reader = response.body?.getReader?.();
    if (!call.reader) {
      const whole = await receive(response.arrayBuffer?.() ?? response.text());
      append(typeof whole === "string" ? new TextEncoder().encode(whole) : new Uint8Array(whole));
    }
    while (call.reader) {
      const { done, value } = await receive(call.reader.read());
      if (done) break;
      append(value);
    }
    call.body = call.body.subarray(0, size);
  },
});
