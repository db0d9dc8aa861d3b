#include "javascript.hpp"

#include <emscripten/html5.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

namespace mfa::js {
namespace {

using emscripten::val;

val view_of(std::span<const char> bytes) {
  return val(emscripten::typed_memory_view(bytes.size(),
                                           reinterpret_cast<const unsigned char*>(bytes.data())));
}

}  // namespace

Secret take_bytes(val array) {
  if (!array.instanceof(val::global("Uint8Array"))) return {};
  Secret bytes(array["length"].as<std::size_t>());
  view_of(bytes.bytes()).call<void>("set", array);
  array.call<void>("fill", 0);
  return bytes;
}

val copy_bytes(std::string_view bytes) { return view_of(bytes).call<val>("slice"); }

std::string string_member(const val& object, const char* name) {
  const val member = object[name];
  return member.isString() ? member.as<std::string>() : std::string();
}

EndpointOptions endpoint_options(const val& object) {
  return {.region = string_member(object, "region"),
          .user_pool_id = string_member(object, "userPoolId"),
          .endpoint = string_member(object, "endpoint"),
          .fips = object["fips"].isTrue(),
          .dual_stack = object["dualStack"].isTrue()};
}

Moment now() {
  using std::chrono::milliseconds;
  return {Time(milliseconds(static_cast<std::int64_t>(emscripten_date_now()))),
          milliseconds(static_cast<std::int64_t>(emscripten_performance_now()))};
}

bool is_function(const val& value) { return value.typeOf().as<std::string>() == "function"; }

val settled(val promise) {
  val promises = val::array();
  promises.call<void>("push", promise);
  return val::global("Promise").call<val>("allSettled", promises);
}

bool is_fulfilled(const val& settlement) {
  return string_member(settlement, "status") == "fulfilled";
}

}  // namespace mfa::js
