#pragma once

#include <emscripten/bind.h>

#include <cstddef>
#include <string_view>
#include <utility>

#include "secret.hpp"

/// How bytes cross between JavaScript and C++: as a Uint8Array in both directions. Embind's own
/// strings would leave copies that cannot be wiped.
namespace mfa {

/// Bytes from JavaScript, valid during the call. Embind owns them; they are wiped when it frees
/// them.
struct Given {
  std::string_view text;
  operator std::string_view() const { return text; }  // NOLINT(*-explicit-*)
};

inline void register_bytes() {
  using namespace emscripten::internal;
  constexpr unsigned uint8_array = 1;
  _embind_register_std_string(TypeID<Given>::get(), "given");
  _embind_register_memory_view(TypeID<Secret>::get(), uint8_array, "secret");
}

}  // namespace mfa

template <>
struct emscripten::internal::BindingType<mfa::Given> {
  using WireType = const struct {
    std::size_t size;
    char data[1];
  }*;
  static mfa::Given fromWireType(WireType wire) { return {{wire->data, wire->size}}; }
};

/// Bytes for JavaScript, valid until the next call that returns bytes. JavaScript zeroes them.
template <>
struct emscripten::internal::BindingType<mfa::Secret> {
  struct View {
    std::size_t size;
    const char* data;
  };
  using WireType = const View*;
  static WireType toWireType(mfa::Secret&& bytes, rvp::default_tag) {
    static mfa::Secret last;
    static View view;
    last = std::move(bytes);
    view = {last.size(), last.text().data()};
    return &view;
  }
};
