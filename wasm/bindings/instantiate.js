// Comes before the rest of the module's JavaScript (--pre-js). MINIMAL_RUNTIME instantiates the
// module itself and does not report a module that cannot be used. This lets web/core.js instantiate
// it.
var WebAssembly = { instantiate: Module["instantiate"] };
