// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairing.h"
#include "core/credentials/store.h"
#include "core/history/history.h"
#include "core/storage/databasethread.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Credentials;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

template <typename Work>
auto done(Storage::DatabaseThread &database, Work work)
{
    auto answer = database.run(work);
    answer.waitForFinished();
    return *answer.result();
}

QList<qint64> recordTwo(Storage::DatabaseThread &database)
{
    return done(database, [](Storage::Database &opened) {
        Observation file {.kind = Kind::ContentToken, .identity = u"file"_s};
        file.sighting = {.where = u"/a.vpptoken"_s, .seenAt = Now, .notAfter = Now.addDays(6)};
        Observation server {.kind = Kind::ContentToken, .identity = u"jamf/1"_s};
        server.sighting = {
            .source = SourceKind::JamfPro, .where = u"Jamf Pro"_s, .seenAt = Now, .notAfter = Now.addDays(6)};
        return Store(opened).record({file, server}, Intent::Check).map([](const QList<Recorded> &both) {
            return QList<qint64> {both[0].credential, both[1].credential};
        });
    });
}

QList<Credential> all(Storage::DatabaseThread &database)
{
    return done(database, [](Storage::Database &opened) { return Store(opened).all(); });
}

} // namespace

class TestPairing final : public QObject
{
    Q_OBJECT

private slots:
    void carriesOutAndWritesDown()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        Storage::DatabaseThread database(*Storage::parseAddress(u"sqlite::memory:"_s));
        const QList<qint64> ids = recordTwo(database);
        Pairing pairing(database, [] { return Now; });
        QSignalSpy spy(&pairing, &Pairing::done);
        PairOrder order {PairOrder::What::Join, ids[0], ids[1], {u"a"_s, u"b"_s}};
        const auto carryOut = [&](PairOrder::What what) {
            order.what = what;
            pairing.carryOut(order);
            return spy.wait(60'000);
        };

        QVERIFY(carryOut(PairOrder::What::Join));
        QCOMPARE(all(database).size(), 1);
        QVERIFY(carryOut(PairOrder::What::UndoJoin));
        QCOMPARE(all(database).size(), 2);
        QCOMPARE(all(database)[0].differs, QList<qint64>());
        QVERIFY(carryOut(PairOrder::What::Join));
        QVERIFY(carryOut(PairOrder::What::Part));
        QCOMPARE(all(database).size(), 2);
        QCOMPARE(all(database)[0].differs, QList<qint64> {ids[1]});
        QVERIFY(carryOut(PairOrder::What::Join));
        QVERIFY(carryOut(PairOrder::What::UndoJoin));
        QVERIFY(carryOut(PairOrder::What::TellApart));
        QVERIFY(carryOut(PairOrder::What::UndoTellApart));
        QCOMPARE(all(database)[0].differs, QList<qint64>());

        const auto lines = done(
            database, [](Storage::Database &opened) { return History::HistoryStore(opened).newest(100); });
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines.first().what, u"credentials.undo-tell-apart"_s);
        QCOMPARE(lines.last().what, u"credentials.join"_s);
        QCOMPARE(lines.last().about, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(lines.last().outcome, u"done"_s);
        QCOMPARE(lines.last().at, Now);
    }

    void changesNothingThatItCannotWriteDown()
    {
        Storage::DatabaseThread database(*Storage::parseAddress(u"sqlite::memory:"_s));
        const QList<qint64> ids = recordTwo(database);
        done(database, [](Storage::Database &opened) {
            return opened.query(u"DROP TABLE history"_s).map([](const QSqlQuery &) { return true; });
        });
        Pairing pairing(database, [] { return Now; });
        QSignalSpy spy(&pairing, &Pairing::failed);

        pairing.carryOut({PairOrder::What::Join, ids[0], ids[1], {}});

        QVERIFY(spy.wait(60'000));
        QCOMPARE(all(database).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
