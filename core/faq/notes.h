// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace Storage {
class Database;
}

namespace Faq {

/// An article as notes know it; `pack` is empty for the built-in one. Both languages of an article share a note.
struct NotedArticle
{
    QString pack;
    QString id;

    friend bool operator==(const NotedArticle &, const NotedArticle &) = default;
};

/// What readers write on articles, in the database: who shares one, shares the notes. They stay when a pack goes,
/// for it may come back. Lives no longer than the database it is given, on that database's thread.
class Notes final
{
public:
    static constexpr qsizetype MostCharacters = 50'000;

    explicit Notes(Storage::Database &database);

    [[nodiscard]] Result<QString> note(const QString &pack,
                                       const QString &id) const; ///< empty where there is none
    /// An empty @p text removes the note. Fails with NoteTooLong.
    [[nodiscard]] Result<> setNote(const QString &pack, const QString &id, const QString &text);
    [[nodiscard]] Result<QList<NotedArticle>> noted() const; ///< by pack, then by id

private:
    Storage::Database &m_database;
};

} // namespace Faq
