#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>

#include "base32.hpp"
#include "bytes.hpp"
#include "local_check.hpp"
#include "qr.hpp"
#include "totp.hpp"

// The measured functions of the core. JavaScript calls them as in the shipped module: large texts
// cross as bytes, and the key is prepared first, as a code check prepares it once for all periods.

namespace {

using mfa::Given;

std::optional<mfa::totp::Key>& key() {
  static std::optional<mfa::totp::Key> prepared;
  return prepared;
}

mfa::Time beginning_of(double counter) {
  return mfa::Time(mfa::totp::period * static_cast<std::int64_t>(counter));
}

/// `text` is in base32. Returns false if it is invalid.
bool use_secret(Given text) {
  mfa::Result<mfa::Secret> decoded = mfa::base32::decode(text);
  if (!decoded.ok()) return false;
  key().emplace(decoded.value().text());
  return true;
}

/// The modules of the QR code of `text`; empty if it is too long.
mfa::Secret draw_qr(Given text) { return mfa::draw_qr(text).modules; }

/// The code of a period, as a number.
int code(double counter) {
  return static_cast<int>(key()->hotp(static_cast<std::uint64_t>(counter)));
}

/// How many periods from `counter` the code is, within `mfa::near_window`; 99 if it is in none.
int find_drift(Given code, double counter) {
  const mfa::Time now = beginning_of(counter);
  const auto period = mfa::totp::find_period(*key(), code, {now, now}, mfa::near_window);
  return period ? static_cast<int>(*period - static_cast<std::uint64_t>(counter)) : 99;
}

}  // namespace

EMSCRIPTEN_BINDINGS(measured) {
  mfa::register_bytes();
  emscripten::function("useSecret", &use_secret);
  emscripten::function("drawQr", &draw_qr);
  emscripten::function("code", &code);
  emscripten::function("findDrift", &find_drift);
}
