// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace History {

namespace {

constexpr qsizetype MostAbout = 200;

/// One a line; a name's own line breaks would make two of it.
QString joined(const QStringList &about)
{
    QStringList lines;
    for (QString name : about.first(std::min(about.size(), MostAbout))) {
        name.replace(u'\0', u' ').replace(u'\n', u' ');
        lines.append(name);
    }
    if (about.size() > MostAbout)
        lines.append(u"+%1"_s.arg(about.size() - MostAbout));
    return lines.join(u'\n');
}

QString text(QString text)
{
    text.replace(u'\0', u' ');
    return text.isNull() ? u""_s : text;
}

} // namespace

HistoryStore::HistoryStore(Storage::Database &database)
    : m_database(database)
{
}

Result<qint64> HistoryStore::add(const Entry &entry)
{
    return m_database.insert(
        u"INSERT INTO history (done_at, who, what, place, about, outcome) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {entry.at.toSecsSinceEpoch(), text(entry.who), text(entry.what), text(entry.where),
         text(joined(entry.about)), text(entry.outcome)});
}

Result<> HistoryStore::setOutcome(qint64 entry, const QString &outcome)
{
    return m_database.query(u"UPDATE history SET outcome = ? WHERE id = ?"_s, {text(outcome), entry})
        .map([](const QSqlQuery &) {});
}

Result<> HistoryStore::renamePlace(const QString &before, const QString &after)
{
    return m_database.query(u"UPDATE history SET place = ? WHERE place = ?"_s, {text(after), text(before)})
        .map([](const QSqlQuery &) {});
}

Result<QList<Entry>> HistoryStore::newest(int most) const
{
    QList<Entry> entries;
    const auto read = m_database.each(
        u"SELECT id, done_at, who, what, place, about, outcome FROM history ORDER BY done_at DESC, id DESC LIMIT ?"_s,
        {most}, [&entries](const QSqlQuery &row) {
            entries.append({.id = row.value(0).toLongLong(),
                            .at = QDateTime::fromSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                            .who = row.value(2).toString(),
                            .what = row.value(3).toString(),
                            .where = row.value(4).toString(),
                            .about = row.value(5).toString().split(u'\n', Qt::SkipEmptyParts),
                            .outcome = row.value(6).toString()});
        });
    if (!read)
        return failure(read.error());
    return entries;
}

} // namespace History
