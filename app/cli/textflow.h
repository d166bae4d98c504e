// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/markdown.h"

#include <QStringList>

namespace Cli {

/// Text that is broken into lines for a terminal, where Han takes two cells and breaks between any two characters that
/// may stand apart. With colours, strong words are bold and code is underlined; without, nothing is added but the target of a link.
class TextFlow final
{
public:
    explicit TextFlow(bool isColourful)
        : m_isColourful(isColourful)
    {
    }

    void add(const QString &text, bool isStrong = false);
    void add(const Faq::Spans &spans);
    /// At most @p width cells a line; no line ends in a space.
    [[nodiscard]] QStringList lines(int width) const;
    [[nodiscard]] int width() const; ///< of all on one line, in cells

private:
    enum class Look : char { Plain, Strong, Code };

    void append(const QString &text, Look look);
    [[nodiscard]] QString dressed(qsizetype start, qsizetype end) const;

    bool m_isColourful;
    QString m_text;
    QList<Look> m_looks; ///< of each UTF-16 unit
};

} // namespace Cli
