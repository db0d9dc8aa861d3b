#include <cstdlib>
#include <cstring>

// Stubs for library functions that are linked but whose results are never used; and short versions
// of two that musl has written for speed.

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

std::size_t strlen(const char* text) {
  std::size_t size = 0;
  while (text[size] != 0) ++size;
  return size;
}
void* memchr(const void* data, int value, std::size_t size) {
  for (const char* at = static_cast<const char*>(data); size > 0; ++at, --size) {
    if (*at == static_cast<char>(value)) return const_cast<char*>(at);
  }
  return nullptr;
}

/// Traps, so that JavaScript gets a `RuntimeError` with a stack instead of an empty message.
void abort() { __builtin_trap(); }
}

// libc++ would print a message first.
[[noreturn]] void std::__libcpp_verbose_abort(const char*, ...) { std::abort(); }
