// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/logging.h"
#include "core/storage/batch.h"
#include "core/storage/codes.h"
#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "core/storage/sqlitefile.h"
#include "core/storage/upgrade.h"

#include <QLockFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

constexpr int LockTimeout = 10'000; // milliseconds

bool isFile(const Address &address)
{
    return address.engine == Engine::Sqlite && !address.isMemory();
}

QString savepoint(int depth)
{
    return u"step_%1"_s.arg(depth);
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::~Database() = default;

const Address &Database::address() const
{
    return m_connection->address();
}

Result<std::unique_ptr<Database>> Database::open(const Address &address, const QList<Migration> &migrations)
{
    if (!isFile(address))
        return openOnce(address, migrations);
    if (const auto made = makeFolderFor(address); !made)
        return failure(made.error());
    auto opened = openOnce(address, migrations);
    if (opened || opened.error().code != Codes::Corrupt)
        return opened;
    if (isFileOfAnotherSort(address.path))
        return failure(ErrorKind::Refused, Codes::NotADatabase, {address.toString()});
    return openAnew(address, migrations);
}

Result<std::unique_ptr<Database>> Database::openForReading(const Address &address)
{
    auto connection = std::make_unique<Connection>(address);
    const auto opened = isFile(address) ? connection->openUnchanged(hasWriteAheadLog(address.path))
                                        : connection->open();
    if (!opened)
        return failure(opened.error());
    return std::unique_ptr<Database>(new Database(std::move(connection)));
}

Result<std::unique_ptr<Database>> Database::openOnce(const Address &address,
                                                     const QList<Migration> &migrations)
{
    if (isFile(address)) {
        if (hasOrphanedLog(address.path))
            return failure(ErrorKind::Malformed, Codes::Corrupt, {address.toString(), QString()});
        if (const auto fine = lookBeforeOpening(address, migrations); !fine)
            return failure(fine.error());
    }
    auto connection = std::make_unique<Connection>(address);
    if (const auto opened = connection->open(); !opened)
        return failure(opened.error());
    std::unique_ptr<Database> database(new Database(std::move(connection)));
    if (const auto upgraded = upgrade(*database, *database->m_connection, migrations); !upgraded)
        return failure(upgraded.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openAnew(const Address &address,
                                                     const QList<Migration> &migrations)
{
    // Of two programs that find the same damage, the second must not move away what the first has just made.
    QLockFile lock(address.path + u".lock"_s);
    if (!lock.tryLock(LockTimeout))
        return failure(ErrorKind::Malformed, Codes::Corrupt, {address.toString(), QString()},
                       u"the file cannot be locked to set it aside"_s);
    auto opened = openOnce(address, migrations);
    if (opened || opened.error().code != Codes::Corrupt)
        return opened;
    const auto name = Storage::setAside(address);
    if (!name)
        return failure(name.error());
    qCWarning(logStorage) << "A damaged database was set aside as" << *name;
    opened = openOnce(address, migrations);
    if (opened)
        (*opened)->m_setAside = *name;
    return opened;
}

Result<> Database::reconnect() const
{
    if (m_depth > 0 || !m_connection->isLost())
        return {};
    m_connection->close();
    return m_connection->open();
}

Result<QSqlQuery> Database::query(const QString &statement, const QVariantList &values) const
{
    if (const auto connected = reconnect(); !connected)
        return failure(connected.error());
    return m_connection->query(statement, values);
}

Result<> Database::each(const QString &statement, const QVariantList &values,
                        const std::function<void(const QSqlQuery &)> &visit) const
{
    auto rows = query(statement, values);
    if (!rows)
        return failure(rows.error());
    while (rows->next())
        visit(*rows);
    return rows->lastError().isValid() ? Result<>(failure(m_connection->failed(rows->lastError())))
                                       : Result<>();
}

Result<> Database::eachOfRows(const QString &statement, const QList<QVariantList> &rows,
                              const std::function<void(const QSqlQuery &)> &visit) const
{
    if (const auto connected = reconnect(); !connected)
        return connected;
    return m_connection->eachOfRows(statement, rows, visit);
}

Result<> Database::eachOf(const Batch &batch, const QString &statement, QVariantList values,
                          const std::function<void(const QSqlQuery &)> &visit) const
{
    if (batch.isEmpty())
        return {};
    const qsizetype place = statement.indexOf("{batch}"_L1);
    values.insert(QStringView(statement).left(place).count(u'?'), batch.json());
    QString whole = statement;
    return each(whole.replace("{batch}"_L1, batchTable(address().engine, batch.columns())), values, visit);
}

Result<qint64> Database::insert(const QString &statement, const QVariantList &values)
{
    qint64 id = 0;
    // To the end of the rows: until then SQLite has not committed the statement.
    const auto done
        = each(statement, values, [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    return done ? Result<qint64>(id) : failure(done.error());
}

Result<> Database::begin()
{
    if (m_depth > 0)
        return m_connection->execute(u"SAVEPOINT "_s + savepoint(m_depth));
    if (const auto connected = reconnect(); !connected)
        return connected;
    for (const QString &statement : beginStatements(address().engine)) {
        if (const auto begun = m_connection->execute(statement); !begun) {
            rollBack();
            return begun;
        }
    }
    return {};
}

Result<> Database::commit()
{
    if (m_depth > 0)
        return m_connection->execute(u"RELEASE SAVEPOINT "_s + savepoint(m_depth));
    // PostgreSQL answers COMMIT with success and a rollback where a statement had failed on the way.
    if (address().engine == Engine::PostgreSql) {
        if (const auto sound = m_connection->execute(u"SELECT 1"_s); !sound)
            return sound;
    }
    return m_connection->execute(u"COMMIT"_s);
}

void Database::rollBack()
{
    // Where this fails, the engine has rolled back already: a full disk, a lost server.
    if (m_depth > 0) {
        std::ignore = m_connection->execute(u"ROLLBACK TO SAVEPOINT "_s + savepoint(m_depth));
        std::ignore = m_connection->execute(u"RELEASE SAVEPOINT "_s + savepoint(m_depth));
    } else {
        std::ignore = m_connection->execute(u"ROLLBACK"_s);
    }
}

Result<> Database::transact(const std::function<Result<>()> &work)
{
    if (const auto begun = begin(); !begun)
        return begun;
    ++m_depth;
    auto done = work();
    --m_depth;
    if (done)
        done = commit();
    if (!done)
        rollBack();
    return done;
}

} // namespace Storage
