// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/coverage.h"
#include "ui/devices/columns.h"
#include "ui/devices/devicewords.h"

#include <QTest>

using namespace Inventory;
using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

Device school()
{
    Device device {.id = 1};
    device.org.serialNumber = u"C02"_s;
    device.inOrg = {.connection = u"asm"_s, .firstSeenAt = Now.addDays(-9)};
    device.inJamf = {.connection = u"jamf"_s, .firstSeenAt = Now.addDays(-9)};
    return device;
}

Look look(const Device &device, Column column)
{
    return lookOf(device, column, Now, Words::Years::Common);
}

} // namespace

class TestDeviceWords final : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowBadCoverageIs_data();
    void tellsHowBadCoverageIs();
    void tellsCoverageWithoutAnEnd();
    void tellsTheAgeOfCoverage();
    void tellsActivationLock();
    void tellsWhenADeviceWasSeen_data();
    void tellsWhenADeviceWasSeen();
    void saysWhyACellIsEmpty();
    void knowsEveryColumn();
    void exportsDatesAsDates();
    void showsForeignTextHarmlessly();
};

void TestDeviceWords::tellsHowBadCoverageIs_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::addColumn<std::optional<Severity>>("mark");
    const auto row = [](int days, const QString &words, std::optional<Severity> mark) {
        QTest::addRow("%d", days) << days << words << mark;
    };
    row(400, u"25 Dec 2027"_s, Severity::Ok);
    row(90, u"18 Feb 2027"_s, Severity::Ok);
    row(89, u"17 Feb 2027"_s, Severity::Notice);
    row(29, u"19 Dec 2026"_s, Severity::Warning);
    row(-1, u"ended 19 Nov 2026"_s, Severity::Expired);
    row(-400, u"ended 16 Oct 2025"_s, std::nullopt); // alarms nobody any longer
}

void TestDeviceWords::tellsHowBadCoverageIs()
{
    QFETCH(const int, days);
    QFETCH(const QString, words);
    QFETCH(const std::optional<Severity>, mark);
    Device device = school();
    device.coverageFetchedAt = Now;
    device.coverageEndsAt = Now.addDays(days);
    QCOMPARE(look(device, Column::CoverageEnds).text, words);
    QCOMPARE(look(device, Column::CoverageEnds).mark, mark);
}

void TestDeviceWords::tellsCoverageWithoutAnEnd()
{
    Device device = school();
    device.coverageFetchedAt = Now;
    device.coverageEndsAt = openEnd();
    QCOMPARE(look(device, Column::CoverageEnds).text, u"no end"_s);
    QCOMPARE(look(device, Column::CoverageEnds).mark, std::optional(Severity::Ok));
    QVERIFY(look(device, Column::CoverageEnds).ink == Label::Ink::Text);
    QCOMPARE(cellOf(device, Column::CoverageEnds), Cell(u"no end"_s));
    DeviceChange changed {.what = DeviceChange::What::CoverageChanged};
    changed.before = u"2026-12-01T00:00:00Z"_s;
    changed.after = u"open"_s;
    QCOMPARE(DeviceWords::change(changed, Words::Years::Common),
             u"Coverage has no end now, before it was 1 Dec 2026"_s);
    std::swap(changed.before, changed.after);
    QCOMPARE(DeviceWords::change(changed, Words::Years::Common),
             u"Coverage ends 1 Dec 2026, before it had no end"_s);
}

void TestDeviceWords::tellsTheAgeOfCoverage()
{
    QVERIFY(!isShownAtFirst(Column::CoverageRead));
    QCOMPARE(titleOf(Column::CoverageRead), u"Coverage read"_s);
    Device device = school();
    QCOMPARE(look(device, Column::CoverageRead).text, u"not read yet"_s);
    QCOMPARE(cellOf(device, Column::CoverageRead), Cell());
    device.coverageFetchedAt = Now.addSecs(-25 * 3600);
    QCOMPARE(look(device, Column::CoverageRead).text, u"yesterday"_s);
    device.coverageFetchedAt = Now.addDays(-29);
    QCOMPARE(look(device, Column::CoverageRead).text, u"29 day(s)"_s);
    QCOMPARE(cellOf(device, Column::CoverageRead), Cell(Now.addDays(-29).toLocalTime()));
    device = school();
    device.inOrg = {};
    QCOMPARE(look(device, Column::CoverageRead).text, u"unknown"_s);
}

