#include <array>

#include "scenario.hpp"

namespace mfa::simulation {
namespace {

using std::chrono::milliseconds;

double any(double random) { return random; }
double greatest(double) { return 0x1.fffffffffffffp-1; }
double middling(double) { return 0.5; }
milliseconds as_said(milliseconds said) { return said; }
milliseconds not_at_all(milliseconds) { return {}; }
milliseconds four_times(milliseconds said) { return 4 * said; }

constexpr std::array all{
    Policy{"ours: full jitter", true, any, as_said},
    Policy{"no jitter", true, greatest, as_said},
    Policy{"at once", true, any, not_at_all},
    Policy{"never by itself", false, middling, as_said},
    Policy{"ours, four times as long", true, any, four_times},
};

}  // namespace

std::span<const Policy> policies() { return all; }

}  // namespace mfa::simulation
