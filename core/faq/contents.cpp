// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/desk.h"

namespace Faq {

namespace {

/// The built-in version goes before a school's, the reader's language before the other one.
bool isBetter(const Article &article, const Article *than, Language language)
{
    if (!than)
        return true;
    const bool isRead = article.language == language;
    const bool wasRead = than->language == language;
    return isRead != wasRead ? isRead : article.pack.isEmpty() && !than->pack.isEmpty();
}

} // namespace

const Article *Contents::find(QStringView id, Language language, QStringView pack) const
{
    const Article *best = nullptr;
    for (const Article &article : articles) {
        if (article.id == id && (pack.isEmpty() || article.pack == pack) && isBetter(article, best, language))
            best = &article;
    }
    return best;
}

const Article *Contents::about(QStringView kind, Language language) const
{
    const Article *first = nullptr;
    for (const Article &article : articles) {
        if (article.kinds.contains(kind) && article.pack.isEmpty()
            && (!first || idComesBefore(article.id, first->id)))
            first = &article;
    }
    return first ? find(first->id, language) : nullptr;
}

} // namespace Faq
