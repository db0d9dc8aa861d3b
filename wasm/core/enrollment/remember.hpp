#pragma once

#include <string_view>

#include "account_memory.hpp"
#include "moment.hpp"
#include "step.hpp"

namespace mfa {

/// What a step that was just entered leaves behind for later attempts of this user. `now` is when
/// its response arrived; the epoch when there was none.
void remember(AccountMemory& memory, const Step& step, std::string_view user, const Moment& now);

}  // namespace mfa
