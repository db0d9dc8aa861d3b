#include "json.hpp"

#include <limits>

#include "freed_memory.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

using json::Document;
using json::Type;
using json::View;

Document parsed(std::string_view text) {
  Document document = Document::parse(text);
  REQUIRE(document.root().type() != Type::none);
  return document;
}

std::vector<std::string_view> names_of(View object) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < object.size(); ++i) names.push_back(object.at(i).name());
  return names;
}

std::string dumped(const Document& document) { return std::string(document.root().dump().text()); }

TEST_CASE("json: a missing value has no type and no content", "[json]") {
  const Document document = parsed(R"({"a":1})");
  for (const View nothing : {View(), document.root().member("b"), document.root().member(""),
                             document.root().member("a").member("a")}) {
    CHECK(nothing.type() == Type::none);
    CHECK(nothing.text().empty());
    CHECK(nothing.integer() == std::nullopt);
    CHECK(nothing.member("a").type() == Type::none);
    CHECK(nothing.size() == 0);
    CHECK(nothing.name().empty());
    CHECK(nothing.dump().empty());
  }
}

TEST_CASE("json: tells the types apart", "[json]") {
  struct Case {
    std::string_view text;
    Type type;
  };
  const auto one = GENERATE(values<Case>({{"null", Type::null},
                                          {"true", Type::boolean},
                                          {"false", Type::boolean},
                                          {"0", Type::number},
                                          {"-1.5", Type::number},
                                          {"18446744073709551615", Type::number},
                                          {R"("")", Type::string},
                                          {R"("null")", Type::string},
                                          {"[]", Type::array},
                                          {"{}", Type::object}}));
  CAPTURE(one.text);
  CHECK(parsed(one.text).root().type() == one.type);
  CHECK(parsed("{\"a\":" + std::string(one.text) + "}").root().member("a").type() == one.type);
}

TEST_CASE("json: only a string has text, with its escapes decoded", "[json]") {
  CHECK(parsed(R"("plain")").root().text() == "plain");
  CHECK(parsed(R"("\"\\\/\b\f\n\r\t")").root().text() == "\"\\/\b\f\n\r\t");
  CHECK(parsed(R"("\u00e9\ud83d\udcf1")").root().text() == "é📱");
  CHECK(parsed(R"("a\u0000b")").root().text() == "a\0b"sv);
  const auto other = GENERATE(values<std::string_view>({"null", "true", "5", R"(["a"])", "{}"}));
  CAPTURE(other);
  CHECK(parsed(other).root().text().empty());
}

// Other programs write such texts, such as JavaScript when it cuts one.
TEST_CASE("json: half of a surrogate pair becomes U+FFFD", "[json]") {
  CHECK(parsed(R"("\ud83d")").root().text() == "\uFFFD");
  CHECK(parsed(R"("a\uDcF1b")").root().text() == "a\uFFFDb");
  CHECK(parsed(R"("\ud83d\ud83d\udcf1\udcf1")").root().text() == "\uFFFD📱\uFFFD");
  CHECK(parsed(R"("\ud83d\u0041")").root().text() == "\uFFFDA");
  CHECK(parsed(R"({"\uD800":[1,"\n"]})").root().at(0).name() == "\uFFFD");
  // An escaped backslash begins no other escape.
  CHECK(parsed(R"("\\ud83d")").root().text() == R"(\ud83d)");
}

