// Whole walks through both flows.

#include "enrollment.hpp"

#include "attempt.hpp"
#include "freed_memory.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

/// The result for a page that responds to the challenge itself.
std::string handed_over(std::string_view session) {
  return R"({"session":")" + std::string(session) + "\"}";
}

TEST_CASE("enrollment: signed in, a first authenticator takes four calls", "[enrollment]") {
  Enrollment enrollment(signed_in());
  accepted(enrollment.start());
  // The access token is passed for each call, since it may expire between them.
  CHECK(due(enrollment, "token-1") == R"(GetUser {"AccessToken":"token-1"})");
  accepted(enrollment.receive(answer(user_without), chance));
  CHECK(due(enrollment, "token-2") == R"(AssociateSoftwareToken {"AccessToken":"token-2"})");
  accepted(enrollment.receive(answer(association), chance));
  accepted(enrollment.submit(" 173-504\n", now));
  CHECK(
      due(enrollment, "token-3") ==
      R"(VerifySoftwareToken {"AccessToken":"token-3","UserCode":"173504","FriendlyDeviceName":"Phone"})");
  accepted(enrollment.receive(answer(verified), chance));
  CHECK(
      due(enrollment, "token-4") ==
      R"(SetUserMFAPreference {"AccessToken":"token-4","SoftwareTokenMfaSettings":{"Enabled":true,"PreferredMfa":true}})");
  CHECK(step_after<Enrolled>(enrollment.receive(answer("{}"), chance), enrollment).result.empty());
}

TEST_CASE("enrollment: signed in, a new secret is requested only after consent", "[enrollment]") {
  Enrollment enrollment = at_checking();
  accepted(enrollment.receive(answer(user_with), chance));
  CHECK_FALSE(enrollment.is_waiting());
  accepted(enrollment.confirm());
  CHECK(due(enrollment) == R"(AssociateSoftwareToken {"AccessToken":"token"})");
  accepted(enrollment.receive(answer(association), chance));
  accepted(enrollment.submit(code_now, now));
  accepted(enrollment.receive(answer(verified), chance));
  step_after<CheckingOn>(enrollment.receive(answer("{}"), chance), enrollment);
  // GetUser shows whether the app is on, since the earlier one is gone.
  CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  CHECK(step_after<Enrolled>(enrollment.receive(answer(user_with), chance), enrollment).replaced);
}

TEST_CASE("enrollment: in the signed-in flow no session is sent or kept", "[enrollment]") {
  Enrollment enrollment = at_associating();
  accepted(enrollment.receive(answer(association_with_session), chance));
  accepted(enrollment.submit(code_now, now));
  CHECK(
      due(enrollment) ==
      R"(VerifySoftwareToken {"AccessToken":"token","UserCode":"173504","FriendlyDeviceName":"Phone"})");
  accepted(enrollment.receive(answer(verified_with_session), chance));
  CHECK(step_after<Enrolled>(enrollment.receive(answer("{}"), chance), enrollment).result.empty());
}

TEST_CASE("enrollment: the preference decides the last call", "[enrollment]") {
  const auto at_verified = [](Preference preference) {
    Enrollment enrollment = at_verifying_of(user_without, preference);
    accepted(enrollment.receive(answer(verified), chance));
    return enrollment;
  };
  SECTION("enabled") {
    CHECK(
        due(at_verified(Preference::enabled)) ==
        R"(SetUserMFAPreference {"AccessToken":"token","SoftwareTokenMfaSettings":{"Enabled":true,"PreferredMfa":false}})");
  }
  SECTION("preferred") {
    CHECK(
        due(at_verified(Preference::preferred)) ==
        R"(SetUserMFAPreference {"AccessToken":"token","SoftwareTokenMfaSettings":{"Enabled":true,"PreferredMfa":true}})");
  }
  SECTION("none: there is no last call") {
    const Enrollment enrollment = at_verified(Preference::none);
    CHECK(std::holds_alternative<Enrolled>(enrollment.step()));
    CHECK_FALSE(enrollment.is_waiting());
  }
}

TEST_CASE("enrollment: signing in, each session replaces the last, and no token is used",
          "[enrollment]") {
  Enrollment enrollment(signing_in());
  CHECK_FALSE(enrollment.is_signed_in());
  accepted(enrollment.start());
  CHECK(due(enrollment, "not a token") ==
        R"(AssociateSoftwareToken {"Session":"session-1-of-the-challenge"})");
  accepted(enrollment.receive(answer(association_with_session), chance));
  accepted(enrollment.submit(code_now, now));
  CHECK(
      due(enrollment, "not a token") ==
      R"(VerifySoftwareToken {"Session":"session-2-of-the-challenge","UserCode":"173504","FriendlyDeviceName":"Phone"})");
  accepted(enrollment.receive(answer(verified_with_session), chance));
  CHECK(enrollment.take_result().text() == handed_over(session_3));
}

TEST_CASE("enrollment: every call goes to one endpoint", "[enrollment]") {
  for (const auto& enrollment :
       {at_checking, at_associating, +[] { return at_verifying(); }, at_activating}) {
    CHECK(enrollment().request("token", now).value().url ==
          "https://cognito-idp.eu-central-1.amazonaws.com/");
  }
}

TEST_CASE("enrollment: can be moved while it waits", "[enrollment]") {
  Enrollment first = at_verifying_with_session();
  Enrollment second = std::move(first);
  accepted(second.receive(answer(verified_with_session), chance));
  CHECK(second.take_result().text() == handed_over(session_3));
}

TEST_CASE("enrollment: keeps nothing of the steps that it has left", "[enrollment]") {
  const auto blocks_after_an_attempt = [] {
    {
      Enrollment enrollment = at_verifying();
      accepted(enrollment.receive(answer(verified), chance));
    }
    return blocks_in_use();
  };
  const std::size_t blocks = blocks_after_an_attempt();
  CHECK(blocks_after_an_attempt() == blocks);
}

TEST_CASE("enrollment: wipes every secret of an attempt before its memory is freed",
          "[enrollment]") {
  SECTION("the code, once it was sent") {
    Enrollment enrollment = at_verifying();
    const FreedMemory freed(code_now);
    accepted(enrollment.receive(answer(verified), chance));
    CHECK(freed.count() == 0);
  }
  SECTION("the secret, once the code was right") {
    Enrollment enrollment = at_verifying();
    const FreedMemory freed(secret_code);
    accepted(enrollment.receive(answer(verified), chance));
    CHECK(freed.count() == 0);
  }
  SECTION("the decoded secret, when a code is checked") {
    Enrollment enrollment = at_awaiting_code();
    const FreedMemory freed("\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19");
    accepted(enrollment.submit(code_of_no_period, now));
    accepted(enrollment.submit(code_now, now));
    CHECK(freed.count() == 0);
  }
  SECTION("the setup URI and its QR code") {
    const FreedMemory freed("Acme:alice%40example.com?secret=");
    const std::string modules(setup_qr(at_awaiting_code()).text());
    const FreedMemory freed_picture(modules);
    {
      const Enrollment enrollment = at_awaiting_code();
      const Secret uri = setup_uri(enrollment);
      const Secret picture = setup_qr(enrollment);
      CHECK(picture.text() == modules);
    }
    CHECK(freed.count() == 0);
    CHECK(freed_picture.count() == 0);
  }
}

}  // namespace
}  // namespace mfa::test
