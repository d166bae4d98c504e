// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/reader.h"
#include "core/storage/databasethread.h"
#include "core/sync/jamfsync.h"
#include "tests/core/jamf/jamfbench.h"
#include "tests/core/storage/freshdatabase.h"

#include <QRegularExpression>

using namespace JamfBench;
using Fault = Sandbox::JamfFault::Kind;
using Inventory::List;
using Storage::Engine;

namespace {

const QString Connection = u"jamf"_s;

} // namespace

class TestJamfSync final : public QObject
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
        m_thread = std::make_unique<Storage::DatabaseThread>(m_fresh->address());
    }

    void cleanup()
    {
        m_thread.reset();
        m_fresh.reset();
    }

    void fetchesMobileDevicesAndComputers()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        const auto outcome = sync(bench);
        QVERIFY2(outcome, qPrintable(codeOf(outcome)));
        QVERIFY(outcome->errors.isEmpty());
        const Sandbox::JamfSchool school = bench.sandbox.school();
        QCOMPARE(outcome->tally.devices, school.mobileDevices.size + school.computers.size);
        QCOMPARE(known(), outcome->tally.devices);

        const Sandbox::JamfDevice pad = school.mobileDevices.at(5);
        const Inventory::Device read = device(pad.serialNumber);
        QCOMPARE(read.jamf.name, pad.name);
        QCOMPARE(read.jamf.username, pad.user);
        QCOMPARE(read.jamf.realName, pad.realName);
        QCOMPARE(read.jamf.email, pad.email);
        QCOMPARE(read.jamf.osVersion, pad.osVersion);
        QCOMPARE(read.jamf.managed, std::optional(pad.isManaged));
        QVERIFY(!read.jamf.isComputer);
        const Inventory::Device mac = device(school.computers.at(2).serialNumber);
        QVERIFY(mac.jamf.isComputer);
        QCOMPARE(mac.jamf.name, school.computers.at(2).name);
        QCOMPARE(mac.inJamf.connection, Connection);

        QCOMPARE(sync(bench)->tally.changed, 0);
    }

    void readsPagesOfTwoThousand()
    {
        Bench bench(Sandbox::largeJamfSchool(now(), 5000));
        QVERIFY(sync(bench));
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE jamf_is_computer = 0"_s), 5000);
        int pages = 0;
        for (const auto &entry : bench.sandbox.journal())
            pages += entry.path == u"/api/v2/mobile-devices/detail"_s ? 1 : 0;
        QCOMPARE(pages, 3);
    }

    void livesWithAServerThatGivesSmallerPages()
    {
        Bench bench(Sandbox::largeJamfSchool(now(), 1200));
        bench.fail(Fault::SmallPages, u"*"_s, -1, 500);
        QVERIFY(sync(bench));
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE jamf_is_computer = 0"_s), 1200);
    }

    void readsTheOneWhereTheOtherMayNotBeRead()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        bench.fail(Fault::MissingPrivilege, u"*/mobile-devices/detail"_s, -1, 0, u"Read Mobile Devices"_s);
        const auto outcome = sync(bench);
        QVERIFY(outcome);
        QCOMPARE(outcome->errors.size(), 1);
        QCOMPARE(QString(outcome->errors.first().code), u"no-privilege"_s);
        QCOMPARE(outcome->errors.first().about.value(0), u"Read Mobile Devices"_s);
        QCOMPARE(known(), bench.sandbox.school().computers.size);
    }

    void goesOnWhereItWasCutOff()
    {
        Bench bench(Sandbox::largeJamfSchool(now(), 5000));
        // The first page comes, then the server is away.
        auto run = std::make_unique<Sync::JamfSync>(*bench.server, *m_thread, Connection, now);
        connect(run.get(), &Sync::JamfSync::stored, this, [&bench] {
            bench.fail(Fault::Unavailable, u"*"_s);
        });
        const auto first = outcome(run->start());
        QVERIFY(first && !first->errors.isEmpty());
        run.reset();
        QCOMPARE(known(), 2000);
        bench.sandbox.heal();
        const auto rest = sync(bench);
        QVERIFY(rest && rest->errors.isEmpty());
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE jamf_is_computer = 0"_s), 5000);
        QCOMPARE(rest->tally.gone, 0);
    }

    void marksWhatHasLeft()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        QVERIFY(sync(bench));
        const QString gone = bench.sandbox.school().computers.at(0).serialNumber;
        bench.sandbox.change([](Sandbox::JamfSchool &school) {
            const auto before = school.computers;
            school.computers = {before.size - 1, [before](qsizetype place) { return before.at(place + 1); }};
        });
        QCOMPARE(sync(bench)->tally.gone, 1);
        QVERIFY(!device(gone).inJamf.isThere());
    }

private:
    Result<Sync::JamfSync::Outcome> sync(Bench &bench)
    {
        Sync::JamfSync run(*bench.server, *m_thread, Connection, now);
        return outcome(run.start(), 60'000);
    }

    qint64 number(const QString &statement)
    {
        const auto asked = outcome(m_thread->run([statement](Storage::Database &database) {
            qint64 value = -1;
            return database
                .each(statement, {}, [&value](const QSqlQuery &row) { value = row.value(0).toLongLong(); })
                .map([&value] { return value; });
        }));
        return asked.value_or(-2);
    }
    qint64 known() { return number(u"SELECT count(*) FROM devices WHERE jamf_gone_at IS NULL AND jamf_account IS NOT NULL"_s); }
    Inventory::Device device(const QString &serial)
    {
        return outcome(m_thread->run([serial](Storage::Database &database) {
                   return Inventory::Reader(database).device(serial);
               })).value_or(Inventory::Device());
    }

    std::unique_ptr<FreshDatabase> m_fresh;
    std::unique_ptr<Storage::DatabaseThread> m_thread;
};

QTEST_GUILESS_MAIN(TestJamfSync)
#include "tst_jamfsync.moc"
