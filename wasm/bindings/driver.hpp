#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "enrollment.hpp"
#include "options.hpp"
#include "secret.hpp"

namespace mfa {

/// Runs one `Enrollment` in a page. A command or an outcome runs to completion: one transition;
/// then, if a call is due, `edge_send`; then, last, `edge_show`. Nothing runs after that, so any
/// command may be given during it, even `close`. (fetch.js waits until C++ has returned.)
class Driver {
 public:
  /// Opens an attempt and returns its number. `options` as in options.hpp.
  [[nodiscard]] static int open(std::string_view options, std::string_view session);

  /// Returns null after `close`.
  [[nodiscard]] static Driver* find(int number);

  /// Wipes what the attempt knows and aborts its call. No snapshot follows.
  static void close(int number);

  /// See `PageMemory::expire`; in milliseconds.
  static double expire_memory();

  // Commands. Each returns whether it was accepted; if not, nothing changes but what `supersede`
  // forgets.

  bool start() { return proceed(enrollment_.start()); }
  bool manage() { return proceed(enrollment_.manage()); }
  bool replace() { return proceed(enrollment_.replace()); }
  bool turn_off() { return proceed(enrollment_.turn_off()); }
  bool turn_on() { return proceed(enrollment_.turn_on()); }
  bool keep() { return proceed(enrollment_.keep()); }
  bool confirm() { return proceed(enrollment_.confirm()); }
  bool retry() { return proceed(enrollment_.retry()); }
  bool supersede() { return proceed(enrollment_.supersede()); }
  /// `device_name` counts only if `has_device_name`.
  bool submit(std::string_view typed, bool by_hand, bool has_device_name,
              std::string_view device_name);
  /// `issued_at`: milliseconds since the Unix epoch.
  bool renew(std::string_view session, double issued_at);
  /// `name` as in options.hpp; any other is refused.
  bool prefer(std::string_view name);
  /// Call this when the session may have expired.
  bool expire();

  /// See snapshot.hpp and `Enrollment::take_result`.
  [[nodiscard]] Secret qr() const;
  [[nodiscard]] Secret key() const;
  [[nodiscard]] Secret uri() const;
  [[nodiscard]] Secret take_result() { return enrollment_.take_result(); }

  // For fetch.js. A call that is no longer the current one changes nothing.

  /// Whether to ask the page for its token again before `request`.
  [[nodiscard]] bool should_ask_token_again(std::string_view access_token);

  /// See `write_request`. Returns empty if there is nothing to send: the call is no longer the
  /// current one, or the token is unusable. An unusable token is the outcome of the call.
  [[nodiscard]] Secret request(int call, std::string_view access_token);

  /// See `read_outcome`.
  void receive(int call, std::string_view outcome, std::string_view body);

 private:
  explicit Driver(ReadOptions&& read);

  [[nodiscard]] bool proceed(std::optional<ErrorCode> refused);
  void finish(const HttpOutcome& outcome);

  Enrollment enrollment_;
  int timeout_ms_;
  int number_;
  /// The number of the current call; 0 if there is none.
  int call_ = 0;
  /// The open driver that was opened before this one.
  std::unique_ptr<Driver> older_;
};

}  // namespace mfa
