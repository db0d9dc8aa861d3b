#pragma once

#include <chrono>
#include <string_view>

#include "http.hpp"
#include "step.hpp"

/// Where each step leads. Pure: what a step knows goes in, the next step comes out.
namespace mfa {

/// After the outcome of the step's request. `chance` is random, from 0 up to but not 1: it spreads
/// repeated calls.
[[nodiscard]] Step after(Checking&& step, const HttpOutcome& outcome, const Config& config,
                         double chance);
[[nodiscard]] Step after(Associating&& step, const HttpOutcome& outcome, const Config& config,
                         double chance);
[[nodiscard]] Step after(Verifying&& step, const HttpOutcome& outcome, const Config& config,
                         double chance);
[[nodiscard]] Step after(Settling&& step, const HttpOutcome& outcome, const Config& config,
                         double chance);
[[nodiscard]] Step after(Activating&& step, const HttpOutcome& outcome, const Config& config,
                         double chance);
[[nodiscard]] Step after(SigningIn&& step, const HttpOutcome& outcome, const Config& config,
                         double chance);

/// After the local check of what the person typed, at the computer's time `now`: Verifying, or
/// AwaitingCode with the reason why nothing is sent.
[[nodiscard]] Step checked(AwaitingCode&& step, std::string_view typed,
                           std::chrono::sys_seconds now);

}  // namespace mfa
