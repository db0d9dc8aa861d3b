/** The Embind module that `scripts/build` compiles from wasm/; esbuild resolves the name. */
declare module "enrollment-module" {
  /** What the edge (wasm/bindings/fetch.js) needs of the page, for one attempt. */
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
   * Texts are bytes of UTF-8. Those that come from the module are where it has them until the next come: to be read and zeroed at
   * once.
   */
  export interface EnrollmentModule {
    /** By the number of the attempt, before its first command. */
    pages: Map<number, Page>;
    /** Shows the pages their snapshots. After each command. */
    flush(): void;

    /** The number of a new attempt, which stands for it until it is closed. `options` is JSON. */
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
    skeleton(operation: Uint8Array, isOutput: boolean): Uint8Array;
    validate(operation: Uint8Array, document: Uint8Array, overrides: Uint8Array): Uint8Array;
    /** One in a line. */
    errorCodes(): Uint8Array;
  }

  export default function createModule(options: {
    wasm: WebAssembly.Module;
    warn(option: string): void;
    /** As `WebAssembly.instantiate` of bytes; nobody hears of what it rejects with. */
    instantiate(
      wasm: WebAssembly.Module,
      imports: WebAssembly.Imports,
    ): { then(use: (instantiated: { instance: WebAssembly.Instance }) => void): void };
  }): Promise<EnrollmentModule>;
}

/** What `integrity` is for the enrollment.wasm of this build, such as `sha384-…`; `scripts/build` puts it in. */
declare const MODULE_INTEGRITY: string;

/** That of the package. */
declare const PACKAGE_VERSION: string;
