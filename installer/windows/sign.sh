#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# sign.sh FILES…: signs programs for Windows in place, with the key and certificate in CARETAKER_SIGN_P12 (a file), which
# CARETAKER_SIGN_PASSWORD_FILE opens, and time-stamped where CARETAKER_SIGN_TIMESTAMP names a server. Without
# CARETAKER_SIGN_P12 it leaves them as they are.
set -euo pipefail
[ -n "${CARETAKER_SIGN_P12:-}" ] || exit 0
for file in "$@"; do
    osslsigncode sign -pkcs12 "$CARETAKER_SIGN_P12" \
        ${CARETAKER_SIGN_PASSWORD_FILE:+-readpass "$CARETAKER_SIGN_PASSWORD_FILE"} \
        ${CARETAKER_SIGN_TIMESTAMP:+-ts "$CARETAKER_SIGN_TIMESTAMP"} -h sha256 -n Caretaker \
        -in "$file" -out "$file.signed" >&2 || { echo "$0: $file could not be signed" >&2; exit 1; }
    mv "$file.signed" "$file"
done
