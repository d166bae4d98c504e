# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by test.sh: what the programs say there and here, over the same files and servers.

# Real files: the make-believe school's, and what people's folders are like.
make_files() {
    local files=$1 long
    mkdir -p "$files/憑證 與 權杖" "$files/read only"
    "build/$native/tests/sandbox/caretaker-demo-school" "$files/憑證 與 權杖"
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

# Which file of a folder is read first no system promises, so what a folder held comes in another order there. The pieces
# of text change places in both, each as it stands; nothing is written anew.
in_order() { # file: what check --json said of a folder
    python3 - "$1" <<'END'
import json, re, sys

def sort_list(text, start, key):
    """The objects between start and the list's end, put into each other's places."""
    decoder, slices, place = json.JSONDecoder(), [], start
    while text[place] != ']':
        if text[place] in ', \n':
            place += 1
            continue
        value, end = decoder.raw_decode(text, place)
        slices.append((key(value), place, end))
        place = end
    pieces, done = [], start
    for (_, begin, end), (_, other, other_end) in zip(slices, sorted(slices)):
        pieces += text[done:begin], text[other:other_end]
        done = end
    return text[:start] + ''.join(pieces) + text[done:]

with open(sys.argv[1], encoding='utf-8', newline='') as file:
    text = file.read()
for word in 'sightings', 'errors':
    for begin in [found.end() for found in re.finditer('"%s": \\[' % word, text)]:
        text = sort_list(text, begin, lambda entry: (entry['where'], entry.get('code', '')))
with open(sys.argv[1], 'w', encoding='utf-8', newline='') as file:
    file.write(text)
END
}

# Byte for byte, what is printed and what is complained of, but for this:
# - Paths begin with the letter of a drive there: Z:/ for what is / here.
# - elapsedMs, clockOffsetSeconds and testedAt are measured anew each time, here too.
# - seenAt of what is stored is the moment of the first look, of which there were two; --now does not change it.
# - What a folder held is put in order, see above.
without_what_differs() { # file
    sed -E -i -e 's|Z:/|/|g' -e 's/"(elapsedMs|clockOffsetSeconds)": -?[0-9.]+/"\1": 0/g' \
        -e 's/"testedAt": "[^"]*"/"testedAt": "now"/g' "$1"
    case "$name" in stored-*) sed -E -i 's/"seenAt": "[^"]*"/"seenAt": "then"/g' "$1" ;; esac
    [ "${order:-}" != folder ] || in_order "$1"
}

here_and_there() { # name arguments… (from the folder of files)
    local name=$1 status_here=0 status_there=0 output
    shift
    (cd "$work/files" && HOME=$work/home "$root/build/$native/app/cli/caretaker-cli" "$@") \
        <"${input:-/dev/null}" >"$work/$name.here" 2>"$work/$name.here.err" || status_here=$?
    (cd "$work/files" && timeout 120 "$here/wine.sh" "$installed/caretaker-cli.exe" "$@") \
        <"${input:-/dev/null}" >"$work/$name.there" 2>"$work/$name.there.err" || status_there=$?
    for output in "$work/$name".{here,there}{,.err}; do
        without_what_differs "$output"
    done
    if [ "$status_here" != "$status_there" ]; then
        failed "$name: exit status $status_there instead of $status_here"
        head -n 5 "$work/$name.there.err" >&2
        return
    fi
    for output in "" .err; do
        if ! cmp -s "$work/$name.here$output" "$work/$name.there$output"; then
            failed "$name: other words${output:+ of complaint}"
            diff "$work/$name.here$output" "$work/$name.there$output" | head -n 20 >&2 || true
            return
        fi
    done
    passed "$name (exit status $status_here, $(wc -c <"$work/$name.here") bytes)"
}

compare_checks() {
    say "Comparing checks…"
    local now=2026-11-20T01:02:03Z
    [ -d "$work/files" ] || make_files "$work/files"
    order=folder here_and_there check-json check --json --now $now --language en .
    local named
    mapfile -t named < <(cd "$work/files" && find . -type f | sort)
    order=folder here_and_there check-named check --json --now $now --language zh_TW "${named[@]}"
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
    export -f here_and_there without_what_differs in_order passed failed say
    export work root installed here native input=/dev/null
    # shellcheck disable=SC2016
    installer/with-postgresql.sh bash -c '
        failures=0
        HOME=$work/home "$root/build/$native/app/cli/caretaker-cli" check --stored --database "$CARETAKER_TEST_POSTGRESQL" \
            "$work/files/校園 憑證.pem" >/dev/null 2>&1 || true
        here_and_there stored-in-postgresql check --json --now 2026-11-20T01:02:03Z --language en --stored \
            --database "$CARETAKER_TEST_POSTGRESQL"
        exit "$failures"' || failures=$((failures + 1))
}
