#pragma once

#include <optional>
#include <string_view>

#include "account_memory.hpp"
#include "http.hpp"
#include "local_check.hpp"
#include "service_clock.hpp"
#include "step.hpp"

/// All transitions of the state machine. A step goes in, the next step comes out; only
/// `mark_superseded` changes its argument.
namespace mfa {

/// What a transition uses besides its step and the event.
struct Context {
  const Config& config;
  const ServiceClock& clock;
  const AccountMemory& memory;
  /// As in `TokenClaims::user`; empty if unknown.
  std::string_view user{};
  /// Random, in [0, 1): spreads retries.
  double chance = 0;
};

/// How a code was submitted. A user can insist on a code only by hand.
enum class Submission {
  by_hand,    ///< submitted by key or button
  automatic,  ///< submitted because it was complete
};

/// What is known about the time at `moment`.
[[nodiscard]] Clocks clocks_at(const Moment& moment, const ServiceClock& clock);

// After a command of the user or the page.

[[nodiscard]] Step begin(Idle&& step, const Config& config);
[[nodiscard]] Step confirm(ConfirmingReplacement&& step);
[[nodiscard]] Step confirm(const ConfirmingTurnOff& step);

// Back to the setting, with the app unchanged.

/// Nothing if the attempt did not come from there.
[[nodiscard]] std::optional<Step> keep(const ConfirmingReplacement& step);
[[nodiscard]] Step keep(const ConfirmingTurnOff& step);

[[nodiscard]] Step replace(const On& step);
[[nodiscard]] Step replace(const Off& step);
[[nodiscard]] Step turn_off(const On& step);
[[nodiscard]] Step turn_on(const Off& step, const Config& config);

/// After the local check (see local_check.hpp) of what the user typed at `now`: Verifying, or
/// AwaitingCode with the reason why nothing is sent.
[[nodiscard]] Step judge_typed_code(AwaitingCode&& step, std::string_view typed,
                                    Submission submission, const Moment& now,
                                    const Context& context);

// Another attempt of the same user got a secret.

[[nodiscard]] Step supersede(AwaitingCode&& step, bool is_signed_in);
/// Marks an activation that is being retried: if it succeeds, the app that is on may be the other
/// attempt's. Returns false if it was marked before.
[[nodiscard]] bool mark_superseded(Step& step);

/// Signed in, a failure whose retry would request a secret or activate a new app: its retry now
/// first checks what the other attempt did. Nothing for other failures.
[[nodiscard]] std::optional<Step> supersede(const Failed& step, bool is_signed_in);

/// The session's lifetime has passed. Nothing if the step does not wait for the user.
[[nodiscard]] std::optional<Step> expire(const Step& step);

// After the outcome of the step's request.

[[nodiscard]] Step after(Checking&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(Associating&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(Verifying&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(Activating&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(CheckingOn&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(TurningOff&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(CheckingOff&& step, const HttpOutcome& outcome, const Context& context);
[[nodiscard]] Step after(SigningIn&& step, const HttpOutcome& outcome, const Context& context);

}  // namespace mfa
