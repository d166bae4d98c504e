// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/dailypull.h"
#include "tests/core/connections/fakekeychain.h"
#include "tests/core/sync/syncbench.h"
#include "tests/sandbox/jamfserver.h"

using namespace AppleBench;
using Kind = Sandbox::AppleFault::Kind;

class TestFleetSync final : public QObject, SyncBench
{
    Q_OBJECT

private slots:
    void init()
    {
        open(Engine::Sqlite);
        m_bench = std::make_unique<Bench>(120);
        m_jamf = std::make_unique<Sandbox::JamfServer>(Sandbox::fullJamfSchool(Start, QLocale::c()),
                                                       m_bench->clock.clock());
        QVERIFY(m_jamf->start());
        m_keychain = std::make_unique<FakeKeychain>();
        m_accounts = std::make_unique<Connections::Accounts>(*m_thread, *m_keychain);
        const Apple::Conduct conduct {.budget = Apple::Budget({100'000}, {100'000}),
                                      .pace = quickPace(),
                                      .waiter = m_bench->clock.waiter()};
        m_apple = std::make_unique<Sync::AppleServices>(*m_accounts, m_bench->clock.clock(), conduct);
        const Net::Endpoint endpoint {.base = m_jamf->url(), .proxy = {.mode = Net::Proxy::Mode::None}};
        const Sandbox::JamfClient client = m_jamf->school().clients.first();
        m_server = std::make_unique<Jamf::Server>(
            endpoint, Jamf::Login {Jamf::Login::Way::Client, client.id, Secret(client.secret)},
            m_bench->clock.clock(), nullptr, quickPace());
        const auto openJamf
            = [this](const QString &) { return ready(Result<Jamf::Server *>(m_server.get())); };
        m_fleet = std::make_unique<Sync::FleetSync>(*m_thread, *m_accounts, *m_apple, openJamf,
                                                    m_bench->clock.clock());
    }

    void cleanup()
    {
        m_fleet.reset();
        m_server.reset();
        m_apple.reset();
        m_accounts.reset();
        m_keychain.reset();
        m_jamf.reset();
        m_bench.reset();
        close();
    }

    void fetchesFromAllConnections()
    {
        const QString apple = addApple();
        addJamf();
        QVERIFY(!apple.isEmpty());
        QSignalSpy ended(m_fleet.get(), &Sync::FleetSync::coverageEnded);
        m_fleet->setFetchesCoverage(true);
        QCOMPARE(run(), QString());
        QCOMPARE(m_fleet->runs().size(), 2);
        for (const Sync::FleetRun &one : m_fleet->runs()) {
            QVERIFY(one.errors.isEmpty());
            QVERIFY(!one.isUnderWay);
            QVERIFY(one.tally.devices > 0);
        }
        QVERIFY(!ended.isEmpty() || ended.wait(60'000));
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s), 120);
        QVERIFY(!m_fleet->isFetchingCoverage());
    }

    void tellsOfEachWhatWentWrong()
    {
        addApple();
        addJamf();
        m_bench->fail({.kind = Kind::TermsNotSigned, .paths = u"/v1/*"_s});
        QCOMPARE(run(), QString());
        const auto runs = m_fleet->runs();
        const auto &apple = runs.at(1);
        QCOMPARE(QString(apple.errors.value(0).code), u"apple-terms-not-signed"_s);
        QVERIFY(runs.at(0).errors.isEmpty());
    }

    void saysThatThereIsNothing()
    {
        QCOMPARE(run(), u"nothing-to-sync"_s);
        QVERIFY(!m_fleet->isRunning());
    }

    void saysThatTheKeyIsNotHere()
    {
        addApple();
        m_keychain->entries.clear();
        QCOMPARE(run(), QString());
        QCOMPARE(QString(m_fleet->runs().first().errors.value(0).code), u"secret-not-found"_s);
    }

    void fetchesCoverageAgainWhereItWasStopped()
    {
        const QString id = addApple();
        m_bench->fail(
            {.kind = Kind::Latency, .paths = u"/v1/orgDevices/*/appleCareCoverage"_s, .number = 500});
        QSignalSpy ended(m_fleet.get(), &Sync::FleetSync::coverageEnded);
        QCOMPARE(run(), QString());
        QTRY_VERIFY(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s) > 0);
        QVERIFY(m_fleet->isFetchingCoverage());
        m_fleet->cancel();
        QVERIFY(!ended.isEmpty() || ended.wait(60'000));
        QVERIFY(!m_fleet->isFetchingCoverage());
        QVERIFY(!m_fleet->runs().first().isFetchingCoverage);
        QVERIFY(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s) < 120);

        m_bench->apple.heal();
        ended.clear();
        QCOMPARE(m_fleet->runs().first().connection.id, id);
        m_fleet->fetchCoverage(m_fleet->runs().first().connection);
        QVERIFY(!ended.isEmpty() || ended.wait(60'000));
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s), 120);
    }

