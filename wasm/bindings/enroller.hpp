#pragma once

#include <emscripten/val.h>

#include <chrono>
#include <memory>
#include <optional>

#include "enrollment.hpp"
#include "fetch.hpp"

namespace mfa {

/// Carries out one `Enrollment` in a page: asks for the access token, sends what is due, and shows
/// a snapshot whenever the step changes. Decides nothing of the protocol itself.
class Enroller : public std::enable_shared_from_this<Enroller> {
 public:
  /// `options`, as `createEnroller` in web/core.js makes them:
  ///   region, userPoolId, endpoint, issuer, account, deviceName, preference, clientId, username,
  ///   mfasCanSetup: strings; fips, dualStack: booleans; accessToken: null, or a function that
  ///   returns a promise of a Uint8Array; session: null or a Uint8Array; sessionMinutes: a number,
  ///   0 when unknown; sessionIssuedAt: milliseconds since the Unix epoch; headers: an object;
  ///   fetch, onSnapshot: functions that never throw; pause: a function of milliseconds that
  ///   returns a promise; timeoutMs: a number.
  explicit Enroller(const emscripten::val& options);

  // Commands. Each answers whether it fitted the step; one that did not has changed nothing.

  bool start();
  bool confirm();
  /// `typed`: a Uint8Array of what the person typed, in UTF-8; wiped. `device_name`: a string, or
  /// anything else where the options' own holds.
  bool submit(const emscripten::val& typed, const emscripten::val& device_name);
  bool retry();
  /// `session`: a Uint8Array, wiped; `issued_at`: milliseconds since the Unix epoch.
  bool renew(const emscripten::val& session, double issued_at);
  bool supersede();
  /// To be called when the session's time may be over.
  void expire();

  /// Wipes the keys of secrets that the page showed long ago, and forgets the accounts that have
  /// none left. How long until there is more to wipe; zero when nothing is left.
  static std::chrono::milliseconds expire_keys();

  /// Ends the attempt: what is in flight is aborted, every secret is wiped, and no snapshot
  /// follows. Nothing else may be called afterwards.
  void close();

  /// The setup key and the setup URI as a Uint8Array, which the caller wipes; empty in a step that
  /// has none.
  [[nodiscard]] emscripten::val key() const;
  [[nodiscard]] emscripten::val uri() const;

  /// How the sign-in goes on, as a Uint8Array of JSON; empty when there is nothing. Gives it once.
  [[nodiscard]] emscripten::val take_result();

 private:
  static emscripten::val carry_out(std::shared_ptr<Enroller> self);
  [[nodiscard]] emscripten::val ask_access_token() const;
  [[nodiscard]] bool after_command(std::optional<ErrorCode> refused);
  void show() const;

  /// Empty once closed, as a coroutine may find it.
  std::optional<Enrollment> enrollment_;
  emscripten::val access_token_;
  emscripten::val on_snapshot_;
  emscripten::val pause_;
  Transport transport_;
  std::shared_ptr<Exchange> exchange_;
};

}  // namespace mfa
