#include "fetch.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include "cognito.hpp"
#include "javascript.hpp"

namespace mfa {

using emscripten::val;

Exchange::Exchange(HttpRequest request, Transport transport)
    : request_(std::move(request)),
      transport_(std::move(transport)),
      controller_(val::global("AbortController").new_()) {}

val Exchange::send(std::shared_ptr<Exchange> self) {
  const val timer = self->start_timer();
  const val body = js::copy_bytes(std::exchange(self->request_.body, {}).text());
  self->sent_at_ = js::now().steady;
  const val answer = (co_await js::settled(self->call_fetch(body)))[0];
  body.call<void>("fill", 0);
  if (js::is_fulfilled(answer)) {
    self->read_head(answer["value"]);
    co_await read_body(self, answer["value"]["body"]);
  }
  val::global("clearTimeout")(timer);
  if (!self->outcome.ok()) self->outcome = self->failure();
  co_return val::undefined();
}

/// Makes the response the outcome, once all of it is there. `stream` is null for an answer without
/// a body.
val Exchange::read_body(std::shared_ptr<Exchange> self, val stream) {
  if (!stream.isNull()) {
    const val reader = stream.call<val>("getReader");
    for (;;) {
      const val read = (co_await js::settled(reader.call<val>("read")))[0];
      if (!js::is_fulfilled(read)) co_return val::undefined();
      if (read["value"]["done"].as<bool>()) break;
      if (!self->append(read["value"]["value"])) {
        static_cast<void>(js::settled(reader.call<val>("cancel")));
        co_return val::undefined();
      }
    }
  }
  self->outcome = std::move(self->response_);
  co_return val::undefined();
}

void Exchange::abort() { controller_.call<void>("abort"); }

val Exchange::start_timer() const {
  const val abort = controller_["abort"].call<val>("bind", controller_,
                                                   std::string(to_string(ErrorCode::timed_out)));
  return val::global("setTimeout")(abort, transport_.timeout_ms);
}

val Exchange::call_fetch(const val& body) const {
  val headers = val::global("Object").call<val>("assign", val::object(), transport_.headers);
  for (const HttpHeader& header : request_.headers) headers.set(header.name, header.value);
  using std::pair;
  val init = val::object();
  for (const auto& [name, value] :
       {pair{"method", "POST"}, pair{"mode", "cors"}, pair{"credentials", "omit"},
        pair{"cache", "no-store"}, pair{"redirect", "error"},
        pair{"referrerPolicy", "no-referrer"}}) {
    init.set(name, value);
  }
  init.set("headers", headers);
  init.set("body", body);
  init.set("signal", controller_["signal"]);
  return transport_.fetch(request_.url, init, request_.is_exclusive);
}

void Exchange::read_head(const val& response) {
  response_.received = js::now();
  response_.round_trip = response_.received.steady - sent_at_;
  response_.status = response["status"].as<int>();
  for (const std::string_view name : cognito::response_headers) {
    const val value = response["headers"].call<val>("get", std::string(name));
    if (value.isString()) response_.headers.push_back({std::string(name), value.as<std::string>()});
  }
}

/// Takes a chunk of the body in; false, and the rest is not read, when the body is too large.
bool Exchange::append(const val& chunk) {
  const Secret bytes = js::take_bytes(chunk);
  if (response_.body.size() + bytes.size() > body_limit) {
    controller_.call<void>("abort", std::string(to_string(ErrorCode::answer_too_large)));
    return false;
  }
  response_.body.append(bytes.text());
  return true;
}

/// Our own reason for aborting, or else the network: a page can't tell its failures apart.
ErrorCode Exchange::failure() const {
  const std::string reason = js::string_member(controller_["signal"], "reason");
  for (const ErrorCode code : {ErrorCode::timed_out, ErrorCode::answer_too_large}) {
    if (reason == to_string(code)) return code;
  }
  return ErrorCode::network_failed;
}

}  // namespace mfa
