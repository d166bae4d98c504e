#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Qt and every other library that Caretaker needs on Windows, from Debian's source packages, into a cache outside
# of the tree, and prints the folder they are in. What is there already is not built again, unless Debian has a newer
# version of its source, as after a security update; a run that was cut off goes on where it stopped.
#   --where         prints the folder if it is complete, and fails otherwise, without building or asking for anything
#   --pack FILE     writes the finished folder into one file (.tar.xz), with the key of its recipes and compiler
#   --unpack FILE   takes it from such a file instead of building it, if the key is the one that is needed here
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

# The first line of a stamp is the version that is shown; then each package of which the recipe was made, with its own.
run_recipe() { # name
    local name=$1 log=$folder/logs/$1.log work=$folder/building/$1 began=$SECONDS
    [ ! -e "$stamps/$name" ] || return 0
    say "$(date +%T) $name…"
    rm -rf "$work"
    mkdir -p "$work"
    # A subshell of its own, for "set -e" is off in what stands before "||".
    (
        set -euo pipefail
        fetched=()
        cd "$work"
        "build_$name"
        printf '%s\n' "$version" "${fetched[@]}" >"$folder/version"
    ) >"$log" 2>&1 &
    if ! wait $!; then
        tail -n 30 "$log" >&2
        stop "$name could not be built; the whole of it is in $log."
    fi
    mv "$folder/version" "$stamps/$name"
    rm -rf "$work"
    say "         $name $(head -n 1 "$stamps/$name"): $((SECONDS - began)) s"
}

# One a line, as the recipe itself names them: package, release and sum.
sources_of() { # recipe
    declare -f "build_$1" | sed -n 's/^ *fetch_source [^ ;]* \([^;]*\);*$/\1/p'
}

# What is not fetched is copied from a package of this machine.
copied_package() { # recipe
    declare -f "build_$1" | sed -n "s/^ *version=\$(dpkg-query .* \([^ ]*\));*$/\1/p"
}

# Which recipes are built with what another has made.
links_of() { # recipe
    case "$1" in
    postgresql | qt) echo openssl ;;
    psql) echo postgresql qt ;;
    keychain) echo qt ;;
    esac
}

# A stamp that names no packages tells the version of the one that was fetched last, and nothing about others.
recorded_version() { # recipe package
    local last
    last=$(sources_of "$1" | tail -n 1)
    sed -n "s/^$2 //p" "$stamps/$1" | grep . || { [ "${last%% *}" = "$2" ] && head -n 1 "$stamps/$1"; }
}

# Says why, and gives 0, if a recipe has to be built again.
is_outdated() { # recipe
    local name=$1 line words recorded newer other copied
    for other in $(links_of "$name"); do
        if [ ! -e "$stamps/$other" ]; then
            say "$name is built again, for it links $other."
            return 0
        fi
    done
    copied=$(copied_package "$name")
    if [ -n "$copied" ] && [ "$(dpkg-query -W -f '${Version}' "$copied" 2>/dev/null)" != "$(head -n 1 "$stamps/$name")" ]; then
        say "$name is built again, for this machine has another version of $copied."
        return 0
    fi
    while read -r line; do
        eval "words=($line)" # the sum is named by a variable
        recorded=$(recorded_version "$name" "${words[0]}") || continue
        if ! newer=$(newer_source "$recorded" "${words[@]}"); then
            say "It is not known whether there is a newer ${words[0]} than $recorded; what was built of it stays."
        elif [ -n "$newer" ]; then
            say "$name is built again: ${words[0]} $newer has come after $recorded."
            return 0
        fi
    done < <(sources_of "$name")
    return 1
}

# Takes the stamps from what is older than its source would be now, and from what links that. Without the network, or
# without package lists, everything stays as it is.
forget_outdated() {
    local name
    if ! refresh_lists bookworm || ! refresh_lists trixie; then
        say "Nothing is built again, for nobody can tell whether there are newer sources."
        return 0
    fi
    for name in "${recipes[@]}"; do
        if [ -e "$stamps/$name" ] && is_outdated "$name"; then
            rm "$stamps/$name"
            [ "$name" != qt ] || unset CARETAKER_WINDOWS_QT # it is as old
        fi
    done
}

build_all() {
    prepare_machine windows
    find_folder # the compiler may have come just now
    mkdir -p "$prefix/licences" "$stamps" "$folder/logs"
    export CARETAKER_WINDOWS_PREFIX=$prefix PKG_CONFIG_LIBDIR=/nonexistent
    forget_outdated
    # What is whole is left alone, for programs that are being tried may have it open.
    ! is_complete || return 0
    local name
    for name in "${recipes[@]}"; do
        run_recipe "$name"
    done
    find "$prefix/bin" "$prefix/plugins" -name '*.dll' -exec $target-strip --strip-unneeded {} +
    rm -rf "$prefix/doc" "$prefix/lib/pkgconfig" "$folder/building"
}

# The key comes first, so that it is read without unpacking the rest.
pack() { # file
    is_complete || stop "There is nothing to pack yet: $prefix is not complete."
    key >"$folder/key"
    tar -C "$folder" -cf - key prefix stamps | xz -T "$jobs" -6 >"$1.part"
    mv "$1.part" "$1"
}

# Beside the place where it will be, which it takes only when all of it is there and right.
unpack() { # file
    local file=$1 theirs
    place=$cache/unpacking.$$
    [ -r "$file" ] || stop "$file cannot be read."
    prepare_machine windows # the compiler's version is in the key
    find_folder
    theirs=$(tar -xOf "$file" --occurrence=1 key 2>/dev/null) ||
        stop "$file was not unpacked: it is damaged, or not a file that --pack has written."
    [ "$theirs" = "$(key)" ] ||
        stop "$file was not unpacked: it was made by other recipes or another compiler (its key is $theirs, and $(key) is needed here)."
    trap 'rm -rf "$place"' EXIT
    mkdir -p "$place"
    tar -C "$place" -xf "$file" 2>/dev/null || stop "$file was not unpacked: it is damaged."
    stamps=$place/stamps is_complete || stop "$file was not unpacked: it is not complete."
    mkdir "$place/whole"
    mv "$place/prefix" "$place/stamps" "$place/key" "$place/whole/"
    [ ! -e "$folder" ] || mv "$folder" "$place/replaced"
    mv "$place/whole" "$folder"
}

find_folder() {
    folder=$cache/$(key)
    prefix=$folder/prefix stamps=$folder/stamps
}

find_folder
case "${1:-}" in
--where) is_complete || exit 1 ;;
--pack) pack "${2:?--pack needs the name of a file}" ;;
--unpack) unpack "${2:?--unpack needs the name of a file}" ;;
'') build_all ;;
*) stop "usage: $0 [--where | --pack FILE | --unpack FILE]" ;;
esac
printf '%s\n' "$prefix"
