#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

#include "inplace_vector.hpp"
#include "moment.hpp"
#include "result.hpp"
#include "secret.hpp"
#include "text.hpp"

namespace mfa {

struct HttpHeader {
  Text name;
  Text value;
};

/// How many headers of a response the core asks for (`cognito::response_headers`).
inline constexpr std::size_t header_limit = 6;

using HttpHeaders = InplaceVector<HttpHeader, header_limit>;

/// One POST of a JSON object. The sender adds `content-type: application/x-amz-json-1.1`.
struct HttpRequest {
  Text url;
  /// The value of the header `x-amz-target`.
  Text target;
  /// Holds a token, a session or a code.
  Secret body;
  /// Invalidates earlier results of the same request, so a user may have only one such request
  /// under way.
  bool is_exclusive = false;
};

/// The most bytes of a response body that are read. Cognito's are below 8 KB.
inline constexpr std::size_t body_limit = 65'536;

/// A complete response, with any status.
struct HttpResponse {
  int status = 0;
  /// Names in lower case; only those that were asked for and that the browser lets a page read.
  HttpHeaders headers{};
  Secret body{};
  /// When the response's head arrived, and how long after the request began.
  Moment received{};
  std::chrono::milliseconds round_trip{0};

  /// The header's value; empty if there is none. `name` is in lower case.
  [[nodiscard]] std::string_view header(std::string_view name) const {
    for (const HttpHeader& header : headers) {
      if (header.name == name) return header.value;
    }
    return {};
  }
};

/// A response, or the reason why there is none: `network_failed`, `timed_out`, `answer_too_large`,
/// or an error found before the request was made.
using HttpOutcome = Result<HttpResponse>;

}  // namespace mfa
