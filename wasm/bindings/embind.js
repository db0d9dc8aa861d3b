// In place of most of Embind's JavaScript (--js-library): see embind.cpp.
addToLibrary({
  $types: {},

  _embind_register_bool__deps: ["$types"],
  _embind_register_bool: (id) => {
    types[id] = { toJs: Boolean };
  },

  _embind_register_std_string__deps: ["$types", "malloc"],
  _embind_register_std_string: (id) => {
    types[id] = {
      toBlock(bytes) {
        const block = _malloc(4 + bytes.length);
        HEAPU32[block >> 2] = bytes.length;
        HEAPU8.set(bytes, block + 4);
        return block;
      },
    };
  },

  _embind_register_memory_view__deps: ["$types"],
  _embind_register_memory_view: (id) => {
    types[id] = {
      toJs(view) {
        const data = HEAPU32[(view + 4) >> 2];
        return HEAPU8.subarray(data, data + HEAPU32[view >> 2]);
      },
    };
  },

  _embind_register_function__deps: ["$types", "$UTF8ToString", "$getWasmTableEntry", "free"],
  _embind_register_function: (name, count, ids, signature, invoker, target) => {
    const parameters = Array.from({ length: count }, (_, i) => types[HEAPU32[(ids >> 2) + i]]);
    const answer = parameters.shift();
    const invoke = getWasmTableEntry(invoker);
    Module[UTF8ToString(name)] = (...given) => {
      const wires = given.map((value, i) => parameters[i]?.toBlock?.(value) ?? value);
      const wire = invoke(target, ...wires);
      wires.forEach((wire, i) => parameters[i]?.toBlock && _free(wire));
      return answer?.toJs ? answer.toJs(wire) : wire;
    };
  },
});
