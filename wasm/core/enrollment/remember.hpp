#pragma once

#include <string_view>

#include "account_memory.hpp"
#include "moment.hpp"
#include "step.hpp"

namespace mfa {

/// Notes in `memory` what later attempts of this user need to know about `step`. `now` is when the
/// last response arrived; if it was lost, when its request was made.
void remember(AccountMemory& memory, const Step& step, std::string_view user, const Moment& now);

}  // namespace mfa
