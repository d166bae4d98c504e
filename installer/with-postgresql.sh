#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# with-postgresql.sh COMMAND…: runs COMMAND with the address of a throw-away PostgreSQL server in
# CARETAKER_TEST_POSTGRESQL, then stops and removes the server whatever happened. Gives COMMAND's status.
set -euo pipefail
if [ "$#" -eq 0 ]; then
    echo "usage: $0 COMMAND…" >&2
    exit 64
fi

programs=$(dirname "$(command -v pg_ctl || find /usr/lib/postgresql /opt/homebrew/opt /usr/local/opt \
    -path '*/bin/pg_ctl' 2>/dev/null | sort -V | tail -n 1)")
if [ ! -x "$programs/initdb" ]; then
    echo "$0: PostgreSQL's server programs are not installed" >&2
    exit 69
fi

# Short, for the path of a Unix socket has at most 107 characters.
folder=$(mktemp -d /tmp/caretaker-pg.XXXXXX)
server_command() { "$@"; }
if [ "$(id -u)" -eq 0 ]; then # PostgreSQL refuses to run as root
    chown postgres "$folder"
    server_command() { (cd / && exec runuser -u postgres -- "$@"); }
fi

stop() {
    server_command "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

server_command "$programs/initdb" -D "$folder/data" -U caretaker --auth=trust -E UTF8 --locale=C.UTF-8 \
    --no-sync >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 70; }

# Another program may take a free port before the server does, so a few are tried.
started=no
for _ in 1 2 3 4 5; do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    if server_command "$programs/pg_ctl" -D "$folder/data" -l "$folder/data/server.log" -w -t 60 \
        -o "-k $folder -c listen_addresses=127.0.0.1 -p $port -c fsync=off -c max_connections=200" \
        start >/dev/null 2>&1; then
        started=yes
        break
    fi
done
if [ "$started" = no ]; then
    cat "$folder/data/server.log" >&2
    exit 70
fi

export CARETAKER_TEST_POSTGRESQL="postgresql://caretaker@127.0.0.1:$port/postgres"
# In the background, so that a signal to this script is not held back until COMMAND ends by itself.
status=0
"$@" <&0 &
command_id=$!
trap 'kill -TERM "$command_id" 2>/dev/null; wait "$command_id" || true; exit 130' INT
trap 'kill -TERM "$command_id" 2>/dev/null; wait "$command_id" || true; exit 143' TERM
wait "$command_id" || status=$?
exit "$status"
