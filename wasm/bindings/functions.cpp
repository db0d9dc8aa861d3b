#include "functions.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "endpoint.hpp"
#include "javascript.hpp"
#include "otpauth.hpp"
#include "schema.hpp"

namespace mfa {
namespace {

using emscripten::val;

val result(const char* member, const val& content) {
  val object = val::object();
  object.set(member, content);
  return object;
}

struct Numbered {
  int number;
  std::shared_ptr<Enroller> enroller;
};

std::vector<Numbered>& enrollers() {
  static std::vector<Numbered> open;
  return open;
}

val error(const Error& why) { return result("error", val(std::string(to_string(why.code)))); }

}  // namespace

int js_create_enroller(const val& options) {
  static int last = 0;
  enrollers().push_back({++last, std::make_shared<Enroller>(options)});
  return last;
}

std::shared_ptr<Enroller> enroller_of(int number) {
  const auto found = std::ranges::find(enrollers(), number, &Numbered::number);
  return found == enrollers().end() ? nullptr : found->enroller;
}

void js_close(int number) {
  const std::shared_ptr<Enroller> enroller = enroller_of(number);
  if (!enroller) return;
  std::erase_if(enrollers(), [&](const Numbered& one) { return one.number == number; });
  enroller->close();
}

val js_resolve_endpoint(const val& options) {
  const Result<std::string> endpoint = resolve_endpoint(js::endpoint_options(options));
  if (!endpoint.ok()) return error(endpoint.error());
  return result("value", val(endpoint.value()));
}

val js_setup_uri(const val& options) {
  const Secret secret = js::take_bytes(options["secret"]);
  const Result<Label> label =
      make_label(js::string_member(options, "issuer"), js::string_member(options, "account"));
  if (!label.ok()) return error(label.error());
  return result("value", js::copy_bytes(setup_uri(label.value(), secret.text()).text()));
}

val js_skeleton(const std::string& operation, const std::string& direction) {
  using enum schema::Direction;
  const auto skeleton = schema::skeleton(operation, direction == "output" ? output : input);
  if (!skeleton.ok()) return error(skeleton.error());
  return result("value", js::copy_bytes(skeleton.value().root().dump().text()));
}

val js_validate(const std::string& operation, const val& document, const val& overrides) {
  auto merged = schema::merged(js::take_bytes(document).text(), js::take_bytes(overrides).text());
  if (!merged.ok()) return error(merged.error());
  const json::View input = merged.value().root();
  if (const auto violation = schema::check(operation, input)) {
    val object = error({violation->code});
    object.set("path", violation->path);
    return object;
  }
  return result("value", js::copy_bytes(input.dump().text()));
}

val js_error_codes() {
  val codes = val::array();
  for (std::size_t i = 0; i < error_code_count; ++i) {
    codes.call<void>("push", std::string(to_string(static_cast<ErrorCode>(i))));
  }
  return codes;
}

double js_expire_keys() { return static_cast<double>(Enroller::expire_keys().count()); }

}  // namespace mfa
