// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/glossary.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace Faq {

/// Finds the words of the glossary in a text, by any of their names, the longest first. A cheap value.
class TermFinder final
{
public:
    struct Place
    {
        qsizetype start;
        qsizetype length;
        qsizetype term; ///< in the glossary
    };

    TermFinder() = default;
    explicit TermFinder(const Glossary &glossary);

    /// Places of those terms that are not among @p told yet, and tells them.
    [[nodiscard]] QList<Place> in(const QString &text, QSet<qsizetype> &told) const;

private:
    void add(const QString &name, qsizetype term);

    QRegularExpression m_names;
    QHash<QString, qsizetype> m_terms; ///< by the name, folded
    QHash<QString, qsizetype> m_abbreviations; ///< as written: "IT" is not "it"
};

} // namespace Faq
