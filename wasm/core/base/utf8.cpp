#include "utf8.hpp"

#include <cstddef>

namespace mfa::utf8 {
namespace {

struct Lead {
  std::size_t length;
  char32_t bits;
  char32_t smallest;
};

/// What the first byte says about its sequence; length 0 for a byte that can't be the first.
Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte < 0xC0) return {0, 0, 0};
  if (byte < 0xE0) return {2, byte & 0x1FU, 0x80};
  if (byte < 0xF0) return {3, byte & 0x0FU, 0x800};
  if (byte < 0xF8) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

bool is_scalar(char32_t point) { return point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF); }

}  // namespace

char32_t take(std::string_view& text) {
  const Lead lead = lead_of(static_cast<unsigned char>(text.front()));
  char32_t point = lead.bits;
  bool well_formed = lead.length > 0 && lead.length <= text.size();
  for (std::size_t i = 1; well_formed && i < lead.length; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    well_formed = (byte & 0xC0U) == 0x80U;
    point = point << 6 | (byte & 0x3FU);
  }
  if (!well_formed || point < lead.smallest || !is_scalar(point)) {
    text.remove_prefix(1);
    return replacement;
  }
  text.remove_prefix(lead.length);
  return point;
}

}  // namespace mfa::utf8
