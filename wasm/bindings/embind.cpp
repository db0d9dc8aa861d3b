#include <emscripten/bind.h>

// Replaces Embind's library, which registers forty types and prints numbers: decision 13.

extern "C" {
void _embind_register_bindings(emscripten::internal::InitFunc*) {}
const char* __getTypeName(const std::type_info*) { return nullptr; }
}
