/** The module of measured.cpp, in a page. */
import createModule from "measured-module";

/** @returns {Promise<any>} */
export async function loadMeasured() {
  return createModule({
    wasm: await WebAssembly.compileStreaming(fetch("measured.wasm")),
    async instantiate(
      /** @type {WebAssembly.Module} */ module,
      /** @type {WebAssembly.Imports} */ imports,
    ) {
      return { instance: await WebAssembly.instantiate(module, imports) };
    },
  });
}
