#pragma once

#include <chrono>
#include <string_view>

#include "http.hpp"
#include "quota.hpp"
#include "scenario.hpp"

namespace mfa::simulation {

/// What every attempt is given to enroll, as Cognito writes it.
inline constexpr std::string_view secret_code =
    "AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ";

/// Down, then as fast as its quotas. It takes every code, and knows of nobody that they have an
/// app.
class Service {
 public:
  explicit Service(const Scenario& scenario);

  /// The answer to a request that arrives at `now`, which never goes back.
  HttpOutcome answer(const HttpRequest& request, std::chrono::milliseconds now);

 private:
  std::chrono::milliseconds up_at_;
  std::chrono::seconds retry_after_;
  Quota reads_;
  Quota writes_;
};

}  // namespace mfa::simulation
