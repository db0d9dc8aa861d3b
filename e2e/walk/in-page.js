/** Runs in the page: executes the walk's actions, also inside handlers, and logs the results. */

/**
 * @typedef {{kind: "command", name: string, step: string, isAsked: boolean, result?: unknown}}
 *   CommandEntry `isAsked`: the page or the user gave the command, not the element itself.
 * @typedef {{kind: "event", type: string, step: string, shown: string, told?: string, code?:
 *   string}} EventEntry `step` and `shown`: the property and the attribute at that moment; `told`:
 *   the step in the event's detail.
 * @typedef {{kind: "call", number: number, operation: string, token: string, session: string,
 *   attempt: number}} CallEntry
 * @typedef {{kind: "set", name: "token" | "session", value: string}} SetEntry
 * @typedef {{kind: "heard" | "removed" | "page left"}} OtherEntry `heard`: the handlers of the last
 *   event have run.
 * @typedef {CommandEntry | EventEntry | CallEntry | SetEntry | OtherEntry} Entry
 *
 * @typedef {object} Supply What the walk provides for the page and its handlers.
 * @property {string} token
 * @property {string} session
 * @property {string} code The right one, if there is one.
 *
 * @typedef {object} Reaction
 * @property {string} type Of the event.
 * @property {string} act What its handler does.
 * @property {number} times
 */

