# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: a computer of a user whose folder has a Chinese name with a space; the setup program, an upgrade
# over a running program, and what uninstalling leaves.

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
