// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/assignment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sync::Fate;
using Sync::Proposal;

namespace {

const QDateTime Noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

struct School
{
    School()
    {
        servers = {server(u"ipads"_s, u"Jamf Pro – iPad"_s, {u"IPAD"_s, u"IPHONE"_s, u"APPLE_TV"_s}),
                   server(u"macs"_s, u"Jamf Pro – Mac"_s, {u"MAC"_s}), server(u"old"_s, u"Old MDM"_s, {})};
    }

    static Inventory::MdmServer server(const QString &id, const QString &name, const QStringList &families)
    {
        Inventory::MdmServer server {.id = id, .serverName = name};
        server.defaultProductFamilies = families;
        return server;
    }

    Inventory::Device &add(const QString &serial, const QString &family, const QString &serverId = {})
    {
        Inventory::Device device;
        device.org.serialNumber = serial;
        device.org.productFamily = family;
        device.org.deviceModel = family + u" (10th gen)"_s;
        device.inOrg = {.connection = u"school"_s, .firstSeenAt = Noon};
        for (const Inventory::MdmServer &each : servers) {
            if (each.id == serverId)
                device.assignedServer = each;
        }
        return *known.insert(serial, device);
    }

    [[nodiscard]] Sync::AssignmentPreview preview(const Proposal &proposal, const QStringList &serials) const
    {
        Sync::SerialList list;
        for (const QString &serial : serials)
            list.serials.append({serial, static_cast<int>(list.serials.size()) + 1});
        return Sync::previewOf(proposal, list, known, servers, u"school"_s);
    }

    [[nodiscard]] Sync::PreviewedDevice one(const Proposal &proposal, const QString &serial) const
    {
        return preview(proposal, {serial}).devices.value(0);
    }

    QList<Inventory::MdmServer> servers;
    Sync::KnownDevices known;
};

const Proposal ToIpads {.serverId = u"ipads"_s};
const Proposal Away {.sort = Proposal::Sort::Unassign};
const Proposal AwayForGood {.sort = Proposal::Sort::Unassign, .isForRepair = false};

} // namespace

