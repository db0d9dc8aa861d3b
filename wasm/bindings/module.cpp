#include <emscripten/bind.h>

#include "enroller.hpp"
#include "functions.hpp"

EMSCRIPTEN_BINDINGS(cognito_totp_enrollment) {
  using emscripten::function;
  using emscripten::val;
  using mfa::Enroller;
  using mfa::js_call;

  function("createEnroller", &mfa::js_create_enroller);
  function("start", &js_call<&Enroller::start>);
  function("confirm", &js_call<&Enroller::confirm>);
  function("submit", &js_call<&Enroller::submit, val, val>);
  function("retry", &js_call<&Enroller::retry>);
  function("renew", &js_call<&Enroller::renew, val, double>);
  function("supersede", &js_call<&Enroller::supersede>);
  function("expire", &js_call<&Enroller::expire>);
  function("key", &js_call<&Enroller::key>);
  function("uri", &js_call<&Enroller::uri>);
  function("takeResult", &js_call<&Enroller::take_result>);
  function("close", &mfa::js_close);

  function("resolveEndpoint", &mfa::js_resolve_endpoint);
  function("setupUri", &mfa::js_setup_uri);
  function("skeleton", &mfa::js_skeleton);
  function("validate", &mfa::js_validate);
  function("errorCodes", &mfa::js_error_codes);
  function("expireKeys", &mfa::js_expire_keys);
}
