#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Qt and every other library that Caretaker needs on Windows, from Debian's source packages, into a cache outside
# of the tree, and prints the folder they are in. What is there already is not built again; a run that was cut off goes on
# where it stopped.
#   --where         prints the folder if it is complete, and fails otherwise, without building anything
#   --pack FILE     writes the finished folder into one file (.tar.xz)
#   --unpack FILE   takes it from such a file instead of building it
# CARETAKER_CACHE names another cache than ~/.cache/caretaker, CARETAKER_WINDOWS_QT a packed Qt that was built before,
# JOBS how many processors are used.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
# shellcheck source=installer/platform.sh
. "$root/installer/platform.sh"
# shellcheck source=installer/windows/recipes.sh
. "$here/recipes.sh"
# shellcheck source=installer/windows/sources.sh
. "$here/sources.sh"

jobs=${JOBS:-$(getconf _NPROCESSORS_ONLN)}
cache=${CARETAKER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/caretaker}/windows

# The recipes' text holds the flags; the compiler's package, whose libraries are shipped too, the rest.
key() {
    { cat "$here/recipes.sh" "$here/mingw.cmake"; dpkg-query -W -f '${Version}' g++-mingw-w64-x86-64-posix 2>/dev/null || true; } |
        sha256sum | cut -c 1-16
}

is_complete() {
    local name
    for name in "${recipes[@]}"; do
        [ -e "$stamps/$name" ] || return 1
    done
}

run_recipe() { # name
    local name=$1 log=$folder/logs/$1.log work=$folder/building/$1 began=$SECONDS
    [ ! -e "$stamps/$name" ] || return 0
    say "$(date +%T) $name…"
    rm -rf "$work"
    mkdir -p "$work"
    # A subshell of its own, for "set -e" is off in what stands before "||".
    (
        set -euo pipefail
        cd "$work"
        "build_$name"
        printf '%s\n' "$version" >"$folder/version"
    ) >"$log" 2>&1 &
    if ! wait $!; then
        tail -n 30 "$log" >&2
        stop "$name could not be built; the whole of it is in $log."
    fi
    mv "$folder/version" "$stamps/$name"
    rm -rf "$work"
    say "         $name $(cat "$stamps/$name"): $((SECONDS - began)) s"
}

build_all() {
    prepare_machine windows
    folder=$cache/$(key) # the compiler may have come just now
    prefix=$folder/prefix stamps=$folder/stamps
    mkdir -p "$prefix/licences" "$stamps" "$folder/logs"
    export CARETAKER_WINDOWS_PREFIX=$prefix PKG_CONFIG_LIBDIR=/nonexistent
    # What is whole is left alone, for programs that are being tried may have it open.
    ! is_complete || return 0
    local name
    for name in "${recipes[@]}"; do
        run_recipe "$name"
    done
    find "$prefix/bin" "$prefix/plugins" -name '*.dll' -exec $target-strip --strip-unneeded {} +
    rm -rf "$prefix/doc" "$prefix/lib/pkgconfig" "$folder/building"
}

pack() { # file
    is_complete || stop "There is nothing to pack yet: $prefix is not complete."
    tar -C "$folder" -cf - prefix stamps | xz -T "$jobs" -6 >"$1.part"
    mv "$1.part" "$1"
}

unpack() { # file
    mkdir -p "$folder"
    tar -C "$folder" -xf "$1"
    is_complete || stop "$1 is not complete."
}

folder=$cache/$(key) prefix='' stamps=''
prefix=$folder/prefix stamps=$folder/stamps
case "${1:-}" in
--where) is_complete || exit 1 ;;
--pack) pack "${2:?--pack needs the name of a file}" ;;
--unpack) unpack "${2:?--unpack needs the name of a file}" ;;
'') build_all ;;
*) stop "usage: $0 [--where | --pack FILE | --unpack FILE]" ;;
esac
printf '%s\n' "$prefix"
