// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/article.h"
#include "ui/shell/theme.h"
#include "ui/shell/type.h"

namespace Faq {

/// How an article is written out: colours, script and size. A value; another look means writing the text
/// anew.
struct ArticleLook
{
    Theme theme = Theme::current();
    Type::Script script = Type::Script::Latin; ///< of the article, whatever the window speaks
    int percent = 100; ///< on top of the person's text size

    [[nodiscard]] bool isHan() const { return script == Type::Script::Han; }
    [[nodiscard]] QFont font(Type::Role role) const;
    [[nodiscard]] QFont spokenFont(Type::Role role) const; ///< for words of the program in between
    [[nodiscard]] QFont strong(QFont font) const;
    [[nodiscard]] qreal lineHeight(Type::Role role) const;
    [[nodiscard]] qreal spokenLineHeight(Type::Role role) const;
    [[nodiscard]] qreal px(qreal size) const; ///< grown with the text

    /// Light and at 100 %, whatever the screen shows.
    [[nodiscard]] static ArticleLook onPaper(Language language);
};

[[nodiscard]] Type::Script scriptOf(Language language);
[[nodiscard]] bool isHan(QChar character); ///< CJK ideographs, kana, full-width punctuation

} // namespace Faq
