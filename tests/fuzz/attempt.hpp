#pragma once

// One enrollment with its page, user, clocks and service, all controlled by an input.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "enrollment.hpp"
#include "fuzz.hpp"

namespace mfa::fuzz {

// The claims are {"iss":"pool","sub":"alice"} and {"iss":"pool","sub":"bob"}.
inline constexpr std::string_view token_of_alice = "e30.eyJpc3MiOiJwb29sIiwic3ViIjoiYWxpY2UifQ.x";
inline constexpr std::string_view token_of_bob = "e30.eyJpc3MiOiJwb29sIiwic3ViIjoiYm9iIn0.x";

/// The operation of the request that is due; empty when none is.
std::string operation_due(Enrollment& enrollment, const Moment& now);

/// An outcome of a request, chosen by the input: mostly a usual response.
HttpOutcome outcome_from(Input& in, std::string_view operation, const Moment& now);

/// The page's options, from four letters.
Options options_from(Input& in, const Moment& now);

/// What the user types: a letter chooses a right code, for now or another time, or a line.
std::string typed_from(Input& in, const Enrollment& enrollment, const Moment& now);

/// Advances both clocks or one.
void pass_time(Input& in, Moment& now);

}  // namespace mfa::fuzz
