#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# setup.sh TREE VERSION FILE OPTIONS…: makes FILE, the setup program of all that is in the folder TREE. The options go to
# makensis.
set -euo pipefail
if [ "$#" -lt 3 ]; then
    echo "usage: $0 TREE VERSION FILE OPTIONS…" >&2
    exit 64
fi
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tree=$1 version=$2 file=$3
shift 3
removal=$(mktemp)
trap 'rm -f "$removal"' EXIT

# Files first, then folders from the innermost; nothing that somebody else has put there.
(cd "$tree" && find . -mindepth 1 -depth \( -type d -printf 'RMDir "$INSTDIR/%P"\n' -o -printf 'Delete "$INSTDIR/%P"\n' \)) |
    tr / '\\' >"$removal"
makensis -V2 -NOCD -INPUTCHARSET UTF8 "-DTREE=$tree" "-DVERSION=$version" "-DICON=$root/resources/icons/app/caretaker.ico" \
    "-DSIDE=$here/side.bmp" "-DSIGN=$here/sign.sh" "-DSIZE=$(du -sk "$tree" | cut -f1)" "-DFILES=$removal" \
    "-DOUTPUT=$file" "$@" "$here/setup.nsi" >&2 || { echo "$0: the setup program could not be made" >&2; exit 1; }
