#include "request.hpp"

#include "cognito.hpp"

namespace mfa {
namespace {

cognito::Credential credential(const Config& config, const Secret& session,
                               std::string_view access_token) {
  if (config.signed_in) return {cognito::Credential::Kind::access_token, access_token};
  return {cognito::Credential::Kind::session, session.text()};
}

}  // namespace

HttpRequest request_of(const Checking&, const Config& config, std::string_view access_token) {
  return cognito::get_user(config.endpoint, access_token);
}

HttpRequest request_of(const Rereading&, const Config& config, std::string_view access_token) {
  return cognito::get_user(config.endpoint, access_token);
}

HttpRequest request_of(const CheckingOff&, const Config& config, std::string_view access_token) {
  return cognito::get_user(config.endpoint, access_token);
}

HttpRequest request_of(const TurningOff&, const Config& config, std::string_view access_token) {
  return cognito::set_user_mfa_preference(config.endpoint, access_token, {false, false});
}

HttpRequest request_of(const Associating& step, const Config& config,
                       std::string_view access_token) {
  return cognito::associate_software_token(config.endpoint,
                                           credential(config, step.session, access_token));
}

HttpRequest request_of(const Verifying& step, const Config& config, std::string_view access_token) {
  return cognito::verify_software_token(config.endpoint,
                                        credential(config, step.setup->session, access_token),
                                        step.code.text(), config.device_name);
}

HttpRequest request_of(const Activating& step, const Config& config,
                       std::string_view access_token) {
  return cognito::set_user_mfa_preference(config.endpoint, access_token,
                                          {true, step.preference == Preference::preferred});
}

HttpRequest request_of(const SigningIn& step, const Config& config, std::string_view) {
  return cognito::respond_to_mfa_setup(config.endpoint, step.session.text(), config.client_id,
                                       config.username);
}

}  // namespace mfa
