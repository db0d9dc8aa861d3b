#include "driver.hpp"

#include <cstdint>
#include <utility>

#include "edge.hpp"
#include "http_record.hpp"
#include "page_memory.hpp"
#include "snapshot.hpp"

namespace mfa {
namespace {

Moment now() {
  using std::chrono::milliseconds;
  return {Time(milliseconds(static_cast<std::int64_t>(emscripten_date_now()))),
          milliseconds(static_cast<std::int64_t>(emscripten_performance_now()))};
}

void report(std::string_view option) { edge_report(option.data(), option.size()); }

/// State that outlives an attempt.
struct Shared {
  PageMemory memory;
  /// The newest open driver.
  std::unique_ptr<Driver> newest;
  int last_driver = 0;
  int last_call = 0;
};

Shared& shared() {
  static Shared all;
  return all;
}

}  // namespace

Driver::Driver(ReadOptions&& read)
    : enrollment_(std::move(read.options), shared().memory),
      timeout_ms_(static_cast<int>(read.timeout.count())),
      number_(++shared().last_driver),
      older_(std::move(shared().newest)) {}

int Driver::open(std::string_view options, std::string_view session) {
  ReadOptions read = read_options(options, Secret(session), now());
  for (const std::string_view option : read.ignored) report(option);
  shared().newest.reset(new Driver(std::move(read)));
  return shared().last_driver;
}

Driver* Driver::find(int number) {
  Driver* driver = shared().newest.get();
  while (driver != nullptr && driver->number_ != number) driver = driver->older_.get();
  return driver;
}

void Driver::close(int number) {
  std::unique_ptr<Driver>* place = &shared().newest;
  while (*place && (*place)->number_ != number) place = &(*place)->older_;
  if (*place) {
    (*place)->enrollment_.leave();
    // While it is still in use, so that its memory lasts from now on.
    static_cast<void>(expire_memory());
    *place = std::move((*place)->older_);
  }
  edge_close(number);
}

double Driver::expire_memory() {
  return static_cast<double>(shared().memory.expire(now().steady).count());
}

bool Driver::submit(std::string_view typed, bool by_hand, bool has_device_name,
                    std::string_view device_name) {
  const auto name = has_device_name ? std::optional(device_name) : std::nullopt;
  const Submission submission = by_hand ? Submission::by_hand : Submission::automatic;
  return proceed(enrollment_.submit(typed, now(), name, submission));
}

bool Driver::renew(std::string_view session, double issued_at) {
  // A number outside this range is not a time.
  const bool is_time = issued_at > 0 && issued_at < 1e15;
  const auto steady = steady_at(is_time ? static_cast<std::int64_t>(issued_at) : 0, now());
  if (!steady) report("sessionIssuedAt");
  return proceed(enrollment_.renew(Secret(session), steady.value_or(now().steady)));
}

bool Driver::prefer(std::string_view name) {
  const std::optional<Preference> preference = read_preference(name);
  // Not `proceed`: the snapshot stays the same.
  return preference && !enrollment_.prefer(*preference);
}

bool Driver::expire() { return enrollment_.expire(now().steady) && proceed(std::nullopt); }

Secret Driver::qr() const { return setup_qr(enrollment_); }

Secret Driver::key() const { return setup_key(enrollment_); }

Secret Driver::uri() const { return setup_uri(enrollment_); }

bool Driver::should_ask_token_again(std::string_view access_token) {
  return enrollment_.should_ask_token_again(access_token, now());
}

Secret Driver::request(int call, std::string_view access_token) {
  if (call != call_) return {};
  const Result<HttpRequest> request = enrollment_.request(access_token, now());
  if (request.ok()) return write_request(request.value());
  finish(request.error());
  return {};
}

void Driver::receive(int call, std::string_view outcome, std::string_view body) {
  if (call == call_) finish(read_outcome(outcome, body, now()));
}

void Driver::finish(const HttpOutcome& outcome) {
  call_ = 0;
  static_cast<void>(proceed(enrollment_.receive(outcome, emscripten_random())));
}

/// `edge_show` may close the attempt, which destroys this driver: use no member after it.
bool Driver::proceed(std::optional<ErrorCode> refused) {
  if (refused) return false;
  if (call_ == 0 && enrollment_.is_waiting()) {
    call_ = ++shared().last_call;
    edge_send(number_, call_, static_cast<int>(enrollment_.delay().count()), timeout_ms_,
              enrollment_.is_signed_in());
  }
  Secret snapshot = write_snapshot(take_snapshot(enrollment_, now()));
  edge_show(number_, snapshot.bytes().data(), snapshot.size());
  return true;
}

}  // namespace mfa
