// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/watched.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Check::Watched;
using Check::WatchKind;

class TestWatchlist final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Storage::Engine, engine);
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

    void keepsEachPlaceOnce()
    {
        Check::Watchlist watchlist(*m_database);

        const Result<qint64> file = watchlist.add({0, WatchKind::File, u"/學校/push.pem"_s});
        const Result<qint64> folder = watchlist.add({0, WatchKind::Folder, u"/學校"_s});
        const Result<qint64> again = watchlist.add({0, WatchKind::File, u"/學校/push.pem"_s});
        QVERIFY(file && folder && again);
        QCOMPARE(*again, *file);
        QVERIFY(*folder != *file);

        const QList<Watched> expected {{*file, WatchKind::File, u"/學校/push.pem"_s},
                                       {*folder, WatchKind::Folder, u"/學校"_s}};
        QCOMPARE(watchlist.all().value(), expected);
        QVERIFY(watchlist.remove(*file));
        QCOMPARE(watchlist.all().value(), expected.mid(1));
        QVERIFY(watchlist.remove(*file));
    }

    void changesTypedEntries()
    {
        Check::Watchlist watchlist(*m_database);
        const QDateTime moment(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

        Watched entry {0, WatchKind::Typed, u"id-1"_s, Credentials::Kind::Federation, u"Entra"_s};
        const Result<qint64> id = watchlist.add(entry);
        QVERIFY(id);
        entry.id = *id;
        QCOMPARE(watchlist.all().value(), QList<Watched> {entry});

        entry.typedKind = Credentials::Kind::ScimToken;
        entry.name = u"SCIM"_s;
        entry.notBefore = moment;
        entry.notAfter = moment.addDays(365);
        QCOMPARE(watchlist.add(entry).value(), *id);
        QCOMPARE(watchlist.all().value(), QList<Watched> {entry});
    }

    void leavesOutWhatALaterVersionWrote()
    {
        QVERIFY(m_database->query(u"INSERT INTO watched (kind, place) VALUES ('mailbox', 'x')"_s));
        QVERIFY(m_database->query(
            u"INSERT INTO watched (kind, place, typed_kind) VALUES ('typed', 'y', 'crystal-ball')"_s));

        QVERIFY(Check::Watchlist(*m_database).all().value().isEmpty());
    }

    void remembersTheLastCheck()
    {
        Check::Watchlist watchlist(*m_database);
        const QDateTime moment(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

        QCOMPARE(watchlist.lastCheck().value(), Moment());
        QVERIFY(watchlist.setLastCheck(moment));
        QVERIFY(watchlist.setLastCheck(moment.addDays(1)));
        QCOMPARE(watchlist.lastCheck().value(), Moment(moment.addDays(1)));
    }

private:
    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::Database> m_database;
};

QTEST_GUILESS_MAIN(TestWatchlist)
#include "tst_watchlist.moc"
