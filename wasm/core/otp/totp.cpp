#include "totp.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "secret.hpp"

namespace mfa::totp {
namespace {

std::uint32_t value_of(std::string_view code) {
  std::uint32_t value = 0;
  for (const char digit : code) value = value * 10 + static_cast<std::uint32_t>(digit - '0');
  return value;
}

}  // namespace

std::uint64_t counter_at(Time time) {
  const auto since_epoch = std::max<std::chrono::milliseconds>(time.time_since_epoch(), {});
  return static_cast<std::uint64_t>(since_epoch / period);
}

std::uint32_t Key::hotp(std::uint64_t counter, unsigned digits) const {
  std::array<char, 8> message{};
  for (std::size_t i = 0; i < message.size(); ++i) {
    message[i] = static_cast<char>(counter >> (56 - 8 * i) & 0xFF);
  }
  Sha1Digest digest = hmac_.digest({message.data(), message.size()});

  const std::size_t offset = digest.back() & 0x0FU;
  std::uint32_t truncated = 0;
  for (std::size_t i = 0; i < 4; ++i) truncated = truncated << 8 | digest[offset + i];
  wipe(digest.data(), digest.size());

  std::uint32_t modulus = 1;
  for (unsigned i = 0; i < digits; ++i) modulus *= 10;
  return (truncated & 0x7FFFFFFFU) % modulus;
}

std::optional<std::uint64_t> find_period(const Key& key, std::string_view code, const TimeSpan& now,
                                         int window) {
  const std::uint32_t wanted = value_of(code);
  const std::uint64_t first = counter_at(now.earliest);
  const std::uint64_t last = counter_at(now.latest);
  for (std::uint64_t counter = first; counter <= last; ++counter) {
    if (key.hotp(counter) == wanted) return counter;
  }
  for (int distance = 1; distance <= window; ++distance) {
    const auto periods = static_cast<std::uint64_t>(distance);
    if (periods <= first && key.hotp(first - periods) == wanted) return first - periods;
    if (key.hotp(last + periods) == wanted) return last + periods;
  }
  return std::nullopt;
}

}  // namespace mfa::totp
