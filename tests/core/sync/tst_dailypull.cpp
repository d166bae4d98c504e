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
        m_bench->fail({.kind = Kind::Latency, .number = 150});
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        m_daily->look();
        QTRY_VERIFY(m_fleet->isRunning() && !m_fleet->runs().isEmpty());
        m_fleet->cancel();
        QTRY_COMPARE(finished.size(), 1);
        m_bench->apple.heal();
        pass(hours(2));
        QVERIFY(!pulls());
        pass(hours(22));
        QVERIFY(pulls());
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

private:
    /// As a program that is started.
    void start()
    {
        m_daily.reset();
        m_fleet.reset();
        const Apple::Conduct conduct {.budget = Apple::Budget({100'000}, {100'000}),
                                      .pace = quickPace(),
                                      .waiter = m_bench->clock.waiter()};
        m_apple = std::make_unique<Sync::AppleServices>(*m_accounts, m_bench->clock.clock(), conduct);
        const auto openJamf = [](const QString &) {
            return ready<Jamf::Server *>(failure(ErrorKind::NotFound, Sync::Codes::NotSynced));
        };
        m_fleet = std::make_unique<Sync::FleetSync>(*m_thread, *m_accounts, *m_apple, openJamf,
                                                    m_bench->clock.clock());
        m_daily = std::make_unique<Sync::DailyPull>(*m_fleet, *m_accounts, *m_thread, m_bench->clock.clock());
    }

    QString addApple()
    {
        const Sandbox::AppleApiAccount account = m_bench->apple.school().accounts.first();
        const auto connection
            = Sync::appleConnection(u"Apple School Manager"_s, account.clientId, account.keyId,
                                    m_bench->apple.api().toString(), m_bench->apple.token().toString());
        const auto saved = outcome(
            m_accounts->save({*connection, Secret(Sandbox::applePrivateKeyFile(account)), {}}));
        return saved ? saved->id : QString();
    }

    [[nodiscard]] QDateTime now() const { return m_bench->clock.clock()(); }
    void pass(std::chrono::seconds time) { m_bench->clock.pass(time); }

    bool waits()
    {
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        return finished.wait(60'000);
    }

    /// Whether a look begins a pull; then it is over.
    bool pulls()
    {
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        QSignalSpy looked(m_daily.get(), &Sync::DailyPull::looked);
        m_daily->look();
        if (m_daily->isOn() && looked.isEmpty())
            looked.wait(60'000);
        return !finished.isEmpty() || (m_fleet->isRunning() && finished.wait(60'000));
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
