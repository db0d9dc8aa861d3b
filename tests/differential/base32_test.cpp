#include "base32.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "comparison.hpp"
#include "liboath.hpp"
#include "texts.hpp"

namespace mfa::test {
namespace {

std::optional<std::string> our_decode(std::string_view text) {
  const auto decoded = base32::decode(text);
  if (!decoded.ok()) return std::nullopt;
  return std::string(decoded.value().text());
}

std::string text_of(const std::optional<std::string>& bytes) {
  return bytes ? "the bytes '" + hex(*bytes) + "'" : "no bytes";
}

std::string lower(std::string text) {
  for (char& one : text) {
    if (one >= 'A' && one <= 'Z') one = static_cast<char>(one - 'A' + 'a');
  }
  return text;
}

bool is_of_alphabet(char one) {
  const char capital = one >= 'a' && one <= 'z' ? static_cast<char>(one - 'a' + 'A') : one;
  return base32_alphabet.find(capital) != std::string_view::npos;
}

std::size_t padding_of(std::string_view text) {
  return text.size() - (text.find_last_not_of('=') + 1);
}

/// Whether 1 to 5 bytes encode to so many characters (RFC 4648 §6). Of 1, 3 or 6, one is unused.
bool is_quantum(std::size_t characters) {
  constexpr std::size_t possible[]{2, 4, 5, 7, 8};
  return std::ranges::find(possible, characters) != std::end(possible);
}

/// The behavior that wasm/core/otp/base32.hpp specifies.
bool we_take(std::string_view text) {
  constexpr std::size_t most_padding = 6;
  const std::size_t padding = padding_of(text);
  const std::string_view characters = text.substr(0, text.size() - padding);
  return padding <= most_padding && !characters.empty() &&
         std::ranges::all_of(characters, is_of_alphabet) &&
         is_quantum((characters.size() - 1) % 8 + 1);
}

/// liboath's behavior: it skips spaces, completes the padding, and decodes quantum by quantum.
bool liboath_takes(std::string_view text) {
  std::string left(text);
  std::erase(left, ' ');
  for (; !left.empty(); left.erase(0, 8)) {
    const std::string_view quantum = std::string_view(left).substr(0, 8);
    const auto end = std::ranges::find_if_not(quantum, is_of_alphabet);
    const auto characters = static_cast<std::size_t>(end - quantum.begin());
    if (!is_quantum(characters)) return false;
    if (quantum.find_first_not_of('=', characters) != std::string_view::npos) return false;
    // It computes the missing padding as if existing padding were characters.
    if (!is_quantum(quantum.size())) return false;
  }
  return true;
}

/// Why only one of the two accepts a text. The sections of RFC 4648 support us.
std::string_view difference(std::string_view text) {
  // "MUST reject the encoded data if it contains characters outside the base alphabet" (§3.3).
  if (text.find(' ') != std::string_view::npos) return "liboath skips spaces";
  // It is the encoding of no bytes (§10), which are no secret.
  if (text.empty()) return "liboath takes an empty text";
  // Padding is not in the alphabet, and belongs at the end of the encoded data (§3.2, §3.3).
  const std::size_t padding = padding_of(text);
  if (text.substr(0, text.size() - padding).find('=') != std::string_view::npos) {
    return "liboath takes several encodings in one text";
  }
  // Cognito leaves out the padding, which "the specification … explicitly states" it may (§3.2). So
  // there is no use in counting it, and excess padding "MAY also be ignored" (§3.3).
  const std::size_t needed = (8 - (text.size() - padding) % 8) % 8;
  return padding < needed ? "we take half of a padding" : "we take too much padding";
}

TEST_CASE("base32: decodes liboath's output in any notation", "[base32]") {
  Random random;
  Comparison comparison("encodings by liboath, decoded by us");
  for (std::size_t size = 1; size <= 300; ++size) {
    for (int i = 0; i < 20; ++i) {
      const std::string bytes = random.bytes(size);
      const std::string text = liboath::base32_encode(bytes);
      const std::string bare = text.substr(0, text.find('='));
      for (const std::string& one : {text, bare, lower(text), lower(bare)}) {
        comparison.expect(our_decode(one) == bytes, [&] {
          return "'" + one + "': " + text_of(our_decode(one)) + " instead of " + hex(bytes);
        });
      }
    }
  }
  comparison.finish();
}

TEST_CASE("base32: accepts what liboath accepts, except for five differences", "[base32]") {
  Random random;
  Comparison verdicts("texts, taken or refused as the rules say");
  Comparison bytes("texts that both we and liboath decode");
  std::map<std::string_view, int> differences;
  for (int i = 0; i < 500'000; ++i) {
    const std::string text = hostile_text(random);
    const auto ours = our_decode(text);
    const auto theirs = liboath::base32_decode(text);
    const auto describe = [&] {
      return "'" + text + "' (" + hex(text) + "): ours " + text_of(ours) + ", liboath's " +
             text_of(theirs);
    };
    verdicts.expect(ours.has_value() == we_take(text) && theirs.has_value() == liboath_takes(text),
                    describe);
    if (ours && theirs) bytes.expect(*ours == *theirs, describe);
    if (ours.has_value() != theirs.has_value()) ++differences[difference(text)];
  }
  verdicts.finish();
  bytes.finish();
  for (const auto& [name, count] : differences) std::cout << "  " << count << ": " << name << "\n";

  std::set<std::string_view> names;
  for (const auto& [name, count] : differences) names.insert(name);
  CHECK(names == std::set<std::string_view>{"liboath skips spaces", "liboath takes an empty text",
                                            "liboath takes several encodings in one text",
                                            "we take half of a padding",
                                            "we take too much padding"});
}

}  // namespace
}  // namespace mfa::test
