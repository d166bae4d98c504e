// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/catalogue.h"

#include <QObject>

class Preferences;

namespace Faq {

/// What was read lately and what is kept at hand, in the preferences' state, newest first.
class ReadingList final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostRecent = 20;

    explicit ReadingList(Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] const QList<ArticleRef> &recent() const { return m_recent; }
    [[nodiscard]] const QList<ArticleRef> &favourites() const { return m_favourites; }
    void remember(const ArticleRef &ref);
    void setFavourite(const ArticleRef &ref, bool isFavourite);

signals:
    void changed();

private:
    Preferences &m_preferences;
    QList<ArticleRef> m_recent;
    QList<ArticleRef> m_favourites;
};

} // namespace Faq
