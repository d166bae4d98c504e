#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh COMMAND…: runs COMMAND in a D-Bus session of its own, with an empty, open keychain (gnome-keyring)
# and a home folder that is gone afterwards. Gives COMMAND's status. CARETAKER_TEST_KEYRING holds the password that
# the keychain opens with.
set -euo pipefail
if [ "$#" -eq 0 ]; then
    echo "usage: $0 COMMAND…" >&2
    exit 64
fi
for program in dbus-run-session gnome-keyring-daemon; do
    command -v "$program" >/dev/null || { echo "$0: $program is not installed" >&2; exit 69; }
done

# Short, for the path of a Unix socket has at most 107 characters.
folder=$(mktemp -d /tmp/caretaker-kr.XXXXXX)
trap 'rm -rf "$folder"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$folder/home" "$folder/run"

export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" CARETAKER_TEST_KEYRING=opensesame
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP

# The daemon ends with its session. In the background, so that a signal to this script is not held back.
# shellcheck disable=SC2016
dbus-run-session -- bash -c '
    printf %s "$CARETAKER_TEST_KEYRING" | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 70
    exec "$@"' with-keyring "$@" <&0 &
session=$!
trap 'kill -TERM "$session" 2>/dev/null; wait "$session" || true; exit 130' INT
trap 'kill -TERM "$session" 2>/dev/null; wait "$session" || true; exit 143' TERM
status=0
wait "$session" || status=$?
exit "$status"
