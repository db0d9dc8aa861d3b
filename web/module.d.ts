/** The Embind module that `scripts/build` compiles from wasm/; esbuild resolves the name. */
declare module "enrollment-module" {
  export interface EnrollerHandle {
    start(): string;
    confirm(): string;
    submit(typed: Uint8Array, deviceName?: string): string;
    retry(): string;
    renew(session: Uint8Array, issuedAt: number): string;
    supersede(): string;
    expire(): void;
    close(): void;
    key(): Uint8Array;
    uri(): Uint8Array;
    takeResult(): Uint8Array;
    delete(): void;
  }

  export type Outcome<T> =
    | { value: T; error?: undefined }
    | { value?: undefined; error: import("./types.js").ErrorCode; path?: string };

  export interface EnrollmentModule {
    createEnroller(options: object): EnrollerHandle;
    resolveEndpoint(options: object): Outcome<string>;
    setupUri(options: object): Outcome<Uint8Array>;
    skeleton(operation: string, direction: string): Outcome<Uint8Array>;
    validate(operation: string, document: Uint8Array, overrides: Uint8Array): Outcome<Uint8Array>;
    errorCodes(): string[];
    expireKeys(): number;
  }

  export default function createModule(options: {
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object;
  }): Promise<EnrollmentModule>;
}

/** What `integrity` is for the enrollment.wasm of this build, such as `sha384-…`; `scripts/build` puts it in. */
declare const MODULE_INTEGRITY: string;
