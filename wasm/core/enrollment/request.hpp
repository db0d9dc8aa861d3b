#pragma once

#include <string_view>

#include "http.hpp"
#include "step.hpp"

namespace mfa {

// The request of each step that waits for a response. `access_token` is not used at sign-in, where
// the step has a session.
[[nodiscard]] HttpRequest request_of(const Checking& step, const Config& config,
                                     std::string_view access_token);
[[nodiscard]] HttpRequest request_of(const Rereading& step, const Config& config,
                                     std::string_view access_token);
[[nodiscard]] HttpRequest request_of(const CheckingOff& step, const Config& config,
                                     std::string_view access_token);
[[nodiscard]] HttpRequest request_of(const TurningOff& step, const Config& config,
                                     std::string_view access_token);
[[nodiscard]] HttpRequest request_of(const Associating& step, const Config& config,
                                     std::string_view access_token);
[[nodiscard]] HttpRequest request_of(const Verifying& step, const Config& config,
                                     std::string_view access_token);
[[nodiscard]] HttpRequest request_of(const Activating& step, const Config& config,
                                     std::string_view access_token);
[[nodiscard]] HttpRequest request_of(const SigningIn& step, const Config& config,
                                     std::string_view access_token);

}  // namespace mfa
