#include "enroller.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

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

struct Account {
  std::string name;
  std::shared_ptr<ShownKeys> keys;
};

/// The keys of the secrets that the page has shown, by the account that they are for. An account is
/// forgotten with the last of its keys: its name is personal, and a page may see many.
std::vector<Account>& accounts() {
  static std::vector<Account> all;
  return all;
}

std::shared_ptr<ShownKeys> keys_of(const val& options) {
  std::string name =
      js::string_member(options, "issuer") + ":" + js::string_member(options, "account");
  const auto found = std::ranges::find(accounts(), name, &Account::name);
  if (found != accounts().end()) return found->keys;
  return accounts().emplace_back(std::move(name), std::make_shared<ShownKeys>()).keys;
}

val to_javascript(const Snapshot& snapshot) {
  using std::pair;
  val object = val::object();
  for (const auto& [name, text] :
       {pair{"step", snapshot.step}, pair{"error", snapshot.error},
        pair{"requestId", snapshot.request_id}, pair{"wrongClock", snapshot.wrong_clock}}) {
    object.set(name, std::string(text));
  }
  for (const auto& [name, flag] :
       {pair{"retryable", snapshot.retryable}, pair{"verified", snapshot.verified},
        pair{"replaces", snapshot.replaces}}) {
    object.set(name, flag);
  }
  for (const auto& [name, number] :
       {pair{"retryAfter", snapshot.retry_after}, pair{"periodLeft", snapshot.period_left},
        pair{"sessionLeft", snapshot.session_left}, pair{"status", snapshot.status},
        pair{"codeOffset", snapshot.code_offset}, pair{"computerOffset", snapshot.computer_offset},
        pair{"qrSize", snapshot.qr_size}}) {
    object.set(name, number);
  }
  object.set("nextCodeAt", static_cast<double>(snapshot.next_code_at));
  const val decoder = val::global("TextDecoder").new_();
  object.set("qrPath", decoder.call<val>("decode", js::copy_bytes(snapshot.qr_path.text())));
  return object;
}

}  // namespace

Enroller::Enroller(const val& options)
    : enrollment_(std::in_place, options_of(options), keys_of(options)),
      access_token_(options["accessToken"]),
      on_snapshot_(options["onSnapshot"]),
      pause_(options["pause"]),
      transport_{options["fetch"], options["headers"], options["timeoutMs"].as<int>()} {}

bool Enroller::start() { return after_command(enrollment_->start()); }

bool Enroller::confirm() { return after_command(enrollment_->confirm()); }

bool Enroller::submit(const val& typed, const val& device_name) {
  const Secret text = js::take_bytes(typed);
  std::optional<std::string> name;
  if (device_name.isString()) name = device_name.as<std::string>();
  return after_command(enrollment_->submit(text.text(), js::now(), name));
}

bool Enroller::retry() { return after_command(enrollment_->retry()); }

bool Enroller::renew(const val& session, double issued_at) {
  return after_command(enrollment_->renew(js::take_bytes(session), steady_at(issued_at)));
}

bool Enroller::supersede() { return after_command(enrollment_->supersede()); }

void Enroller::expire() {
  if (enrollment_->expire(js::now().steady)) show();
}

milliseconds Enroller::expire_keys() {
  const milliseconds now = js::now().steady;
  auto next = milliseconds::max();
  std::erase_if(accounts(), [&](const Account& account) {
    const auto& keys = account.keys;
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

val Enroller::key() const { return js::copy_bytes(setup_key(*enrollment_).text()); }

val Enroller::uri() const { return js::copy_bytes(setup_uri(*enrollment_).text()); }

val Enroller::take_result() { return js::copy_bytes(enrollment_->take_result().text()); }

/// Sends what the command made due, if it was taken.
bool Enroller::after_command(std::optional<ErrorCode> refused) {
  if (!refused) carry_out(shared_from_this());
  return !refused;
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
