#include "json_reader.hpp"

#include <cstdint>
#include <nlohmann/detail/input/lexer.hpp>
#include <utility>

namespace mfa::json {
namespace {

constexpr int nesting_limit = 16;

/// The characters of the current token, as the lexer collects them.
class Characters : public Secret {
 public:
  using value_type = char;

  void clear() { truncate(0); }
  void push_back(char character) { append(character); }

  /// Followed by a NUL, for the functions that read numbers.
  const char* data() {
    append('\0');
    truncate(size() - 1);
    return text().data();
  }
};

/// The type names that the lexer uses.
struct LexerTypes {
  using string_t = Characters;
  using number_integer_t = std::int64_t;
  using number_unsigned_t = std::uint64_t;
  using number_float_t = double;
};

/// Reads one value with nlohmann/json's lexer. The library's own parsers compose messages for
/// errors, which nobody would read, and need code to print numbers for that.
class Reader {
 public:
  explicit Reader(std::string_view text)
      : lexer_(nlohmann::detail::input_adapter(text.data(), text.data() + text.size())) {}

  /// Returns false if the text is not exactly one value, or nested too deeply.
  bool read(Node& node) {
    return read_value(node, lexer_.scan(), 0) && lexer_.scan() == Token::end_of_input;
  }

 private:
  using Lexer =
      nlohmann::detail::lexer<LexerTypes,
                              decltype(nlohmann::detail::input_adapter(
                                  std::declval<const char*>(), std::declval<const char*>()))>;
  using Token = Lexer::token_type;

  bool read_value(Node& node, Token token, int depth) {
    switch (token) {
      case Token::literal_null:
        return true;
      case Token::literal_true:
      case Token::literal_false:
        node.type = Type::boolean;
        node.boolean = token == Token::literal_true;
        return true;
      case Token::value_string:
        return take_text(node, Type::string);
      case Token::value_unsigned:
      case Token::value_integer:
      case Token::value_float:
        return take_text(node, Type::number);
      case Token::begin_array:
        node.type = Type::array;
        return read_values(node, Token::end_array, depth + 1);
      case Token::begin_object:
        node.type = Type::object;
        return read_values(node, Token::end_object, depth + 1);
      default:
        return false;
    }
  }

  bool take_text(Node& node, Type type) {
    node.type = type;
    node.text = text();
    return true;
  }

  Text text() { return lexer_.get_string().text(); }

  /// Reads comma-separated values up to the bracket `closing`.
  bool read_values(Node& node, Token closing, int depth) {
    if (depth > nesting_limit) return false;
    Token token = lexer_.scan();
    if (token == closing) return true;
    for (;;) {
      Text name;
      if (node.type == Type::object) {
        if (token != Token::value_string) return false;
        name = text();
        if (lexer_.scan() != Token::name_separator) return false;
        token = lexer_.scan();
      }
      Node& value = node.values.emplace_back();
      value.name = std::move(name);
      if (!read_value(value, token, depth)) return false;
      token = lexer_.scan();
      if (token == closing) return true;
      if (token != Token::value_separator) return false;
      token = lexer_.scan();
    }
  }

  Lexer lexer_;
};

}  // namespace

bool read(std::string_view text, Node& node) {
  // For the lexer, any NUL ends the text; JSON never has one.
  return text.find('\0') == std::string_view::npos && Reader(text).read(node);
}

}  // namespace mfa::json
