#include "person.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "base32.hpp"
#include "service.hpp"
#include "totp.hpp"

namespace mfa::simulation {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// To open the app, scan, and type.
constexpr milliseconds shortest_typing = 20s;
constexpr milliseconds longest_typing = 60s;

/// "Wait a minute, then try again", say the texts; each time it was in vain people wait twice as
/// long, give or take half, up to half an hour.
constexpr milliseconds first_patience = 60s;
constexpr milliseconds last_patience = 30min;

constexpr milliseconds shortest_round_trip = 50ms;
constexpr milliseconds longest_round_trip = 250ms;

Moment moment_at(milliseconds now) {
  constexpr Time beginning{std::chrono::seconds(1'800'000'000)};
  return {beginning + now, now};
}

Options options() {
  return {.endpoint = {.region = "eu-central-1"},
          .issuer = "Acme",
          .account = "alice@example.com",
          .has_access_token = true};
}

std::string code_at(milliseconds now) {
  static const totp::Key key(base32::decode(secret_code).value().text());
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "%06u", key.hotp(totp::counter_at(moment_at(now).wall)));
  return text.data();
}

/// The model is wrong where the core takes no command: its figures would mean nothing.
void expect_taken(std::optional<ErrorCode> refused) {
  if (!refused) return;
  std::fprintf(stderr, "the core answers %s\n", std::string(to_string(*refused)).c_str());
  std::abort();
}

}  // namespace

Person::Person(std::uint64_t seed, std::chrono::seconds arrival)
    : person_(seed),
      browser_(Dice(~seed).next()),
      arrival_(person_.between({}, arrival)),
      enrollment_(options()) {}

void Person::act(milliseconds now) {
  if (error() != nullptr) ++presses_;
  if (std::holds_alternative<Idle>(enrollment_.step())) return expect_taken(enrollment_.start());
  if (std::holds_alternative<Failed>(enrollment_.step())) return expect_taken(enrollment_.retry());
  expect_taken(enrollment_.submit(code_at(now), moment_at(now)));
}

milliseconds Person::pause() {
  const Error* const wrong = error();
  if (wrong == nullptr) return person_.between(shortest_typing, longest_typing);
  const milliseconds patience =
      std::min(last_patience, first_patience * (1 << std::min(failures_ - 1, 10)));
  return std::max<milliseconds>(person_.between(patience / 2, patience * 3 / 2),
                                wrong->retry_after);
}

milliseconds Person::round_trip() {
  return browser_.between(shortest_round_trip, longest_round_trip);
}

HttpRequest Person::request(milliseconds now) const {
  Result<HttpRequest> request = enrollment_.request("token", moment_at(now));
  if (!request.ok()) expect_taken(request.error().code);
  return std::move(request).value();
}

std::optional<milliseconds> Person::hear(const HttpOutcome& outcome, const Policy& policy) {
  expect_taken(enrollment_.receive(outcome, policy.chance(browser_.chance())));
  // Who never repeats takes the answer for that to every repetition.
  while (!policy.repeats && enrollment_.delay() > 0ms) {
    expect_taken(enrollment_.receive(outcome, policy.chance(0)));
  }
  if (enrollment_.is_waiting()) return policy.wait(enrollment_.delay());
  failures_ = error() == nullptr ? 0 : failures_ + 1;
  return std::nullopt;
}

bool Person::is_enrolled() const { return std::holds_alternative<Enrolled>(enrollment_.step()); }

const Error* Person::error() const {
  if (const auto* failed = std::get_if<Failed>(&enrollment_.step())) return &failed->error;
  const auto* awaiting = std::get_if<AwaitingCode>(&enrollment_.step());
  return awaiting != nullptr && awaiting->error ? &*awaiting->error : nullptr;
}

}  // namespace mfa::simulation
