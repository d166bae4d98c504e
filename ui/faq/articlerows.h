// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/search.h"
#include "ui/faq/sectionmodel.h"

namespace Faq {

/// A line of the list of articles.
struct ArticleRow
{
    enum class Kind { Article, Hit, Head, Tag };

    Kind kind = Kind::Article;
    ArticleRef ref {};
    Language language = Language::English; ///< in which it opens
    QString title {}; ///< also of a head, and the tag
    QString detail {}; ///< the summary, or the place that was found
    QList<Range> titleMarks {};
    QList<Range> detailMarks {};
    QString section {}; ///< of a hit
    bool isImportant = false;
    int count = 0; ///< of a tag

    [[nodiscard]] bool isSameAs(const ArticleRow &other) const;
};

using ArticleRows = QList<ArticleRow>;

[[nodiscard]] ArticleRows rowsOf(const Shelf &shelf, const Catalogue &catalogue, const ReadingList &reading);
/// The hits, and below a head those in the other language.
[[nodiscard]] ArticleRows rowsOf(const Found &found, const Catalogue &catalogue);

} // namespace Faq
