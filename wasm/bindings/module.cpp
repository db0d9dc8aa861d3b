#include "bytes.hpp"
#include "driver.hpp"
#include "functions.hpp"

namespace {

using mfa::Driver;
using mfa::Given;
using mfa::Taken;

template <typename T>
T cross(T value) {
  return value;
}
std::string_view cross(Given given) { return given.text; }
Taken cross(mfa::Secret bytes) { return {std::move(bytes)}; }

/// A method of the driver of that number; false or empty where there is none.
template <auto method, typename... Arguments>
auto call(int number, Arguments... arguments) {
  using Answer = decltype((std::declval<Driver&>().*method)(cross(arguments)...));
  Driver* const driver = Driver::find(number);
  if constexpr (std::is_void_v<Answer>) {
    if (driver != nullptr) (driver->*method)(cross(arguments)...);
  } else {
    return cross(driver != nullptr ? (driver->*method)(cross(arguments)...) : Answer());
  }
}

template <auto function, typename... Arguments>
auto run(Arguments... arguments) {
  return cross(function(cross(arguments)...));
}

}  // namespace

EMSCRIPTEN_BINDINGS(cognito_totp_enrollment) {
  using emscripten::function;
  using emscripten::internal::TypeID;
  emscripten::internal::_embind_register_std_string(TypeID<Given>::get(), "bytes");
  constexpr unsigned uint8_array = 1;
  emscripten::internal::_embind_register_memory_view(TypeID<Taken>::get(), uint8_array, "bytes");

  function("open", &run<&Driver::open, Given, Given>);
  function("start", &call<&Driver::start>);
  function("confirm", &call<&Driver::confirm>);
  function("submit", &call<&Driver::submit, Given, bool, bool, Given>);
  function("retry", &call<&Driver::retry>);
  function("renew", &call<&Driver::renew, Given, double>);
  function("supersede", &call<&Driver::supersede>);
  function("expire", &call<&Driver::expire>);
  function("key", &call<&Driver::key>);
  function("uri", &call<&Driver::uri>);
  function("takeResult", &call<&Driver::take_result>);
  function("close", &Driver::close);
  function("expireMemory", &Driver::expire_memory);

  // For fetch.js.
  function("shouldAskTokenAgain", &call<&Driver::should_ask_token_again, Given>);
  function("request", &call<&Driver::request, int, Given>);
  function("receive", &call<&Driver::receive, int, Given, Given>);

  function("resolveEndpoint", &run<&mfa::resolve_endpoint_of, Given>);
  function("setupUri", &run<&mfa::setup_uri_of, Given, Given>);
  function("skeleton", &run<&mfa::skeleton_of, Given, bool>);
  function("validate", &run<&mfa::validate, Given, Given, Given>);
  function("errorCodes", &run<&mfa::list_error_codes>);
}
