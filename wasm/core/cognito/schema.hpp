#pragma once

#include <optional>
#include <string_view>

#include "json.hpp"
#include "operations.hpp"
#include "result.hpp"
#include "text.hpp"

/// The shapes of the operations' inputs and outputs, as the service's public model has them
/// (botocore's cognito-idp), in one table. The client checks its own requests against it before
/// they are sent, and the page can query it, as with the AWS CLI's `--generate-cli-skeleton` and
/// `--cli-input-json`.
namespace mfa::schema {

enum class Direction { input, output };

/// What is wrong with a document, and where.
struct Violation {
  /// `unknown_operation`, `unknown_member`, `missing_member`, `wrong_type`, `value_too_short`,
  /// `value_too_long`, `value_malformed`, `missing_credential` or `conflicting_credentials`.
  ErrorCode code;
  /// The member, such as `SoftwareTokenMfaSettings.Enabled`; empty for the document itself.
  Text path;
};

/// A document with every member of the operation, each with a placeholder, as the CLI prints it.
/// Error: `unknown_operation`.
[[nodiscard]] Result<json::Document> skeleton(std::string_view operation, Direction direction);

/// The document with members replaced by those of `overrides`, as the CLI's arguments override
/// `--cli-input-json`. Errors: `invalid_json`; `wrong_type` if either is not an object.
[[nodiscard]] Result<json::Document> merged(std::string_view document, std::string_view overrides);

/// The first violation in `input` as an input of the operation; nothing if it is valid. Also
/// `unknown_operation`.
[[nodiscard]] std::optional<Violation> check(std::string_view operation, json::View input);

/// Whether `text` is a valid value of a text member.
[[nodiscard]] bool accepts(const Member& member, std::string_view text);

}  // namespace mfa::schema
