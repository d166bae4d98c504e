// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/reader.h"
#include "core/storage/databasethread.h"
#include "core/sync/applesync.h"
#include "tests/core/apple/applebench.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

/// An inventory in a fresh database of either engine, on its own thread, and a second look at it from outside.
class SyncBench
{
protected:
    using Engine = Storage::Engine;

    static inline const QString School {QStringLiteral("school")};

    void open(Engine engine)
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fresh = std::make_unique<FreshDatabase>(engine);
        m_thread = std::make_unique<Storage::DatabaseThread>(m_fresh->address());
    }

    void close()
    {
        m_thread.reset();
        m_fresh.reset();
    }

    [[nodiscard]] qint64 number(const QString &statement) const
    {
        const auto asked = AppleBench::outcome(m_thread->run([statement](Storage::Database &database) {
            qint64 value = -1;
            return database
                .each(statement, {}, [&value](const QSqlQuery &row) { value = row.value(0).toLongLong(); })
                .map([&value] { return value; });
        }));
        return asked.value_or(-2);
    }
    [[nodiscard]] qint64 here() const
    {
        return number(QStringLiteral("SELECT count(*) FROM devices WHERE org_gone_at IS NULL AND "
                                     "org_account IS NOT NULL"));
    }
    [[nodiscard]] Inventory::Device device(const QString &serial) const
    {
        const auto read = AppleBench::outcome(m_thread->run(
            [serial](Storage::Database &database) { return Inventory::Reader(database).device(serial); }));
        return read.value_or(Inventory::Device());
    }
    [[nodiscard]] Inventory::Pull pullOf(Inventory::List list, const QString &connection = School) const
    {
        const auto read
            = AppleBench::outcome(m_thread->run([list, connection](Storage::Database &database) {
                  return Inventory::Pulls(database).of(connection, list);
              }));
        return read && *read ? **read : Inventory::Pull();
    }

    [[nodiscard]] Result<Sync::Tally> sync(AppleBench::Bench &bench) const
    {
        Sync::AppleSync run(*bench.service, *m_thread, School, bench.clock.clock());
        return AppleBench::outcome(run.start());
    }

    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::DatabaseThread> m_thread;
};
