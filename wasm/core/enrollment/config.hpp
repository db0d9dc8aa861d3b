#pragma once

#include "enrollment.hpp"

namespace mfa {

/// Checks the page's options; the error is that of the first invalid one.
[[nodiscard]] Result<Config> configure(const Options& options);

}  // namespace mfa
