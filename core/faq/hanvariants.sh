#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes hanvariants.h from OpenCC's dictionaries (Debian: opencc, libopencc-data): every character that is written otherwise
# in Simplified Chinese, or in another variant, with the form that stands for all of them. Run by hand: core/faq/hanvariants.sh
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

for ((code = 0x4E00; code <= 0x9FA5; code++)); do
    printf "\\U$(printf %08x "$code")\n"
done >"$work/all"
# Through Simplified, so that variants which share a simplified form meet there; then to Taiwan's form. OpenCC keeps 賬,
# which only whole words turn into Taiwan's 帳.
opencc -c t2s.json <"$work/all" | opencc -c s2t.json | opencc -c t2tw.json | sed 's/賬/帳/' >"$work/folded"

cd "$(dirname "$0")"
{
    cat <<'HEAD'
// SPDX-FileCopyrightText: 2010-2022 BYVoid <byvoid.kcp@gmail.com>
// SPDX-License-Identifier: Apache-2.0
// Made by hanvariants.sh from the dictionaries of OpenCC 1.1.6; not to be edited.
#pragma once

#include <string_view>

namespace Faq {

/// Pairs: a character, and the one that stands for it and all its variants in the search.
inline constexpr std::u16string_view HanVariants =
HEAD
    paste -d '\0' "$work/all" "$work/folded" | sed -E '/^(.)\1$/d' |
        LC_ALL=C awk 'length($0) == 6' | # characters beyond U+FFFF are too rare to matter
        paste -d '\0' - - - - - - - - - - - - - - - - - - - - - - - - - | sed 's/.*/    u"&"/; $s/$/;/'
    printf '\n} // namespace Faq\n'
} >hanvariants.h
