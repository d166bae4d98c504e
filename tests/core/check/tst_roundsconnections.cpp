// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/rounds.h"
#include "core/history/history.h"
#include "tests/core/check/samples.h"
#include "tests/core/check/serversbench.h"

#include <QRegularExpression>

using namespace JamfBench;
using Connections::Connection;
using Credentials::Credential;
using Credentials::Kind;
using Credentials::Severity;
using Fault = Sandbox::JamfFault::Kind;

namespace {

/// A window's rounds over the connections of a bench.
class RoundsBench final
{
public:
    RoundsBench()
        : rounds(std::make_unique<Check::Rounds>(bench.database, now))
    {
        rounds->setConnections(*bench.servers, {}, bench.accounts);
        QSignalSpy changed(rounds.get(), &Check::Rounds::changed);
        rounds->load();
        isLoaded = QTest::qWaitFor([&changed] { return changed.size() > 0; }, 30'000);
    }

    bool check()
    {
        QSignalSpy finished(rounds.get(), &Check::Rounds::finished);
        rounds->checkAll();
        return QTest::qWaitFor([&finished] { return finished.size() == 1; }, 60'000);
    }

    /// From now on, beside the connections.
    bool watchesCertificate(const QString &path)
    {
        Samples::write(path, Samples::certificate(u"A"_s));
        const QSignalSpy arrived(rounds.get(), &Check::Rounds::arrived);
        rounds->addPaths({path});
        return QTest::qWaitFor([&arrived] { return arrived.size() == 1; }, 60'000);
    }

    bool execute(const QString &statement)
    {
        return outcome(bench.database.run([statement](Storage::Database &database) -> Result<> {
                   const auto done = database.query(statement);
                   return done ? Result<>() : failure(done.error());
               }))
            .has_value();
    }

    [[nodiscard]] QStringList troubles() const
    {
        QStringList list;
        for (const Check::Trouble &trouble : rounds->snapshot().troubles)
            list.append((QStringList {trouble.error.code, trouble.where, trouble.part}).join(u' ').trimmed());
        list.sort();
        return list;
    }

    [[nodiscard]] const Credential *find(Kind kind) const
    {
        const auto &all = rounds->snapshot().credentials;
        const auto found = std::ranges::find(all, kind, &Credential::kind);
        return found == all.end() ? nullptr : &*found;
    }

    ServersBench bench;
    std::unique_ptr<Check::Rounds> rounds;
    bool isLoaded = false;
};

QJsonObject warning(const QString &type)
{
    return {{u"type"_s, type}, {u"id"_s, u"1"_s}, {u"params"_s, QJsonObject()}};
}

} // namespace

class TestRoundsConnections final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasSeenFollowsANewName()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        school.fail(Fault::MissingPrivilege, u"*/volume-purchasing-locations*"_s, -1, 0, u"Read"_s);
        RoundsBench bench;
        QVERIFY(bench.isLoaded);
        Connection connection = bench.bench.connect(school.server, u"Old name"_s);
        QVERIFY(bench.check());
        const auto places = [&bench] {
            QSet<QString> all;
            for (const Credential &credential : bench.rounds->snapshot().credentials) {
                for (const Credentials::Sighting &sighting : credential.sightings)
                    all.insert(sighting.where);
            }
            return all;
        };
        QCOMPARE(places(), QSet<QString> {u"Old name"_s});
        const QStringList before = bench.troubles();
        QVERIFY(!before.isEmpty());
        History::Entry done {
            .at = now(), .who = u"lin"_s, .what = u"jamf.blank-push"_s, .where = u"Old name"_s};
        QVERIFY(outcome(bench.bench.database.run(
            [done](Storage::Database &database) { return History::HistoryStore(database).add(done); })));

        connection.name = u"New name"_s;
        bench.bench.save({connection, {}, {}});
        bench.bench.servers->forget(connection.id);

        QTRY_COMPARE(places(), QSet<QString> {u"New name"_s});
        QStringList after = before;
        after.replaceInStrings(u"Old name"_s, u"New name"_s);
        QCOMPARE(bench.troubles(), after);
        const auto lines = outcome(bench.bench.database.run(
            [](Storage::Database &database) { return History::HistoryStore(database).newest(5); }));
        QCOMPARE(lines->constFirst().where, u"New name"_s);

        QVERIFY(bench.check());
        QCOMPARE(places(), QSet<QString> {u"New name"_s});
        QCOMPARE(bench.troubles(), after);
    }

