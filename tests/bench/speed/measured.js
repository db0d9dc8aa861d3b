/** The module of measured.cpp, in a page. */
import createModule from "measured-module";

/** @returns {Promise<any>} */
export async function loadMeasured() {
  const module = await WebAssembly.compileStreaming(fetch("measured.wasm"));
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm(
        /** @type {WebAssembly.Imports} */ imports,
        /** @type {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} */ done,
      ) {
        WebAssembly.instantiate(module, imports).then((instance) => done(instance, module), reject);
        return {};
      },
    }).then(resolve, reject);
  });
}
