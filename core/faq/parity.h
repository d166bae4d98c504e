// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/pack.h"

namespace Faq {

/// An article and the file it was read from.
struct FiledArticle
{
    QString file;
    Article article;
    QStringList links {}; ///< articles that it links to; looked for where a report is asked for
};

/// Leaves out those whose id is taken in their language: the first stays.
[[nodiscard]] QList<FiledArticle> withoutDuplicates(const QList<FiledArticle> &articles,
                                                    QList<Finding> &findings);

/// Remarks where a pack in two languages differs between them: an id in one only, flags that differ.
void checkParity(const QList<FiledArticle> &articles, QList<Finding> &findings);

} // namespace Faq
