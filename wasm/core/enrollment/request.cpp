#include "request.hpp"

#include "cognito.hpp"
#include "match.hpp"

namespace mfa {
namespace {

cognito::Credential credential(const Config& config, const Secret& session,
                               std::string_view access_token) {
  if (config.signed_in) return {cognito::Credential::Kind::access_token, access_token};
  return {cognito::Credential::Kind::session, session.text()};
}

/// By the step.
struct Request {
  const Config& config;
  std::string_view access_token;

  template <OneOf<Checking, CheckingOn, CheckingOff> S>
  Result<HttpRequest> operator()(const S&) const {
    return cognito::get_user(config.endpoint, access_token);
  }

  Result<HttpRequest> operator()(const TurningOff&) const {
    return cognito::set_user_mfa_preference(config.endpoint, access_token, {false, false});
  }

  Result<HttpRequest> operator()(const Activating& step) const {
    return cognito::set_user_mfa_preference(config.endpoint, access_token,
                                            {true, step.preference == Preference::preferred});
  }

  Result<HttpRequest> operator()(const Associating& step) const {
    return cognito::associate_software_token(config.endpoint,
                                             credential(config, step.session, access_token));
  }

  Result<HttpRequest> operator()(const Verifying& step) const {
    return cognito::verify_software_token(config.endpoint,
                                          credential(config, step.setup->session, access_token),
                                          step.code.text(), config.device_name);
  }

  Result<HttpRequest> operator()(const SigningIn& step) const {
    return cognito::respond_to_mfa_setup(config.endpoint, step.session.text(), config.client_id,
                                         config.username);
  }

  template <typename S>
    requires(!Waiting<S>)
  Result<HttpRequest> operator()(const S&) const {
    return ErrorCode::out_of_order;
  }
};

}  // namespace

Result<HttpRequest> request_of(const Step& step, const Config& config,
                               std::string_view access_token) {
  return match(step, Request{config, access_token});
}

}  // namespace mfa
