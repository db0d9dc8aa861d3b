#include "enroller.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

#include "javascript.hpp"
#include "snapshot.hpp"

namespace mfa {
namespace {

using emscripten::val;
using std::chrono::milliseconds;

Preference preference_of(const val& options) {
  const std::string name = js::string_member(options, "preference");
  if (name == "enabled") return Preference::enabled;
  if (name == "none") return Preference::none;
  return Preference::preferred;
}

/// What the steady clock said at a time of the page's.
milliseconds steady_at(double milliseconds_since_epoch) {
  const Moment now = js::now();
  const Time then{milliseconds(static_cast<std::int64_t>(milliseconds_since_epoch))};
  return now.steady - (now.wall - then);
}

std::optional<std::chrono::seconds> lifetime_of(const val& options) {
  const int minutes = options["sessionMinutes"].as<int>();
  if (minutes == 0) return std::nullopt;
  return std::chrono::minutes(minutes);
}

Options options_of(const val& options) {
  return {.endpoint = js::endpoint_options(options),
          .issuer = js::string_member(options, "issuer"),
          .account = js::string_member(options, "account"),
          .device_name = js::string_member(options, "deviceName"),
          .preference = preference_of(options),
          .has_access_token = js::is_function(options["accessToken"]),
          .session = js::take_bytes(options["session"]),
          .session_lifetime = lifetime_of(options),
          .session_issued_at = steady_at(options["sessionIssuedAt"].as<double>()),
          .client_id = js::string_member(options, "clientId"),
          .username = js::string_member(options, "username"),
          .mfas_can_setup = js::string_member(options, "mfasCanSetup")};
}

/// The keys of the secrets that the page has shown, by the account that they are for. An account is
/// forgotten with the last of its keys: its name is personal, and a page may see many.
std::map<std::string, std::shared_ptr<ShownKeys>>& keys_of_accounts() {
  static std::map<std::string, std::shared_ptr<ShownKeys>> keys;
  return keys;
}

const std::shared_ptr<ShownKeys>& keys_of(const val& options) {
  const std::string account =
      js::string_member(options, "issuer") + ":" + js::string_member(options, "account");
  std::shared_ptr<ShownKeys>& keys = keys_of_accounts()[account];
  if (!keys) keys = std::make_shared<ShownKeys>();
  return keys;
}

val to_javascript(const Snapshot& snapshot) {
  const val decoder = val::global("TextDecoder").new_();
  val object = val::object();
  object.set("step", std::string(snapshot.step));
  object.set("error", std::string(snapshot.error));
  object.set("retryable", snapshot.retryable);
  object.set("verified", snapshot.verified);
  object.set("replaces", snapshot.replaces);
  object.set("retryAfter", snapshot.retry_after);
  object.set("periodLeft", snapshot.period_left);
  object.set("sessionLeft", snapshot.session_left);
  object.set("status", snapshot.status);
  object.set("requestId", std::string(snapshot.request_id));
  object.set("wrongClock", std::string(snapshot.wrong_clock));
  object.set("codeOffset", snapshot.code_offset);
  object.set("computerOffset", snapshot.computer_offset);
  object.set("nextCodeAt", static_cast<double>(snapshot.next_code_at));
  object.set("qrPath", decoder.call<val>("decode", js::copy_bytes(snapshot.qr_path.text())));
  object.set("qrSize", snapshot.qr_size);
  return object;
}

}  // namespace

Enroller::Enroller(const val& options)
    : enrollment_(std::in_place, options_of(options), keys_of(options)),
      access_token_(options["accessToken"]),
      on_snapshot_(options["onSnapshot"]),
      pause_(options["pause"]),
      transport_{options["fetch"], options["headers"], options["timeoutMs"].as<int>()} {}

std::string Enroller::start() {
  return after_command(enrollment_ ? enrollment_->start() : ErrorCode::out_of_order);
}

std::string Enroller::confirm() {
  return after_command(enrollment_ ? enrollment_->confirm() : ErrorCode::out_of_order);
}

std::string Enroller::submit(const val& typed, const val& device_name) {
  const Secret text = js::take_bytes(typed);
  std::optional<std::string> name;
  if (device_name.isString()) name = device_name.as<std::string>();
  return after_command(enrollment_ ? enrollment_->submit(text.text(), js::now(), name)
                                   : ErrorCode::out_of_order);
}

std::string Enroller::retry() {
  return after_command(enrollment_ ? enrollment_->retry() : ErrorCode::out_of_order);
}

std::string Enroller::renew(const val& session, double issued_at) {
  Secret text = js::take_bytes(session);
  return after_command(enrollment_ ? enrollment_->renew(std::move(text), steady_at(issued_at))
                                   : ErrorCode::out_of_order);
}

std::string Enroller::supersede() {
  return after_command(enrollment_ ? enrollment_->supersede() : ErrorCode::out_of_order);
}

void Enroller::expire() {
  if (enrollment_ && enrollment_->expire(js::now().steady)) show();
}

milliseconds Enroller::expire_keys() {
  const milliseconds now = js::now().steady;
  auto next = milliseconds::max();
  std::erase_if(keys_of_accounts(), [&](const auto& entry) {
    const auto& [account, keys] = entry;
    const milliseconds left = keys->expire(now);
    if (!keys->empty()) next = std::min(next, left);
    // An attempt that holds them may add to them yet.
    return keys->empty() && keys.use_count() == 1;
  });
  return next == milliseconds::max() ? milliseconds{} : next;
}

void Enroller::close() {
  enrollment_.reset();
  if (exchange_) exchange_->abort();
}

val Enroller::key() const {
  return js::copy_bytes(enrollment_ ? setup_key(*enrollment_).text() : "");
}

val Enroller::uri() const {
  return js::copy_bytes(enrollment_ ? setup_uri(*enrollment_).text() : "");
}

val Enroller::take_result() {
  return js::copy_bytes(enrollment_ ? enrollment_->take_result().text() : "");
}

/// Sends what the command made due, if it was taken.
std::string Enroller::after_command(std::optional<ErrorCode> refused) {
  if (refused) return std::string(to_string(*refused));
  carry_out(shared_from_this());
  return {};
}

/// Sends one request after the other until none is due. An attempt closed meanwhile hears of no
/// outcome.
val Enroller::carry_out(std::shared_ptr<Enroller> self) {
  self->show();
  while (self->enrollment_ && self->enrollment_->is_waiting()) {
    if (const auto delay = self->enrollment_->delay(); delay.count() > 0) {
      co_await js::settled(self->pause_(static_cast<int>(delay.count())));
      if (!self->enrollment_) break;
    }
    const val answer = (co_await js::settled(self->ask_access_token()))[0];
    if (!self->enrollment_) break;
    HttpOutcome outcome = ErrorCode::access_token_unavailable;
    if (js::is_fulfilled(answer)) {
      Result<HttpRequest> request =
          self->enrollment_->request(js::take_bytes(answer["value"]).text(), js::now());
      if (request.ok()) {
        self->exchange_ = std::make_shared<Exchange>(std::move(request).value(), self->transport_);
        co_await Exchange::send(self->exchange_);
        if (!self->enrollment_) break;
        outcome = std::move(self->exchange_->outcome);
      } else {
        outcome = request.error();
      }
    }
    const double chance = val::global("Math").call<double>("random");
    static_cast<void>(self->enrollment_->receive(outcome, chance));
    self->show();
  }
  self->exchange_.reset();
  co_return val::undefined();
}

val Enroller::ask_access_token() const {
  if (enrollment_->needs_access_token()) return access_token_();
  return val::global("Promise").call<val>("resolve", js::copy_bytes(""));
}

void Enroller::show() const {
  if (enrollment_) on_snapshot_(to_javascript(take_snapshot(*enrollment_, js::now())));
}

}  // namespace mfa
