# Never built. Gives clang-tidy (scripts/check) all native sources as one file, since it spends most
# of its time in the headers of the standard library.
file(GLOB_RECURSE lint_sources CONFIGURE_DEPENDS wasm/core/*.cpp)
add_library(lint OBJECT EXCLUDE_FROM_ALL ${lint_sources} wasm/bindings/driver.cpp)
set_target_properties(lint PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
target_link_libraries(lint PRIVATE mfa_core mfa_nlohmann mfa_qrcodegen)
