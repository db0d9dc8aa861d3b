#include "http_record.hpp"

#include <cstddef>

#include "cognito.hpp"
#include "json.hpp"

namespace mfa {
namespace {

ErrorCode code_of(std::string_view spelling) {
  for (std::size_t i = 0; i < error_code_count; ++i) {
    if (to_string(static_cast<ErrorCode>(i)) == spelling) return static_cast<ErrorCode>(i);
  }
  return ErrorCode::answer_unreadable;
}

}  // namespace

Secret write_request(const HttpRequest& request) {
  Text headers;
  for (const std::string_view name : cognito::response_headers) {
    headers += name;
    headers += "\n";
  }
  json::Document head;
  head.set_text("url", request.url)
      .set_text("target", request.target)
      .set_text("responseHeaders", headers)
      .set_number("bodyLimit", body_limit)
      .set_boolean("isExclusive", request.is_exclusive);
  Secret record = head.root().dump();
  record.append("\n");
  record.append(request.body.text());
  return record;
}

HttpOutcome read_outcome(std::string_view record, std::string_view body, const Moment& now) {
  const json::Document document = json::Document::parse(record);
  const json::View members = document.root();
  const auto number = [&](std::string_view name) {
    return members.member(name).integer().value_or(0);
  };
  const auto status = static_cast<int>(number("status"));
  if (status == 0) return code_of(members.member("error").text());
  const std::chrono::milliseconds age(number("age"));
  HttpResponse response{.status = status,
                        .body = Secret(body),
                        .received = {now.wall - age, now.steady - age},
                        .round_trip = std::chrono::milliseconds(number("roundTrip"))};
  for (const std::string_view name : cognito::response_headers) {
    const std::string_view value = members.member(name).text();
    if (!value.empty()) response.headers.push_back({name, value});
  }
  return response;
}

}  // namespace mfa
