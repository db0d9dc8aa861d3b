/**
 * What is wrong with the page, for its developer: only in English, after `pageProblem`.
 *
 * @type {Record<string, string>}
 */
export const problems = {
  missing_region: "the region is missing.",
  invalid_region: "the region is not valid.",
  invalid_user_pool_id: "the user pool’s ID is not valid.",
  invalid_endpoint: "the endpoint is not a usable https address.",
  conflicting_endpoint: "`endpoint` can’t be combined with FIPS or dual-stack.",
  missing_credential: "an access token or a session is missing.",
  conflicting_credentials: "there are both an access token and a session.",
  invalid_issuer: "the issuer is blank, too long, or has a colon.",
  invalid_session: "the session is not valid.",
  invalid_device_name: "the device name is too long.",
  invalid_client_id: "the client ID is not valid.",
  factor_not_offered: "the user pool does not offer authenticator apps at this sign-in.",
  not_an_access_token: "the access token is of another kind, such as an ID token.",
  missing_scope: "the access token lacks the scope aws.cognito.signin.user.admin.",
  software_token_disabled: "the user pool does not allow authenticator apps.",
  user_pool_misconfigured: "the user pool is not set up for this.",
  user_pool_not_found: "the region has no such user pool or app client.",
  invalid_parameter: "the service refused the request.",
  request_altered: "a script or service worker of the page changes the requests.",
  secret_unusable: "no app can read the service’s key.",

  module_misplaced: "enrollment.wasm is not at its address. Serve it beside the script, or give its address to prepare().",
  module_altered: "enrollment.wasm is of another build. Serve all files of one build, unchanged.",
  module_forbidden: "its Content Security Policy stops WebAssembly: script-src needs 'wasm-unsafe-eval', and connect-src the place of enrollment.wasm.",
  endpoint_forbidden: "its Content Security Policy stops the call: connect-src needs the service’s endpoint.",
};
