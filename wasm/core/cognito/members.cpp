#include "members.hpp"

#include <algorithm>
#include <cstddef>

#include "ascii.hpp"
#include "utf8.hpp"

namespace mfa::cognito {
namespace {

std::size_t count_points(std::string_view text) {
  std::size_t points = 0;
  for (; !text.empty(); ++points) static_cast<void>(utf8::take(text));
  return points;
}

/// Whether each character is a letter, a digit or one of `others`.
bool consists_of(std::string_view text, std::string_view others) {
  return std::ranges::all_of(text, [&](char character) {
    return ascii::is_alphanumeric(static_cast<unsigned char>(character)) ||
           others.find(character) != std::string_view::npos;
  });
}

}  // namespace

bool is_access_token(std::string_view text) { return !text.empty() && consists_of(text, "-_=."); }

bool is_session(std::string_view text) { return count_points(text) >= 20; }

bool is_client_id(std::string_view text) {
  return !text.empty() && text.size() <= 128 && consists_of(text, "_+");
}

bool is_device_name(std::string_view text) { return count_points(text) <= 131'072; }

}  // namespace mfa::cognito
