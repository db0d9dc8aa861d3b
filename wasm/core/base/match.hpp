#pragma once

#include <cstddef>
#include <type_traits>
#include <variant>

namespace mfa {

/// Calls `visitor` with the alternative that `variant` holds, like `std::visit`. The return type
/// must be the same for all alternatives. Compilers turn this chain of comparisons into a switch;
/// the function table of `std::visit` makes the module a kilobyte larger.
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
