#pragma once
#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "enrollment.hpp"
#include "json.hpp"
#include "snapshot.hpp"

namespace mfa {

struct AccountMemory : ShownKeys {};

struct ReadOptions {
  Options options;
  std::chrono::milliseconds timeout{15'000};
  std::vector<std::string_view> ignored{};
};

inline EndpointOptions compat_endpoint(json::View r) {
  const auto t = [&](const char* n) { return std::string(r.member(n).text()); };
  const auto b = [&](const char* n) { return r.member(n).dump().text() == "true"; };
  return {.region = t("region"),
          .user_pool_id = t("userPoolId"),
          .endpoint = t("endpoint"),
          .fips = b("fips"),
          .dual_stack = b("dualStack")};
}
inline std::optional<std::chrono::milliseconds> steady_at(std::int64_t ms, const Moment& now) {
  constexpr std::int64_t day = 86'400'000;
  const std::int64_t wall = now.wall.time_since_epoch().count();
  if (ms < wall - day || ms > wall + day) return std::nullopt;
  return now.steady - std::chrono::milliseconds(std::max<std::int64_t>(wall - ms, 0));
}
inline EndpointOptions read_endpoint_options(std::string_view record) {
  const auto d = json::Document::parse(record);
  return compat_endpoint(d ? d->root() : json::View());
}
inline ReadOptions read_options(std::string_view record, Secret session, const Moment& now) {
  const auto d = json::Document::parse(record);
  const json::View r = d ? d->root() : json::View();
  const auto t = [&](const char* n) { return std::string(r.member(n).text()); };
  ReadOptions read;
  const auto number = [&](const char* n, std::int64_t least,
                          std::int64_t most) -> std::optional<std::int64_t> {
    const json::View m = r.member(n);
    if (m.type() == json::Type::none) return std::nullopt;
    const auto v = m.integer();
    if (v && *v >= least && *v <= most) return v;
    read.ignored.push_back(n);
    return std::nullopt;
  };
  Options& o = read.options;
  o.endpoint = compat_endpoint(r);
  o.issuer = t("issuer");
  o.account = t("account");
  o.device_name = t("deviceName");
  const std::string p = t("preference");
  o.preference = p == "enabled" ? Preference::enabled
                 : p == "none"  ? Preference::none
                                : Preference::preferred;
  o.has_access_token = r.member("signedIn").dump().text() == "true";
  o.session = std::move(session);
  o.client_id = t("clientId");
  o.username = t("username");
  o.mfas_can_setup = t("mfasCanSetup");
  o.session_issued_at = now.steady;
  if (const auto m = number("sessionMinutes", 0, 1440); m && *m > 0)
    o.session_lifetime = std::chrono::minutes(*m);
  if (const auto at = number("sessionIssuedAt", 0, std::numeric_limits<std::int64_t>::max())) {
    const auto steady = steady_at(*at, now);
    if (!steady) read.ignored.emplace_back("sessionIssuedAt");
    o.session_issued_at = steady.value_or(now.steady);
  }
  if (const auto ms = number("timeoutMs", 1, 2147483647))
    read.timeout = std::chrono::milliseconds(*ms);
  return read;
}
inline std::string_view target_of(const HttpRequest& request) {
  for (const auto& h : request.headers)
    if (h.name == "x-amz-target") return h.value;
  return {};
}
inline Secret write_snapshot(const Snapshot& s) {
  json::Document d;
  d.set_text("step", s.step)
      .set_text("error", s.error)
      .set_boolean("retryable", s.retryable)
      .set_boolean("verified", s.verified)
      .set_boolean("replaces", s.replaces)
      .set_number("retryAfter", s.retry_after)
      .set_number("periodLeft", s.period_left)
      .set_number("sessionLeft", s.session_left)
      .set_text("requestId", s.request_id)
      .set_number("status", s.status)
      .set_text("wrongClock", s.wrong_clock)
      .set_number("codeOffset", s.code_offset)
      .set_number("computerOffset", s.computer_offset)
      .set_number("nextCodeAt", s.next_code_at)
      .set_text("qrPath", s.qr_path.text())
      .set_number("qrSize", s.qr_size);
  return d.root().dump();
}
}  // namespace mfa
