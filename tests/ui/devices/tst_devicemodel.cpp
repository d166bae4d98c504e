// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/devices/devicesbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Inventory;

class TestDeviceModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void readsTheWindowAlone();
    void keepsToTheRulesOfModels();
    void skipsWhatNobodyWantsAnyLonger();
    void showsWhatIsKnownUntilItIsReadAnew();
    void asksForTheOrderOfItsHead();

private:
    [[nodiscard]] static Selection all(Register &devices, const Query &query = {})
    {
        return devices.index()->select(query, DevicesBench::Now);
    }
    [[nodiscard]] static bool isRead(Register &devices)
    {
        devices.refresh();
        return QTest::qWaitFor([&devices] { return devices.isWhole(); }, 60'000);
    }
};

void TestDeviceModel::readsTheWindowAlone()
{
    DevicesBench bench(900);
    QVERIFY(isRead(bench.devices));
    DeviceModel model(bench.devices, bench.preferences);
    model.show(all(bench.devices));
    QCOMPARE(model.rowCount(), 900);
    QVERIFY(!model.index(0, 0).data(DeviceModel::LookRole).isValid()); // waits
    QVERIFY(!model.deviceAt(0));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.want(400, 420);
    QTRY_VERIFY(model.deviceAt(410));
    QCOMPARE(model.index(410, 0).data().toString(), DevicesBench::serial(410));
    QVERIFY(!model.deviceAt(0));
    QVERIFY(!model.deviceAt(899));
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first()[0].toModelIndex().row() <= 400);
    QVERIFY(changed.first()[1].toModelIndex().row() >= 420);
}

void TestDeviceModel::keepsToTheRulesOfModels()
{
    DevicesBench bench(300);
    QVERIFY(isRead(bench.devices));
    DeviceModel model(bench.devices, bench.preferences);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(all(bench.devices));
    model.want(0, 30);
    QTRY_VERIFY(model.deviceAt(0));
    model.show(all(bench.devices, {.text = u"iPad-1"_s}));
    model.want(0, 30);
    QTRY_VERIFY(model.deviceAt(0));
    model.show(all(bench.devices, {.text = u"nothing has this name"_s}));
    QCOMPARE(model.rowCount(), 0);
    model.retranslate();
    model.show(all(bench.devices));
    QCOMPARE(model.rowCount(), 300);
}

void TestDeviceModel::skipsWhatNobodyWantsAnyLonger()
{
    DevicesBench bench(2000);
    QVERIFY(isRead(bench.devices));
    DeviceModel model(bench.devices, bench.preferences);
    model.show(all(bench.devices));
    for (int row = 0; row < 1900; row += 100) // faster than any disk
        model.want(row, row + 20);
    model.want(1900, 1920);
    QTRY_VERIFY(model.deviceAt(1910));
    QVERIFY(model.deviceAt(10)); // was under way
    QVERIFY(!model.deviceAt(800));
}

void TestDeviceModel::showsWhatIsKnownUntilItIsReadAnew()
{
    DevicesBench bench(50);
    QVERIFY(isRead(bench.devices));
    DeviceModel model(bench.devices, bench.preferences);
    model.show(all(bench.devices));
    model.want(0, 49);
    QTRY_VERIFY(model.deviceAt(30));
    {
        const auto database = bench.fresh.open();
        JamfDevice renamed = DevicesBench::jamfDevice(30);
        renamed.name = u"Library"_s;
        Pulls pulls(*database);
        const auto pull = pulls.resumeOrBegin(u"jamf"_s, List::JamfMobileDevices, DevicesBench::Now);
        QVERIFY(Recorder(*database).storeJamf(*pull, {renamed}, u"more"_s, DevicesBench::Now));
    }
    const auto before = bench.devices.index();
    bench.devices.refresh();
    QTRY_VERIFY(bench.devices.index() != before);
    model.show(all(bench.devices));
    QCOMPARE(model.deviceAt(30)->jamf.name, u"iPad-30"_s); // no flicker
    model.want(0, 49);
    QTRY_COMPARE(model.deviceAt(30)->jamf.name, u"Library"_s);
}

void TestDeviceModel::asksForTheOrderOfItsHead()
{
    DevicesBench bench(3);
    DeviceModel model(bench.devices, bench.preferences);
    const QSignalSpy asked(&model, &DeviceModel::sortAsked);
    model.sort(static_cast<int>(Column::CoverageEnds), Qt::DescendingOrder);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Sort>(), (Sort {Column::CoverageEnds, true}));
    QCOMPARE(model.headerData(static_cast<int>(Column::Name), Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Name"_s);
}

QTEST_MAIN(TestDeviceModel)
#include "tst_devicemodel.moc"
