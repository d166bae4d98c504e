// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/jamf/pagebench.h"
#include "ui/jamf/devicelist.h"
#include "ui/jamf/devicemodel.h"

class TestJamfLookup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { failOnEveryWarning(); }

    void findsByAnything_data();
    void findsByAnything();
    void looksUpForAnotherPage();
    void forgetsWhatCannotBeLookedUp();
    void warnsOfTheSilent();
    void warnsOfAnEndedProfile();
    void saysThatNothingFits();
    void showsOneSideWhenTheOtherIsForbidden();
    void choosesSeveral();
    void looksByItselfAfterAPause();
    void showsNamesAsTheyAre();
};

void TestJamfLookup::findsByAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("serial") << u"DMQXK7A4LJ"_s << u"iPad-701-03"_s;
    QTest::newRow("serial in small letters") << u"dmqxk7a4lj"_s << u"iPad-701-03"_s;
    QTest::newRow("name") << u"iPad-701-03"_s << u"iPad-701-03"_s;
    QTest::newRow("user") << u"70103"_s << u"iPad-701-03"_s;
    QTest::newRow("computer") << u"Mac-007"_s << u"Mac-007"_s;
}

void TestJamfLookup::findsByAnything()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    QVERIFY(bench.lookUp(text));
    QCOMPARE(bench.words("deviceName"), name);
    QVERIFY(!bench.find("devicesFound")->isVisibleTo(bench.page)); // one needs no list
    QVERIFY(bench.find<Button>("jamf.blank-push")->isEnabled());
}

void TestJamfLookup::looksUpForAnotherPage()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    bench.page->lookUp(u"DMQXK7A4LJ"_s, u"a connection that is gone"_s);
    QTRY_COMPARE(bench.words("deviceName"), u"iPad-701-03"_s);
    bench.page->lookUp(u"Mac-007"_s, {});
    QTRY_COMPARE(bench.words("deviceName"), u"Mac-007"_s);
}

void TestJamfLookup::forgetsWhatCannotBeLookedUp()
{
    PageBench bench;
    bench.show();
    QTRY_VERIFY(bench.find("noServer")->isVisible());
    bench.page->lookUp(u"iPad-701-03"_s, {});
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    bench.page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->subtitle().startsWith(u"Checked"_s), 60'000);
    QCOMPARE(bench.find<QLineEdit>("lookupField")->text(), QString());
}

void TestJamfLookup::warnsOfTheSilent()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    QVERIFY(bench.lookUp(u"iPad-701-03"_s));
    QCOMPARE(bench.callout("deviceWarning"), u"No report for 41 days. It may be out of power or lost."_s);
    QVERIFY(bench.lookUp(u"iPad-701-04"_s));
    QCOMPARE(bench.callout("deviceWarning"), QString());
}

void TestJamfLookup::warnsOfAnEndedProfile()
{
    PageBench bench;
    Sandbox::JamfSchool school = PageBench::school();
    const Sandbox::JamfFleet fleet = school.mobileDevices;
    school.mobileDevices.at = [fleet](qsizetype place) {
        Sandbox::JamfDevice device = fleet.at(place);
        if (device.name == "iPad-701-04"_L1)
            device.mdmProfileEnds = JamfBench::now().addDays(-2);
        return device;
    };
    RunningSchool running(school);
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    QVERIFY(bench.lookUp(u"iPad-701-04"_s));
    QVERIFY(bench.callout("deviceWarning").startsWith(u"Its MDM profile ended on "_s));
}

void TestJamfLookup::saysThatNothingFits()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    QVERIFY(bench.lookUp(u"C0FFEE"_s));
    QCOMPARE(bench.words("lookupSaid"), u"No device fits “C0FFEE”."_s);
    QCOMPARE(bench.words("deviceName"), QString());
    QVERIFY(!bench.find("actions")->isVisibleTo(bench.page));
    QTest::keyClick(bench.find("lookupField"), Qt::Key_Escape);
    QCOMPARE(bench.words("lookupSaid"), QString());
}

void TestJamfLookup::showsOneSideWhenTheOtherIsForbidden()
{
    PageBench bench;
    Sandbox::JamfSchool school = PageBench::school();
    school.clients.first().privileges.removeAll(u"Read Computers"_s);
    RunningSchool running(school);
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    QVERIFY(bench.lookUp(u"iPad-701-03"_s));
    QCOMPARE(bench.words("deviceName"), u"iPad-701-03"_s);
    QCOMPARE(bench.words("lookupFailure"), u"Missing privilege Read Computers"_s);
    QVERIFY(bench.lookUp(u"Mac-007"_s));
    QCOMPARE(bench.words("lookupSaid"), u"Nothing was found where it could be searched."_s);
}

void TestJamfLookup::choosesSeveral()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    QVERIFY(bench.lookUp(u"iPad-701-0"_s));
    auto *list = bench.find<Jamf::DeviceList>("devicesFound");
    const QAbstractItemModelTester tester(list->model());
    QCOMPARE(list->model()->rowCount(), 9);
    QCOMPARE(bench.words("lookupSaid"), u"9 devices found"_s);
    QCOMPARE(bench.words("actionsFor"), u"iPad-701-01"_s); // the one that is shown

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(bench.words("actionsFor"), u"2 devices"_s);
    QCOMPARE(bench.words("deviceName"), u"iPad-701-02"_s);
    const QRect third = list->visualRect(list->model()->index(2, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(third.left() + 14, third.center().y()));
    QCOMPARE(bench.words("actionsFor"), u"3 devices"_s);
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.words("actionsFor"), u"9 devices"_s);
    bench.click("chooseAll"); // which now says none
    QCOMPARE(bench.words("actionsFor"), u"iPad-701-03"_s);
}

void TestJamfLookup::looksByItselfAfterAPause()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    auto *field = bench.find<QLineEdit>("lookupField");
    field->setFocus();
    QTest::keyClicks(field, u"iPad-702-01"_s);
    QTRY_COMPARE(bench.words("deviceName"), u"iPad-702-01"_s);
}

void TestJamfLookup::showsNamesAsTheyAre()
{
    PageBench bench;
    Sandbox::JamfSchool school = PageBench::school();
    const Sandbox::JamfFleet fleet = school.mobileDevices;
    school.mobileDevices.at = [fleet](qsizetype place) {
        Sandbox::JamfDevice device = fleet.at(place);
        if (place == 0)
            device.name = u"<b>bold</b>\u202e"_s;
        return device;
    };
    RunningSchool running(school);
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    QVERIFY(bench.lookUp(u"<b>bold"_s));
    QCOMPARE(bench.words("deviceName"), u"<b>bold</b>\\u{202e}"_s);
    QCOMPARE(bench.find<Label>("deviceName")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestJamfLookup)
#include "tst_jamflookup.moc"
