#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// The members of the operations' inputs and outputs: names, types, lengths and patterns, as the
/// service's public model has them (botocore's cognito-idp, service-2.json).
namespace mfa::schema {

enum class Kind : std::uint8_t {
  text,
  boolean,
  number,
  structure,
  text_list,
  text_map,
  structure_list
};

using Accepts = bool (*)(char32_t);

struct Structure;

struct Member {
  std::string_view name;
  Kind kind = Kind::text;
  bool required = false;
  /// In code points.
  std::uint8_t shortest = 0;
  std::uint32_t longest = 0xFFFF'FFFF;
  /// Which characters the pattern allows; null allows all. Only in inputs, since outputs are not
  /// checked.
  Accepts accepts = nullptr;
  /// For structures and lists of them.
  const Structure* structure = nullptr;
};

struct Structure {
  std::span<const Member> members;
};

struct Operation {
  std::string_view name;
  std::span<const Member> input;
  std::span<const Member> output;
  /// Exactly one of AccessToken and Session is needed.
  bool takes_either_credential = false;
};

// Members that occur in several operations, or that are checked alone.
extern const Member access_token;
extern const Member session;
extern const Member device_name;
extern const Member client_id;

/// The operation of that name; null if the table has none.
[[nodiscard]] const Operation* find_operation(std::string_view name);

}  // namespace mfa::schema
