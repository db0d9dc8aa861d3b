#pragma once

#include <string_view>

#include "http.hpp"
#include "moment.hpp"
#include "secret.hpp"

/// Requests and their outcomes as they cross between C++ and JavaScript.
namespace mfa {

/// A line of JSON, with `url`, `target`, `isExclusive`, `responseHeaders` (the names of those to
/// read, each followed by a line break) and `bodyLimit`; then the body, unchanged.
[[nodiscard]] Secret write_request(const HttpRequest& request);

/// `record` is a JSON object: `error`, the spelling of an `ErrorCode`; or `status`, `roundTrip` and
/// `age` (how long ago the response's head arrived) in milliseconds, and the headers by their
/// names. Anything else is `answer_unreadable`.
[[nodiscard]] HttpOutcome read_outcome(std::string_view record, std::string_view body,
                                       const Moment& now);

}  // namespace mfa
