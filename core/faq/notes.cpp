// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/notes.h"

#include "core/faq/article.h"
#include "core/faq/codes.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

/// As both engines keep it: PostgreSQL knows no NUL, and neither keeps half a surrogate pair.
QString storable(const QString &text)
{
    QString kept = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    return kept.replace(QChar::Null, u'\u2400');
}

} // namespace

Notes::Notes(Storage::Database &database)
    : m_database(database)
{
}

Result<QString> Notes::note(const QString &pack, const QString &id) const
{
    QString found;
    const auto done = m_database.each(u"SELECT note FROM article_notes WHERE pack = ? AND article = ?"_s,
                                      {storable(pack), storable(id)},
                                      [&found](const QSqlQuery &row) { found = row.value(0).toString(); });
    return done ? Result<QString>(found) : failure(done.error());
}

Result<> Notes::setNote(const QString &pack, const QString &id, const QString &text)
{
    if (text.size() > MostCharacters)
        return failure(ErrorKind::Refused, Codes::NoteTooLong, {QString::number(MostCharacters)});
    const auto done = text.trimmed().isEmpty()
        ? m_database.query(u"DELETE FROM article_notes WHERE pack = ? AND article = ?"_s,
                           {storable(pack), storable(id)})
        : m_database.query(u"INSERT INTO article_notes (pack, article, note) VALUES (?, ?, ?) "
                           "ON CONFLICT (pack, article) DO UPDATE SET note = excluded.note"_s,
                           {storable(pack), storable(id), storable(text)});
    return done ? Result<>() : failure(done.error());
}

Result<QList<NotedArticle>> Notes::noted() const
{
    QList<NotedArticle> articles;
    const auto done = m_database.each(u"SELECT pack, article FROM article_notes"_s, {},
                                      [&articles](const QSqlQuery &row) {
                                          articles.append({row.value(0).toString(), row.value(1).toString()});
                                      });
    std::ranges::sort(articles, [](const NotedArticle &left, const NotedArticle &right) {
        return left.pack != right.pack ? left.pack < right.pack : idComesBefore(left.id, right.id);
    });
    return done ? Result<QList<NotedArticle>>(std::move(articles)) : failure(done.error());
}

} // namespace Faq
