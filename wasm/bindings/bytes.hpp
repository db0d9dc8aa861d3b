#pragma once

#include <emscripten/bind.h>

#include <cstddef>
#include <string_view>
#include <utility>

#include "secret.hpp"

/// How bytes cross between JavaScript and C++: as a Uint8Array. Embind's own strings would leave
/// copies that nobody can wipe.
namespace mfa {

/// From JavaScript: where Embind has put them for the time of the call. Wiped when that is freed.
struct Given {
  std::string_view text;
};

/// For JavaScript, which sees them where they are until the next come, and zeroes them.
struct Taken {
  Secret bytes;
};

}  // namespace mfa

namespace emscripten::internal {

template <>
struct BindingType<mfa::Given> {
  /// As of a `std::string`.
  using WireType = struct {
    std::size_t length;
    char data[1];
  }*;
  static mfa::Given fromWireType(WireType wire) { return {{wire->data, wire->length}}; }
};

template <>
struct BindingType<mfa::Taken> {
  /// As of a `memory_view`.
  struct View {
    std::size_t size;
    const char* data;
  };
  using WireType = const View*;
  static WireType toWireType(mfa::Taken&& taken, rvp::default_tag) {
    static mfa::Secret bytes;
    static View view;
    bytes = std::move(taken.bytes);
    view = {bytes.size(), bytes.text().data()};
    return &view;
  }
};

}  // namespace emscripten::internal
