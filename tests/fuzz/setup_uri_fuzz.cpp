#include <algorithm>
#include <cstddef>
#include <string>

#include "fuzz.hpp"
#include "otpauth.hpp"
#include "utf8.hpp"

namespace mfa::fuzz {
namespace {

std::size_t points_in(std::string_view text) {
  std::size_t points = 0;
  for (; !text.empty(); ++points) static_cast<void>(utf8::take(text));
  return points;
}

bool is_text(std::string_view bytes) {
  const std::string_view all = bytes;
  while (!bytes.empty()) {
    const std::string_view rest = bytes;
    if (utf8::take(bytes) == utf8::replacement && !rest.starts_with("\uFFFD")) return false;
  }
  return points_in(all) <= all.size();
}

void check_part(std::string_view part) {
  require(!part.empty() && points_in(part) <= label_limit, "a part has 1 to 64 characters");
  require(is_text(part), "a part is text");
  require(part.front() != ' ' && part.back() != ' ', "with no space around it");
  require(std::ranges::none_of(
              part, [](char one) { return (one >= 0 && one < ' ') || one == 0x7F || one == ':'; }),
          "no control and no colon");
}

unsigned hex_value(char digit) {
  const std::size_t value = std::string_view("0123456789ABCDEF").find(digit);
  require(value != std::string_view::npos, "hexadecimal is in upper case");
  return static_cast<unsigned>(value);
}

std::string percent_decoded(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      bytes += text[i];
      continue;
    }
    require(i + 2 < text.size(), "an escape is whole");
    bytes += static_cast<char>(hex_value(text[i + 1]) << 4 | hex_value(text[i + 2]));
    i += 2;
  }
  return bytes;
}

/// Removes everything up to and including `end` from `text`, and returns what was before it.
std::string_view take_until(std::string_view& text, std::string_view end) {
  const std::size_t at = text.find(end);
  require(at != std::string_view::npos, "a URI has all its parts");
  const std::string_view taken = text.substr(0, at);
  text.remove_prefix(at + end.size());
  return taken;
}

/// Reads the URI as an app does.
void check_uri(std::string_view uri, const Label& label, std::string_view secret) {
  require(take_until(uri, "otpauth://totp/").empty(), "a URI begins with its scheme and type");
  require(label.issuer == percent_decoded(take_until(uri, ":")), "the issuer comes back");
  require(label.account == percent_decoded(take_until(uri, "?secret=")), "so does the account");
  require(take_until(uri, "&issuer=") == secret, "so does the secret");
  require(label.issuer == percent_decoded(uri), "and the issuer once more");
}

/// Without shortening.
Text fit_without_limit(std::string_view text) { return fit_to_label(text, text.size() + 3); }

void check_fitting(std::string_view text) {
  const Text fitting = fit_to_label(text);
  const bool is_shortened = fitting != fit_without_limit(text);
  require(is_shortened == (points_in(fit_without_limit(text)) > label_limit),
          "only what is too long is shortened");
  require(!is_shortened || points_in(fitting) == label_limit, "and no more than it must be");
  const bool has_colon = text.find(':') != std::string_view::npos;
  require(is_issuer(text) == (!fitting.empty() && !is_shortened && !has_colon),
          "an issuer is used as the page gives it");
  if (fitting.empty()) return;
  check_part(fitting);
  require(fit_to_label(fitting) == fitting, "what fits stays as it is");
  require(is_issuer(fitting), "and can be an issuer");
}

void check_label(const Label& label) {
  check_part(label.issuer);
  check_part(label.account);
  check_uri(setup_uri(label, "MZXW6YTB").text(), label, "MZXW6YTB");
  check_uri(setup_uri(label, "MZXW6===").text(), label, "MZXW6");
}

}  // namespace

/// The issuer and the account, each in a line.
void run(std::string_view input) {
  Input in(input);
  const std::string_view issuer = in.line();
  const std::string_view account = in.rest();
  check_fitting(issuer);
  check_fitting(account);
  const Label label{fit_to_label(issuer), fit_to_label(account)};
  if (label.issuer.empty() || label.account.empty()) return;
  check_label(label);
  const Label later = dated(label, Time(std::chrono::seconds(1'795'651'200)));
  require(later.issuer == label.issuer, "a date leaves the issuer");
  require(later.account.text().ends_with(" (2026-11-26)"), "and is at the account's end");
  check_label(later);
}

}  // namespace mfa::fuzz
