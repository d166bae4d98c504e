// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/changes.h"
#include "core/inventory/coverage.h"
#include "core/sync/appleaccount.h"
#include "core/sync/devicelook.h"
#include "tests/core/connections/fakekeychain.h"
#include "tests/core/sync/syncbench.h"

using namespace AppleBench;
using Kind = Sandbox::AppleFault::Kind;
using Lock = Sync::DeviceSight::Lock;

/// Apple, asked about one device by itself.
class TestDeviceLook final : public QObject, SyncBench
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        open(engine);
        m_bench = std::make_unique<Bench>(80);
        m_keychain = std::make_unique<FakeKeychain>();
        m_accounts = std::make_unique<Connections::Accounts>(*m_thread, *m_keychain);
        const Apple::Conduct conduct {.budget = Apple::Budget({100'000}, {100'000}),
                                      .pace = quickPace(),
                                      .waiter = m_bench->clock.waiter()};
        m_apple = std::make_unique<Sync::AppleServices>(*m_accounts, m_bench->clock.clock(), conduct);
        const Sandbox::AppleApiAccount account = m_bench->apple.school().accounts.first();
        const auto connection
            = Sync::appleConnection(u"Apple School Manager"_s, account.clientId, account.keyId,
                                    m_bench->apple.api().toString(), m_bench->apple.token().toString());
        const auto saved
            = outcome(m_accounts->save({*connection, Secret(Sandbox::applePrivateKeyFile(account)), {}}));
        QVERIFY(saved);
        m_connection = saved->id;
        QVERIFY(syncAll());
    }

    void cleanup()
    {
        m_apple.reset();
        m_accounts.reset();
        m_keychain.reset();
        m_bench.reset();
        close();
    }

    void asksForTheDeviceItsCoverageAndItsLock()
    {
        const QString mac = m_bench->apple.serialOf(3);
        QVERIFY(!device(mac).coverageFetchedAt);
        m_bench->clock.pass(std::chrono::hours(2));
        const auto sight = look(mac);
        QVERIFY(sight);
        QCOMPARE(sight->isLocked, std::optional(true));
        QCOMPARE(sight->lockType, u"USER"_s);
        QCOMPARE(sight->askedAt.toSecsSinceEpoch(), Start.addSecs(2 * 3600).toSecsSinceEpoch());
        QCOMPARE(device(mac).coverageFetchedAt, Moment(Start.addSecs(2 * 3600)));
        QVERIFY(!device(mac).coverage.isEmpty());
        QCOMPARE(m_bench->apple.requests("GET", u"/v1/orgDevices/"_s + mac + u"*"_s), 3);
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s), 1);
        QCOMPARE(story(mac), u"assigned appeared"_s); // and nothing changed
    }

    void tellsWhoseLockItIs()
    {
        QCOMPARE(lockOf(3), Lock::ByPerson);
        QCOMPARE(lockOf(5), Lock::ByServer);
        QCOMPARE(lockOf(1), Lock::Off);
        QCOMPARE((Sync::DeviceSight {true, u"NEW"_s, {}}).lock(), Lock::On);
        QCOMPARE((Sync::DeviceSight {{}, u"MDM"_s, {}}).lock(), Lock::Unsaid);
        m_bench->fail({.kind = Kind::ServerFault, .paths = u"*/activationLockStatus"_s});
        QCOMPARE(lockOf(5), Lock::Unsaid);
        QVERIFY(device(m_bench->apple.serialOf(5)).coverageFetchedAt);
    }

    void tellsPlansWithoutAnEndApart()
    {
        const QString subscribed = m_bench->apple.serialOf(70);
        const QString lapsed = m_bench->apple.serialOf(71);
        QVERIFY(look(subscribed) && look(lapsed));
        QVERIFY(Inventory::isOpen(device(subscribed).coverageEndsAt));
        const Inventory::Device one = device(lapsed);
        QCOMPARE(one.coverage.size(), 2);
        QVERIFY(!one.coverage.at(1).endDateTime);
        QCOMPARE(one.coverageEndsAt, one.coverage.at(0).endDateTime);
        QVERIFY(one.coverageEndsAt);
    }

    void takesApplesOwnDayOfRelease()
    {
        const QString last = m_bench->apple.serialOf(79);
        QVERIFY(look(last));
        const QList<Inventory::Coverage> covered = device(last).coverage;
        QVERIFY(!covered.isEmpty());
        m_bench->clock.pass(std::chrono::hours(48));
        m_bench->apple.release(1);
        m_bench->clock.pass(std::chrono::hours(72));
        QVERIFY(syncAll());
        QCOMPARE(device(last).inOrg.goneAt, Moment(Start.addDays(5))); // when it was noticed
        QVERIFY(!device(last).org.releasedFromOrgDateTime);

        const auto sight = look(last);
        QVERIFY(sight);
        QCOMPARE(sight->lock(), Lock::Unsaid);
        QCOMPARE(device(last).org.releasedFromOrgDateTime, Moment(Start.addDays(2)));
        QCOMPARE(device(last).inOrg.goneAt, Moment(Start.addDays(5)));
        QCOMPARE(device(last).coverage, covered); // Apple no longer tells it
        QCOMPARE(story(last), u"released assigned appeared"_s); // it has not come back
        m_bench->clock.pass(std::chrono::hours(24));
        QVERIFY(syncAll());
        QCOMPARE(story(last), u"released assigned appeared"_s);
        QCOMPARE(device(last).org.releasedFromOrgDateTime, Moment(Start.addDays(2)));
    }

    void learnsOfAReleaseBeforeTheListDoes()
    {
        const QString last = m_bench->apple.serialOf(79);
        m_bench->clock.pass(std::chrono::hours(48));
        m_bench->apple.release(1);
        QVERIFY(look(last));
        QCOMPARE(device(last).org.releasedFromOrgDateTime, Moment(Start.addDays(2)));
        QVERIFY(!device(last).inOrg.goneAt);
        QVERIFY(syncAll());
        QCOMPARE(device(last).inOrg.goneAt, Moment(Start.addDays(2)));
        QCOMPARE(device(last).org.releasedFromOrgDateTime, Moment(Start.addDays(2)));
    }

    void endsAtTheFirstFailure()
    {
        QCOMPARE(codeOf(look(u"NONE"_s)), u"apple-knows-none"_s);
        QCOMPARE(codeOf(look(m_bench->apple.serialOf(1), u"none"_s)), u"connection-not-found"_s);
        m_bench->fail({.kind = Kind::Forbidden, .paths = u"*/appleCareCoverage"_s});
        QCOMPARE(codeOf(look(m_bench->apple.serialOf(1))), u"apple-forbids"_s);
        QCOMPARE(m_bench->apple.requests("GET", u"*/activationLockStatus"_s), 0);
        m_bench->apple.heal();
        m_bench->fail({.kind = Kind::Forbidden, .paths = u"*/activationLockStatus"_s});
        QCOMPARE(codeOf(look(m_bench->apple.serialOf(2))), u"apple-forbids"_s);
        QVERIFY(device(m_bench->apple.serialOf(2)).coverageFetchedAt); // what came by then stays
        m_bench->apple.heal();
        m_bench->fail({.kind = Kind::ServerFault, .paths = u"/v1/orgDevices/*"_s});
        QCOMPARE(codeOf(look(m_bench->apple.serialOf(1))), u"apple-fault"_s);
    }

    void endsWithItself()
    {
        m_bench->fail({.kind = Kind::Latency, .paths = u"/v1/orgDevices/*"_s, .number = 1'000});
        auto asked = ask(m_bench->apple.serialOf(1), m_connection);
        const Answer<Sync::DeviceSight> answer = asked->start();
        asked.reset();
        QTRY_VERIFY(answer.isFinished() && answer.isCanceled());

        const QString serial = m_bench->apple.serialOf(2);
        const auto dropped = ask(serial, m_connection);
        const Answer<Sync::DeviceSight> other = dropped->start();
        QTRY_VERIFY(m_bench->apple.requests("GET", u"/v1/orgDevices/"_s + serial) > 0);
        m_apple->forget(m_connection);
        QTRY_VERIFY(other.isFinished());
        // By where it was just then: at Apple, or in the database.
        QVERIFY(other.isCanceled() || codeOf(other.result()) == Net::Codes::ConnectionBroken);
    }

private:
    std::unique_ptr<Sync::DeviceLook> ask(const QString &serial, const QString &connection)
    {
        return std::make_unique<Sync::DeviceLook>(
            *m_apple, *m_thread, Sync::DeviceLook::Question {connection, serial}, m_bench->clock.clock());
    }
    Result<Sync::DeviceSight> look(const QString &serial, const QString &connection = {})
    {
        const auto asked = ask(serial, connection.isEmpty() ? m_connection : connection);
        return outcome(asked->start());
    }
    Lock lockOf(quint32 index)
    {
        return look(m_bench->apple.serialOf(index)).value_or(Sync::DeviceSight {true, u"test"_s, {}}).lock();
    }
    bool syncAll()
    {
        const auto service = outcome(m_apple->open(m_connection));
        if (!service)
            return false;
        Sync::AppleSync run(**service, *m_thread, m_connection, m_bench->clock.clock());
        return outcome(run.start()).has_value();
    }
    /// Newest first.
    QString story(const QString &serial) const
    {
        const auto words = outcome(m_thread->run([serial](Storage::Database &database) -> Result<QString> {
            const Inventory::Reader reader(database);
            const auto device = reader.device(serial);
            const auto changes = device ? reader.changes(*device) : failure(device.error());
            if (!changes)
                return failure(changes.error());
            QStringList all;
            for (const Inventory::DeviceChange &change : *changes)
                all.append(wordOf(change.what));
            return all.join(u' ');
        }));
        return words.value_or(QString());
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<Connections::Accounts> m_accounts;
    std::unique_ptr<Sync::AppleServices> m_apple;
    QString m_connection;
};

QTEST_GUILESS_MAIN(TestDeviceLook)
#include "tst_devicelook.moc"
