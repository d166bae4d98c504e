// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codes.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

#include <atomic>
#include <thread>
#include <vector>

using namespace Storage;
using namespace Qt::StringLiterals;

namespace {

const QString Insert = u"INSERT INTO state (key, value) VALUES (?, ?)"_s;
const QString Keys = u"SELECT key FROM state ORDER BY key"_s;

Error refusal()
{
    return {ErrorKind::Refused, "test"_L1};
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fresh = std::make_unique<FreshDatabase>(engine);
        m_database = m_fresh->open();
        QVERIFY(m_database);
    }

    void cleanup()
    {
        m_database.reset();
        m_fresh.reset();
    }

    void keepsWhatWasWritten()
    {
        QVERIFY(m_database->query(Insert, {u"k"_s, u"值 ' \\ ? $1"_s}));
        m_database = m_fresh->open();

        QVERIFY(m_database);
        QVERIFY(m_database->setAside().isEmpty());
        QCOMPARE(columnOf(*m_database, u"SELECT value FROM state"_s), u"值 ' \\ ? $1"_s);
    }

    void bindsAllTypes()
    {
        const QByteArray bytes("\0\x01\xff'\\", 5);
        const auto id
            = m_database->insert(u"INSERT INTO credentials (kind, identity, facts, removed_at, "
                                 u"threshold_notice) VALUES (?, ?, ?, ?, ?) "
                                 "RETURNING id"_s,
                                 {u"custom"_s, QString(), bytes, Q_INT64_C(253'402'300'799), QVariant()});
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));

        QList<QVariantList> rows;
        const auto done = m_database->each(
            u"SELECT identity, facts, removed_at, threshold_notice FROM credentials WHERE id = ?"_s, {*id},
            [&rows](const QSqlQuery &row) {
                rows.append({row.value(0).toString(), row.value(1).toByteArray(), row.value(2).toLongLong(),
                             row.value(3).isNull()});
            });
        QVERIFY(done);
        QCOMPARE(rows, QList<QVariantList>({{QString(), bytes, Q_INT64_C(253'402'300'799), true}}));
    }

    void numbersRowsAndNeverReusesANumber()
    {
        const QString statement = u"INSERT INTO watched (kind, place) VALUES ('file', ?) RETURNING id"_s;
        const auto first = m_database->insert(statement, {u"a"_s});
        const auto second = m_database->insert(statement, {u"b"_s});
        QVERIFY(first && second && *first < *second);
        QVERIFY(m_database->query(u"DELETE FROM watched WHERE id = ?"_s, {*second}));

        QVERIFY(m_database->insert(statement, {u"c"_s}).value_or(0) > *second);
    }

    void insertIsCommittedAtOnce()
    {
        QVERIFY(m_database->insert(u"INSERT INTO watched (kind, place) VALUES ('file', ?) RETURNING id"_s,
                                   {u"a"_s}));

        const auto other = m_fresh->open();
        QCOMPARE(columnOf(*other, u"SELECT place FROM watched"_s), u"a"_s);
    }

    void reportsWrongStatements()
    {
        const auto done = m_database->query(u"SELECT a FROM nowhere"_s);

        QVERIFY(!done);
        QCOMPARE(done.error().code, Codes::QueryFailed);
        QCOMPARE(done.error().about.value(0), m_fresh->address().toString());
        QVERIFY2(done.error().about.value(1).contains(u"nowhere"), qPrintable(done.error().about.join(u'|')));
        QVERIFY(m_database->query(Keys)); // and goes on
    }

    void refusesTheWrongNumberOfValues()
    {
        QVERIFY(!m_database->query(Insert, {u"k"_s}));
        QVERIFY(!m_database->query(Insert, {u"k"_s, u"v"_s, u"w"_s}));
        QCOMPARE(columnOf(*m_database, Keys), QString());
    }

    void questionMarksInQuotesAreText()
    {
        QCOMPARE(columnOf(*m_database, u"SELECT 'it''s ?' FROM (SELECT 1) AS one"_s), u"it's ?"_s);
        const auto rows = m_database->query(u"SELECT 'what?' WHERE 'a' = ?"_s, {u"a"_s});
        QVERIFY(rows);
    }

    void refusesBrokenRules_data()
    {
        QTest::addColumn<QString>("statement");

        QTest::newRow("twice") << u"INSERT INTO state (key, value) VALUES ('k', 'again')"_s;
        QTest::newRow("no value") << u"INSERT INTO state (key, value) VALUES ('other', NULL)"_s;
        QTest::newRow("sighting of nothing")
            << u"INSERT INTO sightings (credential_id, source, place, seen_at, first_seen_at) VALUES (7, 'file', '', 0, 0)"_s;
    }

    void refusesBrokenRules()
    {
        QFETCH(const QString, statement);
        QVERIFY(m_database->query(Insert, {u"k"_s, u"v"_s}));

        const auto done = m_database->query(statement);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
    }

    void commitsAll()
    {
        const auto done = m_database->transact([this]() -> Result<> {
            for (const QString &key : {u"a"_s, u"b"_s}) {
                if (const auto put = m_database->query(Insert, {key, key}); !put)
                    return failure(put.error());
            }
            return {};
        });

        QVERIFY(done);
        QCOMPARE(columnOf(*m_fresh->open(), Keys), u"a,b"_s);
    }

    void rollsBackOnAnError()
    {
        const auto done = m_database->transact([this]() -> Result<> {
            std::ignore = m_database->query(Insert, {u"a"_s, u"a"_s});
            return failure(refusal());
        });

        QVERIFY(!done);
        QCOMPARE(done.error(), refusal());
        QCOMPARE(columnOf(*m_database, Keys), QString());
        QVERIFY(m_database->transact([] { return Result<>(); }));
    }

    void rollsBackOnlyTheInnerPart()
    {
        const auto done = m_database->transact([this]() -> Result<> {
            std::ignore = m_database->query(Insert, {u"outer"_s, u""_s});
            const auto inner = m_database->transact([this]() -> Result<> {
                std::ignore = m_database->query(Insert, {u"inner"_s, u""_s});
                std::ignore = m_database->query(Insert, {u"inner"_s, u"twice"_s});
                return failure(refusal());
            });
            const auto second = m_database->transact([this]() -> Result<> {
                const auto put = m_database->query(Insert, {u"second"_s, u""_s});
                return put ? Result<>() : failure(put.error());
            });
            return !inner && second ? Result<>() : failure(refusal());
        });

        QVERIFY(done);
        QCOMPARE(columnOf(*m_database, Keys), u"outer,second"_s);
    }

    void neverReportsAHalfTransactionAsDone()
    {
        const auto done = m_database->transact([this]() -> Result<> {
            std::ignore = m_database->query(Insert, {u"a"_s, u""_s});
            std::ignore = m_database->query(Insert, {u"a"_s, u"twice, and not looked at"_s});
            return {};
        });

        // SQLite undoes one statement, PostgreSQL the whole transaction; either way the answer says what is there.
        QCOMPARE(columnOf(*m_fresh->open(), Keys), done ? u"a"_s : QString());
    }

    void writersTakeTurns()
    {
        constexpr int Writers = 4;
        constexpr int Rounds = 8;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < Writers; ++writer) {
            threads.emplace_back([this, &failures] {
                const auto own = m_fresh->open();
                for (int round = 0; own && round < Rounds; ++round) {
                    const auto done = own->transact([&own]() -> Result<> {
                        const int count = columnOf(*own, u"SELECT count(*) FROM state"_s).toInt();
                        const auto put = own->query(Insert, {QString::number(count), u""_s});
                        return put ? Result<>() : failure(put.error());
                    });
                    failures += done ? 0 : 1;
                }
                failures += own ? 0 : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();

        QCOMPARE(failures.load(), 0);
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM state"_s).toInt(), Writers * Rounds);
    }

    void saysThatTheDatabaseIsBusy()
    {
        const auto other = m_fresh->open();
        const auto outer = m_database->transact([&other]() -> Result<> {
            const auto inner = other->transact([] { return Result<>(); });
            return inner ? Result<>() : failure(inner.error());
        });

        QVERIFY(!outer);
        QCOMPARE(outer.error().code, Codes::Busy);
        QVERIFY(other->transact([] { return Result<>(); }));
    }

    void manyOpenAFreshDatabaseAtOnce()
    {
        QFETCH_GLOBAL(const Engine, engine);
        for (int round = 0; round < 5; ++round) {
            const FreshDatabase fresh(engine);
            std::atomic<int> opened = 0;
            std::vector<std::thread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([&fresh, &opened, i] {
                    const auto own = fresh.open();
                    opened += own && own->query(Insert, {QString::number(i), u""_s}) ? 1 : 0;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(opened.load(), 6);
            QCOMPARE(columnOf(*fresh.open(), Keys), u"0,1,2,3,4,5"_s);
        }
    }

private:
    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
