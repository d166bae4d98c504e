// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/actions.h"
#include "tests/core/jamf/jamfbench.h"

#include <QRegularExpression>

using namespace JamfBench;
using Fault = Sandbox::JamfFault::Kind;
using Jamf::Action;
using Jamf::Device;

namespace {

Sandbox::JamfSchool school()
{
    return Sandbox::fullJamfSchool(now(), english);
}

Jamf::Lookup found(Bench &bench, const QString &text)
{
    const auto lookup = outcome(Jamf::findDevices(*bench.server, text));
    return lookup ? *lookup : Jamf::Lookup();
}

QStringList serials(const QList<Device> &devices)
{
    QStringList list;
    for (const Device &device : devices)
        list.append(device.serialNumber);
    return list;
}

/// The first mobile device and the first computer.
QList<Device> two(Bench &bench)
{
    const Sandbox::JamfSchool known = bench.sandbox.school();
    return found(bench, known.mobileDevices.at(0).serialNumber).devices
        + found(bench, known.computers.at(0).serialNumber).devices;
}

} // namespace

class TestDevices final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsBySerialNumberNameAndUser()
    {
        Bench bench(school());
        const Sandbox::JamfDevice pad = bench.sandbox.school().mobileDevices.at(3);
        const Sandbox::JamfDevice mac = bench.sandbox.school().computers.at(3);
        for (const Sandbox::JamfDevice &wanted : {pad, mac}) {
            QVERIFY(serials(found(bench, wanted.name).devices).contains(wanted.serialNumber));
            QCOMPARE(serials(found(bench, u' ' + wanted.serialNumber.toLower() + u' ').devices).value(0),
                     wanted.serialNumber);
            if (!wanted.user.isEmpty())
                QVERIFY(serials(found(bench, wanted.user).devices).contains(wanted.serialNumber));
        }
        const Device device = found(bench, pad.serialNumber).devices.value(0);
        QCOMPARE(device.sort, Device::Sort::Mobile);
        QCOMPARE(device.managementId, pad.managementId);
        QCOMPARE(device.udid, pad.udid);
        QCOMPARE(device.name, pad.name);
        QCOMPARE(device.osVersion, pad.osVersion);
        QVERIFY(device.lastInventory);
        QVERIFY(device.mdmProfileEnds);
        QCOMPARE(device.isManaged, std::optional(pad.isManaged));
    }

    void quotesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"a\"b", "a\\", "x;name==*", "a,b", "(", "校本部", "100%", "a+b&c=d", "'", "=in=("})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void quotesWhatIsTyped()
    {
        QFETCH(const QString, text);
        Bench bench(school());
        const auto lookup = outcome(Jamf::findDevices(*bench.server, text));
        QVERIFY2(lookup, qPrintable(codeOf(lookup)));
        for (const Error &error : lookup->errors)
            QVERIFY2(false, qPrintable(error.detail));
        QVERIFY(lookup->devices.size() < 40);
    }

    void nothingIsAskedForNothing()
    {
        Bench bench(school());
        QVERIFY(found(bench, u"  "_s).devices.isEmpty());
        QCOMPARE(bench.sandbox.requests(), 0);
    }

    void halfIsBetterThanNothing()
    {
        Bench bench(school());
        const QString serial = bench.sandbox.school().mobileDevices.at(0).serialNumber;
        bench.fail(Fault::MissingPrivilege, u"/api/v*/computers-inventory"_s, -1, 0, u"Read Computers"_s);
        const Jamf::Lookup lookup = found(bench, serial);
        QCOMPARE(serials(lookup.devices), QStringList(serial));
        QCOMPARE(lookup.errors.size(), 1);
        QCOMPARE(lookup.errors.first().about, QStringList(u"Read Computers"_s));
    }

    void doesEachAction_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("able");
        QTest::newRow("blank push") << Action::BlankPush << "POST"_ba << u"/api/v2/mdm/blank-push"_s << 2;
        QTest::newRow("renew") << Action::RenewMdmProfile << "POST"_ba << u"/api/v1/mdm/renew-profile"_s << 2;
        QTest::newRow("cancel") << Action::CancelCommands << "DELETE"_ba << u"/JSSResource/commandflush/*"_s
                                << 2;
        QTest::newRow("inventory") << Action::UpdateInventory << "POST"_ba
                                   << u"/JSSResource/mobiledevicecommands/command/UpdateInventory/*"_s << 1;
    }

    void doesEachAction()
    {
        QFETCH(const Action, action);
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const int, able);
        Bench bench(school());
        const QList<Device> devices = two(bench);
        QCOMPARE(devices.size(), 2);
        QCOMPARE(Jamf::eligible(action, devices).size(), able);
        const auto done = outcome(Jamf::perform(*bench.server, action, devices));
        QVERIFY2(done, qPrintable(codeOf(done) + u' ' + (done ? QString() : done.error().detail)));
        QCOMPARE(done->accepted.size(), able);
        QVERIFY(done->refused.isEmpty());
        QVERIFY(bench.sandbox.requests(method, path) >= 1);
        QVERIFY(bench.sandbox.requests(method, path) <= 2);
    }

    void namesThePrivilegeOfAnAction_data()
    {
        QTest::addColumn<Action>("action");
        for (const Action action : Jamf::allActions())
            QTest::newRow(qPrintable(Jamf::code(action))) << action;
    }

    void namesThePrivilegeOfAnAction()
    {
        QFETCH(const Action, action);
        Sandbox::JamfSchool reading = school();
        reading.clients.first().privileges = Sandbox::jamfReadingPrivileges();
        Bench bench(reading);
        const QList<Device> devices = two(bench);
        const auto done = outcome(Jamf::perform(*bench.server, action, devices));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Forbidden);
        QCOMPARE(codeOf(done), u"no-privilege"_s);
        QCOMPARE(done.error().about,
                 QStringList(Jamf::privilegesFor(action, Device::Sort::Mobile).join(u", "_s)));
    }

    void neverSendsTwice()
    {
        Bench bench(school());
        const QList<Device> devices = two(bench).first(1);
        bench.fail(Fault::BadGateway, u"/api/v2/mdm/blank-push"_s);
        const auto done = outcome(Jamf::perform(*bench.server, Action::BlankPush, devices));
        QCOMPARE(codeOf(done), u"server-fault"_s);
        QCOMPARE(bench.sandbox.requests("POST"_ba, u"/api/v2/mdm/blank-push"_s), 1);
    }

    void saysThatAnActionIsGone()
    {
        Bench bench(Sandbox::oldJamfSchool(now(), english));
        Device device {.id = u"1"_s, .managementId = u"00000000-0000-4000-8000-000000000001"_s};
        device.serialNumber = u"S"_s;
        const auto done = outcome(Jamf::perform(*bench.server, Action::BlankPush, {device}));
        QCOMPARE(codeOf(done), u"action-unavailable"_s);
        QCOMPARE(done.error().about, QStringList(u"jamf.blank-push"_s));
    }

    void saysThatRenewalIsSwitchedOff()
    {
        Sandbox::JamfSchool edited = school();
        edited.canRenewProfiles = false;
        Bench bench(edited);
        const QList<Device> devices = two(bench);
        QCOMPARE(codeOf(outcome(Jamf::perform(*bench.server, Action::RenewMdmProfile, devices))),
                 u"renewal-switched-off"_s);
    }

    void asksForInformationWhereTheClassicCommandIsGone()
    {
        Sandbox::JamfSchool edited = school();
        edited.hasClassicUpdateInventory = false;
        Bench bench(edited);
        const QList<Device> devices = two(bench).first(1);
        const auto done = outcome(Jamf::perform(*bench.server, Action::UpdateInventory, devices));
        QVERIFY2(done, qPrintable(codeOf(done) + u' ' + (done ? QString() : done.error().detail)));
        QCOMPARE(done->accepted, serials(devices));
        QVERIFY(!done->commands.isEmpty());
        const auto states
            = outcome(Jamf::commandStates(*bench.server, {devices.first().managementId}, now().addSecs(-60)));
        QVERIFY2(states, qPrintable(codeOf(states)));
        QStringList uuids;
        for (const Jamf::CommandState &state : *states)
            uuids.append(state.uuid);
        for (const QString &uuid : done->commands)
            QVERIFY(uuids.contains(uuid));
    }

    void namesThePrivilegesForInformationWhereTheClassicCommandIsGone()
    {
        Sandbox::JamfSchool edited = school();
        edited.hasClassicUpdateInventory = false;
        edited.clients.first().privileges.removeOne(u"Send Device Information Command"_s);
        Bench bench(edited);
        const auto done = outcome(Jamf::perform(*bench.server, Action::UpdateInventory, two(bench).first(1)));
        QVERIFY(!done);
        QCOMPARE(done.error().about, QStringList(Jamf::privilegesForInformation().join(u", "_s)));
    }

    void dismissesANotification()
    {
        Bench bench(school());
        const QJsonObject first = bench.sandbox.school().notifications.first().toObject();
        const qsizetype before = bench.sandbox.school().notifications.size();
        const auto done = outcome(
            Jamf::dismiss(*bench.server, first[u"type"_s].toString(), Jamf::parseId(first[u"id"_s])));
        QVERIFY2(done, qPrintable(codeOf(done)));
        QCOMPARE(bench.sandbox.school().notifications.size(), before - 1);
    }

    void tellsItsOwnPrivileges()
    {
        Bench bench(school());
        const auto own = outcome(Jamf::ownPrivileges(*bench.server));
        QVERIFY(own && *own);
        QVERIFY((*own)->contains(u"Read Mobile Devices"_s));
    }
};

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
