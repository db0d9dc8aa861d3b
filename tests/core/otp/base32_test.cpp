#include "base32.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

struct Vector {
  std::string_view text;
  std::string_view bytes;
};

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& one : result) {
    if (one >= 'A' && one <= 'Z') one = static_cast<char>(one - 'A' + 'a');
  }
  return result;
}

TEST_CASE("base32: decodes the vectors of RFC 4648, section 10", "[base32]") {
  const auto vector = GENERATE(values<Vector>({{"MY======", "f"},
                                               {"MZXQ====", "fo"},
                                               {"MZXW6===", "foo"},
                                               {"MZXW6YQ=", "foob"},
                                               {"MZXW6YTB", "fooba"},
                                               {"MZXW6YTBOI======", "foobar"}}));
  CAPTURE(vector.text);
  const std::string_view bare = vector.text.substr(0, vector.text.find('='));

  CHECK(base32::decode(vector.text).value().text() == vector.bytes);
  CHECK(base32::decode(bare).value().text() == vector.bytes);
  CHECK(base32::decode(lower(vector.text)).value().text() == vector.bytes);
  CHECK(base32::decode(lower(bare)).value().text() == vector.bytes);
}

TEST_CASE("base32: decodes every byte at every length, as Python's base64 module encodes them",
          "[base32]") {
  constexpr std::string_view all_bytes =
      "AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPSAIJCEMSCKJRHFAUSUKZMFUXC6MBRGIZTINJWG44D"
      "SOR3HQ6T4P2AIFBEGRCFIZDUQSKKJNGE2TSPKBIVEU2UKVLFOWCZLJNVYXK6L5QGCYTDMRSWMZ3INFVGW3DNNZXXA4LS"
      "ON2HK5TXPB4XU634PV7H7AEBQKBYJBMGQ6EITCULRSGY5D4QSGJJHFEVS2LZRGM2TOOJ3HU7UCQ2FI5EUWTKPKFJVKV2"
      "ZLNOV6YLDMVTWS23NN5YXG5LXPF5X274BQOCYPCMLRWHZDE4VS6MZXHM7UGR2LJ5JVOW27MNTWW33TO55X7A4HROHZHF"
      "43T6R2PK5PWO33XP6DY7F47U6X3PP6HZ7L57Z7P674======";
  const auto decoded = base32::decode(all_bytes);
  REQUIRE(decoded.ok());
  REQUIRE(decoded.value().size() == 256);
  for (std::size_t i = 0; i < 256; ++i) {
    CHECK(static_cast<unsigned char>(decoded.value().text()[i]) == i);
  }
  CHECK(base32::decode(lower(all_bytes)).value().text() == decoded.value().text());
  for (std::size_t length = 1; length < all_bytes.find('='); ++length) {
    const auto cut = base32::decode(all_bytes.substr(0, length));
    CHECK(cut.ok() == (length % 8 != 1 && length % 8 != 3 && length % 8 != 6));
    if (cut.ok()) CHECK(decoded.value().text().starts_with(cut.value().text()));
  }
}

TEST_CASE("base32: accepts an emulator's secret of twelve lower-case characters", "[base32]") {
  CHECK(base32::decode("mzxw6ytboi4q").value().size() == 7);
}

TEST_CASE("base32: ignores unused bits, as authenticator apps do", "[base32]") {
  CHECK(base32::decode("MZ").value().text() == "f");
  CHECK(base32::decode("MZXW7").value().text() == "foo");
}

TEST_CASE("base32: refuses invalid secrets", "[base32]") {
  const auto text = GENERATE(values<std::string_view>({
      "",                 // no bytes
      "======",           // no bytes
      "========",         //
      "M",                // lengths that no bytes encode to
      "MZX",              //
      "MZXW6Y",           //
      "MZXW6YTBO",        //
      "MZXW6YTBOIA",      //
      "MZXW6YTBOIAAAA",   //
      "MZXW6YT0",         // 0, 1, 8 and 9 are not of the alphabet
      "MZXW6YT1",         //
      "MZXW6YT8",         //
      "MZXW6YT9",         //
      "MZXW6YT@",         // the neighbors of the alphabet's ranges
      "MZXW6YT[",         //
      "MZXW6YT`",         //
      "MZXW6YT{",         //
      "MZXW 6YTB",        // nothing is skipped
      "MZXW-6YT",         //
      "MZXW6YT\n",        //
      "MZ==6YTB",         // padding elsewhere than at the end
      "=MZXW6YT",         //
      "MZXW6YTB=======",  // more padding than any text has
      "MZXW6YT\xC3",      // beyond ASCII
      "ＭＺＸＷ",         //
      "MZ\0"sv            //
  }));
  CAPTURE(text);
  CHECK(error_of(base32::decode(text)) == ErrorCode::secret_unusable);
}

}  // namespace
}  // namespace mfa::test
