#include "bytes.hpp"
#include "driver.hpp"
#include "functions.hpp"

namespace {

using mfa::Driver;
using mfa::Given;

/// Calls a method of the driver with that number. Returns false or empty if there is none.
template <auto method, typename... Arguments>
auto call(int number, Arguments... arguments) {
  Driver* const driver = Driver::find(number);
  using Answer = decltype((driver->*method)(arguments...));
  return driver != nullptr ? (driver->*method)(arguments...) : Answer();
}

template <auto function, typename... Arguments>
auto run(Arguments... arguments) {
  return function(arguments...);
}

}  // namespace

EMSCRIPTEN_BINDINGS(cognito_totp_enrollment) {
  using emscripten::function;
  mfa::register_bytes();

  function("open", &run<&Driver::open, Given, Given>);
  function("start", &call<&Driver::start>);
  function("manage", &call<&Driver::manage>);
  function("replace", &call<&Driver::replace>);
  function("turnOff", &call<&Driver::turn_off>);
  function("turnOn", &call<&Driver::turn_on>);
  function("keep", &call<&Driver::keep>);
  function("prefer", &call<&Driver::prefer, Given>);
  function("confirm", &call<&Driver::confirm>);
  function("submit", &call<&Driver::submit, Given, bool, bool, Given>);
  function("retry", &call<&Driver::retry>);
  function("renew", &call<&Driver::renew, Given, double>);
  function("supersede", &call<&Driver::supersede>);
  function("expire", &call<&Driver::expire>);
  function("qr", &call<&Driver::qr>);
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
  function("errorCodes", &mfa::list_error_codes);
}
