// A library for Emscripten's linker (--js-library): the functions of edge.hpp, which are the
// JavaScript part of a call. The only place that calls `fetch`.

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
  edge_send__deps: ["$flush", "$pages", "$takeText", "$mergeHeaders"],
  edge_send: async (driver, call, delay, timeout, needsToken) => {
    const page = pages.get(driver);
    const controller = (page.controller = new AbortController());
    const { signal } = controller;
    const aborted = new Promise((_, reject) => signal.addEventListener("abort", reject));
    const wait = (promise) => Promise.race([promise, aborted]);
    const encode = (text) => new TextEncoder().encode(text);
    let failure = "access_token_unavailable";
    let requestBody = [];
    let responseBody = new Uint8Array();
    let timer, endTurn, reader, outcome, sent, operation;
    let requestSize = 0;

    // Returns C++'s request for the page's token, or nothing if the token is unusable.
    const composeRequest = async () => {
      let token = needsToken ? encode(await wait(page.askToken())) : responseBody;
      if (needsToken && Module["shouldAskTokenAgain"](driver, token)) {
        token.fill(0);
        token = encode(await wait(page.askToken()));
      }
      const record = Module["request"](driver, call, token);
      token.fill(0);
      const end = record.indexOf(10);
      requestBody = record.slice(end + 1);
      record.fill(0, end + 1);
      return end < 0 ? undefined : JSON.parse(takeText(record.subarray(0, end)));
    };

    const exchange = async ({ url, target, isExclusive, responseHeaders, bodyLimit }) => {
      failure = "network_failed";
      // A tab that the browser has frozen may hold the turn forever.
      if (isExclusive) endTurn = await wait(page.takeTurn(signal, Math.min(5000, timeout / 2)));
      sent = performance.now();
      const clock = Date.now() - sent;
      operation = target.split(".").pop();
      requestSize = requestBody.length;
      const send = page.options.fetch ?? fetch;
      const response = await wait(
        send(url, {
          method: "POST",
          headers: mergeHeaders(page, target),
          body: requestBody,
          mode: "cors",
          credentials: "omit",
          cache: "no-store",
          redirect: "error",
          referrerPolicy: "no-referrer",
          signal,
        }),
      );
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
      await readBody(response, bodyLimit);
      const now = performance.now();
      outcome.age = Math.round(now - arrived);
      // The time for which the computer slept, or by which its clock was set.
      outcome.roundTrip = Math.round(outcome.roundTrip + Math.abs(Date.now() - now - clock));
    };

    const readBody = async (response, limit) => {
      responseBody = new Uint8Array(limit);
      let size = 0;
      const append = ({ buffer, byteOffset, byteLength }) => {
        if (size + byteLength > limit) controller.abort("answer_too_large");
        const bytes = new Uint8Array(buffer, byteOffset, byteLength);
        responseBody.set(bytes, size);
        size += byteLength;
        bytes.fill(0);
      };
      const receive = async (promise) => {
        failure = "network_failed";
        const received = await wait(promise);
        failure = "answer_unreadable";
        return received;
      };
      reader = response.body?.getReader?.();
      if (!reader) {
        const whole = await receive(response.arrayBuffer?.() ?? response.text());
        append(typeof whole === "string" ? encode(whole) : new Uint8Array(whole));
      }
      while (reader) {
        const { done, value } = await receive(reader.read());
        if (done) break;
        append(value);
      }
      responseBody = responseBody.subarray(0, size);
    };

    try {
      await wait(delay && new Promise((resolve) => (timer = setTimeout(resolve, delay))));
      timer = setTimeout(() => controller.abort("timed_out"), timeout);
      const request = await composeRequest();
      if (request) await exchange(request);
    } catch {
      // A request that was not made can't have been carried out.
      outcome = { error: signal.aborted && requestBody.length ? signal.reason : failure };
      Promise.resolve(reader)
        .then((reader) => reader.cancel())
        .catch(() => {});
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
