/** The Embind module that `scripts/build` compiles from wasm/; esbuild resolves the name. */
declare module "enrollment-module" {
  export type Outcome<T> =
    | { value: T; error?: undefined }
    | { value?: undefined; error: import("./types.js").ErrorCode; path?: string };

  export interface EnrollmentModule {
    /** The number of the new enroller, which stands for it until it is closed. */
    createEnroller(options: object): number;
    start(enroller: number): boolean;
    confirm(enroller: number): boolean;
    submit(enroller: number, typed: Uint8Array, deviceName?: string): boolean;
    retry(enroller: number): boolean;
    renew(enroller: number, session: Uint8Array, issuedAt: number): boolean;
    supersede(enroller: number): boolean;
    expire(enroller: number): void;
    key(enroller: number): Uint8Array | undefined;
    uri(enroller: number): Uint8Array | undefined;
    takeResult(enroller: number): Uint8Array | undefined;
    close(enroller: number): void;

    resolveEndpoint(options: object): Outcome<string>;
    setupUri(options: object): Outcome<Uint8Array>;
    skeleton(operation: string, direction: string): Outcome<Uint8Array>;
    validate(operation: string, document: Uint8Array, overrides: Uint8Array): Outcome<Uint8Array>;
    errorCodes(): string[];
    expireKeys(): number;
  }

  export default function createModule(options: {
    wasm: WebAssembly.Module;
    /** As `WebAssembly.instantiate` of bytes; nobody hears of what it rejects with. */
    instantiate(
      wasm: WebAssembly.Module,
      imports: WebAssembly.Imports,
    ): { then(use: (instantiated: { instance: WebAssembly.Instance }) => void): void };
  }): Promise<EnrollmentModule>;
}

/** What `integrity` is for the enrollment.wasm of this build, such as `sha384-…`; `scripts/build` puts it in. */
declare const MODULE_INTEGRITY: string;
