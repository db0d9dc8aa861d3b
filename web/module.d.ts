/** The Embind module that `scripts/build` compiles from wasm/; esbuild resolves the name. */
declare module "enrollment-module" {
  /** What the edge (wasm/bindings/fetch.js) needs from the page, for one attempt. */
  export interface Page {
    options: Pick<import("./types.js").EnrollerOptions, "headers" | "fetch">;
    askToken(): Promise<string>;
    takeTurn(signal: AbortSignal, patience: number): Promise<() => void>;
    /** Never throws. */
    show(snapshot: import("./types.js").Snapshot): void;
    /** Never throws. */
    note(call: import("./debug.js").SentCall): void;
  }

  /** A boolean, or 0 or 1. */
  type Truth = boolean | number;

  /**
   * Texts are UTF-8 bytes. Those from the module are in its memory, and valid until the next: read
   * and zero them at once.
   */
  export interface EnrollmentModule {
    /** By the number of the attempt. Set the page before the first command. */
    pages: Map<number, Page>;
    /** Shows the pages their snapshots. Call it after each command. */
    flush(): void;

    /** Returns the number of a new attempt, valid until it is closed. `options` is JSON. */
    open(options: Uint8Array, session: Uint8Array): number;
    start(attempt: number): Truth;
    manage(attempt: number): Truth;
    replace(attempt: number): Truth;
    turnOff(attempt: number): Truth;
    turnOn(attempt: number): Truth;
    keep(attempt: number): Truth;
    prefer(attempt: number, preference: Uint8Array): Truth;
    confirm(attempt: number): Truth;
    submit(
      attempt: number,
      typed: Uint8Array,
      byHand: boolean,
      hasDeviceName: boolean,
      deviceName: Uint8Array,
    ): Truth;
    retry(attempt: number): Truth;
    renew(attempt: number, session: Uint8Array, issuedAt: number): Truth;
    supersede(attempt: number): Truth;
    expire(attempt: number): Truth;
    qr(attempt: number): Uint8Array;
    key(attempt: number): Uint8Array;
    uri(attempt: number): Uint8Array;
    takeResult(attempt: number): Uint8Array;
    close(attempt: number): void;
    expireMemory(): number;

    // Results are JSON, with a `value` or an `error`.
    resolveEndpoint(options: Uint8Array): Uint8Array;
    setupUri(label: Uint8Array, secret: Uint8Array): Uint8Array;
    /** One per line. */
    errorCodes(): Uint8Array;
  }

  export default function createModule(options: {
    wasm: WebAssembly.Module;
    warn(option: string): void;
    /** Like `WebAssembly.instantiate` with bytes; what it rejects with is ignored. */
    instantiate(
      wasm: WebAssembly.Module,
      imports: WebAssembly.Imports,
    ): { then(use: (instantiated: { instance: WebAssembly.Instance }) => void): void };
  }): Promise<EnrollmentModule>;
}

/**
 * The `integrity` of this build's enrollment.wasm, such as `sha384-…`; `scripts/build` inserts it.
 */
declare const MODULE_INTEGRITY: string;

/** The version of the package. */
declare const PACKAGE_VERSION: string;
