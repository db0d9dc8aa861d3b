#include "driver.hpp"

#include <catch_amalgamated.hpp>
#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "edge.hpp"
#include "json.hpp"

namespace {

using mfa::Driver;
using Log = std::vector<std::string>;

/// The JavaScript side, which records the driver's calls.
struct Page {
  Log log;
  int last_call = 0;
  std::function<void(std::string_view step)> on_show;
};

Page page;

/// The computer's clock, which never goes back from test to test.
double wall = 1'800'000'000'000;

}  // namespace

extern "C" {

void edge_send(int driver, int call, int delay_ms, int timeout_ms, bool needs_token) {
  page.last_call = call;
  page.log.push_back("send " + std::to_string(driver) + (needs_token ? " with token" : "") +
                     (delay_ms > 0 ? " later" : "") + " in " + std::to_string(timeout_ms));
}

void edge_show(int driver, char* data, std::size_t size) {
  const auto snapshot = mfa::json::Document::parse({data, size});
  const std::string step(snapshot.root().member("step").text());
  page.log.push_back("show " + std::to_string(driver) + " " + step);
  if (page.on_show) page.on_show(step);
}

void edge_close(int driver) { page.log.push_back("close " + std::to_string(driver)); }

void edge_report(const char* data, std::size_t size) {
  page.log.push_back("report " + std::string(data, size));
}

double emscripten_date_now() { return wall; }
double emscripten_performance_now() { return wall - 1'700'000'000'000; }
float emscripten_random() { return 0.5F; }
}

namespace {

constexpr std::string_view signed_in =
    R"({"signedIn": true, "region": "eu-central-1", "issuer": "Example", "account": "alice"})";
constexpr std::string_view at_sign_in =
    R"({"region": "eu-central-1", "issuer": "Example", "account": "bob", "timeoutMs": 9000})";
constexpr std::string_view session = "session-of-more-than-twenty-characters";
constexpr std::string_view good = R"({"status": 200, "roundTrip": 10, "age": 1})";
constexpr std::string_view secret = R"({"SecretCode": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"})";

/// An attempt on a fresh page, closed at the end.
class Attempt {
 public:
  Attempt(std::string_view options, std::string_view session_of) {
    page = {};
    number = Driver::open(options, session_of);
  }
  ~Attempt() {
    page.on_show = nullptr;
    Driver::close(number);
  }
  Attempt(const Attempt&) = delete;
  Attempt& operator=(const Attempt&) = delete;

  [[nodiscard]] Driver& driver() const { return *Driver::find(number); }

  void answer(std::string_view body, std::string_view outcome = good) const {
    static_cast<void>(driver().request(page.last_call, "token"));
    driver().receive(page.last_call, outcome, body);
  }

  [[nodiscard]] Log take_log() const {
    Log log;
    std::swap(log, page.log);
    for (std::string& line : log) {
      if (const auto at = line.find(std::to_string(number)); at != std::string::npos) {
        line.replace(at, std::to_string(number).size(), "#");
      }
    }
    return log;
  }

  int number;
};

}  // namespace

TEST_CASE("driver: a step is one transition, then the call, then the snapshot") {
  const Attempt attempt(signed_in, "");
  CHECK(attempt.driver().start());
  CHECK(attempt.take_log() == Log{"send # with token in 15000", "show # checking"});
  attempt.answer(R"({"Username": "alice"})");
  CHECK(attempt.take_log() == Log{"send # with token in 15000", "show # associating"});
  attempt.answer(secret);
  CHECK(attempt.take_log() == Log{"show # awaiting-code"});
}

TEST_CASE("driver: a command that is not allowed sends and shows nothing") {
  const Attempt attempt(signed_in, "");
  CHECK_FALSE(attempt.driver().confirm());
  CHECK_FALSE(attempt.driver().retry());
  CHECK_FALSE(attempt.driver().submit("123456", true, false, ""));
  CHECK(attempt.take_log().empty());
}

TEST_CASE(
    "driver: a command given inside `show` is the next step, and each snapshot is shown once") {
  const Attempt attempt(
      R"({"signedIn": true, "hasApp": true, "region": "eu-central-1", "issuer": "E"})", "");
  page.on_show = [&](std::string_view step) {
    if (step == "confirming-replacement") {
      CHECK(attempt.driver().confirm());
      CHECK_FALSE(attempt.driver().confirm());
    }
    if (step == "failed") CHECK(attempt.driver().retry());
  };
  CHECK(attempt.driver().start());
  attempt.driver().receive(page.last_call, R"({"error": "access_token_unavailable"})", "");
  attempt.answer(R"({"Username": "alice"})");
  CHECK(attempt.take_log() == Log{
                                  "send # with token in 15000",
                                  "show # checking",
                                  "show # failed",
                                  "send # with token in 15000",
                                  "show # checking",
                                  "show # confirming-replacement",
                                  "send # with token in 15000",
                                  "show # associating",
                              });
}

