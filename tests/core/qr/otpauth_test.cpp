#include "otpauth.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

std::string uri(std::string_view issuer, std::string_view account,
                std::string_view secret = "MZXW6YTB") {
  return std::string(setup_uri({fit_to_label(issuer), fit_to_label(account)}, secret).text());
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

TEST_CASE("otpauth: drops the secret's padding, and keeps its case", "[otpauth]") {
  CHECK(uri("A", "b", "MY======") == "otpauth://totp/A:b?secret=MY&issuer=A");
  CHECK(uri("A", "b", "mzxw6ytboi4q") == "otpauth://totp/A:b?secret=mzxw6ytboi4q&issuer=A");
}

TEST_CASE("otpauth: keeps a label unchanged if it can", "[otpauth]") {
  CHECK(fit_to_label("Acme & Söhne") == "Acme & Söhne");
  CHECK(fit_to_label("Ælfrēd  the Great 👑") == "Ælfrēd  the Great 👑");
}

TEST_CASE("otpauth: drops invisible characters from both parts of a label", "[otpauth]") {
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
      "\u00A0Acme\u3000",  // spaces of any width
      "\uFEFF \u200BAcme\u202F\u2060",
  }));
  CAPTURE(hex(text));
  CHECK(fit_to_label(text) == "Acme");
  CHECK(is_issuer(text));
}

TEST_CASE("otpauth: keeps the neighbors of dropped characters", "[otpauth]") {
  const auto text =
      GENERATE(values<std::string_view>({"\u00A0", "!", "~", "\u061B", "\u061D", "\u200D", "\u2010",
                                         "\u2027", "\u202F", "\u2065", "\u206A"}));
  CAPTURE(hex(text));
  const std::string inside = "a" + std::string(text) + "b";
  CHECK(fit_to_label(inside) == inside);
}

TEST_CASE("otpauth: nothing is left of an invisible text", "[otpauth]") {
  const auto text = GENERATE(values<std::string_view>(
      {"", " ", "   ", "\n", "\u202E", " \u200F ", "\u00A0", "\u1680", "\u2003", "\u205F", "\u200B",
       "\u200D", "\u2060", "\u3000", "\u3164", "\uFEFF"}));
  CAPTURE(hex(text));
  CHECK(fit_to_label(text).empty());
  CHECK_FALSE(is_issuer(text));
}

// Apps split the label at a colon.
TEST_CASE("otpauth: writes a dash for a colon", "[otpauth]") {
  CHECK(fit_to_label("urn:x:alice") == "urn-x-alice");
  CHECK(fit_to_label("Okta_https://idp.example.com") == "Okta_https-//idp.example.com");
  CHECK(fit_to_label("[::1]") == "[--1]");
  CHECK(fit_to_label(":") == "-");
  CHECK_FALSE(is_issuer("Acme:alice"));
  CHECK_FALSE(is_issuer(":"));
}

TEST_CASE("otpauth: accepts up to 64 code points of any length", "[otpauth]") {
  const auto point = GENERATE(values<std::string_view>({"a", "é", "€", "🔑"}));
  CAPTURE(point);
  CHECK(fit_to_label(repeated(point, 64)) == repeated(point, 64));
  CHECK(is_issuer(repeated(point, 64)));
  CHECK(fit_to_label(repeated(point, 65)) == repeated(point, 32) + "\u2026" + repeated(point, 31));
  CHECK(fit_to_label(repeated(point, 128)) == fit_to_label(repeated(point, 65)));
  CHECK_FALSE(is_issuer(repeated(point, 65)));
}

TEST_CASE("otpauth: shortens a name in the middle, where names differ least", "[otpauth]") {
  CHECK(fit_to_label("alice.anderson-of-the-department-of-long-names_example.com#EXT#@"
                     "tenant.onmicrosoft.com") ==
        "alice.anderson-of-the-department\u2026com#EXT#@tenant.onmicrosoft.com");
  CHECK(fit_to_label("abcdefghij", 5) == "ab\u2026ij");
  CHECK(fit_to_label("abcdefghij", 10) == "abcdefghij");
}

TEST_CASE("otpauth: dropped characters do not count", "[otpauth]") {
  CHECK(is_issuer("   \n" + repeated("a", 64) + "\u202C   "));
  CHECK(is_issuer("a" + repeated(" ", 62) + "a"));
  CHECK_FALSE(is_issuer("a" + repeated(" ", 63) + "a"));
}

TEST_CASE("otpauth: an entry that replaces another has the date in its name", "[otpauth]") {
  const Time november_26{std::chrono::seconds(1'795'651'200)};
  CHECK(dated({"Acme", "alice"}, november_26).account == "alice (2026-11-26)");
  CHECK(dated({"Acme", "alice"}, november_26).issuer == "Acme");
  CHECK(dated({"Acme", "alice"}, november_26 - std::chrono::milliseconds(1)).account ==
        "alice (2026-11-25)");
  const Text name = dated({"Acme", repeated("ü", 64)}, november_26).account;
  CHECK(name == repeated("ü", 25) + "\u2026" + repeated("ü", 25) + " (2026-11-26)");
}

TEST_CASE("otpauth: makes invalid UTF-8 well-formed", "[otpauth]") {
  CHECK(uri("A\xFF"
            "cme",
            "\xED\xA0\x80") ==
        "otpauth://totp/A%EF%BF%BDcme:%EF%BF%BD%EF%BF%BD%EF%BF%BD"
        "?secret=MZXW6YTB&issuer=A%EF%BF%BDcme");
}

}  // namespace
}  // namespace mfa::test
