// Replaces most of Embind's JavaScript (--js-library): decision 13. A type that is not registered
// is a number.
addToLibrary({
  $types: {},
  _embind_register_std_string__deps: ["$types", "malloc"],
  _embind_register_std_string: (id) => {
    types[id] = (bytes) => {
      const block = _malloc(4 + bytes.length);
      HEAPU32[block >> 2] = bytes.length;
      HEAPU8.set(bytes, block + 4);
      return block;
    };
  },
  _embind_register_memory_view__deps: ["$types"],
  _embind_register_memory_view: (id) => {
    types[id] = (view) => HEAPU8.subarray(HEAPU32[(view + 4) >> 2]).subarray(0, HEAPU32[view >> 2]);
  },
  _embind_register_function__deps: ["$types", "$UTF8Decoder", "$getWasmTableEntry", "free"],
  _embind_register_function: (name, count, ids, signature, invoker, target) => {
    const converters = Array.from({ length: count }, (_, i) => types[HEAPU32[(ids >> 2) + i]]);
    const convert = (value, i) => (converters[i] ? converters[i](value) : value);
    const invoke = getWasmTableEntry(invoker);
    Module[UTF8Decoder.decode(HEAPU8.subarray(name, HEAPU8.indexOf(0, name)))] = (...given) => {
      const wires = given.map((value, i) => convert(value, i + 1));
      const answer = invoke(target, ...wires);
      wires.forEach((wire, i) => converters[i + 1] && _free(wire));
      return convert(answer, 0);
    };
  },
});
