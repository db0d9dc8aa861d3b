# The parts of scripts/setup for Debian: its packages, and on Debian 12 an Emscripten from Debian
# 13's packages.
#
# shellcheck shell=bash disable=SC2154,SC2034 # scripts/setup sets $deps and uses what looks unused here

# The Debian version; empty on other systems. Debian's testing has no number yet, so it counts as
# 99.
# shellcheck source=/dev/null
debian=$(. /etc/os-release 2>/dev/null && [ "${ID:-}" = debian ] && printf '%s' "${VERSION_ID:-99}") || debian=""

# --- packages ---

# The needed commands, with their packages. A command that was installed in another way also counts.
wanted_commands="\
g++ g++
cmake cmake
ninja ninja-build
git git
python3 python3
curl curl
clang++-19 clang-19
wasm-ld-19 lld-19
llvm-nm-19 llvm-19
clang-format-19 clang-format-19
clang-tidy-19 clang-tidy-19
shellcheck shellcheck
oathtool oathtool
zbarimg zbar-tools"

# Packages without a command.
wanted_packages="ca-certificates libclang-rt-19-dev liboath-dev libssl-dev"

packages_for_root="" # packages that root must install
apt_lists_are_new=no

missing_packages() {
  local command package
  while read -r command package; do
    have "$command" || echo "$package"
  done <<<"$wanted_commands"
  # shellcheck disable=SC2086 # a list of words
  not_installed $wanted_packages
}

not_installed() { # PACKAGE…
  local package installed
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null) || true
  for package; do
    grep -qx "installed $package" <<<"$installed" || echo "$package"
  done
}

