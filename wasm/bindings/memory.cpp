#include <malloc.h>

#include <cstddef>
#include <cstdlib>
#include <new>

#include "secret.hpp"

// The module's memory is readable by every script of the page, so nothing freed in it keeps its
// content: not the strings, coroutine frames and containers in which a secret may have passed
// either.

void operator delete(void* data) noexcept {
  if (data == nullptr) return;
  mfa::wipe(data, malloc_usable_size(data));
  std::free(data);
}

void operator delete(void* data, std::size_t) noexcept { operator delete(data); }
void operator delete[](void* data) noexcept { operator delete(data); }
void operator delete[](void* data, std::size_t) noexcept { operator delete(data); }
