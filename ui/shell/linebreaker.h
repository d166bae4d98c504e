// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStringList>

/// Breaks text into lines for delegates, and remembers what it broke: a school's rows share a few sentences, and a
/// list asks for all of them at every change of width.
class LineBreaker final
{
public:
    /// A line and where it begins in the text, for whoever marks parts of it.
    struct Line
    {
        qsizetype start = 0;
        QString text;
    };

    /// @p text as lines no wider than @p width px; a word that is wider breaks inside. The last line never holds a
    /// single Han character or one short word, if the others can spare some. At most @p limit lines, the last of
    /// them then ends in "…".
    [[nodiscard]] QList<Line> lines(const QString &text, const QFont &font, int width, int limit = 12);
    [[nodiscard]] QStringList broken(const QString &text, const QFont &font, int width, int limit = 12);

private:
    QCache<QString, QList<Line>> m_known {4000};
};
