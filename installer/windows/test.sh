#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Called by installer/test.sh --windows: makes the setup program, installs it under Wine in a virtual display, compares
# what the programs do there with what they do here, and runs the unit tests that can run there. Wine is not Windows; what
# it cannot show is listed in README. Pictures are left in build/windows-pictures.
#   CARETAKER_NATIVE_PRESET   what this machine's own programs are taken from, and built by where they are not: asan, as
#                             that is what the tests are built by
#   CARETAKER_WINDOWS_STAGES  some of the stages instead of all, by name; make_computer and install are what most need
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
mkdir -p build
# shellcheck source=installer/platform.sh
. installer/platform.sh

prepare_machine build test windows
native=${CARETAKER_NATIVE_PRESET:-asan}
stages=${CARETAKER_WINDOWS_STAGES:-try_toolchain make_computer install_silently compare_checks compare_articles compare_tls
    connect compare_postgresql look_at_windows upgrade upgrade_by_hand try_read_only uninstall uninstall_with_data
    try_portable try_signing unit_tests}
version=$(sed -n 's/^project(Caretaker VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

package=build/windows-package
began=$SECONDS
say "Building for Windows…"
"$here/package.sh" >/dev/null
setup=$(ls "$root/$package"/Caretaker-*-setup.exe) portable=$(ls "$root/$package"/Caretaker-*-portable.zip)
say "  ok      $(stat -c '%n, %s bytes' "$setup" "$portable" | sed 's|.*/||' | paste -sd ';') ($((SECONDS - began)) s)"
configure_and_build "$native" caretaker-cli caretaker-demo-school caretaker-demo-server

work=$(mktemp -d /tmp/caretaker-win.XXXXXX)
pictures=$root/build/windows-pictures
export WINEPREFIX=$work/wine TZ=UTC LC_ALL=C.UTF-8 LSAN_OPTIONS="suppressions=$root/tests/lsan.supp:print_suppressions=0"
unset CARETAKER_WINDOWS_PREFIX
display='' mounted=''
tidy() {
    WINEPREFIX=$work/wine wineserver -k 2>/dev/null || WINEPREFIX=$work/wine /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    [ -z "$mounted" ] || umount -l "$mounted"
    rm -rf --one-file-system "$work"
}
trap tidy EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

failures=0
passed() { say "  ok      $*"; }
failed() { say "  FAILED  $*"; failures=$((failures + 1)); }
expect() { # what command…
    local what=$1
    shift
    if "$@"; then passed "$what"; else failed "$what"; fi
}
wine_run() { "$here/wine.sh" "$@"; }
wait_for() { # seconds command…: until it is so
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.5
    done
}

show_display() {
    local pipe=$work/display
    mkfifo "$pipe"
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$pipe" >/dev/null 2>&1 &
    display=$!
    DISPLAY=:$(head -n 1 "$pipe")
    export DISPLAY
}

# shellcheck source=installer/windows/tests/toolchain.sh
. "$here/tests/toolchain.sh"
# shellcheck source=installer/windows/tests/installing.sh
. "$here/tests/installing.sh"
# shellcheck source=installer/windows/tests/upgrading.sh
. "$here/tests/upgrading.sh"
# shellcheck source=installer/windows/tests/comparing.sh
. "$here/tests/comparing.sh"
# shellcheck source=installer/windows/tests/connecting.sh
. "$here/tests/connecting.sh"
# shellcheck source=installer/windows/tests/pictures.sh
. "$here/tests/pictures.sh"
# shellcheck source=installer/windows/tests/portable.sh
. "$here/tests/portable.sh"
# shellcheck source=installer/windows/tests/signing.sh
. "$here/tests/signing.sh"
# shellcheck source=installer/windows/tests/unit.sh
. "$here/tests/unit.sh"

show_display
mkdir -p "$work/home"
for stage in $stages; do
    began=$SECONDS
    "$stage"
    say "          ($((SECONDS - began)) s)"
done
[ "$failures" = 0 ] || stop "$failures of these failed."
say "All of it is well under Wine."
