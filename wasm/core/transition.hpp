#pragma once

#include <string_view>

#include "http.hpp"
#include "local_check.hpp"
#include "service_clock.hpp"
#include "shown_keys.hpp"
#include "step.hpp"

/// Where each step leads. Pure: what a step knows goes in, the next step comes out.
namespace mfa {

/// What a transition looks at beside its step and the outcome.
struct Context {
  const Config& config;
  const ServiceClock& clock;
  /// Random, from 0 up to but not 1: spreads repeated calls.
  double chance;
};

/// What makes the codes of the secret.
[[nodiscard]] totp::Key key_of(const Setup& setup);

/// What is known of the time at `moment`.
[[nodiscard]] Clocks clocks_at(const Moment& moment, const ServiceClock& clock);

// After the outcome of the step's request.

[[nodiscard]] Step after(Checking&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(Associating&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(Verifying&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(Settling&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(Activating&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(SigningIn&& step, const HttpOutcome& outcome, const Context& context);

/// After the local check of what the person typed at `now`: Verifying, or AwaitingCode with the
/// reason why nothing is sent.
[[nodiscard]] Step checked(AwaitingCode&& step, std::string_view typed, const Moment& now,
                           const ServiceClock& clock, const ShownKeys& shown);

}  // namespace mfa
