#include <cstdlib>
#include <cstring>

// Stubs for library functions that are linked but whose results are never used.

extern "C" {
// nlohmann/json's lexer converts each number, but json_reader.cpp uses only its text.
double strtod(const char* text, char** end) {
  *end = const_cast<char*>(text) + std::strlen(text);
  return 0;
}
long long strtoll(const char* text, char** end, int) {
  return static_cast<long long>(strtod(text, end));
}
unsigned long long strtoull(const char* text, char** end, int) {
  return static_cast<unsigned long long>(strtod(text, end));
}

/// Traps, so that JavaScript gets a `RuntimeError` with a stack instead of an empty message.
void abort() { __builtin_trap(); }
}

// libc++ would print a message first.
[[noreturn]] void std::__libcpp_verbose_abort(const char*, ...) { std::abort(); }
