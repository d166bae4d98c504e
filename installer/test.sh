#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Caretaker with the address and undefined-behaviour sanitizers and runs every test, with
# a PostgreSQL server, a D-Bus session and a keychain of their own, so that none of them is skipped for want of these.
# Other presets are taken by name: test.sh dev asan. test.sh --windows makes the setup program for Windows instead,
# installs it under Wine and tries it there.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
[ "${1:-}" != --windows ] || exec installer/windows/test.sh
mkdir -p build
# shellcheck source=installer/platform.sh
. installer/platform.sh

prepare_machine build test
presets=("$@")
[ "${#presets[@]}" -gt 0 ] || presets=(asan)

# One more than there are processors, for many tests wait for answers.
jobs=$(($(getconf _NPROCESSORS_ONLN) + 1))

run_tests() { # preset
    CARETAKER_TEST_ALL=1 \
        ASAN_OPTIONS="detect_leaks=1:abort_on_error=0" UBSAN_OPTIONS="print_stacktrace=1" \
        LSAN_OPTIONS="suppressions=$root/tests/lsan.supp:print_suppressions=0" \
        installer/with-keyring.sh installer/with-postgresql.sh ctest --preset "$1" -j "$jobs"
}

for preset in "${presets[@]}"; do
    say "Building ($preset)…"
    configure_and_build "$preset"
    say "Testing ($preset)…"
    run_tests "$preset"
done
