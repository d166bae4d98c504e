# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: a computer of a user whose folder has a Chinese name with a space; the setup program, and what
# uninstalling leaves.

# A home as a coordinator in Taiwan may have it.
home='C:\users\王 小明'
make_computer() {
    wine_run reg query 'HKCU\Software\Wine' >/dev/null
    local key='HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders'
    wine_run reg add "$key" /v AppData /t REG_EXPAND_SZ /d "$home\\AppData\\Roaming" /f >/dev/null
    wine_run reg add "$key" /v 'Local AppData' /t REG_EXPAND_SZ /d "$home\\AppData\\Local" /f >/dev/null
    wine_run reg add "$key" /v Programs /t REG_EXPAND_SZ /d "$home\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs" /f >/dev/null
    mkdir -p "$menu" "$user/AppData/Local"
    files_of_computer >"$work/files-before"
}
user=$WINEPREFIX/drive_c/users/'王 小明'
menu=$user/AppData/Roaming/Microsoft/Windows/'Start Menu'/Programs
installed=$user/AppData/Local/Programs/Caretaker
data=$user/AppData/Roaming/caretaker
cached=$user/AppData/Local/caretaker
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Caretaker'
run_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'

# But for what Windows writes by itself, and the folder that it empties by itself: in it the uninstaller runs.
files_of_computer() {
    find "$WINEPREFIX/drive_c" -type f ! -path "$WINEPREFIX/drive_c/windows/*" ! -path '*/Temp/*' | sort
}
has_key() { wine_run reg query "$@" >/dev/null 2>&1; }
has_no_key() { ! has_key "$@"; }
ends_with() { # status command…
    local wished=$1 status=0
    shift
    "$@" || status=$?
    [ "$status" = "$wished" ]
}
setup_program() { timeout 300 "$here/wine.sh" "$setup" "$@"; }

# More would be a burden where a school downloads it.
largest_setup=25000000

install_silently() {
    say "Installing…"
    expect "the setup program has at most $((largest_setup / 1000000)) MB" test "$(stat -c %s "$setup")" -le "$largest_setup"
    setup_program /S || failed "the setup program ended with $?"
    local file missing=0
    for file in caretaker.exe caretaker-cli.exe legacy.dll qt.conf libcrypto-3-x64.dll libpq.dll uninstall.exe \
        plugins/platforms/qwindows.dll plugins/sqldrivers/qsqlite.dll plugins/sqldrivers/qsqlpsql.dll \
        plugins/tls/qopensslbackend.dll translations/qtbase_zh_TW.qm licences/caretaker.txt licences/qt.txt; do
        [ -e "$installed/$file" ] || { failed "$file is not installed"; missing=$((missing + 1)); }
    done
    expect "all files are installed" test "$missing" = 0
    expect "it is in the Start menu" test -e "$menu/Caretaker.lnk"
    expect "it is in the list of programs" has_key "$uninstall_key" /v DisplayVersion
    expect "it does not start by itself unless wished" has_no_key "$run_key" /v Caretaker
}

# What a user would miss: a file that is watched, and a connection with its secret.
use_it() {
    [ -d "$work/files" ] || make_files "$work/files"
    wine_run "$installed/caretaker-cli.exe" check --stored "$work/files/校園 憑證.pem" >/dev/null 2>&1 || true
    wine_run "$installed/caretaker-cli.exe" faq search certificate >/dev/null 2>&1 || true
    printf 'secret-of-nobody' | wine_run "$installed/caretaker-cli.exe" connections add jamf-pro --name School \
        --url https://jamf.example.edu --client-id 1 --client-secret-file - >/dev/null 2>&1 || true
}

# It copies itself elsewhere and goes on there, for nobody can delete a program that runs.
run_uninstaller() { # arguments…
    timeout 120 "$here/wine.sh" "$installed/uninstall.exe" "$@" || failed "uninstalling ended with $?"
    wait_for 30 test ! -e "$installed" || true
}

uninstall() {
    say "Uninstalling…"
    setup_program /S /AUTOSTART
    use_it
    expect "before: it starts by itself, and keeps settings and a cache" is_everywhere
    run_uninstaller /S
    expect "the programs are gone" test ! -e "$installed"
    expect "the data is kept" test -e "$data/caretaker.sqlite"
    expect "so are its secrets" has_secrets
    expect "it is no longer in the Start menu" test -z "$(ls "$menu")"
    expect "it is no longer in the list of programs" has_no_key "$uninstall_key"
    expect "it no longer starts by itself" has_no_key "$run_key" /v Caretaker
    expect "its settings of the registry are gone" has_no_key 'HKCU\Software\Caretaker'
    expect "the cache is gone" test ! -e "$cached/cache"
}
is_everywhere() {
    has_key "$run_key" /v Caretaker && has_key 'HKCU\Software\Caretaker' && [ "$(find "$menu" -name '*.lnk' | wc -l)" = 1 ] && [ -d "$cached" ]
}

uninstall_with_data() {
    say "Uninstalling with all data…"
    setup_program /S
    wine_run "$installed/caretaker-cli.exe" connections list >"$work/connections" 2>&1 || true
    expect "the connection is still known" grep -q School "$work/connections"
    expect "its secret is in the keychain" has_secrets
    run_uninstaller /S /REMOVEDATA
    expect "the data is gone" test ! -e "$data"
    expect "the secrets are gone" no_secrets
    files_of_computer >"$work/files-after"
    expect "no file is left that was not there before" diff "$work/files-before" "$work/files-after"
    expect "nor anything in the registry" no_traces
}
has_secrets() { wine_run reg query 'HKCU\Software\Wine\Credential Manager' /s 2>/dev/null | grep -qi 'caretaker'; }
no_secrets() { ! has_secrets; }
no_traces() { ! wine_run reg query HKCU /s 2>/dev/null | sed "s|${work##*/}||g" | grep -i 'caretaker'; }
