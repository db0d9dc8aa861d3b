#pragma once

#include <cstddef>

/// The functions that C++ calls in JavaScript (fetch.js). `driver` is the number of an attempt's
/// driver.
extern "C" {

/// Makes the call that is due, after `delay_ms`: asks the page for the access token if
/// `needs_token`, has `Driver::request` compose the request, and gives `Driver::receive` the
/// outcome within `timeout_ms`. No code of the page runs before this returns.
void edge_send(int driver, int call, int delay_ms, int timeout_ms, bool needs_token);

/// Shows a snapshot, in JSON, to the page once C++ has returned, and wipes it. C++ allows commands
/// during this call, too.
void edge_show(int driver, char* data, std::size_t size);

/// Aborts the attempt's call, and forgets its page.
void edge_close(int driver);

/// Warns that an option was ignored.
void edge_report(const char* data, std::size_t size);

// Declared by Emscripten.
double emscripten_date_now();
double emscripten_performance_now();
float emscripten_random();
void emscripten_notify_memory_growth(std::size_t memory);
}