/** Runs before any script of the page. Must be self-contained. */
export function installWalk() {
  /** @type {Entry[]} */
  let log = [];
  /** @type {Reaction[]} */
  const reactions = [];
  /** @type {Supply} */
  let supply = { token: "", session: "", code: "" };
  let attempt = 0;
  let calls = 0;
  let isAsked = false;
  /** The step of the last step event. */
  let last = "idle";
  /** @type {any} */
  let element;
  const observed =
    "step error complete session-expired cancel skip done turned-off turned-on".split(" ");
  const asking = ["before-associate", "before-verify", "before-reveal", "before-turn-off"];

  const { fetch } = window;
  window.fetch = async (input, options) => {
    if (options?.method !== "POST") return fetch(input, options);
    calls += 1;
    const headers = new Headers(options.headers);
    const body = JSON.parse(new TextDecoder().decode(/** @type {Uint8Array} */ (options.body)));
    log.push({
      kind: "call",
      number: calls,
      operation: headers.get("x-amz-target")?.replace(/^.*\./, "") ?? "",
      token: body.AccessToken ?? "",
      session: body.Session ?? "",
      attempt,
    });
    headers.set("x-walk", `${calls}`);
    return fetch(input, { ...options, headers });
  };

  /** @param {any} own */
  function watch(own) {
    element = own;
    const setting = ["replace", "turnOff", "turnOn"];
    const commands = ["start", "confirm", "submit", "retry", "cancel", "skip", "reset"];
    for (const name of [...commands, ...setting]) {
      const command = own[name].bind(own);
      own[name] = (/** @type {unknown[]} */ ...given) => {
        /** @type {CommandEntry} */
        const entry = { kind: "command", name, step: own.step, isAsked };
        log.push(entry);
        entry.result = command(...given);
        if (name === "start" && entry.result) attempt += 1;
        return entry.result;
      };
    }
    for (const name of [...observed, ...asking]) {
      own.addEventListener(`enrollment-${name}`, (/** @type {CustomEvent} */ event) => {
        const { step, code } = event.detail ?? {};
        // Before the first step there is no attribute.
        const shown = own.getAttribute("step") ?? "idle";
        // The setting is read without a command.
        if (step === "checking" && last === "idle") attempt += 1;
        if (step) last = step;
        log.push({ kind: "event", type: name, step: own.step, shown, told: step, code });
        react(name, event);
        if (name === "step") react(`step ${step}`, event);
        log.push({ kind: "heard" });
      });
    }
    own.addEventListener("focusin", (/** @type {Event} */ event) => react("focus", event));
  }

  /**
   * @param {string} type
   * @param {Event} event
   */
  function react(type, event) {
    for (const reaction of reactions) {
      if (reaction.type !== type || reaction.times === 0) continue;
      reaction.times -= 1;
      act(reaction.act, event);
    }
  }

  /**
   * @param {string} name
   * @param {Event} [event]
   * @param {unknown} [value]
   */
  function act(name, event, value) {
    const before = isAsked;
    isAsked = name === "start" || name === "press";
    acts[name]?.(event, value);
    isAsked = before;
  }

  /** @param {string} part */
  const find = (part) => element.shadowRoot.querySelector(`[part=${part}]`);

  /**
   * @param {"token" | "session"} name
   * @param {string} value
   */
  function note(name, value) {
    log.push({ kind: "set", name, value });
  }

  function fillCode(text = supply.code) {
    const field = find("code");
    if (!field || field.readOnly) return;
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }

  /** @type {Record<string, (event?: Event, value?: any) => unknown>} */
  const acts = {
    start: () => element.start(),
    confirm: () => element.confirm(),
    submit: () => element.submit(supply.code),
    "submit another": () => element.submit("135791"),
    "submit no code": () => element.submit("12"),
    retry: () => element.retry(),
    replace: () => element.replace(),
    turnOff: () => element.turnOff(),
    turnOn: () => element.turnOn(),
    cancel: () => element.cancel(),
    skip: () => element.skip(),
    reset: () => element.reset(),
    "take the result": () => element.takeResult(),
    "give a token": () => {
      note("token", supply.token);
      element.accessToken = supply.token;
    },
    "give a function": () => {
      note("token", supply.token);
      const { token } = supply;
      element.accessToken = async () => token;
    },
    "give a function that fails": () => {
      element.accessToken = () => Promise.reject(new Error("no token"));
    },
    "give a session": () => {
      note("session", supply.session);
      element.session = supply.session;
    },
    "give a session and its time": () => {
      element.sessionIssuedAt = Date.now() - 30_000;
      note("session", supply.session);
      element.session = supply.session;
    },
    "give the same session": () => {
      element.session = element.session;
    },
    "give headers": () => {
      element.headers = { "x-page": "1" };
    },
    "give a fetch": () => {
      element.fetch = (/** @type {Parameters<typeof window.fetch>} */ ...given) =>
        window.fetch(...given);
    },
    "give messages": () => {
      element.messages = { submit: "Go" };
    },
    move: () => document.body.append(element),
    "take out and put back": () => {
      element.remove();
      document.body.append(element);
    },
    remove: () => element.remove(),
    "put back": () => {
      if (!element.isConnected) document.body.append(element);
    },
    prevent: (event) => event?.preventDefault(),
    "leave the page": () => {
      log.push({ kind: "page left" });
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    },
    "hide the page": () => document.dispatchEvent(new Event("visibilitychange")),
    "go online": () => dispatchEvent(new Event("online")),
    fill: () => fillCode(),
    "fill another": () => fillCode("246802"),
    "fill again": () => fillCode(find("code")?.value ?? ""),
    "open the key": () => {
      const details = find("details");
      if (details) details.open = !details.open;
    },
    press: (_, part) => find(part)?.click(),
    attribute: (_, [name, value]) => {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    },
    react: (_, reaction) => reactions.push(reaction),
    "react no more": () => reactions.splice(0),
  };

  const watchRemoval = new MutationObserver(() => {
    if (!element?.isConnected) log.push({ kind: "removed" });
  });
  watchRemoval.observe(document, { childList: true, subtree: true });

  Object.assign(window, {
    walk: {
      watch,
      /**
       * @param {string} name
       * @param {unknown} value
       * @param {Supply} next
       */
      do(name, value, next) {
        supply = next;
        act(name, undefined, value);
      },
      /** The current state, and the log since the last call. */
      look() {
        const entries = log;
        log = [];
        const buttons = [...element.shadowRoot.querySelectorAll("button")]
          .filter((button) => button.checkVisibility() && button.ariaDisabled !== "true")
          .map((button) => button.getAttribute("part"));
        return { step: element.step, isConnected: element.isConnected, buttons, entries };
      },
    },
  });
}
