#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# wine.sh PROGRAM ARGUMENTS…: runs a Windows program under Wine, in a make-believe computer (WINEPREFIX) that is set up
# when it is first needed. Programs that are not installed find their libraries in CARETAKER_WINDOWS_PREFIX.
set -euo pipefail
if [ "$#" -eq 0 ]; then
    echo "usage: $0 PROGRAM ARGUMENTS…" >&2
    exit 64
fi

export WINEPREFIX=${WINEPREFIX:-${CARETAKER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/caretaker}/wine}
export WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES='mscoree,mshtml='

# Windows 10 instead of 7; a crash ends the program instead of asking; fonts, without which Qt shows blank fields, and
# others in the place of Windows' own.
set_up() {
    mkdir -p "$WINEPREFIX"
    timeout 300 wine wineboot -i
    wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f
    wine reg add 'HKCU\Software\Wine\WineDbg' /v ShowCrashDialog /t REG_DWORD /d 0 /f
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v 'Segoe UI' /d 'Liberation Sans' /f
    # What a setup program in Chinese is written in.
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v PMingLiU /d 'Noto Sans CJK TC' /f
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v 新細明體 /d 'Noto Sans CJK TC' /f
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v 'Microsoft JhengHei UI' /d 'Noto Sans CJK TC' /f
    local fonts="$WINEPREFIX/drive_c/windows/Fonts"
    mkdir -p "$fonts"
    cp -L /usr/share/fonts/truetype/liberation/*.ttf /usr/share/wine/fonts/*.ttf "$fonts/"
    cp -L /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc "$fonts/"
    touch "$WINEPREFIX/is-set-up"
}

mkdir -p "$(dirname "$WINEPREFIX")"
if [ ! -e "$WINEPREFIX/is-set-up" ]; then
    (
        flock 9
        [ -e "$WINEPREFIX/is-set-up" ] || set_up >/dev/null 2>&1
    ) 9>"$WINEPREFIX.lock"
fi

if [ -n "${CARETAKER_WINDOWS_PREFIX:-}" ]; then
    runtime=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")
    export WINEPATH="$CARETAKER_WINDOWS_PREFIX/bin;$runtime;/usr/x86_64-w64-mingw32/lib"
    export QT_PLUGIN_PATH="Z:$CARETAKER_WINDOWS_PREFIX/plugins" OPENSSL_MODULES="Z:$CARETAKER_WINDOWS_PREFIX/lib/ossl-modules"
fi
exec wine "$@"
