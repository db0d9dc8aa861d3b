#pragma once

#include <cstddef>

/// What C++ asks of JavaScript: fetch.js. An attempt is known by its driver's number, a call by a
/// number of its own. Texts are `size` bytes at `data`.
extern "C" {

/// Makes the call that is due, after `delay_ms`: asks the page for its access token if
/// `needs_token`, has `Driver::request` compose the request, and gives `Driver::receive` the
/// outcome, once, within `timeout_ms`. Returns at once; nothing of the page runs before it has.
void edge_send(int driver, int call, int delay_ms, int timeout_ms, bool needs_token);

/// Gives the page a snapshot, as JSON, which is wiped. The page may give commands meanwhile, and
/// close the attempt.
void edge_show(int driver, char* data, std::size_t size);

/// Aborts the attempt's call, and forgets its page.
void edge_close(int driver);

/// Names an option that was ignored.
void edge_report(const char* data, std::size_t size);

// Of Emscripten.

double emscripten_date_now();
double emscripten_performance_now();
float emscripten_random();
/// JavaScript's views of the memory are replaced.
void emscripten_notify_memory_growth(std::size_t memory);
}
