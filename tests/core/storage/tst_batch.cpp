// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

#include <limits>

using namespace Storage;
using namespace Qt::StringLiterals;

class TestBatch final : public QObject
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
        QVERIFY(m_database->query(u"CREATE TABLE things (id BIGINT, name TEXT)"_s));
    }

    void cleanup()
    {
        m_database.reset();
        m_fresh.reset();
    }

    void keepsTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("empty", u""_s);
        same("plain", u"iPad (9th generation)"_s);
        same("quotes", u"a 21.5\" 'iMac' \\ \\u0041 ?"_s);
        same("brackets", u"[\"],{}:null"_s);
        same("control characters", u"a\tb\nc\rd\x01\x1f\x7f"_s);
        same("chinese", u"六年一班 平板"_s);
        same("beyond the first plane", u"銀色 \U0001F600"_s);
        same("a number", u"0012"_s);
        same("very long", QString(200'000, u'x') + u"\"é"_s);
        QTest::newRow("a NUL") << u"a\0b"_s << u"a\u2400b"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd800) + u"\"b"_s << u"a?\"b"_s;
        QTest::newRow("the other half at the end") << u"a"_s + QChar(0xdc00) << u"a?"_s;
    }

    void keepsTexts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kept);
        Batch batch = things();
        batch.number(1);
        batch.text(text);
        batch.number(2);
        batch.text(u"behind"_s);
        QVERIFY(insert(batch));
        QCOMPARE(columnOf(*m_database, u"SELECT name FROM things WHERE id = 1"_s), kept);
        QCOMPARE(columnOf(*m_database, u"SELECT name FROM things WHERE id = 2"_s), u"behind"_s);
    }

    void keepsNumbersToTheLastDigit()
    {
        Batch batch = things();
        const QList<qint64> numbers {std::numeric_limits<qint64>::min(),
                                     std::numeric_limits<qint64>::min() + 1,
                                     -9'223'372'036'854'775'799,
                                     -922'337'203'685'477'581,
                                     -1,
                                     0,
                                     7,
                                     std::numeric_limits<qint64>::max() - 1,
                                     std::numeric_limits<qint64>::max(),
                                     253'822'835'029'101'375,
                                     1'234'567'890'123'456'789};
        for (const qint64 number : numbers) {
            batch.number(number);
            batch.text(QString::number(number));
        }
        QVERIFY(insert(batch));
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM things WHERE CAST(id AS TEXT) = name"_s),
                 QString::number(numbers.size()));
    }

    void tellsNothingFromEmpty()
    {
        Batch batch = things();
        batch.nothing();
        batch.text(u""_s);
        batch.number(2);
        batch.nothing();
        QVERIFY(insert(batch));
        QCOMPARE(columnOf(*m_database, u"SELECT name FROM things WHERE id IS NULL"_s), u""_s);
        QCOMPARE(columnOf(*m_database, u"SELECT id FROM things WHERE name IS NULL"_s), u"2"_s);
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM things WHERE name = ''"_s), u"1"_s);
    }

    void takesTheLastRowBack()
    {
        Batch batch = things();
        for (const int number : {1, 2, 3}) {
            batch.number(number);
            batch.text(u"a"_s);
            if (number == 2)
                batch.takeBack();
        }
        QCOMPARE(batch.size(), 2);
        QVERIFY(insert(batch));
        QCOMPARE(columnOf(*m_database, u"SELECT id FROM things ORDER BY id"_s), u"1,3"_s);
    }

    void doesNothingWithoutRows()
    {
        Batch batch = things();
        batch.number(1);
        batch.text(u"a"_s);
        batch.takeBack();
        QVERIFY(batch.isEmpty());
        QVERIFY(insert(batch));
        QVERIFY(m_database->eachOf(batch, u"no statement at all {batch}"_s, {}, [](const QSqlQuery &) {}));
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM things"_s), u"0"_s);
    }

    void bindsAroundTheBatch()
    {
        Batch batch = things();
        for (const int number : {1, 2, 3}) {
            batch.number(number);
            batch.text(QString::number(number * 11));
        }
        QStringList found;
        QVERIFY(m_database->eachOf(
            batch, u"SELECT name, CAST(? AS TEXT) FROM {batch} WHERE id >= ? AND name <> ? ORDER BY id"_s,
            {u"what?"_s, 2, u"33"_s}, [&found](const QSqlQuery &row) {
                found.append(row.value(0).toString() + row.value(1).toString());
            }));
        QCOMPARE(found, QStringList {u"22what?"_s});
    }

    void failsAsAnyStatement()
    {
        Batch batch = things();
        batch.number(1);
        batch.text(u"a"_s);
        QVERIFY(!m_database->eachOf(batch, u"INSERT INTO nowhere SELECT id FROM {batch}"_s, {},
                                    [](const QSqlQuery &) {}));
    }

private:
    static Batch things() { return Batch({{"id"_L1, Batch::Type::Number}, {"name"_L1, Batch::Type::Text}}); }

    Result<> insert(const Batch &batch) const
    {
        return m_database->eachOf(batch, u"INSERT INTO things (id, name) SELECT id, name FROM {batch}"_s, {},
                                  [](const QSqlQuery &) {});
    }

    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
