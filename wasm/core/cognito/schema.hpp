#pragma once

#include <optional>
#include <string_view>

#include "json.hpp"
#include "result.hpp"
#include "text.hpp"

/// The shapes of the operations' inputs and outputs, as the service's public model has them
/// (botocore's cognito-idp): one table, which the client checks its own requests against before
/// they are sent, and which the page can ask as with the AWS CLI's `--generate-cli-skeleton` and
/// `--cli-input-json`.
namespace mfa::schema {

enum class Direction { input, output };

/// What is wrong with a document, and where.
struct Violation {
  /// `unknown_operation`, `unknown_member`, `missing_member`, `wrong_type`, `value_too_short`,
  /// `value_too_long`, `value_malformed`, `missing_credential` or `conflicting_credentials`.
  ErrorCode code;
  /// The member, as `SoftwareTokenMfaSettings.Enabled`; empty for the document itself.
  Text path;
};

/// A document with every member of the operation, each with a value to be replaced: as the CLI
/// prints it. Error: `unknown_operation`.
[[nodiscard]] Result<json::Document> skeleton(std::string_view operation, Direction direction);

/// The document, with the members of `overrides` in place of its own: as the CLI's arguments
/// override `--cli-input-json`. Errors: `invalid_json`, or `wrong_type` when either is no object.
[[nodiscard]] Result<json::Document> merged(std::string_view document, std::string_view overrides);

/// The first thing that is wrong with `input` as an input of the operation, or nothing. Also
/// `unknown_operation`.
[[nodiscard]] std::optional<Violation> check(std::string_view operation, json::View input);

/// Whether the text can be the value of the input's member. Only for a member of text that the
/// table has.
[[nodiscard]] bool accepts(std::string_view operation, std::string_view member,
                           std::string_view text);

}  // namespace mfa::schema
