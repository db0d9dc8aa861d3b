#include <emscripten/bind.h>

#include "enroller.hpp"
#include "functions.hpp"

EMSCRIPTEN_BINDINGS(cognito_totp_enrollment) {
  using emscripten::class_;
  using emscripten::function;

  class_<mfa::Enroller>("Enroller")
      .smart_ptr<std::shared_ptr<mfa::Enroller>>("EnrollerPointer")
      .function("start", &mfa::Enroller::start)
      .function("confirm", &mfa::Enroller::confirm)
      .function("submit", &mfa::Enroller::submit)
      .function("retry", &mfa::Enroller::retry)
      .function("renew", &mfa::Enroller::renew)
      .function("supersede", &mfa::Enroller::supersede)
      .function("expire", &mfa::Enroller::expire)
      .function("close", &mfa::Enroller::close)
      .function("key", &mfa::Enroller::key)
      .function("uri", &mfa::Enroller::uri)
      .function("takeResult", &mfa::Enroller::take_result);

  function("createEnroller", &mfa::create_enroller);
  function("resolveEndpoint", &mfa::js_resolve_endpoint);
  function("setupUri", &mfa::js_setup_uri);
  function("skeleton", &mfa::js_skeleton);
  function("validate", &mfa::js_validate);
  function("errorCodes", &mfa::js_error_codes);
  function("expireKeys", &mfa::js_expire_keys);
}
