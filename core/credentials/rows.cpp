// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/rows.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Credentials::Rows {

namespace {

// SQLite takes 32,766 values in a statement; beyond a few hundred rows nothing is gained.
constexpr qsizetype ValuesAtOnce = 500;
constexpr qsizetype RowsAtOnce = 200;

QString textOf(const QList<Problem> &problems)
{
    if (problems.isEmpty())
        return {};
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(
            QJsonObject {{u"code"_s, problem.code}, {u"about"_s, QJsonArray::fromStringList(problem.about)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Problem> problemsFrom(const QString &text)
{
    QList<Problem> problems;
    if (text.isEmpty())
        return problems;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        Problem problem {value[u"code"].toString()};
        const QJsonArray about = value[u"about"].toArray();
        for (const QJsonValue &part : about)
            problem.about.append(part.toString());
        problems.append(problem);
    }
    return problems;
}

QString repeated(const QString &part, qsizetype count)
{
    return QStringList(count, part).join(u", "_s);
}

} // namespace

QString storable(const QString &text)
{
    QString kept = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    return kept.replace(QChar::Null, u'\u2400');
}

QVariant secondsOf(const Moment &moment)
{
    return moment ? QVariant(moment->toSecsSinceEpoch()) : QVariant();
}

Moment momentOf(const QVariant &seconds)
{
    if (seconds.isNull())
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

std::optional<Sighting> sightingFrom(const QSqlQuery &row, int firstColumn)
{
    int column = firstColumn;
    const auto source = sourceKindOf(row.value(column++).toString());
    if (!source)
        return {};
    Sighting sighting {.source = *source};
    sighting.where = row.value(column++).toString();
    sighting.seenAt = momentOf(row.value(column++)).value_or(QDateTime());
    sighting.notBefore = momentOf(row.value(column++));
    sighting.notAfter = momentOf(row.value(column++));
    sighting.serial = row.value(column++).toString();
    sighting.sha256 = row.value(column++).toString();
    sighting.problems = problemsFrom(row.value(column++).toString());
    sighting.isRevoked = row.value(column).toInt() != 0;
    return sighting;
}

QVariantList valuesOf(const Sighting &sighting)
{
    return {QString(wordOf(sighting.source)),
            sighting.where,
            sighting.seenAt.toSecsSinceEpoch(),
            secondsOf(sighting.notBefore),
            secondsOf(sighting.notAfter),
            sighting.serial,
            sighting.sha256,
            textOf(sighting.problems),
            sighting.isRevoked ? 1 : 0};
}

Result<> eachAmong(const Storage::Database &database, const QString &statement, const QVariantList &before,
                   const QVariantList &values, const std::function<void(const QSqlQuery &)> &visit)
{
    for (qsizetype start = 0; start < values.size(); start += ValuesAtOnce) {
        const QVariantList part = values.mid(start, ValuesAtOnce);
        const auto done = database.each(statement.arg(repeated(u"?"_s, part.size())), before + part, visit);
        if (!done)
            return done;
    }
    return {};
}

Result<> eachOfRows(const Storage::Database &database, const QString &statement,
                    const QList<QVariantList> &rows, const std::function<void(const QSqlQuery &)> &visit)
{
    for (qsizetype start = 0; start < rows.size(); start += RowsAtOnce) {
        const qsizetype count = qMin(RowsAtOnce, rows.size() - start);
        const QString row = u"("_s + repeated(u"?"_s, rows[start].size()) + u")"_s;
        QVariantList values;
        for (qsizetype i = 0; i < count; ++i)
            values.append(rows[start + i]);
        const auto done = database.each(statement.arg(repeated(row, count)), values, visit);
        if (!done)
            return done;
    }
    return {};
}

} // namespace Credentials::Rows