void TestDeviceWords::tellsActivationLock()
{
    const auto said = [](std::optional<bool> isLocked, const QString &type) {
        return DeviceWords::activationLock(Sync::DeviceSight {isLocked, type, Now}.lock());
    };
    QCOMPARE(said(false, u"NONE"_s), u"Off"_s);
    QCOMPARE(said(true, u"MDM"_s), u"On, by the MDM server"_s);
    QCOMPARE(said(true, u"USER"_s), u"On, by a person"_s);
    QCOMPARE(said(true, u"LATER"_s), u"On"_s);
    QCOMPARE(said({}, {}), u"Apple does not say"_s);
}

void TestDeviceWords::tellsWhenADeviceWasSeen_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isStale");
    QTest::newRow("now") << 59 << u"just now"_s << false;
    QTest::newRow("hours") << 3 * 60 << u"3 hour(s)"_s << false;
    QTest::newRow("yesterday") << 25 * 60 << u"yesterday"_s << false;
    QTest::newRow("the day before") << 47 * 60 << u"2 day(s)"_s << false;
    QTest::newRow("29") << 29 * 1440 << u"29 day(s)"_s << false;
    QTest::newRow("30") << 30 * 1440 << u"30 day(s)"_s << true;
}

void TestDeviceWords::tellsWhenADeviceWasSeen()
{
    QFETCH(const int, minutes);
    Device device = school();
    device.jamf.lastInventoryUpdateDate = Now.addSecs(-60 * minutes);
    const Look seen = look(device, Column::LastInventory);
    QTEST(seen.text, "words");
    QTEST(seen.ink == Label::Ink::Stale, "isStale");
}

void TestDeviceWords::saysWhyACellIsEmpty()
{
    Device device = school();
    QCOMPARE(look(device, Column::AssignedServer).text, u"None"_s);
    QCOMPARE(look(device, Column::AssignedServer).mark, std::optional(Severity::Warning));
    QCOMPARE(look(device, Column::CoverageEnds).text, u"not read yet"_s);
    QCOMPARE(look(device, Column::LastInventory).text, u"never"_s);
    QCOMPARE(look(device, Column::OrderNumber).text, u"none"_s);
    device.inJamf = {};
    QCOMPARE(look(device, Column::Name).text, u"not in Jamf Pro"_s);
    device.coverageFetchedAt = Now;
    QCOMPARE(look(device, Column::CoverageEnds).text, u"no plan known"_s);
    device.inOrg = {};
    QCOMPARE(look(device, Column::AssignedServer).text, u"not at Apple"_s);
}

void TestDeviceWords::knowsEveryColumn()
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column) {
        titles.append(titleOf(nthColumn(column)));
        QVERIFY(!titles.constLast().isEmpty());
        QCOMPARE(columnOf(wordOf(nthColumn(column)).toString()), std::optional(nthColumn(column)));
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(furtherTitles().size(), furtherCells(school()).size());
}

void TestDeviceWords::exportsDatesAsDates()
{
    Device device = school();
    device.org.addedToOrgDateTime = Now;
    device.jamf.lastInventoryUpdateDate = Now;
    QCOMPARE(cellOf(device, Column::AddedToOrg), Cell(QDate(2026, 11, 20)));
    QCOMPARE(cellOf(device, Column::LastInventory), Cell(Now.toLocalTime()));
    QCOMPARE(cellOf(device, Column::SerialNumber), Cell(u"C02"_s));
    QCOMPARE(cellOf(device, Column::Name), Cell(QString())); // no words in place of what is missing
    const auto further
        = [&device](const QString &title) { return furtherCells(device).at(furtherTitles().indexOf(title)); };
    device.inOrg.goneAt = Now.addDays(-2);
    QCOMPARE(further(u"Released on"_s), Cell());
    QCOMPARE(further(u"Release noticed on"_s), Cell(QDate(2026, 11, 18)));
    device.org.releasedFromOrgDateTime = Now.addDays(-5);
    QCOMPARE(further(u"Released on"_s), Cell(QDate(2026, 11, 15)));
}

void TestDeviceWords::showsForeignTextHarmlessly()
{
    Device device = school();
    device.jamf.name = u"a\u202eb\n"_s;
    QCOMPARE(look(device, Column::Name).text, u"a\\u{202e}b\\u{a}"_s);
}

QTEST_MAIN(TestDeviceWords)
#include "tst_devicewords.moc"
