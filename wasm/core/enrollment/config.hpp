#pragma once

#include <string_view>

#include "enrollment.hpp"

namespace mfa {

/// The page's options, checked; or the name of the first that can't work.
[[nodiscard]] Result<Config> configure(const Options& options);

/// Whether the service takes this as a `FriendlyDeviceName`; empty for none.
[[nodiscard]] bool is_device_name(std::string_view text);

}  // namespace mfa