    void looksAtAllConnections()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        RunningSchool second(Sandbox::emptyJamfSchool(now()));
        RoundsBench bench;
        bench.bench.connect(school.server, u"North"_s);
        bench.bench.connect(second.server, u"South"_s);
        QSignalSpy started(bench.rounds.get(), &Check::Rounds::started);
        QVERIFY(bench.check());
        QCOMPARE(started.first().first().toInt(), 2);
        const Credential *token = bench.find(Kind::ContentToken);
        QVERIFY(token);
        QCOMPARE(token->sightings.first().source, Credentials::SourceKind::JamfPro);
        QCOMPARE(token->sightings.first().where, u"North"_s);
        QCOMPARE(bench.troubles(), QStringList(u"no-privilege North gsx-certificate"_s));
        // Twice is the same.
        const qsizetype count = bench.rounds->snapshot().credentials.size();
        QVERIFY(bench.check());
        QCOMPARE(bench.rounds->snapshot().credentials.size(), count);
        QCOMPARE(bench.troubles().size(), 1);
    }

    void leavesOutPausedOnes()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        RoundsBench bench;
        Connections::Account account = ServersBench::accountFor(school.server, u"North"_s);
        account.connection = bench.bench.save(account);
        QVERIFY(bench.check());
        QCOMPARE(bench.troubles().size(), 1);
        account.connection.isPaused = true;
        bench.bench.save(account);
        bench.bench.servers->forget(account.connection.id);
        QTRY_COMPARE(bench.troubles(), QStringList());
        // A forgotten connection still ends its token on the server.
        QTRY_COMPARE(school.server.requests("POST"_ba, u"/api/v1/auth/invalidate-token"_s), 1);
        const int before = school.server.requests();
        QVERIFY(bench.check());
        QCOMPARE(school.server.requests(), before);
        QVERIFY(bench.find(Kind::ContentToken));
    }

    void aLockedKeychainHidesNothingElse()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        RoundsBench bench;
        bench.bench.connect(school.server, u"North"_s);
        QTemporaryDir folder;
        QVERIFY(bench.watchesCertificate(folder.filePath(u"a.pem"_s)));
        bench.bench.keychain.fault
            = [](FakeKeychain::Call, const QString &) { return std::optional(lockedKeychain()); };
        QVERIFY(bench.check());
        QCOMPARE(bench.troubles(), QStringList(u"keychain-locked North"_s));
        QVERIFY(bench.find(Kind::Certificate));
        bench.bench.keychain.fault = {};
        QVERIFY(bench.check());
        QCOMPARE(bench.troubles(), QStringList(u"no-privilege North gsx-certificate"_s));
    }

    void anUnreadableRowKeepsWhatIsKnown()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        RoundsBench bench;
        bench.bench.connect(school.server, u"North"_s);
        QVERIFY(bench.check());
        const Credential before = *bench.find(Kind::ContentToken);
        school.fail(Fault::MissingPrivilege, u"/api/v1/volume-purchasing-locations"_s, -1, 0,
                    u"Read Volume Purchasing Locations"_s);
        QVERIFY(bench.check());
        const Credential *after = bench.find(Kind::ContentToken);
        QVERIFY(after);
        QCOMPARE(after->sightings, before.sightings);
        QVERIFY(bench.troubles().contains(u"no-privilege North content-tokens"_s));
    }

    void aWarningStandsUntilTheServerTakesItBack()
    {
        Sandbox::JamfSchool quiet = Sandbox::emptyJamfSchool(now());
        RunningSchool school(quiet);
        RoundsBench bench;
        bench.bench.connect(school.server, u"North"_s);
        QVERIFY(bench.check());
        QVERIFY(!bench.find(Kind::ApnsPushCertificate)); // nothing is warned of, so there is nothing to say

        const auto severityWith = [&](const QJsonArray &warnings) {
            school.server.change([&warnings](Sandbox::JamfSchool &edit) { edit.notifications = warnings; });
            if (!bench.check() || !bench.find(Kind::ApnsPushCertificate))
                return Severity::Ok;
            return standingOf(*bench.find(Kind::ApnsPushCertificate), now()).severity;
        };
        QCOMPARE(severityWith({warning(u"PUSH_CERT_WILL_EXPIRE"_s)}), Severity::Warning);
        QCOMPARE(severityWith({warning(u"PUSH_CERT_EXPIRED"_s)}), Severity::Expired);
        QCOMPARE(severityWith({}), Severity::Unknown);
        // A server that cannot be asked takes nothing back.
        QCOMPARE(severityWith({warning(u"PUSH_CERT_EXPIRED"_s)}), Severity::Expired);
        school.fail(Fault::ServerFault, u"/api/v1/notifications"_s);
        QCOMPARE(severityWith({}), Severity::Expired);
    }

    void takesInWhatWasReadForSomebodyElse()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        RoundsBench bench;
        const Connection connection = bench.bench.connect(school.server, u"North"_s);
        QVERIFY(outcome(bench.bench.servers->sweep(connection.id)));
        QTRY_VERIFY(bench.find(Kind::ContentToken));
        QCOMPARE(bench.troubles(), QStringList(u"no-privilege North gsx-certificate"_s));
    }

    void takesInWhatWasReadWhileACheckWasUnderWay()
    {
        RunningSchool north(Sandbox::emptyJamfSchool(now()));
        north.fail(Fault::Latency, u"*"_s, -1, Forever);
        RunningSchool south(Sandbox::demoJamfSchool(now(), english));
        RoundsBench bench;
        bench.bench.connect(north.server, u"North"_s);
        QSignalSpy started(bench.rounds.get(), &Check::Rounds::started);
        QSignalSpy finished(bench.rounds.get(), &Check::Rounds::finished);
        bench.rounds->checkAll();
        QTRY_COMPARE(started.size(), 1);

        // The check has its list already.
        const Connection added = bench.bench.connect(south.server, u"South"_s);
        QVERIFY(outcome(bench.bench.servers->sweep(added.id)));
        QVERIFY(bench.rounds->isRunning());
        bench.rounds->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QTRY_VERIFY(bench.find(Kind::ContentToken));
        QCOMPARE(bench.find(Kind::ContentToken)->sightings.first().where, u"South"_s);
        QCOMPARE(bench.troubles(), QStringList(u"no-privilege South gsx-certificate"_s));
    }

    void aConnectionThatIsPausedDuringACheckIsNotSpokenOf()
    {
        const auto pause = [](Connection &connection) { connection.isPaused = true; };
        QCOMPARE(troublesAfterChangeMidway(pause), QStringList());
    }

    void aConnectionThatIsRenamedDuringACheckBearsItsNewName()
    {
        const auto rename = [](Connection &connection) { connection.name = u"New name"_s; };
        QCOMPARE(troublesAfterChangeMidway(rename), QStringList(u"no-privilege New name gsx-certificate"_s));
    }

    void aCheckThatCannotKnowTheConnectionsTakesNothingBack()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        RoundsBench bench;
        bench.bench.connect(school.server, u"North"_s);
        QTemporaryDir folder;
        QVERIFY(bench.watchesCertificate(folder.filePath(u"a.pem"_s)));
        QVERIFY(bench.check());
        const QStringList troubles(u"no-privilege North gsx-certificate"_s);
        QCOMPARE(bench.troubles(), troubles);
        const QDateTime before(QDate(2020, 1, 2), QTime(3, 4, 5), Qt::UTC);
        QVERIFY(outcome(bench.bench.database.run([before](Storage::Database &database) {
            return Check::Watchlist(database).setLastCheck(before);
        })));
        bench.rounds->refresh();
        QTRY_COMPARE(bench.rounds->snapshot().lastCheck, before);

        QSignalSpy failed(bench.rounds.get(), &Check::Rounds::failed);
        QVERIFY(bench.execute(u"ALTER TABLE connections RENAME TO taken"_s));
        QVERIFY(bench.check());
        QCOMPARE(failed.size(), 1);
        QVERIFY(!bench.rounds->isRunning());
        QVERIFY(bench.execute(u"ALTER TABLE taken RENAME TO connections"_s));

        QCOMPARE(bench.troubles(), troubles);
        QCOMPARE(bench.rounds->snapshot().lastCheck, before);
        QVERIFY(bench.check());
        QVERIFY(bench.rounds->snapshot().lastCheck > before);
    }

    void canBeCancelledAtOnce()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        school.fail(Fault::Latency, u"*"_s, -1, 200);
        RoundsBench bench;
        bench.bench.connect(school.server, u"North"_s);
        QSignalSpy finished(bench.rounds.get(), &Check::Rounds::finished);
        bench.rounds->checkAll();
        QVERIFY(bench.rounds->isRunning());
        bench.rounds->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().toBool());
        QVERIFY(!bench.rounds->isRunning());
    }

