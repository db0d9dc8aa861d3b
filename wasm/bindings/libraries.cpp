#include <cstdlib>
#include <cstring>

// What is compiled in calls these functions of the C and C++ libraries, and nothing here needs what
// they do. Linked before the libraries, these take their place, in 6 KB less.

namespace {

/// The numbers of JSON that have a fraction are kept as they are written, so nobody looks at the
/// value that nlohmann/json's lexer asks for.
double skip_number(const char* text, char** end) {
  *end = const_cast<char*>(text) + std::strlen(text);
  return 0;
}

}  // namespace

extern "C" {
double strtod(const char* text, char** end) { return skip_number(text, end); }
float strtof(const char* text, char** end) { return static_cast<float>(skip_number(text, end)); }
long double strtold(const char* text, char** end) { return skip_number(text, end); }
}

// libc++ would print what went wrong.
[[noreturn]] void std::__libcpp_verbose_abort(const char*, ...) { std::abort(); }
