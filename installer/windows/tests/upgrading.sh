# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: a second start, and upgrades of a previous build while its programs run.

# The same programs under an older number, with files that the new build does not have. Packed fast rather than small.
make_previous() {
    local tree=$work/previous
    cp -r "$root/$package/Caretaker" "$tree"
    mkdir -p "$tree/plugins/former"
    echo "of before" | tee "$tree/former.dll" "$tree/plugins/former/former.dll" "$tree/licences/former.txt" >/dev/null
    "$here/setup.sh" "$tree" 0.0.9 "$work/previous-setup.exe" '-XSetCompressor /FINAL zlib' 2>"$work/made" || {
        cat "$work/made" >&2
        return 1
    }
    rm -rf "$tree"
}
version_is() { wine_run reg query "$uninstall_key" /v DisplayVersion 2>/dev/null | grep -q " $1"; }
is_former() { [ -e "$installed/former.dll" ] && [ -e "$installed/plugins/former/former.dll" ] && [ -e "$installed/licences/former.txt" ]; }
nothing_former() { ! find "$installed" -iname '*former*' | grep .; }

# All of a database as SQL, from a copy, for a program may have it open.
contents_of() { # database
    rm -rf "$work/copied"
    mkdir "$work/copied"
    cp "$1"* "$work/copied/"
    python3 - "$work/copied/${1##*/}" <<'END'
import sqlite3, sys
for line in sqlite3.connect(sys.argv[1]).iterdump():
    print(line)
END
}
holds() { grep -q "$1" "$2"; }

# What is to be seen, the foremost first: each window's number and its program.
windows_in_order() {
    local window name
    xwininfo -root -children | sed -n 's/^ *\(0x[0-9a-f]*\) .*: ("\([^"]*\)" .*  [0-9]\{3,\}x[0-9]\{2,\}+.*/\1 \2/p' |
        while read -r window name; do
            ! xwininfo -id "$window" 2>/dev/null | grep -q IsViewable || echo "$window $name"
        done
}
is_in_front() { [ "$(windows_in_order | sed -n '1s/^[^ ]* //p')" = "$1" ]; }
window_count() { pgrep -fc "^$work/.*/caretaker\.exe" || true; }

command_runs() { pgrep -f "^$work/.*/caretaker-cli\.exe" >/dev/null; }
no_command_runs() { ! command_runs; }
# It waits for a secret that nobody types, as another may be at work for hours.
start_command() {
    [ -p "$work/untyped" ] || mkfifo "$work/untyped"
    "$here/wine.sh" "$installed/caretaker-cli.exe" connections add jamf-pro --name Never --url https://jamf.example.edu \
        --client-id 1 --client-secret-file - <"$work/untyped" >/dev/null 2>&1 &
    sleep 900 >"$work/untyped" &
    nobody=$!
    wait_for 30 command_runs
}
end_command() {
    kill "$nobody"
    wait_for 30 no_command_runs
}
files_installed() { (cd "$installed" && find . -printf '%p %s %T@\n' | sort); }

try_second_start() {
    "$here/wine.sh" "$installed/caretaker.exe" --language en >/dev/null 2>&1 &
    expect "its window opens" wait_for 60 is_in_front caretaker.exe
    "$here/wine.sh" notepad >/dev/null 2>&1 &
    local other=$!
    expect "another window covers it" wait_for 30 is_in_front notepad.exe
    expect "a second start hands over to the first" timeout 60 "$here/wine.sh" "$installed/caretaker.exe"
    expect "whose window comes to the front" wait_for 10 is_in_front caretaker.exe
    expect "there is one still" test "$(window_count)" = 1
    kill "$other" 2>/dev/null || true
}

# Its folder stands without quotation marks, which nothing but a batch file of Windows leaves out.
uninstall_in_place() {
    printf '@"%%FOLDER%%\\uninstall.exe" /S _?=%%FOLDER%%\r\n' >"$work/in-place.bat"
    FOLDER="$home\\AppData\\Local\\Programs\\Caretaker" timeout 120 "$here/wine.sh" cmd /c "Z:$work/in-place.bat" >/dev/null 2>&1
}

refuses_while_command_runs() {
    start_command
    files_installed >"$work/installed-before"
    expect "while the command-line program runs, an upgrade ends with 3" ends_with 3 setup_program /S
    expect "and so does uninstalling" ends_with 3 uninstall_in_place
    files_installed >"$work/installed-after"
    expect "nothing was deleted" diff "$work/installed-before" "$work/installed-after"
    expect "the window was not closed either" test "$(window_count)" = 1
    end_command
}

upgrade_silently() {
    contents_of "$data/caretaker.sqlite" >"$work/before.sql"
    expect "before: its database knows a file and a connection" holds '校園 憑證.pem' "$work/before.sql"
    expect "an upgrade over the open window" setup_program /S
    expect "it has closed the window" test "$(window_count)" = 0
    expect "it is of this version" version_is "$version"
    expect "files that this version does not have are gone" nothing_former
    expect "it starts by itself as before" has_key "$run_key" /v Caretaker
    contents_of "$data/caretaker.sqlite" >"$work/after.sql"
    expect "the database holds what it held" diff "$work/before.sql" "$work/after.sql"
    expect "the upgraded program knows the connection" knows_connection
    expect "and its secret is in the keychain" has_secrets
}
knows_connection() { wine_run "$installed/caretaker-cli.exe" connections list 2>/dev/null | grep -q School; }

upgrade() {
    say "A second start, and an upgrade…"
    expect "a previous build is made" make_previous
    expect "and installed" timeout 300 "$here/wine.sh" "$work/previous-setup.exe" /S /AUTOSTART
    expect "its version and files are there" version_is 0.0.9
    expect "its own files too" is_former
    use_it
    try_second_start
    refuses_while_command_runs
    upgrade_silently
}

# A message of the setup program, over its own window; not the one named.
setup_asks() { # [number]
    [ "$(windows_in_order | grep -c ' previous-setup\.exe$')" = 2 ] && [ "$(windows_in_order | sed -n '1s/ .*//p')" != "${1:-}" ]
}
press_until() { # command…: goes from page to page
    local i
    for i in $(seq 20); do
        ! "$@" || return 0
        xdotool key Return
        ! wait_for 3 "$@" || return 0
    done
    return 1
}

# By hand, in Chinese, and with the picture that a person looks at.
upgrade_by_hand() {
    say "An upgrade by hand while the command-line program runs…"
    [ -e "$work/previous-setup.exe" ] || make_previous
    start_command
    files_installed >"$work/installed-before"
    # As if Chinese had been chosen before; a locale that this machine does not have would garble all Chinese names.
    wine_run reg add 'HKCU\Software\Caretaker' /v SetupLanguage /d 1028 /f >/dev/null
    "$here/wine.sh" "$work/previous-setup.exe" >/dev/null 2>&1 &
    local hand=$!
    wait_for 60 is_in_front previous-setup.exe || true
    expect "it says that the command-line program runs" press_until setup_asks
    mkdir -p "$pictures"
    import -window root "$pictures/setup-zh.png"
    local message
    message=$(windows_in_order | sed -n '1s/ .*//p')
    xdotool key Return
    expect "and again, as long as it does" wait_for 10 setup_asks "$message"
    files_installed >"$work/installed-after"
    expect "nothing was changed" diff "$work/installed-before" "$work/installed-after"
    end_command
    expect "then it goes on" press_until version_is 0.0.9
    expect "and starts the program at its end" press_until is_in_front caretaker.exe
    wine_run "$installed/caretaker.exe" --close || true
    wait "$hand" || true
}
