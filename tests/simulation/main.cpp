// Prints what becomes of a crowd at a service that was down: a Markdown table, a row for each
// policy.

#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "crowd.hpp"
#include "scenario.hpp"

namespace mfa::simulation {
namespace {

[[noreturn]] void refuse(std::string_view option) {
  std::fprintf(stderr, "simulate: what is '%s'? See scripts/simulate -h\n",
               std::string(option).c_str());
  std::exit(2);
}

std::uint64_t number(std::string_view option, std::string_view value) {
  std::uint64_t result = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
  if (error != std::errc() || end != value.data() + value.size()) refuse(option);
  return result;
}

Scenario parse(std::span<char*> words) {
  using std::chrono::seconds;
  using Number = std::uint64_t;
  Scenario scenario;
  const std::map<std::string_view, std::function<void(Number)>> options{
      {"--people", [&](Number value) { scenario.people = value; }},
      {"--arrival", [&](Number value) { scenario.arrival = seconds(value); }},
      {"--outage", [&](Number value) { scenario.outage = seconds(value); }},
      {"--reads", [&](Number value) { scenario.reads = static_cast<double>(value); }},
      {"--writes", [&](Number value) { scenario.writes = static_cast<double>(value); }},
      {"--retry-after", [&](Number value) { scenario.retry_after = seconds(value); }},
      {"--seed", [&](Number value) { scenario.seed = value; }},
  };
  for (std::size_t i = 1; i < words.size(); i += 2) {
    const auto option = options.find(words[i]);
    if (option == options.end()) refuse(words[i]);
    option->second(number(words[i], i + 1 < words.size() ? words[i + 1] : ""));
  }
  if (scenario.people == 0) refuse("--people 0");
  if (scenario.reads < 1 || scenario.writes < 1) refuse("a quota of 0");
  return scenario;
}

std::string hours(std::chrono::milliseconds time) {
  const auto minutes = std::chrono::round<std::chrono::minutes>(time).count();
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%d:%02d", static_cast<int>(minutes / 60),
                static_cast<int>(minutes % 60));
  return text.data();
}

void print_head(const Scenario& scenario) {
  std::printf(
      "%zu people, all within %d s; down for %d s; then %.0f reads and %.0f writes a second",
      scenario.people, static_cast<int>(scenario.arrival.count()),
      static_cast<int>(scenario.outage.count()), scenario.reads, scenario.writes);
  if (scenario.retry_after.count() > 0) {
    std::printf(", Retry-After: %d", static_cast<int>(scenario.retry_after.count()));
  }
  std::printf(".\n\n");
  std::printf("| %-24s | %10s | %10s | %10s | %10s | %10s | %10s | %6s | %6s | %6s |\n", "repeats",
              "peak /s", "peak after", "calls each", "refused", "presses", "most", "half", "99 %",
              "all");
  std::printf(
      "| %s | ---------: | ---------: | ---------: | ---------: | ---------: | ---------: |",
      std::string(24, '-').c_str());
  std::printf(" -----: | -----: | -----: |\n");
}

void print_row(const Scenario& scenario, const Policy& policy, const Tally& tally) {
  const auto people = static_cast<double>(scenario.people);
  std::printf("| %-24s | %10u | %10u | %10.1f | %8.1f %% | %10.2f | %10u | %6s | %6s | %6s |\n",
              std::string(policy.name).c_str(), tally.peak(), tally.peak(scenario.outage),
              static_cast<double>(tally.calls) / people,
              100 * static_cast<double>(tally.refused) / static_cast<double>(tally.calls),
              static_cast<double>(tally.presses) / people, tally.most_presses_of_one,
              hours(tally.enrolled_by(0.5)).c_str(), hours(tally.enrolled_by(0.99)).c_str(),
              hours(tally.enrolled_by(1)).c_str());
  std::fflush(stdout);
}

int run(std::span<char*> words) {
  const Scenario scenario = parse(words);
  print_head(scenario);
  std::vector<std::future<Tally>> tallies;
  for (const Policy& policy : policies()) {
    tallies.push_back(std::async(std::launch::async, simulate, scenario, policy));
  }
  for (std::size_t i = 0; i < tallies.size(); ++i) {
    print_row(scenario, policies()[i], tallies[i].get());
  }
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace mfa::simulation

int main(int count, char** words) {
  return mfa::simulation::run({words, static_cast<std::size_t>(count)});
}
