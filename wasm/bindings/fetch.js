// A library for Emscripten's linker (--js-library): the functions of edge.hpp, which are the
// JavaScript part of a call.

addToLibrary({
  // What web/enroller.js provides for each attempt, by the number of its driver: the page's
  // `options`, each read when it is used; `askToken()`, which resolves to the access token;
  // `takeTurn(signal, patience)`, which resolves to a function that ends the turn;
  // `show(snapshot)`; and `note(call)`, which is called after each call that was sent. The last two
  // never throw.
  $pages: "=new Map()",
  $pages__postset: "Module['pages'] = pages;",

  $takeText__deps: ["$UTF8Decoder"],
  $takeText: (bytes) => {
    const text = UTF8Decoder.decode(bytes);
    bytes.fill(0);
    return text;
  },

  edge_show__deps: ["$shown", "$takeText"],
  edge_show: (driver, data, size) =>
    shown.push([driver, JSON.parse(takeText(HEAPU8.subarray(data, data + size)))]),

  // Snapshots reach the page after C++ has returned, so a handler's command is never a nested call.
  // (Embind's functions free their arguments twice if they are nested.)
  $shown: "=[]",
  $flush__deps: ["$pages", "$shown"],
  $flush: () => {
    for (let next; (next = shown.shift());) pages.get(next[0])?.show(next[1]);
  },
  $flush__postset: "Module['flush'] = flush;",

  edge_close__deps: ["$pages"],
  edge_close: (driver) => {
    const page = pages.get(driver);
    pages.delete(driver);
    page?.controller?.abort();
  },

  edge_report__deps: ["$takeText"],
  edge_report: (data, size) => Module["warn"](takeText(HEAPU8.slice(data, data + size))),

  // C++ gets exactly one outcome, whatever the page, its functions and its responses do. Aborting
  // the call ends every wait. `failure` is the code for an exception at the current stage.
  edge_send__deps: [
    "$flush",
    "$pages",
    "$takeText",
    "$composeRequest",
    "$encode",
    "$callFetch",
    "$readBody",
  ],
  edge_send: async (driver, call, delay, timeout, needsToken) => {
    const page = pages.get(driver);
    const controller = (page.controller = new AbortController());
    const { signal } = controller;
    const aborted = new Promise((_, reject) => signal.addEventListener("abort", reject));
    const wait = (promise) => Promise.race([promise, aborted]);
    let failure = "access_token_unavailable";
    let requestBody = [];
    let responseBody = new Uint8Array();
    let timer, endTurn, outcome, sent, operation;
    let requestSize = 0;

    const exchange = async ({ url, target, isExclusive, responseHeaders, bodyLimit }) => {
      failure = "network_failed";
      // A tab that the browser has frozen may hold the turn forever.
      if (isExclusive) endTurn = await wait(page.takeTurn(signal, Math.min(5000, timeout / 2)));
      sent = performance.now();
      const clock = Date.now() - sent;
      operation = target.split(".").pop();
      requestSize = requestBody.length;
      const response = await wait(callFetch(page, url, target, requestBody, signal));
      const arrived = performance.now();
      requestBody.fill(0);
      // Accepts whatever can be read like a response: a script of the page may replace `fetch`.
      failure = "answer_unreadable";
      const { status, headers, sentAt } = response;
      outcome = { status: Number(status), roundTrip: arrived - (sentAt < sent ? sentAt : sent) };
      if (!outcome.status) throw 0;
      for (const name of responseHeaders.trim().split("\n")) {
        outcome[name] = `${headers?.get(name) ?? ""}`;
      }
      responseBody = new Uint8Array(bodyLimit);
      const size = await readBody(
        response,
        responseBody,
        async (promise) => {
          failure = "network_failed";
          const received = await wait(promise);
          failure = "answer_unreadable";
          return received;
        },
        () => controller.abort("answer_too_large"),
      );
      responseBody = responseBody.subarray(0, size);
      const now = performance.now();
      outcome.age = Math.round(now - arrived);
      // The time for which the computer slept, or by which its clock was set.
      outcome.roundTrip = Math.round(outcome.roundTrip + Math.abs(Date.now() - now - clock));
    };

    try {
      await wait(delay && new Promise((resolve) => (timer = setTimeout(resolve, delay))));
      timer = setTimeout(() => controller.abort("timed_out"), timeout);
      const askToken = async () => encode(await wait(page.askToken()));
      const record = await composeRequest(driver, call, needsToken && askToken);
      const end = record.indexOf(10);
      requestBody = record.slice(end + 1);
      record.fill(0, end + 1);
      if (end > 0) await exchange(JSON.parse(takeText(record.subarray(0, end))));
    } catch {
      // A request that was not made can't have been carried out.
      outcome = { error: signal.aborted && requestBody.length ? signal.reason : failure };
    }
    clearTimeout(timer);
    requestBody.fill(0);
    if (outcome && pages.get(driver) === page) {
      const duration = Math.round(performance.now() - sent);
      const responseSize = responseBody.length;
      if (operation) page.note({ operation, duration, requestSize, responseSize, outcome });
      Module["receive"](driver, call, encode(JSON.stringify(outcome)), responseBody);
    }
    responseBody.fill(0);
    endTurn?.();
    flush();
  },

  $encode: (text) => new TextEncoder().encode(text),

  // Resolves to C++'s request for the page's token: a line of JSON, and the body. It has no line if
  // the token is unusable.
  $composeRequest: async (driver, call, askToken) => {
    let token = askToken ? await askToken() : new Uint8Array();
    if (askToken && Module["shouldAskTokenAgain"](driver, token)) {
      token.fill(0);
      token = await askToken();
    }
    const record = Module["request"](driver, call, token);
    token.fill(0);
    return record;
  },

  // Resolves to the size of the body, which is read into `bytes`. Calls `abort` if it is larger.
  $readBody__deps: ["$encode"],
  $readBody: async (response, bytes, receive, abort) => {
    let size = 0;
    const append = ({ buffer, byteOffset, byteLength }) => {
      if (size + byteLength > bytes.length) abort();
      const part = new Uint8Array(buffer, byteOffset, byteLength);
      bytes.set(part, size);
      size += byteLength;
      part.fill(0);
    };
    const reader = response.body?.getReader?.();
    if (!reader) {
      const whole = await receive(response.arrayBuffer?.() ?? response.text());
      append(typeof whole === "string" ? encode(whole) : new Uint8Array(whole));
      return size;
    }
    try {
      for (;;) {
        const { done, value } = await receive(reader.read());
        if (done) return size;
        append(value);
      }
    } finally {
      Promise.resolve(reader)
        .then((reader) => reader.cancel())
        .catch(() => {});
    }
  },

  // No pattern among the parameters: Emscripten would remove a function of the library that has one
  // as unused, without an error.
  $callFetch__deps: ["$mergeHeaders"],
  $callFetch: (page, url, target, body, signal) => {
    const send = page.options.fetch ?? fetch;
    return send(url, {
      method: "POST",
      headers: mergeHeaders(page, target),
      body,
      mode: "cors",
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal,
    });
  },

  // The page's headers and ours; ours win. A plain object, since a wrapper around `fetch` may
  // support nothing else.
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
    return Object.fromEntries(headers);
  },
});
