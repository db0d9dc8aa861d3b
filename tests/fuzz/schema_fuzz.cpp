#include <string>

#include "fuzz.hpp"
#include "library_json.hpp"
#include "schema.hpp"

namespace mfa::fuzz {
namespace {

using enum ErrorCode;
using json::Document;
using json::Type;
using json::View;

struct Subject {
  std::string_view operation;
  /// One of its text members.
  std::string_view member;
};

/// The operation by its first letter. Most letters mean an unknown one.
Subject subject_of(unsigned letter) {
  switch (letter) {
    case 'a' % 32:
      return {"AssociateSoftwareToken", "Session"};
    case 'v' % 32:
      return {"VerifySoftwareToken", "UserCode"};
    case 's' % 32:
      return {"SetUserMFAPreference", "AccessToken"};
    case 'g' % 32:
      return {"GetUser", "AccessToken"};
    case 'r' % 32:
      return {"RespondToAuthChallenge", "ClientId"};
    default:
      return {"Unknown", ""};
  }
}

bool is_json(const Document& document) { return document.root().type() != Type::none; }

bool is_object(const Document& document) { return document.root().type() == Type::object; }

void check_merged(View merged, std::string_view document, std::string_view overrides) {
  auto expected = read_by_library(document);
  const auto changes = read_by_library(overrides);
  if (expected && changes) {
    expected->update(*changes);
    require(read_by_library(merged.dump().text()) == expected,
            "an override takes its member's place");
  }
  const auto again = schema::merged(merged.dump().text(), overrides);
  require(again.ok() && again.value().root().dump().text() == merged.dump().text(),
          "and a second time it changes nothing");
}

bool has(View input, std::string_view name) { return input.member(name).type() != Type::none; }

void check_accepted(std::string_view operation, Document& input) {
  const View root = input.root();
  const bool takes_either = operation[0] == 'A' || operation[0] == 'V';
  if (takes_either) {
    require(has(root, "AccessToken") != has(root, "Session"), "there is one credential");
  } else if (operation[0] != 'R') {
    require(has(root, "AccessToken"), "there is a token");
  }
  input.set_boolean("NoSuchMember", true);
  const auto violation = schema::check(operation, input.root());
  require(violation && violation->code == unknown_member && violation->path == "NoSuchMember",
          "no member passes unknown");
}

void check_violation(std::string_view operation, const schema::Violation& violation) {
  require((violation.code == unknown_operation) == (operation == "Unknown"),
          "an operation is known or not");
  require(!violation.path.empty() || violation.code == unknown_operation ||
              violation.code == unknown_member,
          "a member is named, if only by nothing");
}

void check_text(const Subject& subject, std::string_view text) {
  Document input;
  input.set_text(subject.member, text);
  const auto violation = schema::check(subject.operation, input.root());
  const bool is_of_text = violation && violation->path == subject.member &&
                          violation->code != missing_member &&
                          violation->code != conflicting_credentials;
  require(schema::accepts(subject.operation, subject.member, text) == !is_of_text,
          "a text is good alone if it is in its document");
}

}  // namespace

/// The operation's letter; the overrides in a line; then the document.
void run(std::string_view input) {
  Input in(input);
  const Subject subject = subject_of(in.letter());
  const std::string_view overrides = in.line();
  const std::string_view document = in.rest();
  if (!subject.member.empty()) check_text(subject, document);

  Result<Document> merged = schema::merged(document, overrides);
  const Document base = Document::parse(document);
  const Document changes = Document::parse(overrides);
  require(merged.ok() == (is_object(base) && is_object(changes)), "two objects are merged");
  if (!merged.ok()) {
    const bool are_json = is_json(base) && is_json(changes);
    require(merged.error().code == (are_json ? wrong_type : invalid_json), "or the error says why");
    return;
  }
  Document whole = std::move(merged).value();
  check_merged(whole.root(), document, overrides);
  if (const auto violation = schema::check(subject.operation, whole.root())) {
    check_violation(subject.operation, *violation);
  } else {
    check_accepted(subject.operation, whole);
  }
}

}  // namespace mfa::fuzz
