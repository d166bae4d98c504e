// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/upgrade.h"

#include "core/storage/codes.h"
#include "core/storage/connection.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/sqlitefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

int latest(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().version;
}

/// 0 for a database without a schema.
Result<int> versionOf(Connection &connection)
{
    const auto tables = connection.value(tableCountQuery(connection.address().engine), {u"schema_version"_s});
    if (!tables)
        return failure(tables.error());
    if (tables->toInt() == 0)
        return 0;
    const auto version = connection.value(u"SELECT version FROM schema_version"_s);
    if (!version)
        return failure(version.error());
    return version->toInt();
}

tl::unexpected<Error> newer(const Address &address, int version, int ours)
{
    return failure(ErrorKind::Conflict, Codes::NewerSchema,
                   {address.toString(), QString::number(version), QString::number(ours)});
}

/// A fault of the disk or the network keeps its own name; anything else means that the step itself does not fit.
Error stepFailed(const Error &error, int version)
{
    if (error.code != Codes::QueryFailed)
        return error;
    return {ErrorKind::LocalFault,
            Codes::CannotMigrate,
            {error.about.value(0), QString::number(version)},
            error.detail};
}

/// Before anything changes: a copy of what is there, and no step into the database of another program.
Result<> safeguard(Connection &connection, int version)
{
    const Address &address = connection.address();
    if (address.engine != Engine::Sqlite || address.isMemory())
        return {};
    if (version > 0) {
        const auto copy = copyBeside(address, version);
        return copy ? Result<>() : failure(copy.error());
    }
    const auto tables
        = connection.value(u"SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"_s);
    if (!tables)
        return failure(tables.error());
    if (tables->toInt() == 0)
        return {};
    return failure(ErrorKind::Conflict, Codes::CannotMigrate, {address.toString(), u"0"_s},
                   u"the file is the database of another program"_s);
}

Result<> run(Connection &connection, const Migration &migration)
{
    for (const QString &statement : migration.statements) {
        const auto done = connection.execute(inDialect(connection.address().engine, statement));
        if (!done)
            return failure(stepFailed(done.error(), migration.version));
    }
    return {};
}

Result<> setVersion(Connection &connection, int before, int version)
{
    if (before == 0) {
        const auto made = connection.execute(u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s);
        if (!made)
            return failure(stepFailed(made.error(), version));
    }
    const auto written = connection.execute(before == 0 ? u"INSERT INTO schema_version (version) VALUES (?)"_s
                                                        : u"UPDATE schema_version SET version = ?"_s,
                                            {version});
    return written ? Result<>() : failure(stepFailed(written.error(), version));
}

/// In a transaction: another program may have done it while this one waited for its turn.
Result<> upgradeAlone(Connection &connection, const QList<Migration> &migrations)
{
    const auto before = versionOf(connection);
    if (!before)
        return failure(before.error());
    if (*before > latest(migrations))
        return newer(connection.address(), *before, latest(migrations));
    if (*before == latest(migrations))
        return {};
    if (const auto safe = safeguard(connection, *before); !safe)
        return safe;
    for (const Migration &migration : migrations) {
        if (migration.version <= *before)
            continue;
        if (const auto done = run(connection, migration); !done)
            return done;
    }
    return setVersion(connection, *before, latest(migrations));
}

} // namespace

Result<> lookBeforeOpening(const Address &address, const QList<Migration> &migrations)
{
    if (QFileInfo(address.path).size() == 0)
        return {};
    const bool hasLog = hasWriteAheadLog(address.path);
    Connection connection(address);
    if (!connection.openUnchanged(hasLog))
        return {};
    const auto version = versionOf(connection);
    if (version && *version > latest(migrations))
        return newer(address, *version, latest(migrations));
    // Opened for writing, SQLite would throw away the log of a file that it cannot read. Without a log the file was
    // read without a lock, which proves no damage.
    if (!version && version.error().code == Codes::Corrupt && hasLog)
        return failure(version.error());
    return {};
}

Result<> upgrade(Database &database, Connection &connection, const QList<Migration> &migrations)
{
    const auto version = versionOf(connection);
    if (!version)
        return failure(version.error());
    if (*version > latest(migrations))
        return newer(connection.address(), *version, latest(migrations));
    if (*version == latest(migrations))
        return {};
    return database.transact([&connection, &migrations] { return upgradeAlone(connection, migrations); });
}

} // namespace Storage
