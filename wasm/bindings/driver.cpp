#include "driver.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "cognito.hpp"
#include "edge.hpp"
#include "json.hpp"
#include "snapshot.hpp"

namespace mfa {
namespace {

using std::chrono::milliseconds;

Moment now() {
  return {Time(milliseconds(static_cast<std::int64_t>(emscripten_date_now()))),
          milliseconds(static_cast<std::int64_t>(emscripten_performance_now()))};
}

/// The newest of the attempts that are open.
std::unique_ptr<Driver>& newest() {
  static std::unique_ptr<Driver> driver;
  return driver;
}

struct Account {
  Text name;
  std::shared_ptr<AccountMemory> memory;
};

/// What the page remembers, by account. An account is forgotten with the last of it: its name is
/// personal, and a page may see many.
std::vector<Account>& accounts() {
  static std::vector<Account> all;
  return all;
}

std::shared_ptr<AccountMemory> memory_for(const Options& options) {
  Text name;
  for (const std::string_view part : {options.issuer, options.account, options.username}) {
    name += part;
    name += "\n";
  }
  const auto found = std::ranges::find(accounts(), name, &Account::name);
  if (found != accounts().end()) return found->memory;
  return accounts().emplace_back(std::move(name), std::make_shared<AccountMemory>()).memory;
}

void report(std::string_view option) { edge_report(option.data(), option.size()); }

/// `issued_at` is any number.
milliseconds read_issued_at(double issued_at) {
  constexpr double most = 1e15;
  const bool is_time = issued_at >= 0 && issued_at < most;
  const auto steady = steady_at(is_time ? static_cast<std::int64_t>(issued_at) : -1, now());
  if (!steady) report("sessionIssuedAt");
  return steady.value_or(now().steady);
}

/// The code of that spelling.
ErrorCode code_of(std::string_view spelling) {
  std::size_t code = 0;
  while (code + 1 < error_code_count && to_string(static_cast<ErrorCode>(code)) != spelling) ++code;
  return static_cast<ErrorCode>(code);
}

HttpOutcome read_outcome(std::string_view outcome, std::string_view body) {
  const std::optional<json::Document> document = json::Document::parse(outcome);
  const json::View record = document ? document->root() : json::View();
  const std::string_view error = record.member("error").text();
  if (!error.empty()) return code_of(error);
  const auto number = [&](std::string_view name) {
    return record.member(name).integer().value_or(0);
  };
  const milliseconds age(number("age"));
  HttpResponse response{.status = static_cast<int>(number("status")),
                        .body = Secret(body),
                        .received = now(),
                        .round_trip = milliseconds(number("roundTrip"))};
  response.received.wall -= age;
  response.received.steady -= age;
  for (const std::string_view name : cognito::response_headers) {
    const std::string_view value = record.member(name).text();
    if (!value.empty()) response.headers.push_back({name, value});
  }
  return response;
}

}  // namespace

Driver::Driver(int number, ReadOptions read, std::shared_ptr<AccountMemory> memory,
               std::unique_ptr<Driver> older)
    : enrollment_(std::move(read.options), std::move(memory)),
      timeout_(read.timeout),
      number_(number),
      older_(std::move(older)) {}

int Driver::open(std::string_view options, std::string_view session) {
  static int last = 0;
  ReadOptions read = read_options(options, Secret(session), now());
  for (const std::string_view option : read.ignored) report(option);
  std::shared_ptr<AccountMemory> memory = memory_for(read.options);
  newest().reset(new Driver(++last, std::move(read), std::move(memory), std::move(newest())));
  return last;
}

Driver* Driver::find(int number) {
  Driver* driver = newest().get();
  while (driver != nullptr && driver->number_ != number) driver = driver->older_.get();
  return driver;
}

void Driver::close(int number) {
  std::unique_ptr<Driver>* link = &newest();
  while (*link && (*link)->number_ != number) link = &(*link)->older_;
  if (*link) *link = std::move((*link)->older_);
  // Last, as the page may hear of it.
  edge_close(number);
}

double Driver::expire_memory() {
  const milliseconds steady = now().steady;
  auto next = milliseconds::max();
  std::erase_if(accounts(), [&](const Account& account) {
    AccountMemory& memory = *account.memory;
    const milliseconds left = memory.expire(steady);
    if (!memory.empty()) next = std::min(next, left);
    // An attempt that holds it may add to it yet.
    return memory.empty() && account.memory.use_count() == 1;
  });
  return next == milliseconds::max() ? 0 : static_cast<double>(next.count());
}

bool Driver::start() { return proceed(enrollment_.start()); }

bool Driver::confirm() { return proceed(enrollment_.confirm()); }

bool Driver::submit(std::string_view typed, bool by_hand, bool has_device_name,
                    std::string_view device_name) {
  const auto name = has_device_name ? std::optional(device_name) : std::nullopt;
  const Typing typing = by_hand ? Typing::by_hand : Typing::automatic;
  return proceed(enrollment_.submit(typed, now(), name, typing));
}

bool Driver::retry() { return proceed(enrollment_.retry()); }

bool Driver::renew(std::string_view session, double issued_at) {
  return proceed(enrollment_.renew(Secret(session), read_issued_at(issued_at)));
}

bool Driver::supersede() { return proceed(enrollment_.supersede()); }

bool Driver::expire() {
  const bool is_over = enrollment_.expire(now().steady);
  if (is_over) send_and_show();
  return is_over;
}

Secret Driver::key() const { return setup_key(enrollment_); }

Secret Driver::uri() const { return setup_uri(enrollment_); }

Secret Driver::take_result() { return enrollment_.take_result(); }

bool Driver::should_ask_token_again(std::string_view access_token) const {
  return enrollment_.should_ask_token_again(access_token, now());
}

Secret Driver::request(int call, std::string_view access_token) {
  if (call != call_) return {};
  const Result<HttpRequest> request = enrollment_.request(access_token, now());
  if (!request.ok()) {
    finish(request.error());
    return {};
  }
  const HttpRequest& due = request.value();
  Text headers;
  for (const std::string_view name : cognito::response_headers) {
    headers += name;
    headers += "\n";
  }
  json::Document head;
  head.set_text("url", due.url)
      .set_text("target", due.target)
      .set_text("responseHeaders", headers)
      .set_number("bodyLimit", body_limit)
      .set_boolean("isExclusive", due.is_exclusive);
  Secret record = head.root().dump();
  record.append("\n");
  record.append(due.body.text());
  return record;
}

void Driver::receive(int call, std::string_view outcome, std::string_view body) {
  if (call == call_) finish(read_outcome(outcome, body));
}

bool Driver::proceed(std::optional<ErrorCode> refused) {
  if (refused) return false;
  send_and_show();
  return true;
}

void Driver::finish(const HttpOutcome& outcome) {
  call_ = 0;
  if (!enrollment_.receive(outcome, emscripten_random())) send_and_show();
}

/// The page may close the attempt while it is shown the snapshot: nothing here is used afterwards.
void Driver::send_and_show() {
  static int last_call = 0;
  if (enrollment_.is_waiting() && call_ == 0) {
    call_ = ++last_call;
    edge_send(number_, call_, static_cast<int>(enrollment_.delay().count()),
              static_cast<int>(timeout_.count()), enrollment_.needs_access_token());
  }
  Secret snapshot = write_snapshot(take_snapshot(enrollment_, now()));
  edge_show(number_, snapshot.bytes().data(), snapshot.size());
}

}  // namespace mfa
