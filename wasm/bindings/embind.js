// A library for Emscripten's linker (--js-library): what embind.cpp calls in JavaScript. Embind's own knows forty types, overloads,
// classes, and functions whose types are registered later. Here are the types of embind.cpp, and functions after them. What
// goes by the name of one of Embind's functions takes its place; the rest of it, values by handle, is used as it is. As embind.cpp,
// to be compared with Emscripten's src/embind when that is updated.
//
// A type has two forms of a value: JavaScript's, and on the wire, which is what a function of WebAssembly takes and returns.
// `readValueFromPointer` is for an argument that C++ has laid down in memory.

addToLibrary({
  $registerType__deps: ["$registeredTypes"],
  $registerType: (id, type) => {
    registeredTypes[id] = type;
  },
  $requireRegisteredType__deps: ["$registeredTypes"],
  $requireRegisteredType: (id) => registeredTypes[id],

  _embind_register_void__deps: ["$registerType"],
  _embind_register_void: (id) => registerType(id, { fromWireType() {}, toWireType() {} }),

  _embind_register_bool__deps: ["$registerType"],
  _embind_register_bool: (id) =>
    registerType(id, {
      fromWireType: Boolean,
      toWireType: (_, value) => (value ? 1 : 0),
      readValueFromPointer: (pointer) => Boolean(HEAPU8[pointer]),
    }),

  // Of 32 bits.
  _embind_register_integer__deps: ["$registerType"],
  _embind_register_integer: (id, name, size, least) =>
    registerType(id, {
      fromWireType: (value) => (least ? value : value >>> 0),
      toWireType: (_, value) => value,
      readValueFromPointer: (pointer) => (least ? HEAP32 : HEAPU32)[pointer >> 2],
    }),

  // Of 64 bits.
  _embind_register_float__deps: ["$registerType"],
  _embind_register_float: (id) =>
    registerType(id, {
      fromWireType: (value) => value,
      toWireType: (_, value) => value,
      readValueFromPointer: (pointer) => HEAPF64[pointer >> 3],
    }),

  // On the wire: where its length is, followed by its bytes.
  _embind_register_std_string__deps: ["$registerType", "$UTF8Decoder", "malloc", "free"],
  _embind_register_std_string: (id) => {
    const fromWireType = (wire) => {
      const text = UTF8Decoder.decode(HEAPU8.subarray(wire + 4, wire + 4 + HEAPU32[wire >> 2]));
      _free(wire);
      return text;
    };
    registerType(id, {
      fromWireType,
      toWireType(destructors, text) {
        const bytes = new TextEncoder().encode(text);
        const wire = _malloc(4 + bytes.length);
        HEAPU32[wire >> 2] = bytes.length;
        HEAPU8.set(bytes, wire + 4);
        destructors.push(_free, wire);
        return wire;
      },
      readValueFromPointer: (pointer) => fromWireType(HEAPU32[pointer >> 2]),
    });
  },

  _embind_register_emval__deps: ["$registerType", "$Emval", "_emval_decref"],
  _embind_register_emval: (id) => {
    const fromWireType = (handle) => {
      const value = Emval.toValue(handle);
      __emval_decref(handle);
      return value;
    };
    registerType(id, {
      fromWireType,
      toWireType: (_, value) => Emval.toHandle(value),
      readValueFromPointer: (pointer) => fromWireType(HEAPU32[pointer >> 2]),
    });
  },

  // Bytes where they are, without a copy. They only ever go to JavaScript.
  _embind_register_memory_view__deps: ["$registerType"],
  _embind_register_memory_view: (id) =>
    registerType(id, {
      readValueFromPointer: (pointer) =>
        new Uint8Array(HEAPU8.buffer, HEAPU32[(pointer + 4) >> 2], HEAPU32[pointer >> 2]),
    }),

  _embind_register_function__deps: [
    "$UTF8ToString",
    "$emval_lookupTypes",
    "$getWasmTableEntry",
    "$runDestructors",
  ],
  _embind_register_function: (name, count, ids, signature, invoker, target) => {
    const parameters = emval_lookupTypes(count, ids);
    const answer = parameters.shift();
    const invoke = getWasmTableEntry(invoker);
    Module[UTF8ToString(name)] = (...given) => {
      const destructors = [];
      const wires = parameters.map((type, i) => type.toWireType(destructors, given[i]));
      const wire = invoke(target, ...wires);
      runDestructors(destructors);
      return answer.fromWireType(wire);
    };
  },

  _emval_get_method_caller__deps: [
    "$emval_addMethodCaller",
    "$emval_lookupTypes",
    "$emval_returnValue",
  ],
  _emval_get_method_caller: (count, ids, kind) => {
    const parameters = emval_lookupTypes(count, ids);
    const answer = parameters.shift();
    const isConstructor = kind === 1;
    return emval_addMethodCaller((object, target, destructorsRef, pack) => {
      // Each argument has eight bytes.
      const given = parameters.map((type, i) => type.readValueFromPointer(pack + 8 * i));
      const value = isConstructor ? new target(...given) : target.apply(object, given);
      return emval_returnValue(answer, destructorsRef, value);
    });
  },

  $getStringOrSymbol__deps: ["$UTF8ToString"],
  $getStringOrSymbol: (address) => UTF8ToString(address),

  _emval_get_global__deps: ["$Emval", "$UTF8ToString"],
  _emval_get_global: (name) => Emval.toHandle(globalThis[UTF8ToString(name)]),

  $init_emval__deps: ["$emval_handles"],
  $init_emval: () => emval_handles.push(0, 1, undefined, 1, null, 1, true, 1, false, 1),

  $throwBindingError__deps: [],
  $throwBindingError: (message) => {
    throw new Error(message);
  },

  _abort_js__deps: [],
  _abort_js: () => {
    throw new Error("out of memory");
  },

  // Nothing is thrown, and so nothing rejects.
  _emval_coro_make_promise__deps: ["$Emval"],
  _emval_coro_make_promise: (resolvePointer, rejectPointer) =>
    Emval.toHandle(
      new Promise((resolve, reject) => {
        HEAPU32[resolvePointer >> 2] = Emval.toHandle(resolve);
        HEAPU32[rejectPointer >> 2] = Emval.toHandle(reject);
      }),
    ),
});
