#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Caretaker and starts it. --demo opens a make-believe school and leaves your own
# data alone. All other arguments go to the program. Without a display the terminal overview is printed instead.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
mkdir -p build
# shellcheck source=installer/platform.sh
. installer/platform.sh

prepare_machine build
say "Building Caretaker (the first time takes a few minutes)…"
configure_and_build release caretaker caretaker-cli caretaker-demo-check

has_display() {
    case "$(uname -s)" in
    Linux) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ -n "${QT_QPA_PLATFORM:-}" ] ;;
    *) true ;;
    esac
}

if has_display; then
    exec build/release/app/caretaker "$@"
fi

say "There is no display here, so this is the terminal overview. With a display the same command opens the window."
status=0
if [ "${1:-}" = --demo ]; then
    shift
    build/release/app/cli/caretaker-demo-check "$@" || status=$?
else
    build/release/app/cli/caretaker-cli check --stored || status=$?
fi
# 1 and 2 say that something lapses soon: that is the news, not a failure of this script.
[ "$status" -le 3 ] || exit "$status"
