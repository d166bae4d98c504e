// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codes.h"
#include "tests/core/storage/freshdatabase.h"

#include <QDir>
#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace Storage;
using namespace Qt::StringLiterals;

namespace {

const Migration First {1, {u"CREATE TABLE pupils (id {identity}, photo {blob}, name TEXT NOT NULL)"_s}};
const Migration Second {2,
                        {u"ALTER TABLE pupils ADD COLUMN class TEXT NOT NULL DEFAULT '7a'"_s,
                         u"INSERT INTO pupils (name) VALUES ('by step 2')"_s}};
const Migration Third {3, {u"CREATE TABLE rooms (name TEXT NOT NULL)"_s}};
const Migration Failing {
    3, {u"INSERT INTO pupils (name) VALUES ('by step 3')"_s, u"CREATE TABLE pupils (x TEXT)"_s}};

const QString AddPupil = u"INSERT INTO pupils (name) VALUES (?)"_s;
const QString Names = u"SELECT name FROM pupils ORDER BY id"_s;
const QString Version = u"SELECT version FROM schema_version"_s;

} // namespace

class TestUpgrade final : public QObject
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
    }

    void cleanup() { m_fresh.reset(); }

    void numbersItsStepsWithoutAGap()
    {
        int version = 0;
        for (const Migration &migration : allMigrations()) {
            QCOMPARE(migration.version, ++version);
            QVERIFY(!migration.statements.isEmpty());
        }
    }

    void makesTheWholeSchema()
    {
        const auto database = m_fresh->open();

        QCOMPARE(columnOf(*database, Version), QString::number(allMigrations().last().version));
        for (const QString &table : {u"credentials"_s, u"sightings"_s, u"accepted_topics"_s, u"watched"_s,
                                     u"state"_s, u"article_notes"_s})
            QCOMPARE(columnOf(*database, u"SELECT count(*) FROM "_s + table), u"0"_s);
        QCOMPARE(copies(), QStringList());
    }

    void goesOnFromWhereItIs()
    {
        QVERIFY(m_fresh->open({First})->query(AddPupil, {u"before"_s}));

        const auto database = m_fresh->open({First, Second, Third});

        QCOMPARE(columnOf(*database, Version), u"3"_s);
        QCOMPARE(columnOf(*database, Names), u"before,by step 2"_s);
        QCOMPARE(columnOf(*database, u"SELECT class FROM pupils"_s), u"7a,7a"_s);
        QCOMPARE(columnOf(*database, u"SELECT count(*) FROM rooms"_s), u"0"_s);
    }

    void doesNothingTwice()
    {
        for (int round = 0; round < 3; ++round)
            QCOMPARE(columnOf(*m_fresh->open({First, Second}), Names), u"by step 2"_s);
        QCOMPARE(copies(), QStringList());
    }

    void aFailingStepChangesNothing()
    {
        QVERIFY(m_fresh->open({First})->query(AddPupil, {u"before"_s}));

        const auto opened = Database::open(m_fresh->address(), {First, Second, Failing});

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Codes::CannotMigrate);
        QCOMPARE(opened.error().about, QStringList({m_fresh->address().toString(), u"3"_s}));
        QVERIFY(opened.error().detail.contains(u"pupils"));
        const auto database = m_fresh->open({First});
        QCOMPARE(columnOf(*database, Version), u"1"_s);
        QCOMPARE(columnOf(*database, Names), u"before"_s);
    }

    void aFailingFirstStepLeavesNothingBehind()
    {
        QVERIFY(!Database::open(m_fresh->address(), {{1, {First.statements[0], u"NONSENSE"_s}}}));

        QCOMPARE(columnOf(*m_fresh->open({First}), Version), u"1"_s);
    }

    void refusesANewerSchema()
    {
        QVERIFY(m_fresh->open({First, Second, Third})->query(AddPupil, {u"kept"_s}));

        const auto opened = Database::open(m_fresh->address(), {First});

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Conflict);
        QCOMPARE(opened.error().code, Codes::NewerSchema);
        QCOMPARE(opened.error().about, QStringList({m_fresh->address().toString(), u"3"_s, u"1"_s}));
        QCOMPARE(columnOf(*m_fresh->open({First, Second, Third}), Names), u"by step 2,kept"_s);
    }

    void manyUpgradeAtOnce()
    {
        QVERIFY(m_fresh->open({First})->query(AddPupil, {u"before"_s}));
        std::atomic<int> opened = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([this, &opened] { opened += m_fresh->open({First, Second}) ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();

        QCOMPARE(opened.load(), 6);
        QCOMPARE(columnOf(*m_fresh->open({First, Second}), Names), u"before,by step 2"_s);
        QFETCH_GLOBAL(const Engine, engine);
        QCOMPARE(copies().size(), engine == Engine::Sqlite ? 1 : 0);
    }

private:
    [[nodiscard]] QStringList copies() const { return QDir(m_fresh->folder()).entryList({u"*.bak*"_s}); }

    std::unique_ptr<FreshDatabase> m_fresh;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
