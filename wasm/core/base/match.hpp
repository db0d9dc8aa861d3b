#pragma once

#include <cstddef>
#include <type_traits>
#include <variant>

namespace mfa {

/// What `visitor` returns for the alternative that `variant` holds, as with `std::visit`; for the
/// first of them it must return the same type as for all. A chain of comparisons, which compilers
/// make a switch of: the library's has a function and a place in a table for each alternative, in
/// a module a kilobyte larger.
template <std::size_t index = 0, typename Variant, typename Visitor>
auto match(Variant& variant, const Visitor& visitor)
    -> decltype(visitor(*std::get_if<0>(&variant))) {
  auto* const alternative = std::get_if<index>(&variant);
  if constexpr (index + 1 < std::variant_size_v<std::remove_const_t<Variant>>) {
    if (alternative == nullptr) return match<index + 1>(variant, visitor);
  }
  return visitor(*alternative);
}

}  // namespace mfa
