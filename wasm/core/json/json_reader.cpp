#include "json_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <nlohmann/detail/input/lexer.hpp>
#include <utility>

#include "secret.hpp"

namespace mfa::json {
namespace {

constexpr int nesting_limit = 16;

constexpr auto npos = std::string_view::npos;

/// Of `\u` and four digits.
constexpr std::size_t escape_size = 6;

constexpr std::string_view high_half = "89ABab";
constexpr std::string_view low_half = "CDEFcdef";

/// Whether `text` begins with the escape of this half of a surrogate pair, such as `\uD83D`.
bool begins_with_half(std::string_view text, std::string_view half) {
  constexpr std::string_view digits = "0123456789ABCDEFabcdef";
  return text.size() >= escape_size && text.starts_with("\\u") &&
         (text[2] == 'D' || text[2] == 'd') && half.find(text[3]) != npos &&
         digits.find(text[4]) != npos && digits.find(text[5]) != npos;
}

/// `text` with U+FFFD for each half of a surrogate pair that is escaped without the other. Other
/// programs write and read such halves; the lexer refuses them.
Secret with_whole_pairs(std::string_view text) {
  Secret whole(text);
  for (std::size_t i = text.find('\\'); i < text.size(); ++i) {
    if (text[i] != '\\') continue;
    const std::string_view rest = text.substr(i);
    const bool is_high = begins_with_half(rest, high_half);
    if (is_high && begins_with_half(rest.substr(escape_size), low_half)) {
      i += 2 * escape_size - 1;
    } else if (is_high || begins_with_half(rest, low_half)) {
      std::ranges::copy(std::string_view("FFFD"), whole.bytes().data() + i + 2);
      i += escape_size - 1;
    } else {
      ++i;
    }
  }
  return whole;
}

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
  return text.find('\0') == npos && Reader(with_whole_pairs(text).text()).read(node);
}

}  // namespace mfa::json
