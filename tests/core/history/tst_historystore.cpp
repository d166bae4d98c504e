// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace History;
using Storage::Engine;

class TestHistoryStore final : public QObject
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
    }

    void cleanup()
    {
        m_database.reset();
        m_fresh.reset();
    }

    void givesBackWhatWasDoneNewestFirst()
    {
        HistoryStore store(*m_database);
        const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        const Entry push {
            0, noon, u"王老師"_s, u"jamf.blank-push"_s, u"青禾 Jamf"_s, {u"C02"_s, u"平板 1"_s}, u"done"_s};
        const auto first = store.add(push);
        const auto later
            = store.add({0, noon.addSecs(60), {}, u"jamf.renew-mdm-profile"_s, {}, {}, u"pending"_s});
        const auto sameMoment = store.add({0, noon, {}, u"jamf.cancel-commands"_s, {}, {}, {}});
        QVERIFY(first && later && sameMoment);

        const auto all = store.newest(10);
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).id, *later);
        QCOMPARE(all->at(1).id, *sameMoment);
        QCOMPARE(all->at(2).id, *first);
        QCOMPARE(all->at(2).at, push.at);
        QCOMPARE(all->at(2).who, push.who);
        QCOMPARE(all->at(2).what, push.what);
        QCOMPARE(all->at(2).where, push.where);
        QCOMPARE(all->at(2).about, push.about);
        QCOMPARE(all->at(2).outcome, push.outcome);
        QCOMPARE(store.newest(1)->size(), 1);
    }

    void learnsTheOutcomeLater()
    {
        HistoryStore store(*m_database);
        const auto id
            = store.add({.at = QDateTime::currentDateTimeUtc(), .what = u"x"_s, .outcome = u"pending"_s});
        QVERIFY(store.setOutcome(*id, u"server-fault"_s));
        QCOMPARE(store.newest(1)->first().outcome, u"server-fault"_s);
    }

    void keepsManyNamesShort()
    {
        HistoryStore store(*m_database);
        QStringList names;
        for (int i = 0; i < 1234; ++i)
            names.append(u"S%1"_s.arg(i));
        names[0] = u"two\nlines"_s;
        QVERIFY(store.add({.at = QDateTime::currentDateTimeUtc(), .what = u"x"_s, .about = names}));
        const QStringList about = store.newest(1)->first().about;
        QCOMPARE(about.size(), 201);
        QCOMPARE(about.first(), u"two lines"_s);
        QCOMPARE(about.last(), u"+1034"_s);
    }

private:
    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::Database> m_database;
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
