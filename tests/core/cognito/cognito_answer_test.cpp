// Responses: each one that the service is known to give.

#include "cognito.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

using cognito::decode_associate_software_token;
using cognito::decode_get_user;
using cognito::decode_set_user_mfa_preference;
using cognito::decode_verify_software_token;
using enum ErrorCode;

TEST_CASE("cognito: reads whether a user has an authenticator", "[cognito]") {
  struct Answer {
    std::string_view body;
    bool has_software_token;
  };
  const auto given = GENERATE(values<Answer>({
      {R"({"Username":"alice","UserAttributes":[{"Name":"sub","Value":"1"}],)"
       R"("PreferredMfaSetting":"SOFTWARE_TOKEN_MFA","UserMFASettingList":["SOFTWARE_TOKEN_MFA"]})",
       true},
      {R"({"Username":"alice","UserMFASettingList":["SMS_MFA","SOFTWARE_TOKEN_MFA"]})", true},
      {R"({"Username":"alice","UserMFASettingList":["SMS_MFA","EMAIL_OTP"]})", false},
      {R"({"Username":"alice","UserMFASettingList":[]})", false},
      {R"({"Username":"alice","UserMFASettingList":null})", false},
      {R"({"Username":"alice","UserAttributes":[]})", false},
      {R"({"Username":"alice","UserMFASettingList":["software_token_mfa","XSOFTWARE_TOKEN_MFA"]})",
       false},
      // In other places, the name means nothing.
      {R"({"Username":"SOFTWARE_TOKEN_MFA","UserAttributes":[{"Name":"SOFTWARE_TOKEN_MFA"}]})",
       false},
  }));
  CAPTURE(given.body);
  const auto user = decode_get_user(answer(given.body));
  REQUIRE(error_of(user) == std::nullopt);
  CHECK(user.value().has_software_token == given.has_software_token);
}

TEST_CASE("cognito: reads a secret, and the session that comes with it", "[cognito]") {
  const auto signed_in = decode_associate_software_token(answer(R"({"SecretCode":"MZXW6YTB"})"));
  REQUIRE(error_of(signed_in) == std::nullopt);
  CHECK(signed_in.value().secret_code.text() == "MZXW6YTB");
  CHECK(signed_in.value().session.empty());

  const auto signing_in =
      decode_associate_software_token(answer(R"({"SecretCode":"MZXW6YTB","Session":"S2"})"));
  REQUIRE(error_of(signing_in) == std::nullopt);
  CHECK(signing_in.value().secret_code.text() == "MZXW6YTB");
  CHECK(signing_in.value().session.text() == "S2");
}

TEST_CASE("cognito: reads that a code was right", "[cognito]") {
  const auto signed_in = decode_verify_software_token(answer(R"({"Status":"SUCCESS"})"));
  REQUIRE(error_of(signed_in) == std::nullopt);
  CHECK(signed_in.value().session.empty());

  const auto signing_in =
      decode_verify_software_token(answer(R"({"Session":"S3","Status":"SUCCESS"})"));
  REQUIRE(error_of(signing_in) == std::nullopt);
  CHECK(signing_in.value().session.text() == "S3");
}

TEST_CASE("cognito: a member `code` is the error's type only in a response that is an error",
          "[cognito]") {
  constexpr std::string_view body = R"({"Status":"SUCCESS","code":"CodeMismatchException"})";
  CHECK(error_of(decode_verify_software_token(answer(body))) == std::nullopt);
  CHECK(error_of(decode_verify_software_token(answer(400, body))) == code_mismatch);
}

TEST_CASE("cognito: a session that is null counts as none", "[cognito]") {
  CHECK(decode_associate_software_token(answer(R"({"SecretCode":"MZXW6YTB","Session":null})"))
            .value()
            .session.empty());
  CHECK(decode_verify_software_token(answer(R"({"Status":"SUCCESS","Session":null})"))
            .value()
            .session.empty());
}

