// The limits are those of botocore's service-2.json.

#include "members.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

using namespace cognito;

std::string repeated(std::string_view text, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

TEST_CASE("members: an access token has letters, digits and some signs", "[members]") {
  CHECK(is_access_token("a.B_0-1="));
  CHECK_FALSE(is_access_token(""));
  CHECK_FALSE(is_access_token("a b"));
  CHECK_FALSE(is_access_token("é"));
}

TEST_CASE("members: a session has at least 20 characters", "[members]") {
  CHECK(is_session(repeated("é", 20)));
  CHECK(is_session(repeated("s", 20'000)));
  CHECK_FALSE(is_session(repeated("é", 19)));
  CHECK_FALSE(is_session(""));
}

TEST_CASE("members: a client ID has 1 to 128 letters, digits and some signs", "[members]") {
  CHECK(is_client_id("a+_1"));
  CHECK(is_client_id(repeated("a", 128)));
  CHECK_FALSE(is_client_id(repeated("a", 129)));
  CHECK_FALSE(is_client_id(""));
  CHECK_FALSE(is_client_id("a-1"));
}

TEST_CASE("members: a device name has at most 131,072 characters", "[members]") {
  CHECK(is_device_name(""));
  CHECK(is_device_name(repeated("é", 131'072)));
  CHECK_FALSE(is_device_name(repeated("é", 131'073)));
}

}  // namespace
}  // namespace mfa::test
