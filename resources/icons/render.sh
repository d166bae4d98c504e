#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Renders the icons in names.txt from the package @fluentui/svg-icons 1.1.343 (MIT, see LICENSE.fluentui) to PNG at
# 1x, 2x and 3x, black with alpha, and the program's own icon from app/caretaker.svg. The PNG files are kept in the
# tree, so this runs only when names.txt or the drawing changes. Needs rsvg-convert (Debian: librsvg2-bin).
#
#   usage: render.sh DIRECTORY-WITH-SVG-FILES
set -eu

svgs=${1:?usage: render.sh DIRECTORY-WITH-SVG-FILES}
here=$(cd "$(dirname "$0")" && pwd)

while read -r name; do
    [ -n "$name" ] || continue
    size=$(printf '%s' "$name" | sed 's/.*_\([0-9][0-9]*\)_[a-z]*$/\1/')
    for scale in 1 2 3; do
        suffix=""
        [ "$scale" = 1 ] || suffix="@${scale}x"
        pixels=$((size * scale))
        rsvg-convert -w "$pixels" -h "$pixels" -o "$here/$name$suffix.png" "$svgs/$name.svg"
    done
done <"$here/names.txt"

for size in 16 24 32 48 64 128 256 512; do
    source=caretaker
    [ "$size" -gt 24 ] || source=caretaker-small
    rsvg-convert -w "$size" -h "$size" -o "$here/app/caretaker_$size.png" "$here/app/$source.svg"
done
