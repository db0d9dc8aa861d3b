#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <qrcodegen.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace mfa::test {

/// The segments of a text: bytes, except for the longest run of at least 16 capitals and digits.
inline std::vector<qrcodegen::QrSegment> segments_of(std::string_view text) {
  using qrcodegen::QrSegment;
  const auto bytes = [](std::string_view part) {
    return QrSegment::makeBytes(std::vector<std::uint8_t>(part.begin(), part.end()));
  };
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  std::string_view run;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_not_of(alphabet, begin), text.size());
    if (end - begin > run.size()) run = text.substr(begin, end - begin);
    begin = end + 1;
  }
  if (run.size() < 16) return {bytes(text)};
  const auto first = static_cast<std::size_t>(run.data() - text.data());
  return {bytes(text.substr(0, first)), QrSegment::makeAlphanumeric(std::string(run).c_str()),
          bytes(text.substr(first + run.size()))};
}

}  // namespace mfa::test
