# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: the unit tests under Wine. What cannot work there is named with its reason in not-under-wine.txt.
# The report of all is left in build/windows-tests.log.
#   CARETAKER_WINDOWS_UNIT  all, or a regular expression of names, instead of the usual ones
# Usual are those of the rooms where systems differ: files, network, keychain, databases, processes. Each is a program of
# its own that has to be linked, and all of them together are more than a change can wait for.
usual='^core\.(base|history|inventory|net|secrets|storage)\.'

unit_choice() {
    case "${CARETAKER_WINDOWS_UNIT:-}" in
    '') echo "$usual" ;;
    all) echo '^(core|sandbox|app|ui)\.' ;;
    *) echo "$CARETAKER_WINDOWS_UNIT" ;;
    esac
}

# A test writes to no pipe there, so what failed is said by another run of it.
show_failures() {
    local name
    for name in $(sed -n 's/^\t *[0-9]* - \([^ ]*\) .*/\1/p' "$report"); do
        say "--- $name"
        QT_QPA_PLATFORM=offscreen timeout 120 "$here/wine.sh" "$root/build/windows/$name.exe" -o "Z:$work/said,txt" \
            >/dev/null 2>&1 || true
        grep -a -A 5 '^FAIL\|^QFATAL' "$work/said" >&2 || true
    done
}

unit_tests() {
    say "Running unit tests…"
    local chosen names began=$SECONDS report=$root/build/windows-tests.log
    CARETAKER_WINDOWS_PREFIX=$("$here/toolchain.sh" --where)
    export CARETAKER_WINDOWS_PREFIX
    chosen=(-R "$(unit_choice)" -E "^($(sed -n 's/^\([a-z][a-z0-9.]*\): .*/\1/p' "$here/tests/not-under-wine.txt" |
        sed 's/\./\\./g' | paste -sd '|'))$")
    mapfile -t names < <(ctest --preset windows -N "${chosen[@]}" | sed -n 's/^ *Test *#[0-9]*: //p')
    configure_and_build windows "${names[@]}" 2>"$work/unit-build" || {
        tail -n 40 "$work/unit-build" >&2
        failed "the unit tests are not built"
        return
    }
    say "          (built in $((SECONDS - began)) s)"
    # CTest waits for whoever holds a test's output, and what Wine starts beside its first program holds on to it. So
    # that one is not a test, and stays until they are through.
    mkfifo "$work/typed"
    "$here/wine.sh" cmd <"$work/typed" >/dev/null 2>&1 &
    exec 8>"$work/typed"
    installer/with-postgresql.sh ctest --preset windows -j 2 --timeout 100 "${chosen[@]}" >"$report" 2>&1 || show_failures
    expect "${#names[@]} programs of unit tests, without $(grep -c '^[a-z]' "$here/tests/not-under-wine.txt") that cannot work there" \
        grep -q "^100% tests passed, 0 tests failed out of ${#names[@]}$" "$report"
    exec 8>&-
    unset CARETAKER_WINDOWS_PREFIX
}
