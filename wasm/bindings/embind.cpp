#include <emscripten/bind.h>

#include <cstddef>
#include <limits>
#include <string>

// What Embind's own library is for, with the types that cross here and no others: that one
// registers forty, strings of wide characters among them, and prints numbers for the message on a
// type that is missing. Linked before that library, this file takes its place. It is to be compared
// with system/lib/embind/bind.cpp of Emscripten when that is updated; a function that is missing
// here then stops the build.

namespace {

emscripten::internal::InitFunc* bindings = nullptr;

template <typename Integer>
void register_integer(const char* name) {
  using Limits = std::numeric_limits<Integer>;
  emscripten::internal::_embind_register_integer(emscripten::internal::TypeID<Integer>::get(), name,
                                                 sizeof(Integer), Limits::min(), Limits::max());
}

}  // namespace

extern "C" {

void _embind_register_bindings(emscripten::internal::InitFunc* one) {
  one->next = bindings;
  bindings = one;
}

void _embind_initialize_bindings() {
  for (const auto* one = bindings; one != nullptr; one = one->next) one->init_func();
}

/// For a message that no build gets to: a type that is missing is noticed when the module is
/// loaded.
const char* __getTypeName(const std::type_info*) { return nullptr; }

void _emval_coro_resume(emscripten::val::awaiter* awaiter, emscripten::EM_VAL result) {
  awaiter->resume_with(emscripten::val::take_ownership(result));
}
}

EMSCRIPTEN_BINDINGS(types) {
  using emscripten::memory_view;
  using emscripten::val;
  using namespace emscripten::internal;
  constexpr unsigned uint8_array = 1;

  _embind_register_void(TypeID<void>::get(), "void");
  _embind_register_bool(TypeID<bool>::get(), "bool", true, false);
  register_integer<int>("int");
  register_integer<std::size_t>("size_t");
  _embind_register_float(TypeID<double>::get(), "double", sizeof(double));
  // The JavaScript side knows the encoding by this name.
  _embind_register_std_string(TypeID<std::string>::get(), "std::string");
  _embind_register_emval(TypeID<val>::get());
  _embind_register_memory_view(TypeID<memory_view<unsigned char>>::get(), uint8_array, "bytes");
}