TEST_CASE("cognito: only the status SUCCESS means that a code was right", "[cognito]") {
  const auto body = GENERATE(values<std::string_view>(
      {R"({"Status":"ERROR"})", R"({"Status":"ERROR","Session":"S3"})", R"({"Status":"success"})",
       R"({"Status":"SUCCESSFUL"})", R"({"Status":" SUCCESS"})", R"({"Status":"SUCCESS\u0000"})"}));
  CAPTURE(body);
  CHECK(error_of(decode_verify_software_token(answer(body))) == not_verified);
}

// Such a response comes from something between this page and the service, which may have verified
// the code.
TEST_CASE("cognito: without a status, nothing is known about the code", "[cognito]") {
  const auto body = GENERATE(values<std::string_view>(
      {R"({})", R"({"Session":"S3"})", R"({"Status":""})", R"({"Status":null})",
       R"({"Status":true})", R"({"Status":1})", R"({"Status":["SUCCESS"]})",
       R"({"Status":{"SUCCESS":"SUCCESS"}})", R"({"status":"SUCCESS"})",
       R"({"Output":{"Status":"SUCCESS"}})", R"({"errorMessage":"Task timed out"})"}));
  CAPTURE(body);
  CHECK(error_of(decode_verify_software_token(answer(body))) == answer_unreadable);
}

/// The error of an outcome, which is the same for all four operations.
std::optional<ErrorCode> refusal(const HttpOutcome& outcome) {
  const auto code = error_of(decode_get_user(outcome));
  CHECK(error_of(decode_associate_software_token(outcome)) == code);
  CHECK(error_of(decode_verify_software_token(outcome)) == code);
  CHECK(error_of(decode_set_user_mfa_preference(outcome)) == code);
  return code;
}

std::string refused(std::string_view type, std::string_view message) {
  return R"({"__type":")" + std::string(type) + R"(","message":")" + std::string(message) + "\"}";
}

// service_error_steps_test.cpp has every refusal that was observed.
TEST_CASE("cognito: recognizes a refusal whatever its status is", "[cognito]") {
  struct Seen {
    std::string_view type;
    std::string_view message;
    ErrorCode code;
  };
  const auto seen = GENERATE(values<Seen>({
      {"EnableSoftwareTokenMFAException", "Code mismatch", code_mismatch},
      {"InvalidParameterException",
       "1 validation error detected: Value '12' at 'userCode' failed to satisfy constraint: Member "
       "must satisfy regular expression pattern: [0-9]+",
       code_mismatch},
      {"NotAuthorizedException", "Access Token has expired", access_token_expired},
  }));
  CAPTURE(seen.type, seen.message);
  // Model, documentation and service disagree on the status.
  for (const int status : {400, 403, 405, 429, 500, 200}) {
    CHECK(refusal(answer(status, refused(seen.type, seen.message))) == seen.code);
  }
}

