#pragma once

#include <string>
#include <string_view>

#include "enrollment.hpp"

namespace mfa::test {

/// All of a step that its future depends on, as one text.
class Signature {
 public:
  Signature(const Enrollment& enrollment, const Moment& moment) {
    add(std::to_string(enrollment.step().index()));
    const Result<HttpRequest> request = enrollment.request("token", moment);
    add(request.ok() ? request.value().body.text() : to_string(request.error().code));
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
  void add(const Error& error) {
    add(to_string(error.code));
    add(std::to_string(error.offset.count()) + " " + std::to_string(error.retry_after.count()));
    add(error.is_clock_checked);
  }
  void add(const Backoff& backoff) { add(std::to_string(backoff.retries)); }
  void add(const Setup& setup) {
    add(setup.secret_code);
    add(setup.session);
    add(setup.replaces);
    add(setup.device_name.value_or("-"));
    add(setup.is_in_doubt);
  }
  void add(const std::monostate&) {}
  void add(const Idle& step) { add(step.session); }
  void add(const Checking& step) { add(step.backoff); }
  void add(const ConfirmingReplacement&) {}
  void add(const Associating& step) {
    add(step.session);
    add(step.replaces);
  }
  void add(const AwaitingCode& step) {
    add(step.setup);
    if (step.error) add(*step.error);
    if (!step.last) return;
    add(to_string(step.last->said));
    add(step.last->code);
  }
  void add(const Verifying& step) {
    add(step.setup);
    add(step.code);
    add(std::to_string(step.period.value_or(0)));
    add(step.said_before ? to_string(*step.said_before) : "-");
  }
  void add(const Settling& step) {
    add(step.setup);
    add(step.reason);
    add(step.backoff);
  }
  void add(const Activating& step) {
    add(step.replaced);
    add(step.backoff);
  }
  void add(const SigningIn& step) { add(step.session); }
  void add(const Enrolled& step) {
    add(step.replaced);
    add(step.result);
  }
  void add(const Failed& step) {
    add(step.error);
    add(step.verified);
    add(std::to_string(step.resume.index()));
    std::visit([this](const auto& resume) { add(resume); }, step.resume);
  }

  std::string text_;
};

}  // namespace mfa::test
