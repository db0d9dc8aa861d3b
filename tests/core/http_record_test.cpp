#include "http_record.hpp"

<<<<<<< HEAD
#include <array>
#include <catch_amalgamated.hpp>
#include <string_view>

#include "json.hpp"

namespace {

using namespace std::chrono_literals;
using mfa::ErrorCode;

const mfa::Moment now{mfa::Time(1'800'000'000'000ms), 5000ms};

}  // namespace

TEST_CASE("http_record: a request is a line that says where to, and the body as it is") {
  const mfa::Secret record = mfa::write_request({.url = "https://example.com/",
                                                 .target = "Service.Do",
                                                 .body = mfa::Secret("{\"a\":\"\n\"}"),
                                                 .is_exclusive = true});
  const std::size_t end = record.text().find('\n');
  CHECK(record.text().substr(end + 1) == "{\"a\":\"\n\"}");
  const auto head = mfa::json::Document::parse(record.text().substr(0, end));
  REQUIRE(head);
  CHECK(head->root().member("url").text() == "https://example.com/");
  CHECK(head->root().member("target").text() == "Service.Do");
  CHECK(head->root().member("isExclusive").is_true());
  CHECK(head->root().member("bodyLimit").integer() == 65'536);
  CHECK(head->root().member("responseHeaders").text().starts_with("x-amzn-errortype\n"));
}

TEST_CASE("http_record: a response has its status, headers, body, and when it arrived") {
  const mfa::HttpOutcome outcome = mfa::read_outcome(
      R"({"status": 400, "roundTrip": 70, "age": 300, "date": "d", "retry-after": "", "x-other": "o"})",
      "body", now);
  REQUIRE(outcome.ok());
  const mfa::HttpResponse& response = outcome.value();
  CHECK(response.status == 400);
  CHECK(response.body.text() == "body");
  CHECK(response.round_trip == 70ms);
  CHECK(response.received.wall == now.wall - 300ms);
  CHECK(response.received.steady == now.steady - 300ms);
  CHECK(response.header("date") == "d");
  CHECK(response.headers.size() == 1);
}

TEST_CASE("http_record: a failure is known by its name; what makes no sense is unreadable") {
  for (const auto& [record, code] : std::vector<std::pair<std::string_view, ErrorCode>>{
           {R"({"error": "timed_out"})", ErrorCode::timed_out},
           {R"({"error": "access_token_unavailable"})", ErrorCode::access_token_unavailable},
           {R"({"error": "no such code"})", ErrorCode::answer_unreadable},
           {R"({"status": "200"})", ErrorCode::answer_unreadable},
           {R"({"status": 0})", ErrorCode::answer_unreadable},
           {"{}", ErrorCode::answer_unreadable},
           {"{", ErrorCode::answer_unreadable}}) {
    const mfa::HttpOutcome outcome = mfa::read_outcome(record, "body", now);
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().code == code);
  }
}
=======
#include "attempt.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;

TEST_CASE("http_record: reads a response with the headers that were asked for", "[http_record]") {
  const HttpOutcome outcome = read_outcome(
      R"({"status":400,"age":300,"roundTrip":50,"date":"Mon","x-amzn-requestid":"","other":"x"})",
      "{}", now);
  REQUIRE(outcome.ok());
  const HttpResponse& response = outcome.value();
  CHECK(response.status == 400);
  CHECK(response.body.text() == "{}");
  CHECK(response.received.wall == now.wall - 300ms);
  CHECK(response.received.steady == now.steady - 300ms);
  CHECK(response.round_trip == 50ms);
  REQUIRE(response.headers.size() == 1);
  CHECK(response.header("date") == "Mon");
}

TEST_CASE("http_record: reads why there is no response", "[http_record]") {
  CHECK(error_of(read_outcome(R"({"error":"timed_out"})", "", now)) == ErrorCode::timed_out);
  for (const std::string_view bad : {R"({"error":"of the future"})", "{}", "", "no JSON"}) {
    CAPTURE(bad);
    CHECK(error_of(read_outcome(bad, "{}", now)) == ErrorCode::answer_unreadable);
  }
}

TEST_CASE("http_record: writes a request in a line, and its body as it is", "[http_record]") {
  const HttpRequest request{"https://a.example/", "Service.Operation", Secret("{\"a\":\n1}"), true};
  const Secret record = write_request(request);
  const std::string_view text = record.text();
  const std::size_t end = text.find('\n');
  CHECK(text.substr(end + 1) == "{\"a\":\n1}");
  CHECK(text.substr(0, end).starts_with(
      R"({"url":"https://a.example/","target":"Service.Operation","responseHeaders":")"));
  CHECK(text.substr(0, end).ends_with(R"("bodyLimit":65536,"isExclusive":true})"));
}

}  // namespace
}  // namespace mfa::test
>>>>>>> side-c
