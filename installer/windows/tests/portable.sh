# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: the portable archive, unpacked in a folder as people have them. Everything stays in that folder.

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
    sleep "${WAIT:-20}"
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