    /// Of a connection that is read meanwhile, and of one that is not.
    void keepsFetchingCoverageBesideAnotherRun()
    {
        const QString school = addApple();
        const QString server = addJamf();
        m_bench->fail(
            {.kind = Kind::Latency, .paths = u"/v1/orgDevices/*/appleCareCoverage"_s, .number = 1'000});
        QCOMPARE(run(), QString());
        QTRY_VERIFY(m_fleet->isFetchingCoverage());

        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        m_fleet->startWith({server});
        QVERIFY(!finished.isEmpty() || finished.wait(60'000));
        const QList<Sync::FleetRun> runs = m_fleet->runs();
        const auto kept = std::ranges::find(
            runs, school, [](const Sync::FleetRun &one) { return one.connection.id; });
        QVERIFY(kept != runs.end());
        QVERIFY(kept->isFetchingCoverage);
        QVERIFY(kept->isCoverageOnly);
        QVERIFY(kept->errors.isEmpty());
    }

    void endsWhenToldToAndWhenTheConnectionGoes()
    {
        const QString id = addApple();
        Sync::DailyPull daily(*m_fleet, *m_accounts, *m_thread, u"this"_s, m_bench->clock.clock());
        m_bench->fail({.kind = Kind::Latency, .number = 2'000});
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        m_fleet->start();
        m_fleet->cancel();
        QVERIFY(!finished.isEmpty() || finished.wait(60'000));
        QCOMPARE(finished.first().first().toBool(), true);

        finished.clear();
        startReading(id);
        QCOMPARE(claims(), 1);
        m_apple->forget(id); // as it is when the connection is edited
        QVERIFY(!finished.isEmpty() || finished.wait(60'000));
        QVERIFY(!m_fleet->isRunning());
        QCOMPARE(finished.first().first().toBool(), false);
        const Sync::FleetRun &run = m_fleet->runs().first();
        QVERIFY(!run.wasCancelled); // by nobody
        QCOMPARE(QString(run.errors.value(0).code), u"connection-broken"_s);
        // So it is read again before long, by whichever console comes first.
        QVERIFY(daily.next(id));
        QVERIFY(*daily.next(id) <= m_bench->clock.clock()().addSecs(3600));
        QCOMPARE(claims(), 0);
    }

    void saysNothingOfAConnectionThatWasRemoved()
    {
        const QString id = addApple();
        m_bench->fail({.kind = Kind::Latency, .number = 2'000});
        QSignalSpy finished(m_fleet.get(), &Sync::FleetSync::finished);
        startReading(id);
        QVERIFY(outcome(m_accounts->remove(id)));
        m_apple->forget(id);
        QVERIFY(!finished.isEmpty() || finished.wait(60'000));
        QVERIFY(m_fleet->runs().first().errors.isEmpty());
        QVERIFY(!m_fleet->runs().first().wasCancelled);
    }

private:
    /// Until its devices are being read, and will be for a while.
    void startReading(const QString &id)
    {
        m_fleet->start(id);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fleet->runs().isEmpty()
                                     && m_fleet->runs().first().progress.stage == Sync::Stage::Devices,
                                 60'000);
    }
    /// After all that this console has written.
    [[nodiscard]] qint64 claims() const { return number(u"SELECT count(*) FROM pull_claims"_s); }
    QString addApple()
    {
        const Sandbox::AppleApiAccount account = m_bench->apple.school().accounts.first();
        const auto connection
            = Sync::appleConnection(u"Apple School Manager"_s, account.clientId, account.keyId,
                                    m_bench->apple.api().toString(), m_bench->apple.token().toString());
        return save({*connection, Secret(Sandbox::applePrivateKeyFile(account)), {}});
    }
    QString addJamf()
    {
        Connections::Connection connection {.name = u"Jamf Pro"_s, .address = m_jamf->url()};
        connection.account = u"client"_s;
        return save({connection, Secret("secret"), {}});
    }
    QString save(const Connections::Account &account)
    {
        const auto saved = outcome(m_accounts->save(account));
        return saved ? saved->id : QString();
    }
    /// The code of what kept it from beginning.
    QString run()
    {
        QString code;
        bool isOver = false;
        connect(m_fleet.get(), &Sync::FleetSync::failed, this, [&](const Error &error) {
            code = error.code;
            isOver = true;
        });
        connect(m_fleet.get(), &Sync::FleetSync::finished, this, [&] { isOver = true; });
        m_fleet->start();
        [&isOver] { QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000); }();
        m_fleet->disconnect(this);
        return code;
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Sandbox::JamfServer> m_jamf;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<Connections::Accounts> m_accounts;
    std::unique_ptr<Sync::AppleServices> m_apple;
    std::unique_ptr<Jamf::Server> m_server;
    std::unique_ptr<Sync::FleetSync> m_fleet;
};

QTEST_GUILESS_MAIN(TestFleetSync)
#include "tst_fleetsync.moc"
