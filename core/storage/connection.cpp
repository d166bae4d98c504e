// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/codes.h"
#include "core/storage/dialect.h"
#include "core/storage/failures.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

constexpr qsizetype RowsAtOnce = 250; ///< in one statement to a server

QString freshName()
{
    static std::atomic<quint64> number = 0;
    return u"caretaker-%1"_s.arg(++number);
}

/// Qt takes a text or bytes that were never set for NULL. Here only an invalid QVariant is.
QVariant notNull(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QString(u""_s);
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

QString inRows(QString statement, const QString &row, qsizetype count)
{
    return statement.replace("{rows}"_L1, QStringList(count, row).join(u", "_s));
}

bool executeBound(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    if (!query.prepare(statement))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

bool executeFilled(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    const auto filled = filledIn(*query.driver(), statement, values);
    return filled && query.exec(*filled);
}

} // namespace

Connection::Connection(Address address)
    : m_address(std::move(address))
    , m_name(freshName())
{
}

Connection::~Connection()
{
    close();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

void Connection::close()
{
    if (QSqlDatabase::contains(m_name))
        handle().close();
}

Error Connection::failed(const QSqlError &error)
{
    const Error result = errorOf(error, m_address);
    if (!m_lost && m_address.engine == Engine::PostgreSql && isConnectionLost(error))
        m_lost = result;
    return result;
}

Result<> Connection::openWith(QSqlDatabase &database)
{
    m_lost.reset();
    if (database.open())
        return {};
    return failure(failed(database.lastError()));
}

Result<> Connection::open()
{
    if (!QSqlDatabase::isDriverAvailable(driverOf(m_address.engine)))
        return failure(ErrorKind::Unsupported, Codes::NoDriver,
                       {m_address.toString(), driverOf(m_address.engine)});
    QSqlDatabase database = QSqlDatabase::contains(m_name)
        ? handle()
        : QSqlDatabase::addDatabase(driverOf(m_address.engine), m_name);
    configure(database, m_address);
    if (const auto opened = openWith(database); !opened)
        return opened;
    for (const QString &statement : sessionStatements(m_address.engine)) {
        if (const auto said = execute(statement); !said)
            return said;
    }
    return m_address.engine == Engine::Sqlite && !m_address.isMemory() ? useWriteAheadLog() : Result<>();
}

Result<> Connection::useWriteAheadLog()
{
    // SQLite does not wait for its busy timeout here (sqlite.org/wal.html), so two programs that make one file at
    // the same moment would trip over each other.
    QDeadlineTimer deadline(5000);
    while (true) {
        const auto mode = value(u"PRAGMA journal_mode = WAL"_s);
        const bool isBusy = mode ? mode->toString() != u"wal" : mode.error().code == Codes::Busy;
        if (!isBusy)
            return mode ? Result<>() : failure(mode.error());
        if (deadline.hasExpired())
            return failure(ErrorKind::TimedOut, Codes::Busy, {m_address.toString()});
        QThread::msleep(5);
    }
}

Result<> Connection::openUnchanged(bool hasLog)
{
    QUrl file = QUrl::fromLocalFile(QFileInfo(m_address.path).absoluteFilePath());
    file.setQuery(hasLog ? u"mode=ro"_s : u"mode=ro&immutable=1"_s);
    QSqlDatabase database = QSqlDatabase::addDatabase(driverOf(Engine::Sqlite), m_name);
    database.setDatabaseName(file.toString(QUrl::FullyEncoded));
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    return openWith(database);
}

Result<QSqlQuery> Connection::query(const QString &statement, const QVariantList &values)
{
    if (m_lost)
        return failure(*m_lost);
    QSqlQuery query(handle());
    // Spares a copy of each row. PostgreSQL's driver would lose the rest of them at the next statement.
    query.setForwardOnly(m_address.engine == Engine::Sqlite);
    QVariantList bound;
    for (const QVariant &value : values)
        bound.append(notNull(value));
    const bool isDone = m_address.engine == Engine::Sqlite ? executeBound(query, statement, bound)
                                                           : executeFilled(query, statement, bound);
    if (!isDone)
        return failure(failed(query.lastError()));
    return query;
}

Result<> Connection::execute(const QString &statement, const QVariantList &values)
{
    const auto done = query(statement, values);
    return done ? Result<>() : failure(done.error());
}

Result<> Connection::visitAll(QSqlQuery &query, const std::function<void(const QSqlQuery &)> &visit)
{
    while (query.next())
        visit(query);
    return query.lastError().isValid() ? Result<>(failure(failed(query.lastError()))) : Result<>();
}

Result<> Connection::executeEach(const QString &statement, const QList<QVariantList> &rows,
                                 const std::function<void(const QSqlQuery &)> &visit)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(failed(query.lastError()));
    for (const QVariantList &row : rows) {
        for (int i = 0; i < row.size(); ++i)
            query.bindValue(i, notNull(row[i]));
        if (!query.exec())
            return failure(failed(query.lastError()));
        if (const auto seen = visitAll(query, visit); !seen)
            return seen;
    }
    return {};
}

Result<> Connection::eachOfRows(const QString &statement, const QList<QVariantList> &rows,
                                const std::function<void(const QSqlQuery &)> &visit)
{
    if (rows.isEmpty())
        return {};
    const QString row = u'(' + QStringList(rows.first().size(), u"?"_s).join(u", "_s) + u')';
    if (m_address.engine == Engine::Sqlite) {
        if (m_lost)
            return failure(*m_lost);
        return executeEach(inRows(statement, row, 1), rows, visit);
    }
    // A round trip costs more than a row.
    for (qsizetype start = 0; start < rows.size(); start += RowsAtOnce) {
        const qsizetype count = qMin(RowsAtOnce, rows.size() - start);
        QVariantList values;
        values.reserve(count * rows.first().size());
        for (qsizetype i = start; i < start + count; ++i)
            values += rows[i];
        auto done = query(inRows(statement, row, count), values);
        if (!done)
            return failure(done.error());
        if (const auto seen = visitAll(*done, visit); !seen)
            return seen;
    }
    return {};
}

Result<QVariant> Connection::value(const QString &statement, const QVariantList &values)
{
    auto rows = query(statement, values);
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return rows->lastError().isValid() ? Result<QVariant>(failure(failed(rows->lastError())))
                                           : QVariant();
    return rows->value(0);
}

} // namespace Storage
