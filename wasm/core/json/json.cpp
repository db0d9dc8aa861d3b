#include "json.hpp"

#include <array>
#include <cstddef>
#include <limits>
#include <utility>

#include "json_node.hpp"
#include "json_reader.hpp"
#include "utf8.hpp"

namespace mfa::json {

namespace {

/// Writes a character that a JSON string must escape (RFC 8259 §7).
void write_escaped(Secret& json, char character) {
  constexpr std::string_view characters = "\"\\\b\f\n\r\t";
  constexpr std::string_view letters = "\"\\bfnrt";
  constexpr std::string_view digits = "0123456789abcdef";
  const auto value = static_cast<unsigned char>(character);
  if (const std::size_t index = characters.find(character); index != std::string_view::npos) {
    json.append("\\");
    json.append(letters.substr(index, 1));
  } else {
    json.append("\\u00");
    json.append(digits.substr(value >> 4U, 1));
    json.append(digits.substr(value & 15U, 1));
  }
}

void write_text(Secret& json, std::string_view text) {
  json.append("\"");
  while (!text.empty()) {
    const std::string_view rest = text;
    const char32_t point = utf8::take(text);
    if (point == utf8::replacement) {
      json.append("\uFFFD");
    } else if (point < ' ' || point == '"' || point == '\\') {
      write_escaped(json, rest.front());
    } else {
      json.append(rest.substr(0, rest.size() - text.size()));
    }
  }
  json.append("\"");
}

void write(Secret& json, const Node& node);

void write_values(Secret& json, const Node& node) {
  const bool is_object = node.type == Type::object;
  json.append(is_object ? "{" : "[");
  for (std::size_t i = 0; i < node.values.size(); ++i) {
    if (i > 0) json.append(",");
    if (is_object) {
      write_text(json, node.values[i].name);
      json.append(":");
    }
    write(json, node.values[i]);
  }
  json.append(is_object ? "}" : "]");
}

void write(Secret& json, const Node& node) {
  switch (node.type) {
    case Type::boolean:
      return json.append(node.boolean ? "true" : "false");
    case Type::number:
      return json.append(node.text.text());
    case Type::string:
      return write_text(json, node.text);
    case Type::array:
    case Type::object:
      return write_values(json, node);
    default:
      return json.append("null");
  }
}

/// The index of a member's value; past the last if there is none. If a name occurs twice, the last
/// counts, as for `JSON.parse`.
std::size_t index_of(const Node& object, std::string_view name) {
  std::size_t i = object.values.size();
  while (i > 0) {
    if (object.values[--i].name == name) return i;
  }
  return object.values.size();
}

}  // namespace

Type View::type() const { return node_ == nullptr ? Type::none : node_->type; }

std::string_view View::text() const {
  if (type() != Type::string) return {};
  return node_->text;
}

std::optional<std::int64_t> View::integer() const {
  if (type() != Type::number) return std::nullopt;
  std::string_view digits = node_->text;
  const bool is_negative = digits.starts_with('-');
  if (is_negative) digits.remove_prefix(1);
  // Negative, since there is one more negative number.
  std::int64_t value = 0;
  for (const char character : digits) {
    const int digit = character - '0';
    if (digit < 0 || digit > 9) return std::nullopt;
    if (__builtin_mul_overflow(value, 10, &value)) return std::nullopt;
    if (__builtin_sub_overflow(value, digit, &value)) return std::nullopt;
  }
  if (is_negative) return value;
  if (value == std::numeric_limits<std::int64_t>::min()) return std::nullopt;
  return -value;
}

bool View::is_true() const { return type() == Type::boolean && node_->boolean; }

View View::member(std::string_view name) const {
  if (type() != Type::object) return {};
  const std::size_t index = index_of(*node_, name);
  return index == node_->values.size() ? View() : View(&node_->values[index]);
}

std::size_t View::size() const { return node_ == nullptr ? 0 : node_->values.size(); }

View View::at(std::size_t index) const { return View(&node_->values[index]); }

std::string_view View::name() const {
  if (node_ == nullptr) return {};
  return node_->name;
}

Secret View::dump() const {
  Secret json;
  if (node_ != nullptr) write(json, *node_);
  return json;
}

Document::Document() : node_(std::make_unique<Node>()) { node_->type = Type::object; }
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Document Document::parse(std::string_view text) {
  Document document;
  *document.node_ = {};
  if (!read(text, *document.node_)) document.node_.reset();
  return document;
}

View Document::root() const { return View(node_.get()); }

Document& Document::set_text(std::string_view name, std::string_view text) {
  return set(name, {.type = Type::string, .text = text});
}

Document& Document::set_boolean(std::string_view name, bool value) {
  return set(name, {.type = Type::boolean, .boolean = value});
}

Document& Document::set_number(std::string_view name, std::int64_t value) {
  std::array<char, 20> digits{};
  std::size_t first = digits.size();
  // Negative, since there is one more negative number.
  for (std::int64_t rest = value > 0 ? -value : value; rest != 0 || first == digits.size();
       rest /= 10) {
    digits[--first] = static_cast<char>('0' - rest % 10);
  }
  if (value < 0) digits[--first] = '-';
  const std::string_view text(digits.data() + first, digits.size() - first);
  return set(name, {.type = Type::number, .text = text});
}

Document& Document::set_value(std::string_view name, View value) {
  return set(name, value.type() == Type::none ? Node() : *value.node_);
}

Document& Document::set(std::string_view name, Node value) {
  const std::size_t index = index_of(*node_, name);
  if (index == node_->values.size()) node_->values.emplace_back();
  value.name = name;
  node_->values[index] = std::move(value);
  return *this;
}

}  // namespace mfa::json
