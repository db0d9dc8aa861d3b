#pragma once

#include <liboath/oath.h>

#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

/// liboath, of the OATH Toolkit: the library under oathtool and pam_oath.
namespace mfa::test::liboath {

inline void expect(int result) {
  if (result < 0) throw std::runtime_error(std::string("liboath: ") + oath_strerror(result));
}

inline const bool ready = (expect(oath_init()), true);

inline std::string hotp(std::string_view secret, std::uint64_t counter, unsigned digits = 6) {
  char code[10]{};
  expect(oath_hotp_generate(secret.data(), secret.size(), counter, digits, false,
                            OATH_HOTP_DYNAMIC_TRUNCATION, code));
  return code;
}

inline std::string totp(std::string_view secret, std::time_t time) {
  char code[10]{};
  expect(oath_totp_generate(secret.data(), secret.size(), time, OATH_TOTP_DEFAULT_TIME_STEP_SIZE,
                            OATH_TOTP_DEFAULT_START_TIME, 6, code));
  return code;
}

/// The nearest period within `window` that has the code; of two equally near ones, the later.
inline std::optional<int> drift(std::string_view secret, const std::string& code, std::time_t time,
                                int window) {
  int position = 0;
  const int result =
      oath_totp_validate3(secret.data(), secret.size(), time, OATH_TOTP_DEFAULT_TIME_STEP_SIZE,
                          OATH_TOTP_DEFAULT_START_TIME, static_cast<std::size_t>(window), &position,
                          nullptr, code.c_str());
  if (result == OATH_INVALID_OTP) return std::nullopt;
  expect(result);
  return position;
}

inline std::string base32_encode(std::string_view bytes) {
  char* text = nullptr;
  std::size_t size = 0;
  expect(oath_base32_encode(bytes.data(), bytes.size(), &text, &size));
  std::string result(text, size);
  std::free(text);
  return result;
}

inline std::optional<std::string> base32_decode(std::string_view text) {
  char* bytes = nullptr;
  std::size_t size = 0;
  const int result = oath_base32_decode(text.data(), text.size(), &bytes, &size);
  if (result == OATH_INVALID_BASE32) return std::nullopt;
  expect(result);
  std::string decoded(bytes, size);
  std::free(bytes);
  return decoded;
}

}  // namespace mfa::test::liboath