class TestAssignmentPreview final : public QObject
{
    Q_OBJECT

private slots:
    void migratesOnlyWhatAppleSaysCan()
    {
        School school;
        const auto add = [&school](const QString &serial, const QString &server,
                                   std::optional<bool> canMigrate, const QString &status = {}) {
            Inventory::Device &device = school.add(serial, u"iPad"_s, server);
            device.org.isMdmMigrationCapable = canMigrate;
            device.org.mdmMigrationStatus = status;
        };
        add(u"ABLE00001"_s, u"old"_s, true);
        add(u"UNABLE001"_s, u"old"_s, false);
        add(u"UNTOLD001"_s, u"old"_s, {});
        add(u"FREE00001"_s, {}, true);
        add(u"HERE00001"_s, u"ipads"_s, true);
        add(u"ASKED0001"_s, u"ipads"_s, true, u"REQUESTED"_s);
        add(u"BEGUN0001"_s, u"ipads"_s, true, u"STARTED"_s);
        add(u"DONE00001"_s, u"ipads"_s, true, u"SUCCESS"_s);
        school.add(u"ENDED0001"_s, u"iPad"_s, u"ipads"_s).org.mdmMigrationStatus = u"SUCCESS"_s;
        school.known[u"ENDED0001"_s].org.mdmMigrationDeadlineDateTime = Noon; // Apple goes on naming it
        school.add(u"OTHERFAM1"_s, u"Mac"_s, u"macs"_s).org.isMdmMigrationCapable = true;
        const Proposal move {.sort = Proposal::Sort::Migrate, .serverId = u"ipads"_s, .deadline = Noon};
        const Proposal untold {.sort = Proposal::Sort::Migrate, .serverId = u"ipads"_s, .takesUntold = true};
        QCOMPARE(school.one(move, u"ABLE00001"_s).fate, Fate::Migrated);
        QCOMPARE(school.one(move, u"UNABLE001"_s).fate, Fate::CannotMigrate);
        QCOMPARE(school.one(move, u"HERE00001"_s).fate, Fate::AlreadyThere);
        QCOMPARE(school.one(move, u"OTHERFAM1"_s).fate, Fate::OtherFamily);
        Proposal any = move;
        any.takesAnyFamily = true;
        QCOMPARE(school.one(any, u"OTHERFAM1"_s).fate, Fate::Migrated);
        QCOMPARE(school.one(move, u"UNTOLD001"_s).fate, Fate::MigrationUntold);
        QCOMPARE(school.one(untold, u"UNTOLD001"_s).fate, Fate::Migrated);
        QCOMPARE(school.one(untold, u"UNABLE001"_s).fate, Fate::CannotMigrate);
        QCOMPARE(school.one(move, u"FREE00001"_s).fate, Fate::NotAssigned);
        QCOMPARE(school.one(move, u"HERE00001"_s).fate, Fate::AlreadyThere);
        for (const auto &[sort, fate] :
             {std::pair {Proposal::Sort::SetDeadline, Fate::DeadlineSet},
              std::pair {Proposal::Sort::CancelMigration, Fate::MigrationCancelled}}) {
            const Proposal change {.sort = sort};
            QCOMPARE(school.one(change, u"ASKED0001"_s).fate, fate);
            QCOMPARE(school.one(change, u"BEGUN0001"_s).fate, fate);
            QCOMPARE(school.one(change, u"DONE00001"_s).fate, Fate::NotMigrating);
            QCOMPARE(school.one(change, u"ENDED0001"_s).fate, Fate::NotMigrating);
            QCOMPARE(school.one(change, u"ABLE00001"_s).fate, Fate::NotMigrating);
            QCOMPARE(school.one(change, u"UNTOLD001"_s).fate, Fate::MigrationUntold);
            QCOMPARE(school.one({.sort = sort, .takesUntold = true}, u"UNTOLD001"_s).fate, fate);
        }
        const auto orders = school.preview(move, {u"ABLE00001"_s, u"UNABLE001"_s}).orders();
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first().sort, Apple::Order::Sort::AssignWithDeadline);
        QCOMPARE(orders.first().serverId, u"ipads"_s);
        QCOMPARE(orders.first().deadline, Moment(Noon));
        QCOMPARE(orders.first().deviceIds, QStringList(u"ABLE00001"_s));
        const auto cancels
            = school.preview({.sort = Proposal::Sort::CancelMigration}, {u"ASKED0001"_s}).orders();
        QCOMPARE(cancels.first().sort, Apple::Order::Sort::CancelMigration);
        QVERIFY(cancels.first().serverId.isEmpty());
    }

    void tellsWhatBecomesOfEach()
    {
        School school;
        school.add(u"FREE00001"_s, u"iPad"_s);
        school.add(u"HERE00001"_s, u"iPad"_s, u"ipads"_s);
        school.add(u"OLD000001"_s, u"AppleTV"_s, u"old"_s);
        school.add(u"MAC000001"_s, u"Mac"_s, u"macs"_s);
        school.add(u"GONE00001"_s, u"iPad"_s).inOrg.goneAt = Noon;
        school.add(u"OTHER0001"_s, u"iPad"_s).inOrg.connection = u"sister school"_s;
        school.add(u"JAMF00001"_s, u""_s).inOrg = {};
        school.add(u"WATCH0001"_s, u"Watch"_s);

        QCOMPARE(school.one(ToIpads, u"FREE00001"_s).fate, Fate::Assigned);
        QCOMPARE(school.one(ToIpads, u"HERE00001"_s).fate, Fate::AlreadyThere);
        QCOMPARE(school.one(ToIpads, u"OLD000001"_s).fate, Fate::Moved);
        QCOMPARE(school.one(ToIpads, u"OLD000001"_s).serverName, u"Old MDM"_s);
        QCOMPARE(school.one(ToIpads, u"MAC000001"_s).fate, Fate::OtherFamily);
        QCOMPARE(school.one(ToIpads, u"MAC000001"_s).hint, u"Jamf Pro – Mac"_s);
        QCOMPARE(school.one(ToIpads, u"WATCH0001"_s).fate, Fate::OtherFamily);
        QCOMPARE(school.one(ToIpads, u"WATCH0001"_s).hint, QString());
        QCOMPARE(school.one(ToIpads, u"GONE00001"_s).fate, Fate::Released);
        QCOMPARE(school.one(ToIpads, u"OTHER0001"_s).fate, Fate::Unknown);
        QCOMPARE(school.one(ToIpads, u"JAMF00001"_s).fate, Fate::Unknown);
        QCOMPARE(school.one(ToIpads, u"NONE00001"_s).fate, Fate::Unknown);
        // Apple lets any family go anywhere: a person may say so.
        QCOMPARE(school.one({.serverId = u"ipads"_s, .takesAnyFamily = true}, u"MAC000001"_s).fate,
                 Fate::Moved);
        // A server without defaults takes all.
        QCOMPARE(school.one({.serverId = u"old"_s}, u"MAC000001"_s).fate, Fate::Moved);
    }

    void knowsWhatMayHaveBeenMeant()
    {
        School school;
        school.add(u"DMQXK714LJ"_s, u"iPad"_s);
        QCOMPARE(school.one(ToIpads, u"DMQXK7I4LJ"_s).hint, u"DMQXK714LJ"_s);
        QCOMPARE(school.one(ToIpads, u"F9FDN4ZZ1M"_s).hint, QString());
    }

    void sendsNoDeviceTwice()
    {
        School school;
        school.add(u"FREE00001"_s, u"iPad"_s);
        const auto preview = school.preview(ToIpads, {u"FREE00001"_s, u"FREE00001"_s});
        QCOMPARE(preview.sent(), 1);
        QCOMPARE(preview.count(Fate::Twice), 1);
        QCOMPARE(preview.devices.first().line, 2);
        QCOMPARE(preview.devices.first().hint, u"1"_s);
    }

    void leavesMacsForARepair()
    {
        School school;
        school.add(u"MAC000001"_s, u"Mac"_s, u"macs"_s);
        school.add(u"FREE00001"_s, u"iPad"_s);
        for (const QString &family : {u"iPad"_s, u"iPhone"_s, u"AppleTV"_s}) {
            school.add(u"SOME00001"_s, family, u"ipads"_s);
            QCOMPARE(school.one(Away, u"SOME00001"_s).fate, Fate::Unassigned);
        }
        QCOMPARE(school.one(Away, u"MAC000001"_s).fate, Fate::StaysForRepair);
        QCOMPARE(school.one(AwayForGood, u"MAC000001"_s).fate, Fate::Unassigned);
        QCOMPARE(school.one(Away, u"FREE00001"_s).fate, Fate::NotAssigned);
    }

    void showsFirstWhatNeedsAnEye()
    {
        School school;
        school.add(u"FREE00001"_s, u"iPad"_s);
        school.add(u"OLD000001"_s, u"iPad"_s, u"old"_s);
        school.add(u"FREE00002"_s, u"iPad"_s);
        school.add(u"HERE00001"_s, u"iPad"_s, u"ipads"_s);
        Sync::SerialList list;
        for (const auto &serial :
             {u"FREE00001"_s, u"OLD000001"_s, u"HERE00001"_s, u"NONE00001"_s, u"FREE00002"_s})
            list.serials.append({serial, 2});
        list.strangers.append({u"hello"_s, 7});
        const auto preview = Sync::previewOf(ToIpads, list, school.known, school.servers, u"school"_s);
        QStringList order;
        for (const auto &device : preview.devices)
            order.append(device.serial);
        QCOMPARE(order.join(u' '), u"hello NONE00001 HERE00001 FREE00001 OLD000001 FREE00002"_s);
        QCOMPARE(preview.families().value(u"iPad"_s), 3);
        QCOMPARE(preview.movesFrom().value(u"Old MDM"_s), 1);
        QCOMPARE(preview.serverName, u"Jamf Pro – iPad"_s);
    }

    void asksAppleAsSeldomAsItCan()
    {
        School school;
        QStringList serials;
        for (int i = 0; i < 1500; ++i) {
            serials.append(u"CTA%1"_s.arg(i, 7, 10, QChar(u'0')));
            school.add(serials.last(), u"iPad"_s, i % 2 == 0 ? u"ipads"_s : u"old"_s);
        }
        // One server a request, and a thousand devices.
        const auto away = school.preview(Away, serials).orders();
        QCOMPARE(away.size(), 2);
        QCOMPARE(away.first().serverId, u"ipads"_s);
        QCOMPARE(away.first().deviceIds.size(), 750);
        QVERIFY(away.first().sort == Apple::Order::Sort::Unassign);
        const auto there = school.preview({.serverId = u"macs"_s, .takesAnyFamily = true}, serials).orders();
        QCOMPARE(there.size(), 2);
        QCOMPARE(there.first().deviceIds.size(), 1000);
        QCOMPARE(there.last().deviceIds.size(), 500);
        for (const auto &order : there)
            QVERIFY(Apple::checked(order, Noon));
        QVERIFY(school.preview(ToIpads, {u"NONE00001"_s}).orders().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestAssignmentPreview)
#include "tst_assignmentpreview.moc"