private:
    static constexpr int Forever = 3'600'000; ///< milliseconds

    /// What is wrong after a check in which one connection had been looked at, was edited then, and another never answered.
    static QStringList troublesAfterChangeMidway(const std::function<void(Connection &)> &edit)
    {
        RunningSchool north(Sandbox::demoJamfSchool(now(), english));
        RunningSchool south(Sandbox::emptyJamfSchool(now()));
        south.fail(Fault::Latency, u"*"_s, -1, Forever);
        RoundsBench bench;
        Connections::Account account = ServersBench::accountFor(north.server, u"North"_s);
        account.connection = bench.bench.save(account);
        bench.bench.connect(south.server, u"South"_s);
        QSignalSpy progressed(bench.rounds.get(), &Check::Rounds::progressed);
        QSignalSpy finished(bench.rounds.get(), &Check::Rounds::finished);
        bench.rounds->checkAll();
        if (!QTest::qWaitFor([&progressed] { return progressed.size() == 1; }, 60'000))
            return {u"North was not looked at"_s};

        edit(account.connection);
        bench.bench.save(account);
        bench.bench.servers->forget(account.connection.id);
        static_cast<void>(outcome(bench.bench.accounts.list())); // comes behind what forgetting asks for
        bench.rounds->cancel();
        if (!QTest::qWaitFor([&finished] { return finished.size() == 1; }, 60'000))
            return {u"the check did not end"_s};
        return bench.troubles();
    }
};

QTEST_GUILESS_MAIN(TestRoundsConnections)
#include "tst_roundsconnections.moc"
