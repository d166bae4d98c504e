// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/catalogue.h"

namespace Faq {

/// An article as it was read: in that language.
struct Place
{
    ArticleRef ref {};
    Language language = Language::English;

    friend bool operator==(const Place &, const Place &) = default;
};

/// Where a reader was, as in a browser. What is only looked at in passing (arrow keys in a list, the first hit while
/// one types) is replaced by the next such place, so that going back leads to what was chosen.
class PageHistory final
{
public:
    [[nodiscard]] const Place &current() const { return m_current; }
    [[nodiscard]] bool isPassing() const { return m_isPassing; }
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] qsizetype past() const { return m_back.size(); } ///< steps that goBack() can go
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

    void pass(const Place &place);
    void visit(const Place &place);
    bool goBack();
    bool goForward();

private:
    static constexpr qsizetype Longest = 200;

    void leave();

    Place m_current;
    bool m_isPassing = false;
    QList<Place> m_back;
    QList<Place> m_forward;
};

} // namespace Faq
