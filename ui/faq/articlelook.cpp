// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlelook.h"

#include <QtMath>

namespace Faq {

namespace {

QFont grown(QFont font, int percent)
{
    if (percent == 100)
        return font;
    const int size = font.pixelSize();
    font.setPixelSize(qMax(1, qRound(size * percent / 100.0)));
    if (!qFuzzyIsNull(font.letterSpacing()))
        font.setLetterSpacing(QFont::AbsoluteSpacing, font.letterSpacing() * percent / 100.0);
    return font;
}

} // namespace

QFont ArticleLook::font(Type::Role role) const
{
    return grown(Type::font(role, script), percent);
}

QFont ArticleLook::spokenFont(Type::Role role) const
{
    return grown(Type::font(role), percent);
}

QFont ArticleLook::strong(QFont font) const
{
    font.setWeight(isHan() ? QFont::Bold : QFont::DemiBold);
    return font;
}

qreal ArticleLook::lineHeight(Type::Role role) const
{
    return qRound(Type::lineHeight(role, script) * percent / 100.0);
}

qreal ArticleLook::spokenLineHeight(Type::Role role) const
{
    return qRound(Type::lineHeight(role) * percent / 100.0);
}

qreal ArticleLook::px(qreal size) const
{
    return qRound(size * Type::textSize() * percent / 10'000.0);
}

ArticleLook ArticleLook::onPaper(Language language)
{
    return {.theme = Theme::light(),
            .script = scriptOf(language),
            .percent = qRound(10'000.0 / Type::textSize())};
}

Type::Script scriptOf(Language language)
{
    return language == Language::TraditionalChinese ? Type::Script::Han : Type::Script::Latin;
}

bool isHan(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return true;
    default: break;
    }
    const char16_t code = character.unicode();
    return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef)
        || character.isSurrogate();
}

} // namespace Faq
