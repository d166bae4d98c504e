// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/codes.h"
#include "core/inventory/coverage.h"
#include "tests/core/inventory/inventorybench.h"

using namespace Inventory;
using namespace Qt::StringLiterals;

class TestRecorder final : public QObject, InventoryBench
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        open(engine);
    }

    void cleanup() { close(); }

    void givesBackWhatAppleSays()
    {
        OrgDevice told = orgDevice(1);
        told.productType = u"iPad12,1"_s;
        told.deviceCapacity = u"64GB"_s;
        told.partNumber = u"MK2K3TA/A"_s;
        told.orderNumber = u"W1"_s;
        told.color = u"銀色 \U0001F600"_s;
        told.status = u"UNASSIGNED"_s;
        told.orderDateTime = Noon.addDays(-9);
        told.updatedDateTime = Noon.addDays(-1);
        told.releasedFromOrgDateTime = Noon;
        told.imei = {u"350000000000001"_s, u"350000000000002"_s};
        told.meid = {u"A0000012345678"_s};
        told.eid = u"89049032"_s;
        told.wifiMacAddress = u"AABBCCDDEEFF"_s;
        told.bluetoothMacAddress = u"AA:BB:CC:DD:EE:00"_s;
        told.ethernetMacAddress = {u"112233445566"_s, u"112233445577"_s};
        told.purchaseSourceType = u"MANUALLY_ADDED"_s;
        told.purchaseSourceId = u"42"_s;
        told.isMdmMigrationCapable = true;
        told.mdmMigrationStatus = u"REQUESTED"_s;
        told.mdmMigrationDeadlineDateTime = Noon.addDays(30);
        QVERIFY(recorder().storeDevice(School, told, Noon));

        const Device stored = device(1);
        QCOMPARE(stored.org, told);
        QVERIFY(stored.inOrg.isThere());
        QCOMPARE(stored.inOrg.connection, School);
        QCOMPARE(stored.inOrg.firstSeenAt, Moment(Noon));
        QVERIFY(!stored.inJamf.isKnown());
        QVERIFY(!stored.assignedServer);
        QCOMPARE(reader().device(u"none"_s).error().code, Codes::DeviceNotFound);
    }

    void joinsJamfProBySerialNumber()
    {
        QVERIFY(pullDevices(orgDevices(1, 2)));
        JamfDevice told = jamfDevice(1, u"平板 1"_s);
        told.serialNumber = told.serialNumber.toLower() + u' ';
        told.isComputer = true;
        told.model = u"iPad"_s;
        told.osVersion = u"17.1"_s;
        told.managed = true;
        told.supervised = false;
        told.username = u"s1"_s;
        told.realName = u"王小明"_s;
        told.email = u"s1@school.edu.tw"_s;
        told.assetTag = u"A1"_s;
        told.wifiMacAddress = u"AA:BB"_s;
        const auto stored = pullJamf({told, jamfDevice(7, u"stray"_s), JamfDevice {.id = u"9"_s}});
        QVERIFY(stored);
        QCOMPARE(stored->appeared, 2);

        told.serialNumber = serial(1);
        QCOMPARE(device(1).jamf, told);
        QVERIFY(device(1).inOrg.isThere() && device(1).inJamf.isThere());
        QVERIFY(!device(2).inJamf.isKnown());
        QVERIFY(!device(7).inOrg.isKnown() && device(7).inJamf.isThere());
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM devices"_s), u"3"_s);
    }

    void marksWhatACompletePullHasNotSeen()
    {
        QVERIFY(pullDevices(orgDevices(0, 5)));
        const auto first
            = recorder().storeDevices(begin(List::Devices), orgDevices(0, 2), u"next"_s, Noon.addDays(1));
        QVERIFY(first);
        QCOMPARE(first->gone, 0);
        QVERIFY(device(4).inOrg.isThere());

        const auto last = recorder().storeDevices(first->pull, orgDevices(2, 2), {}, Noon.addDays(1));
        QVERIFY(last);
        QVERIFY(last->pull.isComplete);
        QCOMPARE(last->gone, 1);
        QVERIFY(device(3).inOrg.isThere());
        QVERIFY(!device(4).inOrg.isThere());
        QCOMPARE(device(4).inOrg.goneAt, Moment(Noon.addDays(1)));
        QCOMPARE(story(4), u"released >, appeared >"_s);

        QVERIFY(pullDevices(orgDevices(0, 5), Noon.addDays(2)));
        QVERIFY(device(4).inOrg.isThere());
        QCOMPARE(story(4), u"appeared >, released >, appeared >"_s);
    }

    void marksNothingForAListOfNothing()
    {
        QVERIFY(pullDevices(orgDevices(0, 3)));
        const auto stored = pullDevices({});
        QVERIFY(stored);
        QCOMPARE(stored->gone, 0);
        QVERIFY(device(0).inOrg.isThere());
    }

    void marksOnlyItsOwnConnectionAndSort()
    {
        QVERIFY(pullDevices(orgDevices(0, 1)));
        QVERIFY(recorder().storeDevices(begin(List::Devices, u"other school"_s), {orgDevice(5)}, {}, Noon));
        QVERIFY(pullJamf({jamfDevice(0, u"a"_s)}));
        JamfDevice computer = jamfDevice(6, u"Mac"_s);
        computer.isComputer = true;
        QVERIFY(recorder().storeJamf(begin(List::JamfComputers, Jamf), {computer}, {}, Noon));

        QVERIFY(pullDevices(orgDevices(0, 1)));
        QCOMPARE(pullJamf({})->gone, 1);
        QVERIFY(device(5).inOrg.isThere());
        QVERIFY(!device(0).inJamf.isThere());
        QVERIFY(device(6).inJamf.isThere());
        QCOMPARE(story(0), u"left-jamf >, joined-jamf >, appeared >"_s);
    }

    void tellsAssignmentsApart()
    {
        QVERIFY(recorder().storeServers(
            School, {{.id = u"S1"_s, .serverName = u"Old"_s}, {.id = u"S2"_s, .serverName = u"New"_s}},
            Noon));
        QVERIFY(pullDevices(orgDevices(0, 3)));
        QVERIFY(assign(u"S1"_s, {serial(0), serial(1)}));
        QCOMPARE(device(0).assignedServer->id, u"S1"_s);
        QCOMPARE(device(0).assignedServer->serverName, u"Old"_s);

        const auto first
            = recorder().storeAssignments(begin(List::Assignments), u"S1"_s, {}, u"S2"_s, Noon.addSecs(1));
        QVERIFY(first);
        QVERIFY(device(0).assignedServer);
        const auto last
            = recorder().storeAssignments(first->pull, u"S2"_s, {serial(0), serial(9)}, {}, Noon.addSecs(1));
        QVERIFY(last);
        QCOMPARE(last->changed, 1);
        QCOMPARE(last->appeared, 1);
        QCOMPARE(last->gone, 1);
        QCOMPARE(story(0), u"moved Old>New, assigned >Old, appeared >"_s);
        QCOMPARE(story(1), u"unassigned Old>, assigned >Old, appeared >"_s);
        QVERIFY(!device(1).assignedServer && !device(2).assignedServer);
        QCOMPARE(device(9).assignedServer->serverName, u"New"_s);
        QVERIFY(device(9).inOrg.isThere());
    }

    void keepsADeviceThatAnOrderMovedToAServerReadAlready()
    {
        QVERIFY(pullDevices(orgDevices(0, 3)));
        QVERIFY(assign(u"S2"_s, {serial(1), serial(2)}));
        const auto first = recorder().storeAssignments(begin(List::Assignments), u"S1"_s, {serial(0)},
                                                       u"S2 "_s, Noon.addSecs(1));
        QVERIFY(first);
        QVERIFY(recorder().storeServerOf(School, {serial(1)}, u"S1"_s, Noon.addSecs(2)));
        QVERIFY(recorder().storeServerOf(School, {serial(2)}, u"S1"_s, Noon.addSecs(2)));
        const auto last = recorder().storeAssignments(first->pull, u"S2"_s, {}, {}, Noon.addSecs(3));
        QVERIFY(last);
        QVERIFY(last->pull.isComplete);
        QCOMPARE(last->gone, 0);
        for (const int moved : {1, 2}) {
            QVERIFY(device(moved).assignedServer);
            QCOMPARE(device(moved).assignedServer->id, u"S1"_s);
            QCOMPARE(story(moved), u"moved S2>S1, assigned >S2, appeared >"_s);
        }
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM inventory_pull_pages"_s), u"0"_s);
    }

    void leavesADeviceWhereAnOrderPutItAfterThePageWasRead()
    {
        QVERIFY(pullDevices(orgDevices(0, 4)));
        QVERIFY(assign(u"S2"_s, {serial(0), serial(1), serial(3)}));
        const auto first = recorder().storeAssignments(begin(List::Assignments), u"S1"_s, {serial(2)},
                                                       u"S2 "_s, Noon.addSecs(1));
        QVERIFY(first);
        QVERIFY(recorder().storeServerOf(School, {serial(0), serial(2)}, u"S1"_s, Noon.addSecs(2)));
        QVERIFY(recorder().storeServerOf(School, {serial(1)}, {}, Noon.addSecs(2)));
        const QStringList old {serial(0), serial(1), serial(2), serial(3)};
        const auto last = recorder().storeAssignments(first->pull, u"S2"_s, old, {}, Noon.addSecs(3));
        QVERIFY(last);
        QCOMPARE(last->changed, 0);
        QCOMPARE(last->gone, 0);
        QVERIFY(device(0).assignedServer && device(2).assignedServer && device(3).assignedServer);
        QCOMPARE(device(0).assignedServer->id, u"S1"_s);
        QVERIFY(!device(1).assignedServer);
        QCOMPARE(device(2).assignedServer->id, u"S1"_s); // where the order found it already
        QCOMPARE(device(3).assignedServer->id, u"S2"_s);
        QCOMPARE(story(1), u"unassigned S2>, assigned >S2, appeared >"_s);
    }

    void believesAReadingThatBeganAfterTheOrder()
    {
        QVERIFY(pullDevices(orgDevices(0, 2)));
        QVERIFY(assign(u"S2"_s, {serial(0), serial(1)}));
        QVERIFY(recorder().storeServerOf(School, {serial(0)}, u"S1"_s, Noon.addSecs(1)));
        QVERIFY(assign(u"S2"_s, {serial(0), serial(1)}, Noon.addSecs(2)));
        QCOMPARE(device(0).assignedServer->id, u"S2"_s);
        QCOMPARE(story(0), u"moved S1>S2, moved S2>S1, assigned >S2, appeared >"_s);

        QVERIFY(!begin(List::Assignments).isComplete);
        QVERIFY(recorder().storeServerOf(School, {serial(1)}, u"S1"_s, Noon.addSecs(3)));
        const auto anew = Pulls(*m_database).beginAnew(School, List::Assignments, Noon.addSecs(4));
        QVERIFY(anew);
        QVERIFY(recorder().storeAssignments(*anew, u"S2"_s, {serial(0)}, {}, Noon.addSecs(5)));
        QVERIFY(device(0).assignedServer && !device(1).assignedServer);
    }

    void writesNothingWhereNothingChanged()
    {
        const QString revision = u"SELECT revision FROM inventory_clock"_s;
        QVERIFY(pullDevices(orgDevices(0, 3)));
        QVERIFY(assign(u"S1"_s, {serial(0)}));
        QVERIFY(pullJamf({jamfDevice(0, u"a"_s)}));
        const QString before = columnOf(*m_database, revision);
        QCOMPARE(pullDevices(orgDevices(0, 3), Noon.addDays(1))->changed, 0);
        QVERIFY(assign(u"S1"_s, {serial(0)}, Noon.addDays(1)));
        QVERIFY(pullJamf({jamfDevice(0, u"a"_s)}, Noon.addDays(1)));
        QCOMPARE(columnOf(*m_database, revision), before);
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM inventory_pull_pages"_s), u"0"_s);

        QCOMPARE(pullJamf({jamfDevice(0, u"b"_s)}, Noon.addDays(2))->changed, 1);
        QCOMPARE(story(0), u"renamed a>b, assigned >S1, joined-jamf >, appeared >"_s);
    }

    void reckonsTheDigestsThatEarlierVersionsStored()
    {
        OrgDevice told = orgDevice(1);
        told.color = u"銀色 \U0001F600"_s;
        told.orderNumber = u"a\0b\x1f"_s + QChar(0xdc00);
        told.orderDateTime = Noon.addDays(-9);
        told.imei = {u"350000000000001"_s, u"350000000000002"_s};
        told.isMdmMigrationCapable = false;
        QVERIFY(pullDevices({told}));
        JamfDevice managed = jamfDevice(1, u"平板"_s);
        managed.managed = true;
        managed.email = u"s1@school.edu.tw"_s;
        QVERIFY(pullJamf({managed}));
        QCOMPARE(columnOf(*m_database, u"SELECT org_digest FROM devices"_s), u"253822835029101375"_s);
        QCOMPARE(columnOf(*m_database, u"SELECT jamf_digest FROM devices"_s), u"7291435428293680097"_s);
    }

    void prefersTheRecordWithTheLaterInventory()
    {
        JamfDevice old = jamfDevice(0, u"old"_s);
        old.lastInventoryUpdateDate = Noon.addDays(-90);
        JamfDevice fresh = jamfDevice(0, u"fresh"_s);
        fresh.id = u"77"_s;
        QVERIFY(pullJamf({fresh, old}));
        QCOMPARE(device(0).jamf.name, u"fresh"_s);
        QVERIFY(pullJamf({old}, Noon, u"other jamf"_s));
        QCOMPARE(device(0).jamf.name, u"fresh"_s);

        QCOMPARE(pullJamf({old})->gone, 1); // the newer record was deleted
        QVERIFY(pullJamf({old}));
        QCOMPARE(device(0).jamf.name, u"old"_s);
    }

    void refusesAPageThatIsStoredAlready()
    {
        const Pull pull = begin(List::Devices);
        QVERIFY(recorder().storeDevices(pull, orgDevices(0, 1), u"2"_s, Noon));
        const auto again = recorder().storeDevices(pull, orgDevices(0, 1), u"2"_s, Noon);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Codes::PullMovedOn);

        const Pull resumed = begin(List::Devices);
        QCOMPARE(resumed.next, u"2"_s);
        QCOMPARE(resumed.pages, 1);
        QCOMPARE(resumed.entries, 1);
        const auto anew = Pulls(*m_database).beginAnew(School, List::Devices, Noon);
        QVERIFY(anew);
        QCOMPARE(anew->next, QString());
        QVERIFY(!anew->isComplete);
        QCOMPARE(recorder().storeDevices(resumed, {}, {}, Noon).error().code, Codes::PullMovedOn);
        QCOMPARE(recorder().storeDevices(*anew, orgDevices(1, 1), {}, Noon)->gone, 1);
        QVERIFY(Pulls(*m_database).of(School, List::Devices)->value().isComplete);
        QVERIFY(!Pulls(*m_database).of(School, List::JamfComputers)->has_value());
    }

    void keepsServersAndTheirSignsOfLife()
    {
        MdmServer server {
            .id = u"S1"_s, .serverName = u"青禾 Jamf"_s, .serverType = u"MDM"_s, .status = u"ACTIVE"_s};
        server.deviceCount = 12;
        server.lastConnectedDateTime = Noon.addDays(-3);
        server.createdDateTime = Noon.addDays(-300);
        server.updatedDateTime = Noon;
        server.enableMdmDisownFlag = false;
        server.defaultProductFamilies = {u"IPAD"_s, u"MAC"_s};
        QVERIFY(recorder().storeServers(School, {server, {.id = u"S2"_s}}, Noon));
        auto servers = reader().servers(School).value();
        QCOMPARE(servers.size(), 2);
        server.row = servers[1].row;
        QCOMPARE(servers[1], server);

        QVERIFY(recorder().storeServers(School, {server}, Noon.addDays(1)));
        servers = reader().servers(School).value();
        QCOMPARE(servers[0].goneAt, Moment(Noon.addDays(1)));
        QVERIFY(!servers[1].goneAt);
        QVERIFY(reader().servers(Jamf)->isEmpty());
    }

    void keepsCoverageAndAsksForTheOldestNext()
    {
        QVERIFY(pullDevices(orgDevices(0, 3)));
        const QDateTime later = Noon.addSecs(60);
        const auto queue = recorder().coverageQueue(School, 2, later);
        QCOMPARE(queue->serials.size(), 2);
        QCOMPARE(queue->waiting, 3);
        Coverage warranty {.id = u"X"_s, .status = u"ACTIVE"_s, .description = u"Limited Warranty"_s};
        warranty.startDateTime = Noon.addDays(-100);
        warranty.endDateTime = Noon.addDays(265);
        Coverage plan {.id = u"Y"_s, .status = u"ACTIVE"_s, .paymentType = u"PAID_UP_FRONT"_s};
        plan.endDateTime = Noon.addDays(1000);
        plan.isCanceled = true;
        QVERIFY(recorder().storeCoverage(serial(1), {warranty, plan}, Noon));
        QVERIFY(recorder().storeCoverage(serial(0), {}, Noon.addSecs(9)));
        QCOMPARE(recorder().coverageQueue(School, 9, later)->serials,
                 QStringList({serial(2), serial(1), serial(0)}));
        const auto old = recorder().coverageQueue(School, 9, Noon.addSecs(9));
        QCOMPARE(old->serials, QStringList({serial(2), serial(1)}));
        QCOMPARE(old->waiting, 2);
        QVERIFY(recorder().coverageQueue(Jamf, 9, later)->serials.isEmpty());

        QCOMPARE(device(1).coverage, QList<Coverage>({warranty, plan}));
        QCOMPARE(device(1).coverageEndsAt, warranty.endDateTime);
        QCOMPARE(device(1).coverageFetchedAt, Moment(Noon));
        QVERIFY(!device(2).coverageFetchedAt);
        QVERIFY(recorder().storeCoverage(serial(1), {warranty, plan}, Noon.addDays(1)));
        QCOMPARE(story(1), u"appeared >"_s);
        plan.isCanceled = false;
        QVERIFY(recorder().storeCoverage(serial(1), {warranty, plan}, Noon.addDays(2)));
        QCOMPARE(story(1), u"coverage 2027-08-12T12:00:00Z>2029-08-16T12:00:00Z, appeared >"_s);
        QCOMPARE(recorder().storeCoverage(u"none"_s, {}, Noon).error().code, Codes::DeviceNotFound);
    }

    void keepsAPlanWithoutAnEndApart()
    {
        QVERIFY(pullDevices(orgDevices(0, 1)));
        Coverage warranty {.id = u"X"_s, .status = u"ACTIVE"_s, .description = u"Limited Warranty"_s};
        warranty.endDateTime = Noon.addDays(265);
        Coverage subscription {.id = u"Y"_s, .status = u"ACTIVE"_s, .paymentType = u"ABE_SUBSCRIPTION"_s};
        const auto endOf = [this](const QList<Coverage> &coverage, int day) {
            if (!recorder().storeCoverage(serial(0), coverage, Noon.addDays(day)))
                return u"not stored"_s;
            const Moment end = device(0).coverageEndsAt;
            return isOpen(end) ? u"open"_s : end ? isoUtc(*end) : u"none"_s;
        };
        QCOMPARE(endOf({warranty}, 0), u"2027-08-12T12:00:00Z"_s);
        QCOMPARE(endOf({warranty, subscription}, 1), u"open"_s);
        QCOMPARE(device(0).coverage, QList<Coverage>({warranty, subscription}));
        subscription.status = u"INACTIVE"_s; // and nobody knows since when
        QCOMPARE(endOf({warranty, subscription}, 2), u"2027-08-12T12:00:00Z"_s);
        QCOMPARE(endOf({subscription}, 3), u"none"_s);
        subscription.status = u"ACTIVE"_s;
        subscription.isCanceled = true;
        QCOMPARE(endOf({subscription}, 4), u"none"_s);
        QVERIFY2(story(0).endsWith(u"coverage open>2027-08-12T12:00:00Z, coverage 2027-08-12T12:00:00Z>open, "
                                   "appeared >"_s),
                 qPrintable(story(0)));
    }

    void takesADeviceOnceThatAPageNamesTwice()
    {
        OrgDevice late = orgDevice(1);
        late.serialNumber = u' ' + late.serialNumber.toLower();
        late.color = u"late"_s;
        const auto stored
            = pullDevices({orgDevice(1), orgDevice(2), OrgDevice {.serialNumber = u" "_s}, orgDevice(2), late});
        QVERIFY(stored);
        QCOMPARE(stored->appeared, 2);
        QCOMPARE(stored->pull.entries, 2);
        QCOMPARE(device(1).org.color, u"late"_s);

        QCOMPARE(assign(u"S1"_s, {serial(1), serial(1).toLower(), serial(3), u" "_s, serial(3)})->changed, 1);
        QCOMPARE(story(1), u"assigned >S1, appeared >"_s);
        QCOMPARE(columnOf(*m_database, u"SELECT count(*) FROM devices"_s), u"3"_s);
        QCOMPARE(pullDevices({orgDevice(1), orgDevice(1)}, Noon.addDays(1))->changed, 1); // its colour
        QCOMPARE(pullDevices({orgDevice(1), orgDevice(1)}, Noon.addDays(2))->changed, 0);
    }

    void marksWhatStandsBetweenAndBehindTheSeen()
    {
        QVERIFY(pullDevices(orgDevices(0, 9)));
        QVERIFY(assign(u"S1"_s, {serial(0), serial(4), serial(8)}));
        const QList<OrgDevice> rest {orgDevice(1), orgDevice(2), orgDevice(5), orgDevice(7)};
        QCOMPARE(pullDevices(rest, Noon.addDays(1))->gone, 5);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(device(i).inOrg.isThere(), i == 1 || i == 2 || i == 5 || i == 7);
        QVERIFY(!device(4).assignedServer);
        QCOMPARE(pullDevices(rest, Noon.addDays(2))->gone, 0);
        QCOMPARE(story(8), u"released >, assigned >S1, appeared >"_s);
    }

    void keepsWhatNoOtherDeviceSays()
    {
        OrgDevice odd = orgDevice(1);
        odd.deviceModel = u"iMac 21.5\" \\ 'x' \n\t\x01 [\"],{}"_s;
        odd.color = QString(5000, u'é') + u"\U0001F600"_s;
        odd.partNumber = u"a"_s + QChar(0xd800) + u"\"b"_s;
        odd.orderNumber = u"a\0b"_s;
        odd.purchaseSourceId = u"0012"_s;
        odd.imei = {u"350000000000001"_s, u"350000000000002"_s, u"350000000000003"_s};
        odd.ethernetMacAddress = {u"112233445566"_s, u"112233445577"_s};
        odd.addedToOrgDateTime = {};
        odd.isMdmMigrationCapable = {};
        QVERIFY(pullDevices({orgDevice(0), odd, orgDevice(2)}));
        OrgDevice kept = odd;
        kept.partNumber = u"a?\"b"_s;
        kept.orderNumber = u"a\u2400b"_s;
        const OrgDevice stored = device(1).org;
        QCOMPARE(stored.deviceModel, kept.deviceModel);
        QCOMPARE(stored.color, kept.color);
        QCOMPARE(stored.partNumber, kept.partNumber);
        QCOMPARE(stored.orderNumber, kept.orderNumber);
        QCOMPARE(stored.imei, kept.imei);
        QCOMPARE(stored, kept);
        QCOMPARE(device(2).org, orgDevice(2));
        QCOMPARE(pullDevices({orgDevice(0), odd, orgDevice(2)}, Noon.addDays(1))->changed, 0);
    }

    void takesNamesThatDatabasesDislike()
    {
        JamfDevice odd = jamfDevice(0, u"a\0b\x1f'c\\; DROP TABLE devices?"_s);
        odd.username = QString(QChar(0xd800));
        odd.assetTag = u"=cmd|'/c'!A1"_s;
        QVERIFY(pullJamf({odd}));
        QCOMPARE(device(0).jamf.name, u"a\u2400b 'c\\; DROP TABLE devices?"_s);
        QCOMPARE(device(0).jamf.assetTag, odd.assetTag);
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
