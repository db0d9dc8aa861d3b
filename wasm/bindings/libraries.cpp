#include <cstdlib>
#include <cstring>

// Stubs for functions of the C and C++ libraries that are linked but whose results nothing needs.
// Linked before the libraries, they take their place.

extern "C" {

/// nlohmann/json's lexer asks for the value of each number with a fraction; json_reader.cpp keeps
/// numbers as they are written.
double strtod(const char* text, char** end) {
  *end = const_cast<char*>(text) + std::strlen(text);
  return 0;
}

// Only named by libc++.
float strtof(const char*, char**) { return 0; }
long double strtold(const char*, char**) { return 0; }
}

// libc++ would print what went wrong.
[[noreturn]] void std::__libcpp_verbose_abort(const char*, ...) { std::abort(); }
