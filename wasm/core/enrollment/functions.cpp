#include "functions.hpp"

#include <cstddef>

#include "base32.hpp"
#include "endpoint.hpp"
#include "error.hpp"
#include "json.hpp"
#include "options.hpp"
#include "otpauth.hpp"

namespace mfa {
namespace {

Secret value(std::string_view text) {
  json::Document result;
  result.set_text("value", text);
  return result.root().dump();
}

Secret error(ErrorCode code) {
  json::Document result;
  result.set_text("error", to_string(code));
  return result.root().dump();
}

}  // namespace

Secret resolve_endpoint_of(std::string_view options) {
  const Result<Text> endpoint = resolve_endpoint(read_endpoint_options(options));
  return endpoint.ok() ? value(endpoint.value().text()) : error(endpoint.error().code);
}

Secret setup_uri_of(std::string_view label, std::string_view secret) {
  const json::Document document = json::Document::parse(label);
  const json::View names = document.root();
  const std::string_view issuer = names.member("issuer").text();
  if (!is_issuer(issuer)) return error(ErrorCode::invalid_issuer);
  if (const auto decoded = base32::decode(secret); !decoded.ok())
    return error(decoded.error().code);
  const Label made{fit_to_label(issuer), fit_to_label(names.member("account").text())};
  return value(setup_uri(made, secret).text());
}

Secret list_error_codes() {
  Secret codes;
  for (std::size_t i = 0; i < error_code_count; ++i) {
    codes.append(to_string(static_cast<ErrorCode>(i)));
    codes.append("\n");
  }
  return codes;
}

}  // namespace mfa
