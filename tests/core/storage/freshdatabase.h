// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/database.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>
#include <QUuid>

/// An empty database of either engine, removed at the end. SQLite's is a file in a folder of its own; PostgreSQL's a
/// schema of its own in the server that CARETAKER_TEST_POSTGRESQL names, so that tests can run side by side.
class FreshDatabase final
{
public:
    explicit FreshDatabase(Storage::Engine engine)
    {
        using namespace Qt::StringLiterals;
        if (engine == Storage::Engine::Sqlite) {
            m_address = {.engine = engine, .path = m_folder.filePath(u"caretaker.sqlite"_s)};
            return;
        }
        const auto server = Storage::parseAddress(qEnvironmentVariable("CARETAKER_TEST_POSTGRESQL"));
        m_server = server.value();
        m_schema = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
        onServer(u"CREATE SCHEMA "_s + m_schema);
        m_address = m_server;
        QUrlQuery query(m_address.server);
        query.addQueryItem(u"options"_s, u"-csearch_path="_s + m_schema);
        m_address.server.setQuery(query);
    }

    ~FreshDatabase()
    {
        using namespace Qt::StringLiterals;
        if (!m_schema.isEmpty())
            onServer(u"DROP SCHEMA %1 CASCADE"_s.arg(m_schema));
    }

    FreshDatabase(const FreshDatabase &) = delete;
    FreshDatabase &operator=(const FreshDatabase &) = delete;

    [[nodiscard]] const Storage::Address &address() const { return m_address; }
    [[nodiscard]] QString path() const { return m_address.path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] std::unique_ptr<Storage::Database> open(const QList<Storage::Migration> &migrations
                                                          = Storage::allMigrations()) const
    {
        auto opened = Storage::Database::open(m_address, migrations);
        if (!opened)
            qCritical().noquote() << opened.error().code << opened.error().about << opened.error().detail;
        return opened ? std::move(*opened) : nullptr;
    }

private:
    void onServer(const QString &statement) const
    {
        Storage::Connection connection(m_server);
        if (!connection.open() || !connection.execute(statement))
            qFatal("The test server does not take: %s", qPrintable(statement));
    }

    QTemporaryDir m_folder;
    Storage::Address m_server;
    Storage::Address m_address;
    QString m_schema;
};

/// For initTestCase_data(): every test of the class runs on both engines.
inline void addBothEngines()
{
    QTest::addColumn<Storage::Engine>("engine");
    QTest::newRow("sqlite") << Storage::Engine::Sqlite;
    QTest::newRow("postgresql") << Storage::Engine::PostgreSql;
}

// A macro, for QSKIP must return from the test function itself.
#define SKIP_WITHOUT_SERVER(engine)                                                                          \
    if ((engine) == Storage::Engine::PostgreSql && !qEnvironmentVariableIsSet("CARETAKER_TEST_POSTGRESQL"))  \
    QSKIP("CARETAKER_TEST_POSTGRESQL names no server: run the tests by installer/with-postgresql.sh")

/// The first column of all rows, joined, for comparing.
[[nodiscard]] inline QString columnOf(const Storage::Database &database, const QString &statement)
{
    QStringList values;
    const auto done = database.each(statement, {},
                                    [&values](const QSqlQuery &row) { values += row.value(0).toString(); });
    return done ? values.join(u',') : QString(done.error().code);
}
