/** What an import of `enrollment.wasm` gives with a bundler that copies the file, for `prepare`. */
declare const address: string;
export default address;
