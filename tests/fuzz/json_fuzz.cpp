#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "fuzz.hpp"
#include "json.hpp"
#include "library_json.hpp"

namespace mfa::fuzz {
namespace {

using json::Document;
using json::Type;
using json::View;
using Expected = nlohmann::json;

Type type_of(const Expected& value) {
  if (value.is_null()) return Type::null;
  if (value.is_boolean()) return Type::boolean;
  if (value.is_number()) return Type::number;
  if (value.is_string()) return Type::string;
  return value.is_array() ? Type::array : Type::object;
}

void check_number(View view, const Expected& value) {
  const auto number = view.integer();
  const bool is_too_large =
      value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{INT64_MAX};
  require(number.has_value() == (value.is_number_integer() && !is_too_large),
          "a whole number is one");
  if (number) require(*number == value.get<std::int64_t>(), "and the same");
}

/// The value as the library alone parses it.
void check_same(View view, const Expected& value) {
  require(view.type() == type_of(value), "a value has its type");
  require(view.text() == (value.is_string() ? value.get<std::string>() : ""), "and its text");
  if (value.is_number()) {
    check_number(view, value);
  } else {
    require(!view.integer(), "what is no number has none");
  }
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < view.size(); ++i) {
    if (value.is_array()) check_same(view.at(i), value.at(i));
    if (value.is_object()) names.insert(view.at(i).name());
  }
  const std::size_t size = value.is_object() ? names.size() : view.size();
  require(size == (value.is_structured() ? value.size() : 0), "and its elements or members");
  for (const std::string_view name : names) {
    const auto found = value.find(std::string(name));
    require(found != value.end(), "of the same names");
    check_same(view.member(name), *found);
  }
}

bool is_flat(std::string_view text) {
  const auto is_bracket = [](char one) { return one == '[' || one == '{'; };
  return std::ranges::count_if(text, is_bracket) <= 16;
}

void check_parsed(const Document& document, const Expected& expected) {
  check_same(document.root(), expected);
  const Secret dumped = document.root().dump();
  const Document again = Document::parse(dumped.text());
  require(again.root().dump().text() == dumped.text(), "what is written can be read");
  require(Expected::parse(dumped.text(), nullptr, false) == expected, "and says the same");
}

}  // namespace

void run(std::string_view input) {
  const Document document = Document::parse(input);
  if (const auto expected = read_by_library(input)) {
    const bool has_nul = input.find('\0') != std::string_view::npos;
    if (document.root().type() != Type::none) {
      require(!expected->is_discarded() && !has_nul, "only JSON is read");
      check_parsed(document, *expected);
    } else {
      require(expected->is_discarded() || has_nul || !is_flat(input), "all that is flat is read");
    }
  }

  Document made;
  made.set_text("text", input);
  require(made.root().member("text").text() == input, "a text is kept");
  require(Expected::accept(made.root().dump().text()), "and any bytes are written as JSON");
}

}  // namespace mfa::fuzz
