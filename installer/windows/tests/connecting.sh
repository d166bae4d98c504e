# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: a make-believe Jamf Pro of this machine, over TLS with a CA of its own, which is refused as long as
# it is not named. The secret goes through the keychain, there and here.

start_jamf() {
    local i
    "$root/build/$native/tests/sandbox/caretaker-demo-server" --ca "$work/校園 CA.pem" >"$work/jamf" 2>&1 &
    jamf=$!
    for i in $(seq 50); do
        ! grep -q '^Secret:' "$work/jamf" || break
        sleep 0.1
    done
    address=$(head -n 1 "$work/jamf")
    client=$(sed -n 's/^API client: //p' "$work/jamf")
    sed -n 's/^Secret: //p' "$work/jamf" >"$work/secret"
}

connect_both() {
    local add=(connections add jamf-pro --language en --url "$address" --client-id "$client" --client-secret-file -)
    input=$work/secret here_and_there connection-without-ca "${add[@]}" --name 'No CA'
    input=$work/secret here_and_there connection-with-ca "${add[@]}" --name '校園 Jamf' --ca-file "$work/校園 CA.pem"
    here_and_there connection-refused connections test 'No CA' --json --language en
    here_and_there connection-test connections test '校園 Jamf' --json --language en
    expect "it is refused without the CA" grep -q '"server-untrusted"' "$work/connection-refused.there"
    expect "with the CA most rows are read" \
        test "$(grep -o '"state": *"read"' "$work/connection-test.there" | wc -l)" -gt 10
    here_and_there connection-removed connections remove 'No CA' --language en
    here_and_there stored-connection-check check --json --now 2026-11-20T01:02:03Z --language en
    expect "its secret is in the keychain" has_secrets
    here_and_there connections-removed connections remove '校園 Jamf' --language en
    expect "its secret goes with it" no_secrets
}

connect() {
    say "Comparing a connection to a Jamf Pro over TLS…"
    start_jamf
    export -f connect_both here_and_there without_what_differs in_order passed failed say expect wine_run has_secrets no_secrets
    export work root installed here native address client input=/dev/null
    installer/with-keyring.sh bash -c 'failures=0; connect_both; exit "$failures"' 2> >(grep -v '^dbus-daemon' >&2) ||
        failures=$((failures + 1))
    kill "$jamf"
}
