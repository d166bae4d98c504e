# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and test.sh: finds out what this machine is and installs what the build needs.

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

debian_packages() { # sort...
    local sort
    for sort in "$@"; do
        sed -n "s/^$sort //p" "$root/installer/packages/debian.txt"
    done
}

debian_missing() { # packages...
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null)" = 'ii ' ] || printf '%s\n' "$package"
    done
}

install_on_debian() { # sort...
    local missing as_root=()
    mapfile -t missing < <(debian_missing $(debian_packages "$@"))
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "These packages are missing and only an administrator can install them:
    apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get -qq update >&2 || say "The package lists could not be refreshed; trying with those at hand."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install -y --no-install-recommends "${missing[@]}" >&2 || stop "The packages could not be installed."
}

name_missing_on_macos() {
    local missing=() formula
    command -v brew >/dev/null || stop "On macOS Caretaker is built with Homebrew. Install it from https://brew.sh and start this script again."
    for formula in cmake ninja qt openssl@3 tl-expected cpp-httplib snowball qtkeychain md4c yaml-cpp libzip libxlsxwriter simdjson pkgconf; do
        brew list --versions "$formula" >/dev/null 2>&1 || missing+=("$formula")
    done
    [ "${#missing[@]}" -eq 0 ] || stop "Missing: ${missing[*]}. Install with
    brew install ${missing[*]}
and start this script again."
    CMAKE_PREFIX_PATH="$(brew --prefix qt);$(brew --prefix openssl@3)"
    export CMAKE_PREFIX_PATH
}

name_missing_on_windows() {
    [ -n "${VCPKG_ROOT:-}" ] || stop "On Windows Caretaker is built with Visual Studio 2022 and vcpkg. Set VCPKG_ROOT to your vcpkg folder, then run
    vcpkg install qtbase[sql-psql,sql-sqlite] qttools openssl tl-expected cpp-httplib libstemmer zlib qtkeychain-qt6 md4c yaml-cpp libzip libxlsxwriter simdjson --triplet x64-windows
and start this script again from a Developer PowerShell's bash."
    command -v cl >/dev/null || stop "The compiler cl was not found. Start this script from a Visual Studio developer prompt."
    command -v cmake >/dev/null || stop "cmake was not found. It comes with Visual Studio (C++ CMake tools)."
    export CMAKE_TOOLCHAIN_FILE="$VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake"
}

prepare_machine() { # sort...
    case "$(uname -s)" in
    Linux)
        if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
            install_on_debian "$@"
        else
            say "This is not a Debian system, so nothing is installed for you. Needed are:"
            say "    $(debian_packages "$@" | tr '\n' ' ')"
        fi ;;
    Darwin) name_missing_on_macos ;;
    MINGW* | MSYS* | CYGWIN*) name_missing_on_windows ;;
    *) stop "$(uname -s) is not a system that Caretaker is built on. It knows Debian 12, macOS and Windows." ;;
    esac
    if command -v ccache >/dev/null && [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ]; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
        # What a file includes is told by the compiler, which would otherwise read each file twice.
        export CCACHE_DEPEND="${CCACHE_DEPEND:-1}"
        # So that another clone of the same files, and what is compiled with common headers, is found again.
        export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$root}" CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"
        export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros}"
    fi
}

configure_and_build() { # preset targets...
    local preset=$1
    shift
    # The other compiler sees what the first one lets pass (macOS has no other), and builds this in half of its time.
    if [ "$preset" = asan ] && [ -z "${CXX:-}" ] && command -v clang++-16 >/dev/null; then
        local -x CXX=clang++-16
        export ASAN_SYMBOLIZER_PATH="${ASAN_SYMBOLIZER_PATH:-$(command -v llvm-symbolizer-16 || true)}"
    fi
    cmake --preset "$preset" >"$root/build/$preset-configure.log" 2>&1 || {
        cat "$root/build/$preset-configure.log" >&2
        stop "Configuring failed."
    }
    cmake --build --preset "$preset" ${1:+--target "$@"} >&2 || stop "Building failed."
}
