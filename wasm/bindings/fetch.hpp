#pragma once

#include <emscripten/val.h>

#include <chrono>
#include <memory>

#include "http.hpp"

namespace mfa {

/// How requests leave the page.
struct Transport {
  /// As `fetch`, but never throwing at once: it must return a promise. Its third argument says
  /// whether the request is exclusive.
  emscripten::val fetch;
  /// An object of further request headers.
  emscripten::val headers;
  /// For a whole answer, in milliseconds.
  int timeout_ms;
};

/// One request and its outcome. The page's `fetch` does the work; it is given an `AbortSignal`,
/// which it must heed.
class Exchange {
 public:
  Exchange(HttpRequest request, Transport transport);

  /// Sends the request. The promise is fulfilled, with nothing, when `outcome` is there; it never
  /// rejects.
  [[nodiscard]] static emscripten::val send(std::shared_ptr<Exchange> self);

  void abort();

  /// Network or CORS failure until `send` is done.
  HttpOutcome outcome = ErrorCode::network_failed;

 private:
  [[nodiscard]] static emscripten::val read_body(std::shared_ptr<Exchange> self,
                                                 emscripten::val stream);
  [[nodiscard]] emscripten::val call_fetch(const emscripten::val& body) const;
  [[nodiscard]] emscripten::val start_timer() const;
  void read_head(const emscripten::val& response);
  [[nodiscard]] bool append(const emscripten::val& chunk);
  [[nodiscard]] ErrorCode failure() const;

  HttpRequest request_;
  Transport transport_;
  emscripten::val controller_;
  std::chrono::milliseconds sent_at_{};
  HttpResponse response_;
};

}  // namespace mfa