TEST_CASE("json: only a whole number that fits 64 bits is an integer", "[json]") {
  CHECK(parsed("0").root().integer() == 0);
  CHECK(parsed("-0").root().integer() == 0);
  CHECK(parsed("-7").root().integer() == -7);
  CHECK(parsed("1700000000").root().integer() == 1'700'000'000);
  CHECK(parsed("9223372036854775807").root().integer() == std::numeric_limits<std::int64_t>::max());
  CHECK(parsed("-9223372036854775808").root().integer() ==
        std::numeric_limits<std::int64_t>::min());
  const auto other = GENERATE(values<std::string_view>(
      {"9223372036854775808", "18446744073709551615", "18446744073709551616",
       "-9223372036854775809", "1.0", "1e3", "1e400", "null", "true", R"("1")", "[1]", "{}"}));
  CAPTURE(other);
  CHECK(parsed(other).root().integer() == std::nullopt);
}

TEST_CASE("json: only true is true", "[json]") {
  CHECK(parsed("true").root().is_true());
  const auto other = GENERATE(values<std::string_view>({"false", "null", "1", R"("true")", "[]"}));
  CAPTURE(other);
  CHECK_FALSE(parsed(other).root().is_true());
}

TEST_CASE("json: finds members and elements if there are any", "[json]") {
  const Document document = parsed(R"({"b":{"":"deep"},"a":["x",null,["y"]],"B":1,"é":2})");
  const View root = document.root();
  CHECK(names_of(root) == std::vector<std::string_view>{"b", "a", "B", "é"});
  CHECK(root.member("b").member("").text() == "deep");
  CHECK(root.member("é").integer() == 2);

  const View elements = root.member("a");
  REQUIRE(elements.size() == 3);
  CHECK(elements.at(0).text() == "x");
  CHECK(elements.at(0).name().empty());
  CHECK(elements.at(0).size() == 0);
  CHECK(elements.at(1).type() == Type::null);
  CHECK(elements.at(2).at(0).text() == "y");
  CHECK(root.member("a").member("0").type() == Type::none);
}

TEST_CASE("json: if a name occurs twice, the last counts", "[json]") {
  const Document document = parsed(R"({"a":"first","b":1,"a":"last"})");
  CHECK(document.root().member("a").text() == "last");
  CHECK(names_of(document.root()) == std::vector<std::string_view>{"a", "b", "a"});
  CHECK(dumped(document) == R"({"a":"first","b":1,"a":"last"})");
}

bool is_read(std::string_view text) { return Document::parse(text).root().type() != Type::none; }

TEST_CASE("json: reads nothing but JSON", "[json]") {
  const auto text = GENERATE(values<std::string_view>(
      {"", " ", "{", "}", "{}{}", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "NaN", "01", "+1", "1.",
       "1e", "/**/1", "{/**/}", "tru", "1,2", ",", "1],[2", "1]", "[1", "{]", "[}", R"({"a":})",
       "{},", ",{}", "undefined", "[1 2 3]", "[1:2]",
       // Texts that do not end, or with characters or escapes that JSON does not have
       "\"a", R"(a",")", "\"\n\"", R"("\x")", R"("\u12")", R"("\ud8")", R"("\ud8zz")",
       R"("\ud83z")", "\"\xFF\"", "\"\xC0\x80\"", "\"\xED\xA0\x80\"",
       // NUL
       "\0"sv, "\"\0\""sv, "{}\0"sv, "{}\0<html>"sv}));
  CAPTURE(text);
  CHECK_FALSE(is_read(text));
}

std::string nested(std::size_t depth, std::string_view innermost = "") {
  return std::string(depth, '[') + std::string(innermost) + std::string(depth, ']');
}

TEST_CASE("json: reads sixteen levels and no more", "[json]") {
  CHECK(is_read(nested(16)));
  CHECK_FALSE(is_read(nested(17)));
  CHECK_FALSE(is_read(nested(30'000)));
  CHECK_FALSE(is_read(std::string(17, '[') + std::string(16, ']')));
}

TEST_CASE("json: counts how deeply brackets nest, not how many there are", "[json]") {
  CHECK(is_read(nested(15, R"({"a":1})")));
  CHECK_FALSE(is_read(nested(16, R"({"a":1})")));
  std::string siblings = "0";
  for (int i = 0; i < 40; ++i) siblings += ",[],{}";
  CHECK(is_read(nested(15, siblings)));
  CHECK_FALSE(is_read(nested(15, siblings + ",[[]]")));
  CHECK_FALSE(is_read(nested(15, siblings + ",[{}]")));
}

TEST_CASE("json: ignores brackets in strings", "[json]") {
  const std::string opening(20, '[');
  const std::string closing(20, ']');
  CHECK(is_read("[\"" + opening + "\",\"{{{{{{{{{{{{{{{{{{{{\"]"));
  CHECK(is_read(R"(["\"",")" + opening + "\"]"));
  CHECK(is_read(R"(["\"[[[[[[[[[[[[[[[[[[[["])"));
  CHECK_FALSE(is_read(R"(["\\",)" + nested(16) + "]"));
  CHECK_FALSE(is_read("[\"" + closing + "}}}}}}}}}}}}}}}}}}}}\"," + nested(16) + "]"));
}

TEST_CASE("json: a new document is an empty object", "[json]") {
  CHECK(dumped(Document()) == "{}");
}

TEST_CASE("json: writes members in the order in which they were set", "[json]") {
  Document inner;
  inner.set_boolean("no", false);
  Document document;
  document.set_text("text", "a").set_boolean("yes", true).set_number("number", -5);
  document.set_value("inner", inner.root());
  document.set_value("nothing", View());
  CHECK(dumped(document) ==
        R"({"text":"a","yes":true,"number":-5,"inner":{"no":false},"nothing":null})");
}

TEST_CASE("json: a member that is set again is replaced", "[json]") {
  Document document;
  document.set_text("a", "first").set_boolean("a", true).set_text("a", "last");
  CHECK(dumped(document) == R"({"a":"last"})");
}

TEST_CASE("json: a value from another document is copied", "[json]") {
  Document document;
  {
    const Document source = parsed(R"({"a":["b",{"c":null}]})");
    document.set_value("copy", source.root().member("a"));
  }
  CHECK(dumped(document) == R"({"copy":["b",{"c":null}]})");
}

TEST_CASE("json: no text can break out of its string", "[json]") {
  struct Case {
    std::string_view text;
    std::string_view written;
  };
  const auto one = GENERATE(values<Case>({
      {R"(","x":")", R"(\",\"x\":\")"},
      {"\\", R"(\\)"},
      {"a\nb\0"sv, R"(a\nb\u0000)"},
      {"\b\f\r\t\x1F", R"(\b\f\r\t\u001f)"},
      {"\x7F\u2028</script>", "\x7F\u2028</script>"},
      {"é📱", "é📱"},
      {"a\xFFz", "a\uFFFDz"},
      {"cut \xF0\x9F\x93", "cut \uFFFD\uFFFD\uFFFD"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
  }));
  CAPTURE(one.text);
  const std::string written(one.written);
  CHECK(dumped(Document().set_text("a", one.text)) == R"({"a":")" + written + "\"}");
  CHECK(dumped(Document().set_text(one.text, "a")) == "{\"" + written + R"(":"a"})");
}

TEST_CASE("json: written values are read back unchanged", "[json]") {
  const std::string_view text =
      R"({"a":[1,-2.50,1E+400,-0,true,null,"\"\\\n\u0000é"],"b":{"c":{}}})";
  CHECK(dumped(parsed(text)) == text);
}

TEST_CASE("json: views stay valid when the document is moved", "[json]") {
  Document first = parsed(R"({"a":"text"})");
  const View view = first.root().member("a");
  Document second = std::move(first);
  CHECK(view.text() == "text");
  CHECK(second.root().member("a").text() == "text");
  Document third;
  third = std::move(second);
  CHECK(view.text() == "text");
  CHECK(third.root().member("a").text() == "text");
}

TEST_CASE("json: wipes its texts before their memory is freed", "[json]") {
  const FreedMemory freed("a secret of more than a few characters");
  {
    Document document;
    document.set_text("a", "a secret of more than a few characters");
    Document outer;
    outer.set_value("b", document.root());
    outer.set_boolean("b", true);
    const Secret dump = outer.root().dump();
  }
  CHECK(freed.count() == 0);
}

}  // namespace
}  // namespace mfa::test