TEST_CASE("cognito: finds the type of an error in every possible place", "[cognito]") {
  const HttpHeader type{"x-amzn-errortype", "CodeMismatchException:http://x/"};
  CHECK(refusal(answer(400, R"({"__type":"CodeMismatchException"})")) == code_mismatch);
  CHECK(refusal(answer(400, R"({"__type":"ns#CodeMismatchException:http://x/#y"})")) ==
        code_mismatch);
  CHECK(refusal(answer(400, R"({"code":"CodeMismatchException"})")) == code_mismatch);
  CHECK(refusal(answer(400, "{}", {type})) == code_mismatch);
  CHECK(refusal(answer(400, "", {type})) == code_mismatch);
  CHECK(refusal(answer(403, "<html>", {type})) == code_mismatch);
  CHECK(refusal(answer(200, "{}", {type})) == code_mismatch);
}

TEST_CASE("cognito: prefers __type to code, and code to the header", "[cognito]") {
  const HttpHeader type{"x-amzn-errortype", "ForbiddenException"};
  CHECK(refusal(answer(400, R"({"code":"SlowDown","__type":"CodeMismatchException"})", {type})) ==
        code_mismatch);
  CHECK(refusal(answer(400, R"({"code":"SlowDown"})", {type})) == throttled);
  CHECK(refusal(answer(400, R"({"__type":"","code":"SlowDown"})", {type})) == throttled);
  CHECK(refusal(answer(400, R"({"__type":5,"code":null})", {type})) == blocked);
}

TEST_CASE("cognito: finds the message of an error in every possible place", "[cognito]") {
  const std::string_view text = "Access Token has expired";
  const auto name = GENERATE(values<std::string_view>({"message", "Message", "errorMessage"}));
  CAPTURE(name);
  CHECK(refusal(answer(400, R"({"__type":"NotAuthorizedException",")" + std::string(name) +
                                "\":\"" + std::string(text) + "\"}")) == access_token_expired);
  CHECK(refusal(answer(400, R"({"__type":"NotAuthorizedException"})",
                       {{"x-amzn-errormessage", std::string(text)}})) == access_token_expired);
  CHECK(refusal(answer(400, "",
                       {{"x-amzn-errortype", "NotAuthorizedException"},
                        {"x-amzn-errormessage", std::string(text)}})) == access_token_expired);
  CHECK(refusal(answer(400, R"({"__type":"NotAuthorizedException","message":5})")) ==
        not_authorized);
}

TEST_CASE("cognito: classifies responses that are not the service's", "[cognito]") {
  CHECK(refusal(answer(400, R"({"message":"no type"})")) == unknown_service_error);
  CHECK(refusal(answer(302, "{}")) == unknown_service_error);
  CHECK(refusal(answer(500, "{}")) == service_failed);
  CHECK(refusal(answer(503, R"({"message":"Service Unavailable"})")) == service_failed);
  CHECK(refusal(answer(400, R"({"__type":"BrandNewException"})")) == unknown_service_error);
  // A page of a proxy, a firewall, a hotel's network.
  CHECK(refusal(answer(200, "<!doctype html><title>Sign in to the Wi-Fi</title>")) ==
        answer_unreadable);
  CHECK(refusal(answer(413, "<html><body>Request Entity Too Large")) == answer_unreadable);
  CHECK(refusal(answer(502, "<html><body>Bad Gateway</body></html>")) == service_failed);
  CHECK(refusal(answer(504, "")) == service_failed);
  CHECK(refusal(answer(404, "")) == answer_unreadable);
}

TEST_CASE("cognito: distinguishes a firewall's responses from the service's", "[cognito]") {
  constexpr std::string_view page = "<html>Human Verification</html>";
  constexpr std::string_view forbidden =
      R"({"__type":"ForbiddenException","message":"Request not allowed due to WAF block."})";
  const auto with_action = [](int status, std::string_view body, std::string_view action) {
    return answer(status, body, {{"x-amzn-waf-action", std::string(action)}});
  };
  for (const std::string_view body : {page, forbidden, std::string_view("{}"), ""sv}) {
    CAPTURE(body);
    CHECK(refusal(with_action(405, body, "captcha")) == challenge_required);
    CHECK(refusal(with_action(202, body, "challenge")) == challenge_required);
    CHECK(refusal(answer(403, body)) == blocked);
  }
  CHECK(refusal(with_action(403, forbidden, "block")) == blocked);
  CHECK(refusal(answer(400, forbidden)) == blocked);
  CHECK(refusal(answer(405, forbidden)) == challenge_required);
  // If the page may not read the header.
  CHECK(refusal(answer(405, page)) == blocked);
  CHECK(refusal(answer(202, page)) == blocked);
  CHECK(refusal(answer(202, "")) == challenge_required);
  CHECK(refusal(answer(405, "")) == challenge_required);
  CHECK(refusal(answer(405, R"({"a":1})")) == unknown_service_error);
}

TEST_CASE("cognito: reports a request that was altered on the page", "[cognito]") {
  CHECK(refusal(answer(404, R"({"code":"BadRequest","message":"The server did not understand the )"
                            R"(operation that was requested.","type":"client"})")) ==
        request_altered);
  CHECK(refusal(answer(400, R"({"__type":"SerializationException"})")) == request_altered);
  CHECK(refusal(answer(500, R"({"__type":"SerializationException"})")) == service_failed);
}

