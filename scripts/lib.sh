# Shared by the scripts in this folder, which begin with
#
#   set -euo pipefail
#   . "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
#
# shellcheck shell=bash

# With it, cd prints where it goes, and may go elsewhere.
unset CDPATH

# The project's root.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }

die() {
  printf '%s: %s\n' "scripts/${0##*/}" "$*" >&2
  exit 1
}

# For wrong usage.
misuse() {
  printf '%s: %s: see scripts/%s -h\n' "scripts/${0##*/}" "$*" "${0##*/}" >&2
  exit 2
}

# Prints the comment at the top of the running script: its help.
usage() {
  awk 'NR == 1 { next } !/^#/ { exit } /^# shellcheck/ { next } { sub(/^# ?/, ""); print }' "$0"
}

# For a script that has no options but -h.
take_no_options() {
  take_one_argument "$@"
  case ${1-} in
    -h | --help) usage && exit ;;
    "") ;;
    *) misuse "there is no option '$1'" ;;
  esac
}

take_one_argument() {
  [ $# -le 1 ] || misuse "there are too many arguments"
}

# Builds dist/, or with `no` only checks that it is there.
provide_dist() { # yes|no
  [ "$1" = no ] || "$root/scripts/build"
  # The build writes this file last.
  [ -f "$root/dist/integrity.json" ] || die "there is no dist/: leave out --no-build"
}

# The number of jobs to run at once. Not with nproc, which macOS lacks.
count_cores() { getconf _NPROCESSORS_ONLN; }

# Puts the tools that scripts/setup found or installed on the PATH, and sets EMSCRIPTEN_ROOT,
# EM_CONFIG, MFA_DEPS, CHROMIUM, CHROMIUM_HEADLESS_SHELL, FIREFOX, WEBKIT_DRIVER, CLANG, CLANGXX,
# LLVM_COV, LLVM_PROFDATA, CLANG_FORMAT and CLANG_TIDY: each only if it was found.
load_environment() {
  [ -f "$root/.deps/env.sh" ] || die "run scripts/setup first"
  # shellcheck source=/dev/null
  . "$root/.deps/env.sh"
}

# Configures a CMake preset, or configures and builds it. Prints only warnings and errors.
configure_preset() {
  local folder="$root/build/$1" source
  source=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2>/dev/null || true)
  # CMake refuses a folder that it configured for another one, such as this checkout under an
  # earlier name.
  [ -z "$source" ] || [ "$source" -ef "$root" ] || rm -rf "$folder"
  cmake_quietly "$1" --preset "$1"
}
build_preset() {
  configure_preset "$1"
  cmake_quietly "$1" --build --preset "$1"
}

cmake_quietly() { # PRESET ARGUMENT…
  local log="$root/build/$1.log"
  shift
  mkdir -p "$root/build"
  if cmake "$@" >"$log" 2>&1; then
    # From compilers whose warnings are not errors (cmake/warnings.cmake).
    grep -F ': warning: ' "$log" | sort -u >&2 || true
    return
  fi
  tail -n 60 "$log" >&2
  die "cmake $* failed; the full log is in ${log#"$root/"}"
}
