#pragma once

#include <string_view>

#include "enrollment.hpp"

namespace mfa {

/// Checks the page's options; the error is that of the first invalid one.
[[nodiscard]] Result<Config> configure(const Options& options);

/// Whether the service accepts this as a `FriendlyDeviceName`; empty for none.
[[nodiscard]] bool is_device_name(std::string_view text);

}  // namespace mfa
