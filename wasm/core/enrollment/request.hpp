#pragma once

#include <string_view>

#include "http.hpp"
#include "step.hpp"

namespace mfa {

/// The request of a step that waits for a response; `out_of_order` for any other. `access_token` is
/// not used at sign-in, where the step has a session.
[[nodiscard]] Result<HttpRequest> request_of(const Step& step, const Config& config,
                                             std::string_view access_token);

}  // namespace mfa
