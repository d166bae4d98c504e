// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/faqfts.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

PlainFts::PlainFts(const QString &file, const Faq::Articles &articles, Mode mode)
    : m_mode(mode)
    , m_name(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(file);
    if (!database.open())
        qFatal("No SQLite");
    QSqlQuery query(database);
    query.exec(u"PRAGMA journal_mode = OFF"_s);
    query.exec(u"PRAGMA synchronous = OFF"_s);
    if (!query.exec(
            u"CREATE VIRTUAL TABLE faq USING fts5(id UNINDEXED, title, tags, asked, body, tokenize = '%1')"_s
                .arg(mode == Mode::Trigrams ? u"trigram"_s : u"unicode61"_s)))
        qFatal("No FTS5");
    database.transaction();
    query.prepare(u"INSERT INTO faq VALUES (?, ?, ?, ?, ?)"_s);
    for (const Faq::Article &article : articles) {
        query.addBindValue(article.id);
        query.addBindValue(article.title);
        query.addBindValue(article.tags.join(u'\n'));
        query.addBindValue(article.asked.join(u'\n'));
        query.addBindValue(QString(article.summary + u'\n' + article.body));
        query.exec();
    }
    database.commit();
    query.exec(u"INSERT INTO faq(faq) VALUES ('optimize')"_s);
}

PlainFts::~PlainFts()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QString PlainFts::match(const QString &text) const
{
    static const QRegularExpression gaps(u"[\\s\\p{P}\\p{S}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &word : text.split(gaps, Qt::SkipEmptyParts))
        words.append(u'"' + word + u'"');
    return words.join(m_mode == Mode::AllWords ? u" AND "_s : u" OR "_s);
}

Ranked PlainFts::search(const QString &text) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM faq WHERE faq MATCH ? ORDER BY bm25(faq) LIMIT 20"_s);
    query.addBindValue(match(text));
    Ranked ranked;
    if (query.exec())
        while (query.next())
            if (const QString id = query.value(0).toString(); !ranked.contains(id))
                ranked.append(id);
    return ranked;
}
