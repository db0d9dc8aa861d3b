#include "hmac.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

TEST_CASE("hmac: gives the digests of RFC 2202, section 3", "[hmac]") {
  struct Vector {
    std::string key;
    std::string message;
    std::string_view digest;
  };
  std::string counting;
  for (char byte = 0x01; byte <= 0x19; ++byte) counting += byte;
  const Vector vectors[]{
      {std::string(20, '\x0b'), "Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"},
      {"Jefe", "what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"},
      {std::string(20, '\xaa'), std::string(50, '\xdd'),
       "125d7342b9ac11cd91a39af48aa17b4f63f175d3"},
      {counting, std::string(50, '\xcd'), "4c9007f4026250c6bc8414f9bf50c86c2d7235da"},
      {std::string(20, '\x0c'), "Test With Truncation", "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"},
      {std::string(80, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First",
       "aa4ae5e15272d00e95705637ce8a3b55ed402112"},
      {std::string(80, '\xaa'),
       "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
       "e8e99d0f45237d786d6bbaa7965c7808bbff1a91"},
  };
  for (const Vector& vector : vectors) {
    CAPTURE(vector.message);
    CHECK(hex(HmacSha1(vector.key).digest(vector.message)) == vector.digest);
  }
}

TEST_CASE("hmac: accepts keys around the size of a block, as Python's hmac does", "[hmac]") {
  CHECK(hex(HmacSha1("").digest("message")) == "d5d1ed05121417247616cfc8378f360a39da7cfa");
  CHECK(hex(HmacSha1(std::string(63, 'k')).digest("message")) ==
        "39ad604614b97f146ed3d8d669ff2ac1bd42a9c0");
  CHECK(hex(HmacSha1(std::string(64, 'k')).digest("message")) ==
        "0a0b7a314b101739c3557f6b5e1dd6ab55658970");
  CHECK(hex(HmacSha1(std::string(65, 'k')).digest("message")) ==
        "9e8b701143a82cdc059a72a86230df264354cdb0");
}

}  // namespace
}  // namespace mfa::test
