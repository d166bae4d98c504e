// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/search.h"
#include "core/faq/stemmer.h"
#include "core/faq/text.h"

#include <QHash>

namespace Faq {

/// A text read once, to be marked for many queries.
struct Readable
{
    explicit Readable(const QString &whole);

    QString content;
    Text text;
    std::vector<QString> stems; ///< by unit; made when first asked for
};

/// A range that answers a query, and the units it is made of.
struct Mark
{
    Range range {};
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Finds the terms of a Highlight, taken apart once, in many texts.
class Marker final
{
public:
    explicit Marker(const QStringList &terms);

    /// In order, without overlaps.
    [[nodiscard]] QList<Mark> in(Readable &text) const;
    [[nodiscard]] QList<Range> rangesIn(Readable &text) const;

private:
    [[nodiscard]] bool isSame(Readable &text, std::size_t unit, const QString &key) const;
    [[nodiscard]] std::size_t lengthAt(Readable &text, std::size_t first) const;

    QHash<QChar, QList<QStringList>> m_sequences; ///< of stems and characters, by the first letter
    Stemmer m_stemmer;
};

} // namespace Faq