apt_install() { # PACKAGE…
  [ $# -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    packages_for_root="$packages_for_root $*"
    return
  fi
  say "Debian packages: installing $*"
  if [ $apt_lists_are_new = no ]; then
    logged apt apt-get -q -o DPkg::Lock::Timeout=300 update
    apt_lists_are_new=yes
  fi
  logged apt env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "$@"
}

# --- Debian 13's packages, on any Debian ---

# Prints the URL of this machine's Debian mirror.
mirror() { # APT-OPTION…
  # shellcheck disable=SC2016 # for apt-get and for awk
  apt-get "$@" indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
    awk -v codename="$(. /etc/os-release && echo "$VERSION_CODENAME")" \
      '$1 == codename && $2 == "main" && !found { print $3; found = 1 }'
}

# The same for a machine without package lists, such as a new container. apt must download them
# first, into FOLDER, so that root is not needed.
mirror_by_new_lists() { # FOLDER
  local own=(-o "Dir::State::Lists=$1/lists" -o "Dir::Cache=$1/cache" -o APT::Sandbox::User= -o Acquire::Languages=none)
  mkdir -p "$1/lists/partial" "$1/cache/archives/partial"
  logged apt apt-get -q "${own[@]}" update
  mirror "${own[@]}"
}

# Sets trixie to options that make apt-get use only Debian 13, with its own lists in .deps. This
# does not change the system's configuration and does not need root. apt verifies downloads with
# Debian's keys.
use_trixie() {
  local folder="$deps/apt" keys=/usr/share/keyrings/debian-archive-keyring.gpg uri
  [ -z "${trixie+set}" ] || return 0
  uri=$(mirror)
  [ -n "$uri" ] || uri=$(mirror_by_new_lists "$folder/own")
  [ -n "$uri" ] || die "apt's sources name no mirror of Debian $debian"
  mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
  printf '%s\n' "deb [signed-by=$keys] $uri trixie main" "deb-src [signed-by=$keys] $uri trixie main" \
    >"$folder/sources.list"
  trixie=(
    -o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null -o APT::Default-Release=
    -o "Dir::State::Lists=$folder/lists" -o "Dir::Cache=$folder/cache"
    -o APT::Sandbox::User= -o Acquire::Languages=none
  )
  logged apt apt-get -q "${trixie[@]}" update
}

# download_source PACKAGE VERSION SHA256 FILE: downloads Debian's copy of the upstream tarball.
download_source() {
  local uri
  use_trixie
  uri=$(apt-get "${trixie[@]}" source --print-uris "$1" 2>>"$deps/log/apt.log" |
    sed -n "s/^'\([^']*\)' $1_$2\.orig\.tar\.gz .*/\1/p")
  [ -n "$uri" ] || die "Debian 13 has no $1 $2 (see $deps/log/apt.log)"
  logged apt /usr/lib/apt/apt-helper download-file "$uri" "$4" "SHA256:$3"
}

# --- Emscripten on Debian 12, whose own is too old ---

# These two packages no longer change, so their hashes are pinned. The C and C++ libraries of Debian
# 13's Binaryen get security updates, which replace older versions on every mirror. For them, apt
# checks the hash in Debian's signed list.
emscripten_package=emscripten=3.1.69+dfsg-3
emscripten_sha256=d2ac788b952c56ab6736b4db2ac0825aa63cfb4c08b8abaefe19e324779d1b2d
binaryen_package=binaryen=120-4
binaryen_sha256=47be56009e56170f4338a0154fbff2028bd607bc3c8b6a5414658a985bef6470
binaryen_libraries="libc6 libstdc++6 libgcc-s1"

emscripten_recipe="$emscripten_sha256 $binaryen_sha256 1" # increase when the unpacked result changes
private_emscripten_root="$deps/emscripten/tree/usr/share/emscripten"

install_private_emscripten() {
  local work="$deps/emscripten.new"
  if [ "$(dpkg --print-architecture)" != amd64 ]; then
    lack "Emscripten $emscripten_version or newer: from emsdk, or with Debian 13 (here it is for amd64 only)"
    return
  fi
  # The compilers and the JavaScript parser that Emscripten runs.
  # shellcheck disable=SC2046 # a list of words
  apt_install $(not_installed clang-19 lld-19 llvm-19 node-acorn)
  rm -rf "$work"
  mkdir -p "$work/packages" "$work/tree"
  download_emscripten "$work/packages"
  say "Emscripten $emscripten_version: unpacking"
  unpack_emscripten "$work/packages" "$work/tree"
  rm -r "$work/packages"
  wrap_binaryen "$work"
  configure_emscripten "$work/tree/usr/share/emscripten"
  replace "$deps/emscripten" "$work"
  stamp emscripten "$emscripten_recipe"
}

download_emscripten() { # FOLDER
  say "Emscripten $emscripten_version: downloading Debian 13's package (237 MB)"
  use_trixie
  # shellcheck disable=SC2086 # a list of words
  (cd "$1" && logged emscripten apt-get -q "${trixie[@]}" download \
    "$emscripten_package" "$binaryen_package" $binaryen_libraries)
  check_sha256 "$1"/emscripten_*.deb "$emscripten_sha256"
  check_sha256 "$1"/binaryen_*.deb "$binaryen_sha256"
}

# Leaves out half of Emscripten: its tests, and libraries for position-independent code.
unpack_emscripten() { # PACKAGES FOLDER
  local package
  for package in "$1"/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar -x --no-same-owner -C "$2" --exclude='./usr/share/emscripten/test' \
      --exclude='*/wasm32-emscripten/pic' --exclude='*/wasm32-emscripten/lto-pic' --exclude='*/gconv'
  done
}

# Binaryen is linked with Debian 13's C library. So each of its programs gets a link to a script
# that starts it with Debian 13's loader and libraries.
wrap_binaryen() { # FOLDER
  local program
  mkdir -p "$1/binaryen/bin"
  cat >"$1/binaryen/run" <<'END'
#!/bin/sh
usr="${0%/*}/../../tree/usr"
libraries="$usr/lib/x86_64-linux-gnu"
exec "$libraries/ld-linux-x86-64.so.2" --library-path "$libraries" "$usr/bin/${0##*/}" "$@"
END
  chmod +x "$1/binaryen/run"
  for program in "$1"/tree/usr/bin/wasm*; do
    ln -s ../run "$1/binaryen/bin/${program##*/}"
  done
}

configure_emscripten() { # FOLDER
  # Python. Emscripten reads it, and sets EM_CONFIG to its path.
  cat >"$1/.emscripten" <<'END'
import os
LLVM_ROOT = '/usr/bin'
LLVM_ADD_VERSION = '19'
CLANG_ADD_VERSION = '19'
BINARYEN_ROOT = os.path.join(os.path.dirname(os.environ['EM_CONFIG']), '../../../../binaryen')
FROZEN_CACHE = True
END
  # Otherwise Node.js finds this project's package.json, and treats Emscripten's scripts as ES
  # modules.
  echo '{ "type": "commonjs" }' >"$1/package.json"
  mkdir "$1/node_modules"
  ln -s /usr/share/nodejs/acorn "$1/node_modules/acorn"
}
