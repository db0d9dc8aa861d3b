#pragma once

#include "result.hpp"
#include "text.hpp"

namespace mfa {

/// What the page says about the user pool's address. Empty: not given.
struct EndpointOptions {
  /// Such as `eu-central-1`.
  Text region{};
  /// `<region>_<id>`; gives the region if `region` is empty. A replica of a multi-Region pool keeps
  /// the id of its primary, so the two may differ.
  Text user_pool_id{};
  /// An absolute URL, used unchanged instead of the service's own: a proxy, an emulator.
  Text endpoint{};
  bool fips = false;
  bool dual_stack = false;
};

/// Returns the URL for all calls of an attempt, by the endpoint rules of the service's public
/// model. A malformed region is refused, so that tokens never go to a host made from it.
///
/// Errors: `missing_region` (and no endpoint either), `invalid_region`, `invalid_user_pool_id`,
/// `invalid_endpoint` (not an absolute https URL, or http to a host that is not loopback, or with
/// user info, query or fragment), `conflicting_endpoint` (an endpoint together with FIPS or
/// dual-stack).
[[nodiscard]] Result<Text> resolve_endpoint(const EndpointOptions& options);

}  // namespace mfa
