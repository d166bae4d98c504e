# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: the window in both languages.

# Taken when the make-believe school has come in, of which the badges and bars have the most colours. What it shows is
# looked at by a person.
picture() { # name arguments…
    local name=$1 colours=0 i
    shift
    "$here/wine.sh" "$installed/caretaker.exe" "$@" >/dev/null 2>&1 &
    local program=$!
    for i in $(seq 40); do
        sleep 3
        import -window root "$pictures/$name.png"
        colours=$(identify -format %k "$pictures/$name.png")
        [ "$colours" -le 900 ] || break
    done
    expect "the window is drawn: $name ($colours colours)" test "$colours" -gt 900
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
}

look_at_windows() {
    say "Looking at the window…"
    rm -rf "$pictures"
    mkdir -p "$pictures"
    picture demo-en --demo --language en
    picture demo-zh --demo --language zh_TW
}
