#include "service.hpp"

#include <string>
#include <utility>
#include <vector>

namespace mfa::simulation {
namespace {

HttpOutcome response(int status, std::string_view body, std::vector<HttpHeader> headers = {}) {
  return HttpResponse{status, std::move(headers), Secret(body)};
}

std::string_view operation_of(const HttpRequest& request) {
  for (const HttpHeader& header : request.headers) {
    const std::string_view value = header.value;
    if (header.name == "x-amz-target") return value.substr(value.find('.') + 1);
  }
  return {};
}

std::string answer_to(std::string_view operation) {
  if (operation == "GetUser") return R"({"Username":"alice"})";
  if (operation == "AssociateSoftwareToken") {
    return R"({"SecretCode":")" + std::string(secret_code) + R"("})";
  }
  if (operation == "VerifySoftwareToken") return R"({"Status":"SUCCESS"})";
  return "{}";
}

}  // namespace

Service::Service(const Scenario& scenario)
    : up_at_(scenario.outage),
      retry_after_(scenario.retry_after),
      reads_(scenario.reads),
      writes_(scenario.writes) {}

HttpOutcome Service::answer(const HttpRequest& request, std::chrono::milliseconds now) {
  if (now < up_at_) return response(500, R"({"__type":"InternalErrorException"})");
  const std::string_view operation = operation_of(request);
  Quota& quota = operation == "GetUser" ? reads_ : writes_;
  if (quota.take(now)) return response(200, answer_to(operation));
  std::vector<HttpHeader> headers;
  if (retry_after_.count() > 0) {
    headers.push_back({"retry-after", std::to_string(retry_after_.count())});
  }
  return response(400, R"({"__type":"TooManyRequestsException","message":"Rate exceeded"})",
                  std::move(headers));
}

}  // namespace mfa::simulation
