#include <emscripten/bind.h>

// In place of Embind's own library, which registers forty types and prints numbers: see
// docs/decisions/0013-one-boundary.md. For embind.js, a type that is not registered is a number.

extern "C" {
// For threads.
void _embind_register_bindings(emscripten::internal::InitFunc*) {}
// For a message that no build gets to.
const char* __getTypeName(const std::type_info*) { return nullptr; }
}

EMSCRIPTEN_BINDINGS(types) {
  using namespace emscripten::internal;
  _embind_register_bool(TypeID<bool>::get(), "bool", true, false);
}
