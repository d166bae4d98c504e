# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: the portable archive, unpacked in a folder as people have them, in which everything stays; and in one
# that nobody can write to.

files_of_account() {
    find "$user" "$WINEPREFIX"/drive_c/users/*/AppData -type f | sort -u
}

try_portable() {
    say "Trying the portable archive…"
    local folder="$WINEPREFIX/drive_c/隨身碟 of mine" before
    mkdir -p "$folder"
    (cd "$folder" && unzip -q "$portable")
    before=$(files_of_account)
    expect "it reads a certificate" reads_certificate "$folder/Caretaker"
    "$here/wine.sh" "$folder/Caretaker/caretaker.exe" --language zh_TW >/dev/null 2>&1 &
    wait_for 60 is_in_front caretaker.exe || true
    wait_for 60 test -e "$folder/Caretaker/data/caretaker.sqlite" || true
    import -window root "$pictures/portable-zh.png"
    wine_run "$folder/Caretaker/caretaker.exe" --close || true
    wait $! 2>/dev/null || true
    expect "its data is beside it" test -e "$folder/Caretaker/data/caretaker.sqlite"
    expect "nothing is left elsewhere" test "$before" = "$(files_of_account)"
}

reads_certificate() { # folder
    timeout 120 "$here/wine.sh" "$1/caretaker-cli.exe" check --json --language en "$work/files/校園 憑證.pem" >"$work/portable" 2>&1 || true
    grep -q '"name": "校園 憑證"' "$work/portable"
}

# To the administrator, as whom it may be run, permissions are nothing; a mount that cannot be written to is.
make_read_only() { # folder
    if [ "$(id -u)" != 0 ]; then
        chmod -R a-w "$1"
    else
        mount --bind "$1" "$1" && mounted=$1 && mount -o remount,ro,bind "$1"
    fi
}
make_writable() { # folder
    if [ -n "$mounted" ]; then
        umount -l "$mounted"
        mounted=
    else
        chmod -R u+w "$1"
    fi
}

# What is said where FOLDER can only be read, in one line.
says() { # words command…
    local words=$1
    shift
    timeout 120 "$here/wine.sh" "$@" >"$work/refused" 2>&1 </dev/null || true
    grep -q "$words" "$work/refused" || { cat "$work/refused" >&2; return 1; }
}

try_read_only() {
    say "Trying a folder that can only be read…"
    local folder="$work/唯讀 of mine" cli
    mkdir -p "$folder/Caretaker"
    (cd "$folder" && unzip -q "$portable")
    cli=$folder/Caretaker/caretaker-cli.exe
    if ! make_read_only "$folder" 2>/dev/null; then
        say "  NOT TRIED: nothing can be mounted here, and no permission holds an administrator back."
        return 0
    fi
    find "$folder" >"$work/read-only-before"
    expect "nothing can be written there" cannot_write "$folder"
    expect "the portable program reads a certificate there" reads_certificate "$folder/Caretaker"
    expect "and says that it cannot keep anything" says 'The database .* cannot be opened' "$cli" check --stored --language en \
        "$work/files/校園 憑證.pem"
    expect "in Chinese too" says '無法開啟資料庫' "$cli" check --stored --language zh_TW "$work/files/校園 憑證.pem"
    expect "no database is made there by name" says 'The database .* cannot be opened' "$installed/caretaker-cli.exe" check --stored \
        --database "sqlite:Z:$folder/new.sqlite" --language en "$work/files/校園 憑證.pem"
    "$here/wine.sh" "$folder/Caretaker/caretaker.exe" --language zh_TW >/dev/null 2>&1 &
    expect "its window opens all the same" wait_for 60 is_in_front caretaker.exe
    sleep "${WAIT:-5}" # for what it says about it
    import -window root "$pictures/read-only-zh.png"
    wine_run "$folder/Caretaker/caretaker.exe" --close || true
    wait $! 2>/dev/null || true
    find "$folder" >"$work/read-only-after"
    expect "nothing was left there" diff "$work/read-only-before" "$work/read-only-after"
    make_writable "$folder"
}
cannot_write() { ! (: >"$1/new") 2>/dev/null; }
