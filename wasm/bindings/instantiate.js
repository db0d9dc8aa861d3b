// Stands before the rest of the module's JavaScript (--pre-js). MINIMAL_RUNTIME instantiates by itself, and says nothing of a
// module that does not fit; here it asks web/core.js to.
var WebAssembly = { instantiate: Module["instantiate"] };
