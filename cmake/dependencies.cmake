# Third-party source: pinned by version and hash, never committed. On Debian, `scripts/setup`
# unpacks the same tarballs into .deps/src (MFA_DEPS). Otherwise FetchContent downloads them.
include(FetchContent)

# Declares the source tree `name`, from the folder `name` of MFA_DEPS if it exists. Sets
# <name>_SOURCE_DIR.
function(mfa_source name url hash)
  string(TOUPPER "${name}" upper)
  if(IS_DIRECTORY "$ENV{MFA_DEPS}/${name}")
    set("FETCHCONTENT_SOURCE_DIR_${upper}" "$ENV{MFA_DEPS}/${name}")
  endif()
  # SOURCE_SUBDIR has no CMakeLists.txt, so only our targets are built, with our warnings.
  FetchContent_Declare("${name}" URL "${url}" URL_HASH "SHA256=${hash}" SOURCE_SUBDIR none)
  FetchContent_MakeAvailable("${name}")
  set("${name}_SOURCE_DIR" "${${name}_SOURCE_DIR}" PARENT_SCOPE)
endfunction()

mfa_source(json https://github.com/nlohmann/json/archive/refs/tags/v3.11.3.tar.gz
  0d8ef5af7f9794e3263480193c491549b2ba6cc74bb018906202ada498a79406)
add_library(mfa_nlohmann INTERFACE)
target_include_directories(mfa_nlohmann SYSTEM INTERFACE "${json_SOURCE_DIR}/include")

mfa_source(qr-code-generator https://github.com/nayuki/QR-Code-generator/archive/refs/tags/v1.8.0.tar.gz
  2ec0a4d33d6f521c942eeaf473d42d5fe139abcfa57d2beffe10c5cf7d34ae60)
add_library(mfa_qrcodegen STATIC "${qr-code-generator_SOURCE_DIR}/c/qrcodegen.c")
target_include_directories(mfa_qrcodegen SYSTEM PUBLIC "${qr-code-generator_SOURCE_DIR}/c")

if(MFA_BUILD_TESTS)
  # The same author's C++ implementation, for comparison.
  add_library(mfa_qrcodegen_cpp STATIC "${qr-code-generator_SOURCE_DIR}/cpp/qrcodegen.cpp")
  target_include_directories(mfa_qrcodegen_cpp SYSTEM PUBLIC "${qr-code-generator_SOURCE_DIR}/cpp")

  mfa_source(catch2 https://github.com/catchorg/Catch2/archive/refs/tags/v3.7.1.tar.gz
    c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c)
  add_library(mfa_catch2 STATIC "${catch2_SOURCE_DIR}/extras/catch_amalgamated.cpp")
  target_include_directories(mfa_catch2 SYSTEM PUBLIC "${catch2_SOURCE_DIR}/extras")
endif()
