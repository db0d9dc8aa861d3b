#include "schema.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

#include "utf8.hpp"

namespace mfa::schema {
namespace {

using enum ErrorCode;

// Skeletons

json::Document skeleton_of(std::span<const Member> members, Direction direction);

void add_placeholder(json::Document& document, const Member& member, Direction direction) {
  const std::string_view text = direction == Direction::input ? "" : member.name;
  switch (member.kind) {
    case Kind::text:
      document.set_text(member.name, text);
      break;
    case Kind::boolean:
      document.set_boolean(member.name, true);
      break;
    case Kind::number:
      document.set_number(member.name, 0);
      break;
    case Kind::structure:
      document.set_value(member.name, skeleton_of(member.structure->members, direction).root());
      break;
    case Kind::text_list:
      document.set_list(member.name, json::Document().set_text("", text).root().member(""));
      break;
    case Kind::text_map:
      document.set_value(member.name, json::Document().set_text("KeyName", "").root());
      break;
    case Kind::structure_list:
      document.set_list(member.name, skeleton_of(member.structure->members, direction).root());
      break;
  }
}

json::Document skeleton_of(std::span<const Member> members, Direction direction) {
  json::Document document;
  for (const Member& member : members) add_placeholder(document, member, direction);
  return document;
}

// Checks

std::optional<Violation> check_members(std::span<const Member> members, json::View object,
                                       const Text& path);

Text path_to(const Text& parent, std::string_view name) {
  Text path = parent;
  if (!path.empty()) path += ".";
  path += name;
  return path;
}

std::optional<ErrorCode> check_text(const Member& member, std::string_view text) {
  std::size_t points = 0;
  while (!text.empty()) {
    const char32_t point = utf8::take(text);
    if (member.accepts != nullptr && !member.accepts(point)) return value_malformed;
    ++points;
  }
  if (points < member.shortest || (points == 0 && member.accepts != nullptr)) {
    return value_too_short;
  }
  if (points > member.longest) return value_too_long;
  return std::nullopt;
}

std::optional<Violation> check_text_map(json::View map, const Text& path) {
  for (std::size_t i = 0; i < map.size(); ++i) {
    const json::View member = map.member(map.at(i).name());
    if (member.type() != json::Type::string) {
      return Violation{wrong_type, path_to(path, member.name())};
    }
  }
  return std::nullopt;
}

/// Only for the kinds in inputs: numbers and lists are only in outputs.
json::Type type_of(Kind kind) {
  if (kind == Kind::text) return json::Type::string;
  return kind == Kind::boolean ? json::Type::boolean : json::Type::object;
}

std::optional<Violation> check_value(const Member& member, json::View value, const Text& path) {
  if (value.type() != type_of(member.kind)) return Violation{wrong_type, path};
  if (member.kind == Kind::structure) return check_members(member.structure->members, value, path);
  if (member.kind == Kind::text_map) return check_text_map(value, path);
  if (member.kind != Kind::text) return std::nullopt;
  if (const auto wrong = check_text(member, value.text())) return Violation{*wrong, path};
  return std::nullopt;
}

std::optional<Violation> check_members(std::span<const Member> members, json::View object,
                                       const Text& path) {
  for (std::size_t i = 0; i < object.size(); ++i) {
    const std::string_view name = object.at(i).name();
    if (std::ranges::find(members, name, &Member::name) == members.end()) {
      return Violation{unknown_member, path_to(path, name)};
    }
  }
  for (const Member& member : members) {
    const json::View value = object.member(member.name);
    if (value.type() != json::Type::none) {
      if (auto wrong = check_value(member, value, path_to(path, member.name))) return wrong;
    } else if (member.required) {
      return Violation{missing_member, path_to(path, member.name)};
    }
  }
  return std::nullopt;
}

std::optional<Violation> check_credentials(json::View input) {
  const bool has_token = input.member("AccessToken").type() != json::Type::none;
  const bool has_session = input.member("Session").type() != json::Type::none;
  if (has_token && has_session) return Violation{conflicting_credentials, "Session"};
  if (!has_token && !has_session) return Violation{missing_credential, "AccessToken"};
  return std::nullopt;
}

}  // namespace

Result<json::Document> skeleton(std::string_view operation, Direction direction) {
  const Operation* found = find_operation(operation);
  if (found == nullptr) return unknown_operation;
  return skeleton_of(direction == Direction::input ? found->input : found->output, direction);
}

Result<json::Document> merged(std::string_view document, std::string_view overrides) {
  using enum json::Type;
  json::Document base = json::Document::parse(document);
  const json::Document changes = json::Document::parse(overrides);
  const json::View members = changes.root();
  if (base.root().type() == none || members.type() == none) return invalid_json;
  if (base.root().type() != object || members.type() != object) return wrong_type;
  for (std::size_t i = 0; i < members.size(); ++i) {
    base.set_value(members.at(i).name(), members.at(i));
  }
  return base;
}

std::optional<Violation> check(std::string_view operation, json::View input) {
  const Operation* found = find_operation(operation);
  if (found == nullptr) return Violation{unknown_operation, ""};
  if (input.type() != json::Type::object) return Violation{wrong_type, ""};
  if (auto wrong = check_members(found->input, input, "")) return wrong;
  return found->takes_either_credential ? check_credentials(input) : std::nullopt;
}

bool accepts(const Member& member, std::string_view text) { return !check_text(member, text); }

}  // namespace mfa::schema