TEST_CASE("cognito: recognizes a failure of the service by any of its names", "[cognito]") {
  struct Failure {
    int status;
    std::string_view body;
    HttpHeaders headers{};
  };
  const Failure failures[]{
      {500, R"({"__type":"InternalFailure"})"},
      {503, R"({"__type":"ServiceUnavailable"})"},
      {503, R"({"__type":"ServiceUnavailableException"})"},
      {502, "", {{"x-amzn-errortype", "InternalServerErrorException:"}}},
      {500, R"({"__type":"BrandNewException"})"},
      {504, "<html>Gateway Timeout</html>"},
      {400, R"({"__type":"InternalFailure"})"},
  };
  for (const Failure& one : failures) {
    CAPTURE(one.status, one.body);
    CHECK(refusal(answer(one.status, one.body, one.headers)) == service_failed);
  }
}

TEST_CASE("cognito: any body of a success means that the preference is set", "[cognito]") {
  const auto body = GENERATE("{}"sv, " \r\n{ }\n"sv, ""sv, " "sv, "\r\n"sv, R"({"foo":"bar"})"sv);
  const auto status = GENERATE(200, 204);
  CAPTURE(body, status);
  CHECK(error_of(decode_set_user_mfa_preference(answer(status, body))) == std::nullopt);
  // An error that only the headers name still counts as an error.
  CHECK(error_of(decode_set_user_mfa_preference(answer(
            status, body, {{"x-amzn-errortype", "UserNotFoundException"}}))) == user_not_found);
  CHECK(error_of(decode_set_user_mfa_preference(
            answer(status, body, {{"x-amzn-waf-action", "challenge"}}))) == challenge_required);
  CHECK(error_of(decode_set_user_mfa_preference(answer(100, ""))) == answer_unreadable);
}

TEST_CASE("cognito: shows only the valid part of a request's id", "[cognito]") {
  const auto id_of = [](const std::string& text) {
    return decode_get_user(answer(400, "{}", {{"x-amzn-requestid", text}})).error().request_id;
  };
  CHECK(id_of("0f8fad5b-d9cb-469f-a165-70867728950e") == "0f8fad5b-d9cb-469f-a165-70867728950e");
  CHECK(id_of("a b<c>\r\n_d!é") == "abc_d");
  CHECK(id_of(std::string(6000, 'x')) == std::string(64, 'x'));
  CHECK(id_of("").empty());
}

TEST_CASE("cognito: reads an app that is only preferred, or only listed", "[cognito]") {
  const auto read = [](std::string_view members) {
    const auto user =
        decode_get_user(answer(R"({"Username":"alice")" + std::string(members) + "}"));
    REQUIRE(error_of(user) == std::nullopt);
    return std::pair(user.value().has_software_token, user.value().preferred);
  };
  using cognito::Factor;
  CHECK(read(R"(,"PreferredMfaSetting":"SOFTWARE_TOKEN_MFA")") ==
        std::pair(true, Factor::software_token));
  CHECK(read(R"(,"PreferredMfaSetting":"SOFTWARE_TOKEN_MFA","UserMFASettingList":[])") ==
        std::pair(true, Factor::software_token));
  CHECK(read(R"(,"PreferredMfaSetting":"SMS_MFA","UserMFASettingList":["SOFTWARE_TOKEN_MFA"])") ==
        std::pair(true, Factor::text_message));
  CHECK(read(R"(,"PreferredMfaSetting":"SMS_MFA")") == std::pair(false, Factor::text_message));
  CHECK(read(R"(,"PreferredMfaSetting":null,"UserMFASettingList":null)") ==
        std::pair(false, Factor::none));
  CHECK(read(R"(,"PreferredMfaSetting":"EMAIL_OTP")").second == Factor::email);
  CHECK(read(R"(,"PreferredMfaSetting":"WEB_AUTHN")").second == Factor::passkey);
  CHECK(read(R"(,"PreferredMfaSetting":"PIGEON_MFA")").second == Factor::other);
  CHECK(error_of(decode_get_user(answer(R"({"Username":"a","PreferredMfaSetting":5})"))) ==
        answer_unreadable);
}

