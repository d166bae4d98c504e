// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace {

bool canDeceive(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters, byte order marks
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

} // namespace

QString visible(QStringView text, qsizetype limit)
{
    QString shown;
    shown.reserve(qMin(text.size(), limit));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (shown.size() >= limit)
            return shown + u'…';
        char32_t character = text[i].unicode();
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (canDeceive(character))
            shown += u"\\u{%1}"_s.arg(static_cast<uint>(character), 0, 16);
        else
            shown += text.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return shown;
}

bool mayHoldSecret(QStringView text)
{
    constexpr qsizetype LongestWord = 40; ///< of letters and digits of both cases mixed
    if (text.contains(u"-----BEGIN"_s))
        return true;
    qsizetype length = 0;
    bool hasUpper = false;
    bool hasLower = false;
    bool hasDigit = false;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool isUpper = unit >= u'A' && unit <= u'Z';
        const bool isLower = unit >= u'a' && unit <= u'z';
        const bool isDigit = unit >= u'0' && unit <= u'9';
        if (!isUpper && !isLower && !isDigit && !u"+/=_-"_s.contains(character)) {
            length = 0;
            hasUpper = hasLower = hasDigit = false;
            continue;
        }
        ++length;
        hasUpper = hasUpper || isUpper;
        hasLower = hasLower || isLower;
        hasDigit = hasDigit || isDigit;
        if (length >= LongestWord && hasUpper && hasLower && hasDigit)
            return true;
    }
    return false;
}
