#include "otpauth.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

using enum ErrorCode;

std::string uri(std::string_view issuer, std::string_view account,
                std::string_view secret = "MZXW6YTB") {
  return std::string(setup_uri(make_label(issuer, account).value(), secret).text());
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

TEST_CASE("otpauth: writes the URI that authenticator apps read", "[otpauth]") {
  CHECK(uri("Acme", "alice@example.com", "AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ") ==
        "otpauth://totp/Acme:alice%40example.com"
        "?secret=AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ&issuer=Acme");
}

// As Python's urllib.parse.quote(text, safe="") encodes them.
TEST_CASE("otpauth: percent-encodes all but the unreserved characters", "[otpauth]") {
  CHECK(uri("Acme #1 & co?+%", "a/b=c;d,e") ==
        "otpauth://totp/Acme%20%231%20%26%20co%3F%2B%25:a%2Fb%3Dc%3Bd%2Ce"
        "?secret=MZXW6YTB&issuer=Acme%20%231%20%26%20co%3F%2B%25");
  CHECK(uri("Zürich", "Ω🔑") ==
        "otpauth://totp/Z%C3%BCrich:%CE%A9%F0%9F%94%91?secret=MZXW6YTB&issuer=Z%C3%BCrich");
  CHECK(uri("azAZ09-._~", "!\"$'()*<>@[\\]^`{|}") ==
        "otpauth://totp/azAZ09-._~:%21%22%24%27%28%29%2A%3C%3E%40%5B%5C%5D%5E%60%7B%7C%7D"
        "?secret=MZXW6YTB&issuer=azAZ09-._~");
}

TEST_CASE("otpauth: leaves the padding of the secret out, and its case as it is", "[otpauth]") {
  CHECK(uri("A", "b", "MY======") == "otpauth://totp/A:b?secret=MY&issuer=A");
  CHECK(uri("A", "b", "mzxw6ytboi4q") == "otpauth://totp/A:b?secret=mzxw6ytboi4q&issuer=A");
}

TEST_CASE("otpauth: keeps a label as it is where it can", "[otpauth]") {
  const auto label = make_label("Acme & Söhne", "Ælfrēd  the Great 👑");
  REQUIRE(label.ok());
  CHECK(label.value().issuer == "Acme & Söhne");
  CHECK(label.value().account == "Ælfrēd  the Great 👑");
}

TEST_CASE("otpauth: drops what a label must not show, from either part", "[otpauth]") {
  const auto text = GENERATE(values<std::string_view>({
      "A\0cme"sv,  //
      "A\x01"
      "cme",           //
      "A\tcme",        //
      "Acme\r\n",      //
      "Ac\x1Fme",      //
      "Ac\x7Fme",      //
      "Ac\xC2\x80me",  // C1 controls
      "Ac\xC2\x9Fme",  //
      "Ac\u061Cme",    // marks of direction
      "Ac\u200E\u200Fme",
      "\u202A\u202B\u202C\u202D\u202E"
      "Acme",
      "\u2066\u2067\u2068Acme\u2069",
      "Ac\u2028me\u2029",  // line and paragraph separators
      "  Acme ",           // spaces at either end, seen once the rest is gone
      "\n Acme \u202C",
  }));
  CAPTURE(hex(text));
  CHECK(make_label(text, "x").value().issuer == "Acme");
  CHECK(make_label("x", text).value().account == "Acme");
}

TEST_CASE("otpauth: keeps the neighbours of what it drops", "[otpauth]") {
  const auto text =
      GENERATE(values<std::string_view>({"\u00A0", "!", "~", "\u061B", "\u061D", "\u200D", "\u2010",
                                         "\u2027", "\u202F", "\u2065", "\u206A"}));
  CAPTURE(hex(text));
  CHECK(make_label(text, "x").value().issuer == text);
}

TEST_CASE("otpauth: names the part that is no label", "[otpauth]") {
  const auto text = GENERATE(values<std::string_view>({
      "", " ", "   ", "\n", "\u202E", " \u200F ",  // nothing left
      ":", "Acme:alice", "Acme:", ":alice",        // apps split there
  }));
  CAPTURE(hex(text));
  CHECK(error_of(make_label(text, "alice")) == invalid_issuer);
  CHECK(error_of(make_label("Acme", text)) == invalid_account);
}

TEST_CASE("otpauth: takes up to 64 code points of any length", "[otpauth]") {
  const auto point = GENERATE(values<std::string_view>({"a", "é", "€", "🔑"}));
  CAPTURE(point);
  CHECK(error_of(make_label(repeated(point, 64), "x")) == std::nullopt);
  CHECK(error_of(make_label("x", repeated(point, 64))) == std::nullopt);
  CHECK(error_of(make_label(repeated(point, 65), "x")) == invalid_issuer);
  CHECK(error_of(make_label("x", repeated(point, 65))) == invalid_account);
}

TEST_CASE("otpauth: what is dropped does not count", "[otpauth]") {
  CHECK(error_of(make_label("   \n" + repeated("a", 64) + "\u202C   ", "x")) == std::nullopt);
  CHECK(error_of(make_label("a" + repeated(" ", 62) + "a", "x")) == std::nullopt);
  CHECK(error_of(make_label("a" + repeated(" ", 63) + "a", "x")) == invalid_issuer);
}

TEST_CASE("otpauth: makes well-formed text of bad UTF-8", "[otpauth]") {
  CHECK(uri("A\xFF"
            "cme",
            "\xED\xA0\x80") ==
        "otpauth://totp/A%EF%BF%BDcme:%EF%BF%BD%EF%BF%BD%EF%BF%BD"
        "?secret=MZXW6YTB&issuer=A%EF%BF%BDcme");
}

}  // namespace
}  // namespace mfa::test
