#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "enrollment.hpp"

namespace mfa::test {

/// Everything in an attempt that its future depends on, as one text. Each structure is fully
/// destructured, so that a new field does not compile until it is added here.
class Signature {
 public:
  Signature(const Enrollment& enrollment, const Moment& moment) {
    add(std::to_string(enrollment.step().index()));
    add(std::to_string(enrollment.delay().count()));
    const auto left = enrollment.session_left(moment.steady);
    add(left ? std::to_string(left->count()) : "-");
    std::visit([this](const auto& step) { add(step); }, enrollment.step());
  }

  [[nodiscard]] std::string take() && { return std::move(text_); }

 private:
  void add(std::string_view part) { (text_ += part) += '|'; }
  void add(bool flag) { add(flag ? std::string_view("yes") : std::string_view("no")); }
  void add(const Secret& secret) { add(secret.text()); }
  void add(std::optional<std::uint64_t> period) { add(std::to_string(period.value_or(0))); }
  void add(std::optional<ErrorCode> code) { add(code ? to_string(*code) : "-"); }
  void add(Preference preference) { add(std::to_string(static_cast<int>(preference))); }
  void add(const Error& error) {
    // The others are for support, or are times.
    const auto& [code, request_id, status, offset, is_clock_checked, retry_after, received] = error;
    add(to_string(code));
    add(std::to_string(offset.count()) + " " + std::to_string(retry_after.count()));
    add(is_clock_checked);
  }
  void add(const Backoff& backoff) {
    // The delay follows from the number of retries.
    const auto& [retries, delay] = backoff;
    add(std::to_string(retries));
  }
  void add(const AppState& earlier) {
    const auto& [has_app, preference, preferred] = earlier;
    add(has_app);
    add(preference);
    add(std::to_string(static_cast<int>(preferred)));
  }
  void add(const std::unique_ptr<Setup>& one) {
    const Setup& setup = *one;
    // The key and the picture are made from the others.
    const auto& [secret, key, label, picture, session, is_new, earlier, is_in_doubt, refused] =
        setup;
    add(secret);
    add(label.account);
    add(session);
    add(earlier);
    add(is_in_doubt);
    add(refused);
  }
  void add(const std::monostate&) {}
  void add(const Idle& step) {
    const auto& [session] = step;
    add(session);
  }
  void add(const Checking& step) {
    const auto& [backoff, is_for_setting] = step;
    add(backoff);
    add(is_for_setting);
  }
  void add(const On& step) {
    const auto& [current, error] = step;
    add(current);
    if (error) add(*error);
  }
  void add(const Off& step) {
    const auto& [last, was_just_turned_off] = step;
    add(was_just_turned_off);
    add(last);
  }
  void add(const ConfirmingTurnOff& step) {
    const auto& [current] = step;
    add(current);
  }
  void add(const TurningOff& step) {
    const auto& [current, backoff, may_be_done] = step;
    add(current);
    add(backoff);
    add(may_be_done);
  }
  void add(const CheckingOff& step) {
    const auto& [current, refused, backoff] = step;
    add(current);
    if (refused) add(*refused);
    add(backoff);
  }
  void add(const ConfirmingReplacement& step) {
    const auto& [session, earlier, setting] = step;
    add(session);
    add(earlier);
    add(std::to_string(static_cast<int>(setting)));
  }
  void add(const Associating& step) {
    const auto& [session, earlier] = step;
    add(session);
    add(earlier);
  }
  void add(const AwaitingCode& step) {
    const auto& [setup, error, last] = step;
    add(setup);
    if (error) add(*error);
    const auto& [said, code] = last;
    if (said) add(to_string(*said));
    add(code);
  }
  void add(const Verifying& step) {
    const auto& [setup, code, submitted, period, said_before] = step;
    add(setup);
    add(code);
    add(period);
    add(said_before);
  }
  void add(const Activating& step) {
    const auto& [preference, replaced, next_code_at, backoff, is_turning_on, is_superseded] = step;
    add(is_turning_on);
    add(is_superseded);
    add(preference);
    add(replaced);
    add(backoff);
  }
  void add(const CheckingOn& step) {
    const auto& [activated, backoff] = step;
    add(activated);
    add(backoff);
  }
  void add(const SigningIn& step) {
    const auto& [session, replaced, next_code_at] = step;
    add(session);
    add(replaced);
  }
  void add(const Enrolled& step) {
    const auto& [replaced, next_code_at, result, not_turned_on, may_be_on] = step;
    add(replaced);
    add(not_turned_on);
    add(may_be_on);
    add(result);
  }
  void add(const Failed& step) {
    const auto& [error, resume, is_verified, lacks_consent] = step;
    add(error);
    add(is_verified);
    add(lacks_consent);
    add(std::to_string(resume.index()));
    std::visit([this](const auto& one) { add(one); }, resume);
  }

  std::string text_;
};

}  // namespace mfa::test
