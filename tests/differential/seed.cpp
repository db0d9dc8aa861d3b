#include <catch_amalgamated.hpp>
#include <iostream>

#include "random.hpp"

namespace mfa::test {
namespace {

class SeedPrinter : public Catch::EventListenerBase {
 public:
  using EventListenerBase::EventListenerBase;
  void testRunStarting(const Catch::TestRunInfo& /*run*/) override {
    std::cout << "MFA_SEED=" << seed() << "\n";
  }
};

CATCH_REGISTER_LISTENER(SeedPrinter)

}  // namespace
}  // namespace mfa::test
