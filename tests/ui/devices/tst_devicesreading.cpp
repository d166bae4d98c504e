// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/segment.h"
#include "tests/ui/devices/devicesbench.h"

#include <QMenu>
#include <QSemaphore>

using namespace Inventory;

namespace {

constexpr int Most = Segment::Size + 16; ///< two pieces

/// The page over more devices than are read at once; the second piece is held back until goOn().
struct Reading final : DevicesBench
{
    Reading()
        : DevicesBench(0)
    {
        storeMany();
        QObject::connect(&devices, &Register::changed, &window, [this] {
            if (!devices.isWhole() && !isHeld) {
                isHeld = true;
                const auto wait = [gate = gate](Storage::Database &) -> Result<> {
                    gate->acquire();
                    return {};
                };
                static_cast<void>(database.run(wait));
            }
        });
    }
    ~Reading() { goOn(); }

    void storeMany()
    {
        const auto opened = fresh.open();
        QList<OrgDevice> org;
        for (int i = 0; i < Most; ++i)
            org.append(orgDevice(i));
        const auto pull = Pulls(*opened).resumeOrBegin(u"asm"_s, List::Devices, Now);
        QVERIFY(Recorder(*opened).storeDevices(*pull, org, {}, Now));
    }

    void goOn() { gate->release(std::exchange(isOver, true) ? 0 : 1); }

    [[nodiscard]] QStringList exports() const
    {
        QMenu &menu = page->findChild<ToolRow *>()->exportMenu();
        emit menu.aboutToShow();
        QStringList offers;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator() && !action->isCheckable())
                offers.append((action->isEnabled() ? u""_s : u"off: "_s) + action->text());
        }
        return offers;
    }

    [[nodiscard]] QString count(const QString &view) const
    {
        return viewItem(view)->data(Qt::AccessibleTextRole).toString();
    }

    std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
    bool isHeld = false;
    bool isOver = false;
};

} // namespace

class TestDevicesReading final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void saysNoNumberThatLooksFinal();
    void saysNotThatNothingMatches();
    void exportsAllOrWaits();
};

void TestDevicesReading::saysNoNumberThatLooksFinal()
{
    Reading bench;
    QVERIFY(bench.showRead());
    QVERIFY(bench.isHeld && !bench.devices.isWhole());
    QCOMPARE(bench.page->subtitle(), u"Reading…"_s);
    QCOMPARE(bench.page->railCount(), -1);
    QCOMPARE(bench.page->statusLeft(), u"1 selected"_s);
    QTest::keyClicks(bench.field(), u"C02000"_s);
    QVERIFY(bench.shows(10));
    QCOMPARE(bench.words(u"filterShare"_s), u"10 so far"_s);
    QCOMPARE(bench.count(u"All devices"_s), u"All devices"_s);

    bench.goOn();
    QTRY_COMPARE(bench.page->railCount(), Most);
    QTRY_COMPARE(bench.count(u"All devices"_s), u"All devices: 16,400"_s);
    QTRY_COMPARE(bench.words(u"filterShare"_s), u"10 of 16,400"_s);
    QCOMPARE(bench.page->statusLeft(), u"1 of 10 selected"_s);
}

void TestDevicesReading::saysNotThatNothingMatches()
{
    Reading bench;
    QVERIFY(bench.showRead());
    const QString last = DevicesBench::serial(Most - 1);
    QTest::keyClicks(bench.field(), last);
    QVERIFY(bench.shows(0));
    const auto *nothing = bench.find<QWidget>(u"nothingMatches"_s);
    QVERIFY(nothing->isVisible());
    QCOMPARE(nothing->accessibleName(), u"Nothing matches “%1” so far."_s.arg(last));
    QCOMPARE(nothing->accessibleDescription(), u"The rest of the devices are being read."_s);
    bench.goOn();
    QVERIFY(bench.shows(1));
    QCOMPARE(bench.serials(), QStringList {last});
}

void TestDevicesReading::exportsAllOrWaits()
{
    Reading bench;
    QVERIFY(bench.showRead());
    QCOMPARE(bench.exports(), QStringList {u"off: Export is possible once all devices are read"_s});
    bench.goOn();
    QTRY_COMPARE(bench.exports(),
                 (QStringList {u"All 16,400 as an Excel workbook (XLSX)…"_s, u"All 16,400 as CSV text…"_s}));
}

QTEST_MAIN(TestDevicesReading)
#include "tst_devicesreading.moc"
