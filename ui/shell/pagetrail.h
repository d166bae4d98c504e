// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The pages that were opened one after the other, as in a browser, for pages that may have a history of their own:
/// what was read on a page since it was opened comes before the page from which it was opened.
class PageTrail final
{
public:
    /// From page @p from to page @p to, which can go @p past steps back in its own history once it has arrived there.
    void follow(const QString &from, const QString &to, qsizetype past);

    /// The page to go back to from @p current; empty where that page's own history comes first, or there is none.
    [[nodiscard]] QString back(const QString &current, qsizetype past);
    /// Where back() came from, while nothing else was opened.
    [[nodiscard]] QString forward(const QString &current);

private:
    static constexpr qsizetype Longest = 100;

    struct Leap
    {
        QString from;
        QString to;
        qsizetype past = 0;
    };
    QList<Leap> m_back;
    QList<Leap> m_forward;
};