TEST_CASE("driver: while a call is under way, a command sends no other") {
  const Attempt attempt(at_sign_in, session);
  CHECK(attempt.driver().start());
  CHECK(attempt.driver().renew("another-session-of-more-than-twenty", wall));
  CHECK(attempt.take_log() == Log{"send # in 9000", "show # associating", "show # associating"});
  attempt.answer(secret);
  CHECK(attempt.take_log() == Log{"send # in 9000", "show # associating"});
}

TEST_CASE("driver: an outcome counts only once, and only for the call under way") {
  const Attempt attempt(signed_in, "");
  CHECK(attempt.driver().start());
  const int call = page.last_call;
  attempt.driver().receive(call - 1, good, R"({"Username": "alice"})");
  attempt.driver().receive(call + 1, good, R"({"Username": "alice"})");
  CHECK(attempt.driver().request(call + 1, "token").empty());
  CHECK(attempt.take_log().size() == 2);
  attempt.driver().receive(call, good, R"({"Username": "alice"})");
  attempt.driver().receive(call, good, R"({"Username": "alice"})");
  CHECK(attempt.take_log() == Log{"send # with token in 15000", "show # associating"});
}

TEST_CASE("driver: an unusable token is the outcome, and nothing is sent") {
  const Attempt attempt(signed_in, "");
  CHECK(attempt.driver().start());
  static_cast<void>(attempt.take_log());
  CHECK(attempt.driver().request(page.last_call, "").empty());
  CHECK(attempt.take_log() == Log{"show # failed"});
}

TEST_CASE("driver: what is under way when the attempt is closed may have been done") {
  constexpr std::string_view options =
      R"({"signedIn": true, "hasApp": true, "region": "eu-central-1", "account": "carol"})";
  {
    const Attempt attempt(options, "");
    CHECK(attempt.driver().manage());
    attempt.answer(R"({"Username": "carol", "UserMFASettingList": ["SOFTWARE_TOKEN_MFA"]})");
    CHECK(attempt.driver().turn_off());
    CHECK(attempt.driver().confirm());
    CHECK_FALSE(attempt.driver().request(page.last_call, "token").empty());
  }
  const Attempt later(options, "");
  CHECK(later.driver().manage());
  later.answer(R"({"Username": "carol"})");
  CHECK(later.take_log().back() == "show # off");
}

TEST_CASE("driver: the end of a session is shown") {
  const Attempt attempt(
      R"({"region": "eu-central-1", "issuer": "E", "account": "dave", "sessionMinutes": 3})",
      session);
  CHECK(attempt.driver().start());
  attempt.answer(secret);
  static_cast<void>(attempt.take_log());
  CHECK_FALSE(attempt.driver().expire());
  CHECK(attempt.take_log().empty());
  wall += 180'000;
  CHECK(attempt.driver().expire());
  CHECK(attempt.take_log() == Log{"show # failed"});
}

TEST_CASE("driver: an attempt may be closed while its snapshot is shown") {
  const Attempt attempt(signed_in, "");
  const Attempt other(at_sign_in, session);
  page.on_show = [&](std::string_view) { Driver::close(attempt.number); };
  CHECK(attempt.driver().start());
  CHECK(Driver::find(attempt.number) == nullptr);
  CHECK(Driver::find(other.number) != nullptr);
  CHECK(attempt.take_log().back() == "close #");
}

TEST_CASE("driver: invalid numbers and times from the page are reported") {
  const Attempt attempt(
      R"({"region": "eu-central-1", "issuer": "E", "timeoutMs": null, "sessionIssuedAt": 1.5})",
      session);
  CHECK(attempt.take_log() == Log{"report sessionIssuedAt", "report timeoutMs"});
  CHECK(attempt.driver().start());
  attempt.answer(secret);
  for (const double odd : {-1.0, 1e300, std::numeric_limits<double>::quiet_NaN(),
                           std::numeric_limits<double>::infinity(), 1.0}) {
    static_cast<void>(attempt.take_log());
    CHECK(attempt.driver().renew("another-session-of-more-than-twenty", odd));
    CHECK(attempt.take_log().front() == "report sessionIssuedAt");
    attempt.answer(secret);
  }
}

TEST_CASE("driver: the memory of an account is wiped an hour after its secret") {
  wall += 3'600'000;
  CHECK(Driver::expire_memory() == 0);
  {
    const Attempt attempt(at_sign_in, session);
    CHECK(attempt.driver().start());
    attempt.answer(secret);
    // The hour counts from the arrival of the response, a millisecond ago.
    CHECK(Driver::expire_memory() == 3'599'999);
    wall += 3'599'998;
    CHECK(Driver::expire_memory() == 1);
  }
  wall += 1;
  CHECK(Driver::expire_memory() == 0);
}
