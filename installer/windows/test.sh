#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Called by installer/test.sh --windows: makes the setup program, installs it under Wine in a virtual display, for a user
# whose folder has a Chinese name with a space, and compares what the programs do there with what they do here. Wine is
# not Windows; what it cannot show is listed in README. Pictures are left in build/windows-pictures.
# CARETAKER_SETUP takes a setup program that was made before.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
mkdir -p build
# shellcheck source=installer/platform.sh
. installer/platform.sh

prepare_machine build windows
setup=${CARETAKER_SETUP:-$("$here/package.sh" | head -n 1)}
configure_and_build dev caretaker-cli caretaker-demo-school

work=$(mktemp -d /tmp/caretaker-win.XXXXXX)
pictures=$root/build/windows-pictures
export WINEPREFIX=$work/wine TZ=UTC LC_ALL=C.UTF-8
unset CARETAKER_WINDOWS_PREFIX
display=
tidy() {
    WINEPREFIX=$work/wine wineserver -k 2>/dev/null || WINEPREFIX=$work/wine /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    rm -rf "$work"
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

show_display() {
    local pipe=$work/display
    mkfifo "$pipe"
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$pipe" >/dev/null 2>&1 &
    display=$!
    DISPLAY=:$(head -n 1 "$pipe")
    export DISPLAY
}

# A home as a coordinator in Taiwan may have it.
home='C:\users\王 小明'
make_computer() {
    wine_run reg query 'HKCU\Software\Wine' >/dev/null
    local key='HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders'
    wine_run reg add "$key" /v AppData /t REG_EXPAND_SZ /d "$home\\AppData\\Roaming" /f >/dev/null
    wine_run reg add "$key" /v 'Local AppData' /t REG_EXPAND_SZ /d "$home\\AppData\\Local" /f >/dev/null
    wine_run reg add "$key" /v Programs /t REG_EXPAND_SZ /d "$home\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs" /f >/dev/null
    mkdir -p "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs" "$user/AppData/Local"
}
user=$WINEPREFIX/drive_c/users/'王 小明'
installed=$user/AppData/Local/Programs/Caretaker
data=$user/AppData/Roaming/caretaker

install_silently() {
    say "Installing…"
    timeout 300 "$here/wine.sh" "$setup" /S || failed "the setup program ended with $?"
    local file
    for file in caretaker.exe caretaker-cli.exe legacy.dll qt.conf libcrypto-3-x64.dll libpq.dll uninstall.exe \
        plugins/platforms/qwindows.dll plugins/sqldrivers/qsqlite.dll plugins/sqldrivers/qsqlpsql.dll \
        plugins/tls/qopensslbackend.dll translations/qtbase_zh_TW.qm licences/caretaker.txt licences/qt.txt; do
        [ -e "$installed/$file" ] || failed "$file is not installed"
    done
    expect "all files are installed" test "$failures" = 0
    expect "it is in the Start menu" test -e "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Caretaker.lnk"
    expect "it is in the list of programs" wine_run reg query \
        'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Caretaker' /v DisplayVersion >/dev/null
    expect "it does not start by itself unless wished" no_autostart
}
no_autostart() { ! wine_run reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Run' /v Caretaker >/dev/null 2>&1; }

# Real files: the make-believe school's, and what people's folders are like.
make_files() {
    local files=$1 long
    mkdir -p "$files/憑證 與 權杖" "$files/read only"
    build/dev/tests/sandbox/caretaker-demo-school "$files/憑證 與 權杖"
    openssl req -x509 -newkey rsa:2048 -nodes -utf8 -days 40 -subj "/CN=校園 憑證/O=範例國小" -keyout "$files/鑰匙.key" \
        -out "$files/校園 憑證.pem" 2>/dev/null
    sed 's/$/\r/' "$files/校園 憑證.pem" >"$files/crlf.cer"
    openssl pkcs12 -export -passout pass:school -in "$files/校園 憑證.pem" -inkey "$files/鑰匙.key" -out "$files/new.p12"
    openssl pkcs12 -export -legacy -passout pass:school -in "$files/校園 憑證.pem" -inkey "$files/鑰匙.key" \
        -out "$files/old.p12"
    long=$files/$(printf 'long folder %.0s' {1..10})/$(printf '長資料夾%.0s' {1..15})/$(printf 'another %.0s' {1..10})
    mkdir -p "$long"
    cp "$files/校園 憑證.pem" "$long/deep down.pem"
    cp "$files/校園 憑證.pem" "$files/read only/kept.pem"
    chmod 555 "$files/read only"
    printf 'not a certificate\r\n' >"$files/notes.txt"
}

# Files are named in the order in which they were read, which no folder promises. What is stored keeps the real time.
in_order() { # file: a document of check, if it is one
    python3 - "$1" <<'END'
import json, sys
with open(sys.argv[1], encoding='utf-8') as file:
    text = file.read()
if '"checkedAt"' in text:
    document = json.loads(text)
    by_place = lambda entry: (entry['where'], entry.get('code', ''))
    document['errors'].sort(key=by_place)
    for credential in document['credentials']:
        credential['sightings'].sort(key=by_place)
        if '/stored-' in sys.argv[1]:
            for sighting in credential['sightings']:
                del sighting['seenAt']
    with open(sys.argv[1], 'w', encoding='utf-8') as file:
        json.dump(document, file, ensure_ascii=False, indent=0)
END
}

# Paths begin with the letter of a drive there; everything else has to be the same, byte for byte.
here_and_there() { # name arguments… (from the folder of files)
    local name=$1 status_here=0 status_there=0
    shift
    (cd "$work/files" && HOME=$work/home "$root/build/dev/app/cli/caretaker-cli" "$@") \
        <"${input:-/dev/null}" >"$work/$name.here" 2>"$work/$name.here.err" || status_here=$?
    (cd "$work/files" && timeout 120 "$here/wine.sh" "$installed/caretaker-cli.exe" "$@") \
        <"${input:-/dev/null}" >"$work/$name.there.raw" 2>"$work/$name.there.err" || status_there=$?
    sed -e 's|Z:/|/|g' -e 's/"elapsedMs":[ 0-9.]*/"elapsedMs": 0/' "$work/$name.there.raw" >"$work/$name.there"
    sed -i -e 's/"elapsedMs":[ 0-9.]*/"elapsedMs": 0/' "$work/$name.here"
    in_order "$work/$name.here"
    in_order "$work/$name.there"
    if [ "$status_here" != "$status_there" ]; then
        failed "$name: exit status $status_there instead of $status_here"
        head -n 5 "$work/$name.there.err" >&2
    elif ! cmp -s "$work/$name.here" "$work/$name.there"; then
        failed "$name: other words"
        diff "$work/$name.here" "$work/$name.there" | head -n 20 >&2 || true
    else
        passed "$name (exit status $status_here, $(wc -c <"$work/$name.here") bytes)"
    fi
}

compare_checks() {
    say "Comparing checks…"
    local now=2026-11-20T01:02:03Z
    make_files "$work/files"
    here_and_there check-json check --json --now $now --language en .
    here_and_there check-text check --now $now --language en 'read only'
    here_and_there check-chinese check --now $now --language zh_TW 'read only'
    here_and_there check-missing check --json --now $now --language en 沒有這個檔案.pem
    printf 'school\r\n' >"$work/password"
    input=$work/password here_and_there check-old-p12 check --json --password-stdin --now $now --language en old.p12
    input=$work/password here_and_there check-new-p12 check --json --password-stdin --now $now --language en new.p12
    here_and_there wrong-usage check --no-such-option
}

compare_articles() {
    say "Comparing the articles…"
    printf '%s\n' 'push certificate expired' '推播憑證過期' 'renew server token' '伺服器權杖' 'VPP licences gone' \
        '裝置 無法 註冊' 'new terms and conditions' 'jamf' '憑証' >"$work/questions"
    input=$work/questions here_and_there faq-batch faq search --batch --json
    here_and_there faq-show faq show acc-2 --language zh_TW
    here_and_there faq-list faq list --json
}

compare_tls() {
    say "Comparing a look at a server…"
    local port=$((20000 + RANDOM % 12000)) server
    openssl s_server -accept "127.0.0.1:$port" -cert "$work/files/校園 憑證.pem" -key "$work/files/鑰匙.key" -quiet \
        >/dev/null 2>&1 &
    server=$!
    sleep 1
    here_and_there check-host check --json --now 2026-11-20T01:02:03Z --language en --host "127.0.0.1:$port"
    kill "$server"
}

compare_postgresql() {
    say "Comparing a school's shared database…"
    export -f here_and_there in_order passed failed say
    export work root installed here input=/dev/null
    # shellcheck disable=SC2016
    installer/with-postgresql.sh bash -c '
        failures=0
        HOME=$work/home "$root/build/dev/app/cli/caretaker-cli" check --stored --database "$CARETAKER_TEST_POSTGRESQL" \
            "$work/files/校園 憑證.pem" >/dev/null 2>&1 || true
        here_and_there stored-in-postgresql check --json --now 2026-11-20T01:02:03Z --language en --stored \
            --database "$CARETAKER_TEST_POSTGRESQL"
        exit "$failures"' || failures=$((failures + 1))
}

# What the window shows is looked at by a person; that it is no empty one is counted.
picture() { # name arguments…
    local name=$1 colours
    shift
    "$here/wine.sh" "$installed/caretaker.exe" "$@" >/dev/null 2>&1 &
    local program=$!
    sleep "${WAIT:-20}"
    import -window root "$pictures/$name.png"
    colours=$(identify -format %k "$pictures/$name.png")
    expect "the window is drawn: $name ($colours colours)" test "$colours" -gt 500
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
}

look_at_windows() {
    say "Looking at the window…"
    mkdir -p "$pictures"
    picture demo-en --demo --language en
    picture demo-zh --demo --language zh_TW
}

window_count() { pgrep -fc "^$work/.*/caretaker\.exe" || true; }

upgrade_and_leave() {
    say "A second start, an upgrade, and the end…"
    "$here/wine.sh" "$installed/caretaker.exe" --language en >/dev/null 2>&1 &
    sleep "${WAIT:-20}"
    expect "the data is in the user's folder" test -e "$data/caretaker.sqlite"
    expect "a second start hands over to the first" timeout 30 "$here/wine.sh" "$installed/caretaker.exe"
    expect "there is one window still" test "$(window_count)" = 1
    cp "$data/caretaker.sqlite" "$work/before.sqlite"
    expect "an upgrade over the running program" timeout 300 "$here/wine.sh" "$setup" /S
    expect "it has closed the program" test "$(window_count)" = 0
    expect "the data is still there" test -e "$data/caretaker.sqlite"
    expect "the upgraded program runs" wine_run "$installed/caretaker-cli.exe" --version
}

# It copies itself elsewhere and goes on there, for nobody can delete a program that runs.
run_uninstaller() { # arguments…
    timeout 120 "$here/wine.sh" "$installed/uninstall.exe" "$@" || failed "uninstalling ended with $?"
    local i
    for i in $(seq 60); do
        [ -e "$installed" ] || break
        sleep 0.5
    done
}

uninstall() {
    say "Uninstalling…"
    printf 'secret-of-nobody' | wine_run "$installed/caretaker-cli.exe" connections add jamf-pro --name School \
        --url https://jamf.example.edu --client-id 1 --client-secret-file - >/dev/null 2>&1 || true
    run_uninstaller /S
    expect "the programs are gone" test ! -e "$installed"
    expect "the data is kept" test -e "$data/caretaker.sqlite"
    expect "it is no longer in the Start menu" test ! -e "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Caretaker.lnk"
    expect "it is no longer in the list of programs" not_in_list
}
not_in_list() { ! wine_run reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Caretaker' >/dev/null 2>&1; }

uninstall_with_data() {
    say "Uninstalling with all data…"
    timeout 300 "$here/wine.sh" "$setup" /S
    wine_run "$installed/caretaker-cli.exe" connections list >"$work/connections" 2>&1 || true
    expect "the connection is still known" grep -q School "$work/connections"
    expect "its secret is in the keychain" has_secrets
    run_uninstaller /S /REMOVEDATA
    expect "the data is gone" test ! -e "$data"
    expect "the secrets are gone" no_secrets
}
has_secrets() { wine_run reg query 'HKCU\Software\Wine\Credential Manager' /s 2>/dev/null | grep -qi 'caretaker'; }
no_secrets() { ! wine_run reg query 'HKCU\Software\Wine\Credential Manager' /s 2>/dev/null | grep -qi 'caretaker'; }

show_display
make_computer
install_silently
mkdir -p "$work/home"
compare_checks
compare_articles
compare_tls
compare_postgresql
look_at_windows
upgrade_and_leave
uninstall
uninstall_with_data
[ "$failures" = 0 ] || stop "$failures of these failed."
say "All of it is well under Wine."
