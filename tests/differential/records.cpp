// Writes the core's results for random input to standard output, for the tests in Node.js:
//
//   differential_records codes     for each attempt: the secret, the counter, the code
//   differential_records base32    for each text: the text, whether we take it, the bytes
//
// Numbers have 8 bytes, big-endian. Texts and secrets are preceded by their size.

#include <cstdio>
#include <string>
#include <string_view>

#include "attempts.hpp"
#include "base32.hpp"
#include "texts.hpp"
#include "totp.hpp"

namespace mfa::test {
namespace {

void write(std::string_view bytes) { std::fwrite(bytes.data(), 1, bytes.size(), stdout); }

void write(std::uint64_t number) {
  char bytes[8];
  for (std::size_t i = 0; i < sizeof bytes; ++i) {
    bytes[i] = static_cast<char>(number >> (56 - 8 * i) & 0xFF);
  }
  write({bytes, sizeof bytes});
}

void write_sized(std::string_view bytes) {
  write(bytes.size());
  write(bytes);
}

void write_codes() {
  Random random;
  for (int i = 0; i < million; ++i) {
    const Attempt attempt = random_attempt(random);
    write_sized(attempt.secret);
    write(attempt.counter);
    write(totp::Key(attempt.secret).hotp(attempt.counter));
  }
}

void write_base32() {
  Random random;
  for (int i = 0; i < 200'000; ++i) {
    const std::string text = hostile_text(random);
    const auto decoded = base32::decode(text);
    write_sized(text);
    write(decoded.ok() ? 1 : 0);
    write_sized(decoded.ok() ? decoded.value().text() : "");
  }
}

}  // namespace
}  // namespace mfa::test

int main(int count, char** arguments) {
  const std::string_view what = count == 2 ? arguments[1] : "";
  if (what == "codes") {
    mfa::test::write_codes();
  } else if (what == "base32") {
    mfa::test::write_base32();
  } else {
    std::fputs("usage: differential_records codes|base32\n", stderr);
    return 2;
  }
  return std::fflush(stdout) == 0 ? 0 : 1;
}
