#include "json.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

namespace mfa::json {
namespace {

using Text = std::basic_string<char, std::char_traits<char>, WipingAllocator<char>>;
using Json = nlohmann::basic_json<std::map, std::vector, Text, bool, std::int64_t, std::uint64_t,
                                  double, WipingAllocator>;

constexpr std::size_t nesting_limit = 16;

/// Whether brackets nest no deeper than `nesting_limit`, so that an answer can't grow a tree of its
/// own liking.
bool is_shallow(std::string_view json) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char character = json[i];
    if (in_string) {
      if (character == '\\') ++i;
      if (character == '"') in_string = false;
      continue;
    }
    if (character == '"') in_string = true;
    if (character == '}' || character == ']') depth -= depth > 0 ? 1 : 0;
    if ((character == '{' || character == '[') && ++depth > nesting_limit) return false;
  }
  return true;
}

Text as_text(std::string_view text) { return {text.begin(), text.end()}; }

const Json& as_json(const void* node) { return *static_cast<const Json*>(node); }

}  // namespace

struct Document::Tree {
  Json json;
};

Type View::type() const {
  if (node_ == nullptr) return Type::none;
  const Json& json = as_json(node_);
  if (json.is_null()) return Type::null;
  if (json.is_boolean()) return Type::boolean;
  if (json.is_number()) return Type::number;
  if (json.is_string()) return Type::string;
  return json.is_array() ? Type::array : Type::object;
}

std::string_view View::text() const {
  if (type() != Type::string) return {};
  return *as_json(node_).get_ptr<const Text*>();
}

std::optional<std::int64_t> View::integer() const {
  if (type() != Type::number || !as_json(node_).is_number_integer()) return std::nullopt;
  // Larger ones are kept as unsigned, and would turn negative.
  const auto* large = as_json(node_).get_ptr<const std::uint64_t*>();
  if (large != nullptr && !std::in_range<std::int64_t>(*large)) return std::nullopt;
  return as_json(node_).get<std::int64_t>();
}

View View::member(std::string_view name) const {
  if (type() != Type::object) return {};
  const auto found = as_json(node_).find(as_text(name));
  return found == as_json(node_).end() ? View() : View(&*found);
}

std::vector<View> View::elements() const {
  std::vector<View> views;
  if (type() != Type::array) return views;
  for (const Json& element : as_json(node_)) views.emplace_back(&element);
  return views;
}

std::vector<std::string_view> View::names() const {
  std::vector<std::string_view> names;
  if (type() != Type::object) return names;
  for (const auto& member : as_json(node_).items()) names.emplace_back(member.key());
  return names;
}

Secret View::dump() const {
  if (node_ == nullptr) return {};
  // As `Json::dump` does it, but not on the stack, which nothing wipes: the serializer keeps a copy
  // of the last text that it wrote.
  Text text;
  using Serializer = nlohmann::detail::serializer<Json>;
  const auto serializer = std::allocate_shared<Serializer>(
      WipingAllocator<Serializer>(), nlohmann::detail::output_adapter<char, Text>(text), ' ',
      Json::error_handler_t::replace);
  serializer->dump(as_json(node_), false, false, 0);
  return Secret(std::string_view(text));
}

Document::Document() : tree_(std::make_unique<Tree>(Json::object())) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

std::optional<Document> Document::parse(std::string_view text) {
  // The parser takes a NUL for the end of the text, wherever it stands; JSON never has one.
  if (text.find('\0') != std::string_view::npos || !is_shallow(text)) return std::nullopt;
  Document document;
  document.tree_->json = Json::parse(text, nullptr, false);
  if (document.tree_->json.is_discarded()) return std::nullopt;
  return document;
}

View Document::root() const { return View(&tree_->json); }

Document& Document::set_text(std::string_view name, std::string_view text) {
  tree_->json[as_text(name)] = as_text(text);
  return *this;
}

Document& Document::set_boolean(std::string_view name, bool value) {
  tree_->json[as_text(name)] = value;
  return *this;
}

Document& Document::set_number(std::string_view name, std::int64_t value) {
  tree_->json[as_text(name)] = value;
  return *this;
}

Document& Document::set_list(std::string_view name, View element) {
  tree_->json[as_text(name)] = Json::array({as_json(element.node_)});
  return *this;
}

Document& Document::set_value(std::string_view name, View value) {
  tree_->json[as_text(name)] = value.type() == Type::none ? Json() : as_json(value.node_);
  return *this;
}

}  // namespace mfa::json
