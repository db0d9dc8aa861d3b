#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

#include "options.hpp"
#include "enrollment.hpp"
#include "secret.hpp"

namespace mfa {

/// Carries out one `Enrollment` in a page, and decides nothing of the protocol itself. A command or
/// an outcome runs to completion: one transition; then, if a request is due, the edge is asked for
/// it; then, last, the page is shown a snapshot. Nothing runs after that, so a command that a
/// handler gives while the snapshot is shown is simply the next step, and may also be `close`.
class Driver {
 public:
  /// A new attempt, as the number by which JavaScript knows it. `options` as in options.hpp.
  [[nodiscard]] static int open(std::string_view options, std::string_view session);

  /// Null once it was closed.
  [[nodiscard]] static Driver* find(int number);

  /// Wipes all that the attempt knows, and aborts its call. No snapshot follows.
  static void close(int number);

  /// Forgets what the page's accounts were remembered for, when that is long ago. In how many
  /// milliseconds to call it again; 0 when nothing is left.
  static double expire_memory();

  // Commands. Each returns whether it is allowed in the current step; one that is not changes
  // nothing.

  bool start();
  bool confirm();
  /// `device_name` counts only if `has_device_name`.
  bool submit(std::string_view typed, bool by_hand, bool has_device_name,
              std::string_view device_name);
  bool retry();
  /// `issued_at`: milliseconds since the Unix epoch.
  bool renew(std::string_view session, double issued_at);
  bool supersede();
  /// To be called when the session's time may be over.
  bool expire();

  /// See snapshot.hpp.
  [[nodiscard]] Secret key() const;
  [[nodiscard]] Secret uri() const;

  /// See `Enrollment::take_result`.
  [[nodiscard]] Secret take_result();

  // For fetch.js. A call that is no longer due changes nothing.

  /// Whether to ask the page for its access token once more before `request`.
  [[nodiscard]] bool should_ask_token_again(std::string_view access_token) const;

  /// What to send: a line of JSON (`url`, `target`, `isExclusive`, and the names of the response
  /// `headers` to read), then the body. Empty when there is nothing to send: the call is no longer
  /// due, or the access token can't serve, which is its outcome.
  [[nodiscard]] Secret request(int call, std::string_view access_token);

  /// `outcome` is a JSON object: `error`, the name of what went wrong; or `status`, `roundTrip` and
  /// `age` (of the response, since its head arrived) in milliseconds, and its headers.
  void receive(int call, std::string_view outcome, std::string_view body);

 private:
  Driver(int number, ReadOptions read, std::shared_ptr<AccountMemory> memory,
         std::unique_ptr<Driver> older);

  [[nodiscard]] bool proceed(std::optional<ErrorCode> refused);
  void finish(const HttpOutcome& outcome);
  void send_and_show();

  Enrollment enrollment_;
  std::chrono::milliseconds timeout_;
  int number_;
  /// The call that is under way; 0 when there is none.
  int call_ = 0;
  /// The next in the list of those that are open.
  std::unique_ptr<Driver> older_;
};

}  // namespace mfa