TEST_CASE("cognito: tells success, refusal and failure apart by the first digit of the status",
          "[cognito]") {
  CHECK(error_of(decode_set_user_mfa_preference(answer(299, "{}"))) == std::nullopt);
  CHECK(refusal(answer(300, "{}")) == unknown_service_error);
  CHECK(refusal(answer(499, "{}")) == unknown_service_error);
  CHECK(refusal(answer(500, "{}")) == service_failed);
}

TEST_CASE("cognito: a success needs both the status and the body of a success", "[cognito]") {
  CHECK(error_of(decode_verify_software_token(answer(
            200, R"({"Status":"SUCCESS","__type":"CodeMismatchException"})"))) == code_mismatch);
  CHECK(error_of(decode_verify_software_token(answer(400, R"({"Status":"SUCCESS"})"))) ==
        unknown_service_error);
  CHECK(error_of(decode_verify_software_token(answer(500, R"({"Status":"SUCCESS"})"))) ==
        service_failed);
}

TEST_CASE("cognito: passes on why there is no response", "[cognito]") {
  const auto code = GENERATE(network_failed, timed_out, answer_too_large, access_token_unavailable,
                             not_an_access_token);
  CHECK(refusal(HttpOutcome(code)) == code);
}

TEST_CASE("cognito: keeps the id of the request with every error", "[cognito]") {
  const HttpHeaders id{{"x-amzn-requestid", "0f-42"}};
  CHECK(decode_get_user(answer(400, R"({"__type":"SlowDown"})", id)).error().request_id == "0f-42");
  CHECK(decode_get_user(answer(200, "<html>", id)).error().request_id == "0f-42");
  CHECK(decode_get_user(answer(500, "{}", id)).error().request_id == "0f-42");
  CHECK(decode_get_user(answer(404, "{}", id)).error().request_id == "0f-42");
  CHECK(decode_get_user(answer(200, "{}", id)).error().request_id == "0f-42");
  CHECK(decode_associate_software_token(answer(200, "{}", id)).error().request_id == "0f-42");
  CHECK(decode_verify_software_token(answer(200, "{}", id)).error().request_id == "0f-42");
  CHECK(decode_set_user_mfa_preference(answer(200, "[]", id)).error().request_id == "0f-42");
  CHECK(decode_get_user(answer(400, "{}")).error().request_id.empty());
}

TEST_CASE("cognito: keeps the status of the response with every error", "[cognito]") {
  CHECK(decode_get_user(answer(403, R"({"__type":"ForbiddenException"})")).error().status == 403);
  CHECK(decode_get_user(answer(502, "<html>")).error().status == 502);
  CHECK(decode_get_user(answer(429, "{}")).error().status == 429);
  CHECK(decode_get_user(answer(302, "{}")).error().status == 302);
  CHECK(decode_get_user(answer(200, "{}")).error().status == 200);
  CHECK(decode_verify_software_token(answer(200, "{}")).error().status == 200);
  CHECK(decode_get_user(HttpOutcome(network_failed)).error().status == 0);
}

TEST_CASE("cognito: reads the headers that it asks for", "[cognito]") {
  CHECK(cognito::response_headers ==
        std::array<std::string_view, 6>{"x-amzn-errortype", "x-amzn-errormessage",
                                        "x-amzn-requestid", "x-amzn-waf-action", "retry-after",
                                        "date"});
}

}  // namespace
}  // namespace mfa::test
