#include "http_record.hpp"

#include "attempt.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;

TEST_CASE("http_record: reads a response with the requested headers", "[http_record]") {
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

TEST_CASE("http_record: writes a request as a line, and its body unchanged", "[http_record]") {
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
