// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/emphasis.h"

namespace Faq {

namespace {

bool isMark(QChar character)
{
    const char16_t code = character.unicode();
    const bool isAsciiSymbol = code < 0x80 && code > 0x20 && !character.isLetterOrNumber();
    return isAsciiSymbol || character.isPunct();
}

bool isLetter(QChar character)
{
    return !character.isNull() && !character.isSpace() && !isMark(character);
}

bool opens(QChar mark)
{
    return mark.category() == QChar::Punctuation_Open || mark.category() == QChar::Punctuation_InitialQuote;
}

/// Marks that end a phrase: asterisks before them close already.
bool closes(QChar mark)
{
    return mark.category() == QChar::Punctuation_Close || mark.category() == QChar::Punctuation_FinalQuote
        || QStringView(u"。，、！？：；．・…—,.;:!?").contains(mark);
}

bool isRun(QChar character)
{
    return character == u'*' || character == u'~';
}

/// Whether asterisks between @p mark and @p letter need help: one of the two is of Chinese text, and no escape.
bool isCramped(QChar mark, QChar letter)
{
    return isMark(mark) && mark != u'\\' && isLetter(letter) && (isWide(mark) || isWide(letter));
}

} // namespace

bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x2E80 && code <= 0xA4CF) || (code >= 0xAC00 && code <= 0xD7AF)
        || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFE30 && code <= 0xFE4F)
        || (code >= 0xFF00 && code <= 0xFFEF) || character.isSurrogate();
}

QString guardEmphasis(const QString &text)
{
    QString guarded;
    guarded.reserve(text.size() + text.size() / 16);
    for (qsizetype start = 0; start < text.size();) {
        const QChar character = text.at(start);
        if (!isRun(character)) {
            if (character != Sentinel)
                guarded.append(character);
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && text.at(end) == character)
            ++end;
        const QChar before = start > 0 ? text.at(start - 1) : QChar();
        const QChar after = end < text.size() ? text.at(end) : QChar();
        if (isCramped(before, after) && !opens(before))
            guarded.append(Sentinel);
        guarded.append(QStringView(text).sliced(start, end - start));
        if (isCramped(after, before) && !closes(after))
            guarded.append(Sentinel);
        start = end;
    }
    return guarded;
}

} // namespace Faq
