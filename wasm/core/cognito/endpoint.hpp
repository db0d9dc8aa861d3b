#pragma once

#include "result.hpp"
#include "text.hpp"

namespace mfa {

/// Where the user pool answers, as the page says it. Empty: not given.
struct EndpointOptions {
  /// As `eu-central-1`.
  Text region{};
  /// `<region>_<id>`; gives the region when that is empty. A replica of a multi-Region pool keeps
  /// the id of its primary, so the two may differ.
  Text user_pool_id{};
  /// An absolute URL that takes the place of the service's own, as it is: a proxy, an emulator.
  Text endpoint{};
  bool fips = false;
  bool dual_stack = false;
};

/// The one URL that every call of an attempt goes to, by the endpoint rules of the service's public
/// model. A malformed region is refused before a host is composed that would receive tokens.
///
/// Errors: `missing_region` (and no endpoint either), `invalid_region`, `invalid_user_pool_id`,
/// `invalid_endpoint` (not an absolute https URL, or http off loopback, or with user info, query or
/// fragment), `conflicting_endpoint` (an endpoint together with FIPS or dual-stack).
[[nodiscard]] Result<Text> resolve_endpoint(const EndpointOptions& options);

}  // namespace mfa
