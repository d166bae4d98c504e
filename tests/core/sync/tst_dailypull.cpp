// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/codes.h"
#include "core/sync/dailypull.h"
#include "tests/core/connections/fakekeychain.h"
#include "tests/core/sync/syncbench.h"

using namespace AppleBench;
using Kind = Sandbox::AppleFault::Kind;
using std::chrono::hours;

namespace {

const auto Lists = u"/v1/orgDevices"_s;

} // namespace

class TestDailyPull final : public QObject, SyncBench
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(Storage::Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        open(engine);
        m_bench = std::make_unique<Bench>(40);
        m_keychain = std::make_unique<FakeKeychain>();
        m_accounts = std::make_unique<Connections::Accounts>(*m_thread, *m_keychain);
        start();
        m_fleet->setFetchesCoverage(false);
    }

    void cleanup()
    {
        m_daily.reset();
        m_fleet.reset();
        m_apple.reset();
        m_accounts.reset();
        m_keychain.reset();
        m_bench.reset();
        close();
    }

    void pullsOnceADay()
    {
        const QString id = addApple();
        QVERIFY(!m_daily->next(id));
        QVERIFY(pulls());
        QCOMPARE(here(), 40);
        const QDateTime done = now();
        QCOMPARE(*m_daily->next(id), done.addDays(1));
        pass(hours(23));
        QVERIFY(!pulls());
        QCOMPARE(*m_daily->next(id), done.addDays(1));
        pass(hours(1));
        QVERIFY(pulls());
        QVERIFY(!pulls());
    }

    void aPullByHandCounts()
    {
        const QString id = addApple();
        pass(hours(100));
        m_fleet->start();
        QVERIFY(waits());
        QVERIFY(!pulls());
        QCOMPARE(*m_daily->next(id), now().addDays(1));
    }

    void neverRunsBesideOneThatSomebodyAskedFor()
    {
        addApple();
        m_bench->fail({.kind = Kind::Latency, .number = 100});
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        m_fleet->start();
        m_daily->look();
        QVERIFY(!finished.isEmpty() || finished.wait(60'000));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_bench->apple.requests("GET", Lists), 1);
    }

    void leavesPausedConnectionsAlone()
    {
        const QString id = addApple();
        QVERIFY(outcome(m_accounts->setPaused(id, true)));
        QVERIFY(!pulls());
        QCOMPARE(m_bench->apple.requests("GET", u"/v1/*"_s), 0);
    }

    void canBeSwitchedOff()
    {
        const QString id = addApple();
        m_daily->setOn(false);
        QVERIFY(!pulls());
        QVERIFY(!m_daily->next(id));
        m_daily->setOn(true);
        QVERIFY(pulls());
    }

    void takesUpWhatWasCutOff()
    {
        addApple();
        QVERIFY(pulls());
        pass(hours(24));
        m_bench->fail({.kind = Kind::CutBody, .paths = u"/v1/mdmServers/*"_s});
        QVERIFY(pulls());
        QVERIFY(!m_fleet->runs().first().errors.isEmpty());
        QVERIFY(!pulls()); // not again at once
        m_bench->apple.heal();

        start(); // the next program
        m_fleet->setFetchesCoverage(false);
        pass(std::chrono::minutes(1));
        const int before = m_bench->apple.requests("GET", Lists);
        QVERIFY(pulls());
        QVERIFY(m_fleet->runs().first().errors.isEmpty());
        QVERIFY(m_bench->apple.requests("GET", Lists) >= before);
        QVERIFY(!pulls());
    }

    void triesAgainAfterAnHourWhatMayPass()
    {
        addApple();
        m_bench->fail({.kind = Kind::ServerFault, .paths = u"/v1/*"_s});
        QVERIFY(pulls());
        QVERIFY(!pulls());
        pass(hours(1));
        m_bench->apple.heal();
        QVERIFY(pulls());
        QCOMPARE(here(), 40);
    }

    void triesAgainTheNextDayWhatSomebodyHasToMend()
    {
        const QString id = addApple();
        m_bench->fail({.kind = Kind::TermsNotSigned, .paths = u"/v1/*"_s});
        QVERIFY(pulls());
        pass(hours(23));
        QVERIFY(!pulls());
        QCOMPARE(*m_daily->next(id), now().addSecs(3600));
        pass(hours(1));
        QVERIFY(pulls());
    }

    void whatSomebodyStoppedWaitsForADay()
    {
        addApple();
        QVERIFY(isStopped());
        pass(hours(2));
        QVERIFY(!pulls());
        pass(hours(22));
        QVERIFY(pulls());
    }

    void leavesTheCoverageOfWhatSomebodyStoppedAsWell()
    {
        const auto asked
            = [this] { return m_bench->apple.requests("GET", u"/v1/orgDevices/*/appleCareCoverage"_s); };
        addApple();
        QVERIFY(pulls()); // without coverage
        pass(hours(24));
        QVERIFY(isStopped());
        m_fleet->setFetchesCoverage(true);
        pass(hours(2));
        QVERIFY(!pulls());
        QTest::qWait(300);
        QCOMPARE(asked(), 0);
        pass(hours(22));
        QVERIFY(pulls());
        QTRY_COMPARE_WITH_TIMEOUT(asked(), 40, 60'000);
    }

    void leavesStoppedCoverageForADay()
    {
        addApple();
        QVERIFY(pulls()); // without coverage
        start();
        m_bench->fail({.kind = Kind::Latency, .number = 500});
        QSignalSpy ended(m_fleet.get(), &Sync::FleetSync::coverageEnded);
        QVERIFY(!pulls());
        QTRY_VERIFY(m_fleet->isFetchingCoverage());
        m_fleet->cancel();
        QTRY_COMPARE(ended.size(), 1);
        m_bench->apple.heal();

        pass(hours(2));
        QVERIFY(!pulls());
        QTest::qWait(300);
        QVERIFY(!m_fleet->isFetchingCoverage());
        QCOMPARE(ended.size(), 1);
        pass(hours(22));
        QVERIFY(pulls()); // the lists' day is over as well, and coverage follows them
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60'000);
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s), 40);
    }

    void believesNoTimeToCome()
    {
        addApple();
        QVERIFY(pulls());
        const auto putOff = [](Storage::Database &database) -> Result<> {
            const auto done
                = database.query(u"UPDATE inventory_pulls SET completed_at = completed_at + 2592000"_s);
            return done ? Result<>() : failure(done.error());
        };
        QVERIFY(outcome(Answer<>(m_thread->run(putOff))));
        start(); // the next program, on a clock that was put right
        m_fleet->setFetchesCoverage(false);
        QVERIFY(pulls());
        QVERIFY(!pulls());
    }

    void fetchesCoverageThatAnEarlierProgramLeft()
    {
        addApple();
        QVERIFY(pulls()); // without coverage
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s), 0);
        start();
        QSignalSpy ended(m_fleet.get(), &Sync::FleetSync::coverageEnded);
        QVERIFY(!pulls());
        QVERIFY(!ended.isEmpty() || ended.wait(60'000));
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s), 40);
        QCOMPARE(m_bench->apple.requests("GET", Lists), 1);
    }

    void oneOfTwoConsolesDoesIt()
    {
        const QString id = addApple();
        m_bench->fail({.kind = Kind::Latency, .number = 20});
        Other other(*this);
        QSignalSpy looked(m_daily.get(), &Sync::DailyPull::looked);
        QSignalSpy otherLooked(other.daily.get(), &Sync::DailyPull::looked);
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        QSignalSpy otherFinished(other.fleet.get(), &Sync::FleetSync::finished);
        m_daily->look();
        other.daily->look();
        QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty() && !otherLooked.isEmpty(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size() + otherFinished.size(), 1, 60'000);
        QVERIFY(!m_fleet->isRunning() && !other.fleet->isRunning());
        QCOMPARE(m_bench->apple.requests("GET", Lists), 1);
        QVERIFY(!pulls());
        QVERIFY(!other.pulls());
        QCOMPARE(*m_daily->next(id), now().addDays(1)); // the result is everybody's
        QCOMPARE(*other.daily->next(id), now().addDays(1));
        pass(hours(24));
        QVERIFY(other.pulls());
        QVERIFY(!pulls());
    }

    void goesOnWhereAConsoleDied()
    {
        addApple();
        Other other(*this);
        beginSlowly(*m_daily, *m_fleet);
        QVERIFY(!other.pulls());
        m_daily.reset(); // dies beside its claim
        m_fleet.reset();
        m_bench->apple.heal();
        pass(std::chrono::minutes(9));
        QVERIFY(!other.pulls());
        pass(std::chrono::minutes(1));
        QVERIFY(other.pulls());
        QCOMPARE(here(), 40);
    }

    void goesOnAtOnceWhereItDiedItself()
    {
        addApple();
        beginSlowly(*m_daily, *m_fleet);
        start();
        m_fleet->setFetchesCoverage(false);
        m_bench->apple.heal();
        QVERIFY(pulls());
        QCOMPARE(here(), 40);
    }

    void keepsItsClaimAsLongAsItReads()
    {
        addApple();
        Other other(*this);
        beginSlowly(*m_daily, *m_fleet);
        pass(std::chrono::minutes(8));
        m_daily->claims().renew();
        QCOMPARE(claimed(), 1);
        pass(std::chrono::minutes(8));
        QVERIFY(!other.pulls());
    }

    void leavesItToAnotherWhereItFails()
    {
        addApple();
        m_bench->fail({.kind = Kind::ServerFault, .paths = u"/v1/*"_s});
        QVERIFY(pulls());
        m_bench->apple.heal();
        QVERIFY(!pulls()); // not before an hour
        QCOMPARE(claimed(), 0);
        Other other(*this);
        QVERIFY(other.pulls());
        QCOMPARE(here(), 40);
    }

    void neverRunsBesideOneThatSomebodyAskedForElsewhere()
    {
        addApple();
        Other other(*this);
        m_bench->fail({.kind = Kind::Latency, .number = 500});
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        m_fleet->start();
        QTRY_COMPARE(claimed(), 1);
        QVERIFY(!other.pulls());
        QVERIFY(!finished.isEmpty() || finished.wait(60'000));
        QVERIFY(!other.pulls());
        QCOMPARE(m_bench->apple.requests("GET", Lists), 1);
    }

    void noOtherBeginsWhatSomebodyStopped()
    {
        addApple();
        Other other(*this);
        beginSlowly(*m_daily, *m_fleet);
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        m_fleet->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(claimed(), 1);
        m_bench->apple.heal();
        QVERIFY(!other.pulls());
        pass(hours(23));
        QVERIFY(!other.pulls());
        pass(hours(1));
        QVERIFY(other.pulls());
    }

    void noOtherBeginsCoverageThatSomebodyStopped()
    {
        addApple();
        QVERIFY(pulls()); // without coverage
        Other other(*this);
        other.fleet->setFetchesCoverage(true);
        start();
        m_bench->fail({.kind = Kind::Latency, .number = 500});
        QSignalSpy ended(m_fleet.get(), &Sync::FleetSync::coverageEnded);
        QSignalSpy otherEnded(other.fleet.get(), &Sync::FleetSync::coverageEnded);
        QVERIFY(!pulls());
        QTRY_VERIFY(m_fleet->isFetchingCoverage());
        m_fleet->cancel();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(claimed(), 1);
        m_bench->apple.heal();

        pass(hours(2));
        QVERIFY(!other.pulls());
        QCOMPARE(number(u"SELECT count(*) FROM pull_claims WHERE owner = 'this'"_s), 1);
        QVERIFY(!other.fleet->isFetchingCoverage());
        pass(hours(22));
        QVERIFY(other.pulls());
        QTRY_COMPARE_WITH_TIMEOUT(otherEnded.size(), 1, 60'000);
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s), 40);
    }

private:
    /// Another console of the same database, as if on another computer.
    struct Other
    {
        explicit Other(TestDailyPull &test)
            : thread(test.m_fresh->address())
            , accounts(thread, *test.m_keychain)
        {
            test.makeConsole(thread, accounts, u"other"_s, apple, fleet, daily);
            fleet->setFetchesCoverage(false);
        }

        bool pulls() { return TestDailyPull::pulls(*daily, *fleet); }

        Storage::DatabaseThread thread;
        Connections::Accounts accounts;
        std::unique_ptr<Sync::AppleServices> apple {};
        std::unique_ptr<Sync::FleetSync> fleet {};
        std::unique_ptr<Sync::DailyPull> daily {};
    };

    /// After all that this console has written.
    [[nodiscard]] qint64 claimed() const { return number(u"SELECT count(*) FROM pull_claims"_s); }

    void makeConsole(Storage::DatabaseThread &thread, Connections::Accounts &accounts, const QString &name,
                     std::unique_ptr<Sync::AppleServices> &apple, std::unique_ptr<Sync::FleetSync> &fleet,
                     std::unique_ptr<Sync::DailyPull> &daily) const
    {
        const Apple::Conduct conduct {.budget = Apple::Budget({100'000}, {100'000}),
                                      .pace = quickPace(),
                                      .waiter = m_bench->clock.waiter()};
        const auto clock = m_bench->clock.clock();
        apple = std::make_unique<Sync::AppleServices>(accounts, clock, conduct);
        const auto openJamf = [](const QString &) {
            return ready<Jamf::Server *>(failure(ErrorKind::NotFound, Sync::Codes::NotSynced));
        };
        fleet = std::make_unique<Sync::FleetSync>(thread, accounts, *apple, openJamf, clock);
        daily = std::make_unique<Sync::DailyPull>(*fleet, accounts, thread, name, clock);
    }

    /// Until the pull is under way, and will be for a while.
    void beginSlowly(Sync::DailyPull &daily, Sync::FleetSync &fleet)
    {
        m_bench->fail({.kind = Kind::Latency, .number = 2'000});
        daily.look();
        QTRY_VERIFY(fleet.isRunning() && !fleet.runs().isEmpty());
    }

    /// As a program that is started.
    void start()
    {
        m_daily.reset();
        m_fleet.reset();
        makeConsole(*m_thread, *m_accounts, u"this"_s, m_apple, m_fleet, m_daily);
    }

    QString addApple()
    {
        const Sandbox::AppleApiAccount account = m_bench->apple.school().accounts.first();
        const auto connection
            = Sync::appleConnection(u"Apple School Manager"_s, account.clientId, account.keyId,
                                    m_bench->apple.api().toString(), m_bench->apple.token().toString());
        const auto saved
            = outcome(m_accounts->save({*connection, Secret(Sandbox::applePrivateKeyFile(account)), {}}));
        return saved ? saved->id : QString();
    }

    [[nodiscard]] QDateTime now() const { return m_bench->clock.clock()(); }
    void pass(std::chrono::seconds time) { m_bench->clock.pass(time); }

    /// A pull that begins by itself, stopped by somebody.
    bool isStopped()
    {
        m_bench->fail({.kind = Kind::Latency, .number = 150});
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        m_daily->look();
        const bool hasBegun
            = QTest::qWaitFor([this] { return m_fleet->isRunning() && !m_fleet->runs().isEmpty(); },
                               30'000);
        m_fleet->cancel();
        const bool hasEnded = !finished.isEmpty() || finished.wait(60'000);
        m_bench->apple.heal();
        return hasBegun && hasEnded;
    }

    bool waits()
    {
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        return finished.wait(60'000);
    }

    /// Whether a look begins a pull; then it is over.
    bool pulls() { return pulls(*m_daily, *m_fleet); }
    static bool pulls(Sync::DailyPull &daily, Sync::FleetSync &fleet)
    {
        QSignalSpy finished(&fleet, &Sync::FleetSync::finished);
        QSignalSpy looked(&daily, &Sync::DailyPull::looked);
        daily.look();
        if (daily.isOn() && looked.isEmpty())
            looked.wait(60'000);
        return !finished.isEmpty() || (fleet.isRunning() && finished.wait(60'000));
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<Connections::Accounts> m_accounts;
    std::unique_ptr<Sync::AppleServices> m_apple;
    std::unique_ptr<Sync::FleetSync> m_fleet;
    std::unique_ptr<Sync::DailyPull> m_daily;
};

QTEST_GUILESS_MAIN(TestDailyPull)
#include "tst_dailypull.moc"
