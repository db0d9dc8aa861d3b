/**
 * What importing `enrollment.wasm` gives with a bundler that copies the file: its URL, for
 * `prepare`.
 */
declare const address: string;
export default address;
