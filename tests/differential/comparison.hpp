#pragma once

#include <catch_amalgamated.hpp>
#include <iostream>
#include <string>
#include <string_view>

#include "support.hpp"

namespace mfa::test {

/// Counts the comparisons, and fails the test at its end if one differed: a million assertions of
/// Catch2 would take longer than the comparison.
class Comparison {
 public:
  explicit Comparison(std::string_view subject) : subject_(subject) {}
  Comparison(const Comparison&) = delete;
  Comparison& operator=(const Comparison&) = delete;

  /// `describe` returns the text for a difference.
  template <typename Describe>
  void expect(bool equal, const Describe& describe) {
    constexpr int described = 5;
    ++compared_;
    if (equal) return;
    if (++different_ <= described) descriptions_.append(1, '\n').append(describe());
  }

  void finish() const {
    std::cout << compared_ << " " << subject_ << ": " << different_ << " different\n";
    INFO(different_ << " of " << compared_ << " " << subject_
                    << " differ; the first:" << descriptions_);
    CHECK(different_ == 0);
    CHECK(compared_ > 0);
  }

 private:
  std::string_view subject_;
  int compared_ = 0;
  int different_ = 0;
  std::string descriptions_;
};

}  // namespace mfa::test
