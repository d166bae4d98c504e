// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/jamf/pagebench.h"
#include "tests/ui/nameless.h"
#include "ui/jamf/previewpane.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTableView>

class TestJamfActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { failOnEveryWarning(); }

    void carriesOut_data();
    void carriesOut();
    void followsUntilDone();
    void saysWhatTheDeviceRefused();
    void namesTheMissingPrivilege();
    void learnsOfAPrivilegeWhenRefused();
    void learnsItOfTheServerThatRefused();
    void leavesOutWhatCannotBeAsked();
    void wantsAWordAndTheNumberTyped();
    void keepsToTheLimit();
    void sendsNothingWhenLeft();
    void sendsNothingThatIsNotWrittenDown();
    void saysWhenTheServerIsGone();
    void showsWhatWasSentBefore();
};

namespace {

/// The page with @p school's server, and the devices that @p text finds.
struct Found
{
    explicit Found(const QString &text, const Sandbox::JamfSchool &school = PageBench::school())
        : running(school)
    {
        bench.bench.connect(running.server, u"Main school"_s);
        isReady = bench.showRead() && bench.lookUp(text);
    }

    void preview(const char *action) { bench.click(action); }
    [[nodiscard]] bool confirm()
    {
        bench.click("confirm");
        return QTest::qWaitFor([this] { return !pane()->isSending(); }, 60'000);
    }
    /// A connection that was kept looks whole until its end is read, and what is sent over it breaks off instead.
    [[nodiscard]] bool seesThatTheServerIsGone()
    {
        const auto known = JamfBench::outcome(bench.bench.accounts.list());
        const auto server = JamfBench::outcome(bench.bench.servers->open(known->constFirst().id));
        for (int i = 0; server && i < 20; ++i) {
            const auto answer = (*server)->get(u"/v1/jamf-pro-version"_s);
            if (JamfBench::codeOf(JamfBench::outcome(answer)) == u"connection-refused"_s)
                return true;
        }
        return false;
    }
    /// Somebody gives the account what it lacks for inventories, and the server is checked anew.
    void grant()
    {
        running.server.change([](Sandbox::JamfSchool &changed) {
            changed.clients.first().privileges.append(u"Send Inventory Requests to Mobile Devices"_s);
        });
        bench.checkNow();
    }
    [[nodiscard]] Jamf::PreviewPane *pane() const { return bench.find<Jamf::PreviewPane>("preview"); }
    [[nodiscard]] Button *send() const { return bench.find<Button>("confirm"); }

    PageBench bench;
    RunningSchool running;
    bool isReady = false;
};

} // namespace

void TestJamfActions::carriesOut_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("state");
    QTest::newRow("blank push") << QByteArray("jamf.blank-push") << QByteArray("POST")
                                << u"/api/v2/mdm/blank-push"_s << u"Send blank push"_s << u"Sent"_s;
    QTest::newRow("renewal") << QByteArray("jamf.renew-mdm-profile") << QByteArray("POST")
                             << u"/api/v1/mdm/renew-profile"_s << u"Renew MDM profile"_s
                             << u"Waiting for the device"_s;
    QTest::newRow("cancelling") << QByteArray("jamf.cancel-commands") << QByteArray("DELETE")
                                << u"/JSSResource/commandflush/*"_s << u"Cancel waiting commands"_s
                                << u"Cancelled"_s;
    QTest::newRow("inventory") << QByteArray("jamf.update-inventory") << QByteArray("POST")
                               << u"/JSSResource/mobiledevicecommands/*"_s << u"Update inventory"_s
                               << u"Waiting for the device"_s;
}

void TestJamfActions::carriesOut()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    QFETCH(const QString, state);
    Found found(u"iPad-701-03"_s);
    QVERIFY(found.isReady);
    found.preview(action.constData());
    QVERIFY(found.pane()->isVisible());
    QCOMPARE(found.bench.page->title(), name);
    QCOMPARE(found.bench.callout("previewCallout"), u"Nothing has been sent yet."_s);
    QVERIFY(found.bench.find("cancelPreview")->hasFocus());
    QVERIFY(!found.bench.find("typed")->isVisibleTo(found.bench.page));
    QCOMPARE(nameless(*found.bench.page).join(u'\n'), QString());
    QCOMPARE(found.running.server.requests(verb, path), 0);
    QVERIFY(found.bench.history().isEmpty());

    QVERIFY(found.confirm());
    QCOMPARE(found.running.server.requests(verb, path), 1);
    QVERIFY2(found.bench.callout("previewCallout").startsWith(u"Jamf Pro has taken it for 1 device"_s),
             qPrintable(found.bench.callout("previewCallout")));
    QTRY_COMPARE(found.bench.history().value(0).outcome, u"done"_s);
    const History::Entry line = found.bench.history().constFirst();
    QCOMPARE(line.what, QString::fromLatin1(action));
    QCOMPARE(line.who, u"Lin Yi-chun"_s);
    QCOMPARE(line.where, u"Main school"_s);
    QCOMPARE(line.about, QStringList(u"DMQXK7A4LJ"_s));

    QTest::keyClick(found.bench.window.focusWidget(), Qt::Key_Escape);
    QVERIFY(!found.pane()->isVisible());
    const Jamf::PanelRow row = found.bench.at(name);
    QCOMPARE(row.kind, Jamf::PanelRow::Kind::Command);
    QCOMPARE(row.detail, u"iPad-701-03"_s);
    QCOMPARE(row.sentence, state);
}

void TestJamfActions::followsUntilDone()
{
    Sandbox::JamfSchool school = PageBench::school();
    school.commandsTake = std::chrono::seconds(1);
    Found found(u"iPad-701-0"_s, school);
    QVERIFY(found.isReady);
    QTest::keyClick(found.bench.find("devicesFound"), Qt::Key_A, Qt::ControlModifier);
    found.preview("jamf.renew-mdm-profile");
    QVERIFY(found.confirm());
    found.bench.click("cancelPreview");
    // One of the nine sleeps, and goes on waiting.
    QTRY_COMPARE_WITH_TIMEOUT(found.bench.at(u"Renew MDM profile"_s).sentence, u"8 done, 1 waiting"_s,
                              60'000);
    QCOMPARE(found.bench.at(u"Renew MDM profile"_s).severity, Credentials::Severity::Notice);

    found.running.server.change([](Sandbox::JamfSchool &changed) {
        for (Sandbox::JamfCommand &command : changed.commands)
            command.manner = Sandbox::JamfDevice::Manner::Answers;
    });
    QTRY_COMPARE_WITH_TIMEOUT(found.bench.at(u"Renew MDM profile"_s).sentence, u"9 done"_s, 60'000);
    QVERIFY(found.running.comesToRest(u"/api/v2/mdm/commands"_s)); // nothing is pending
}

void TestJamfActions::saysWhatTheDeviceRefused()
{
    Sandbox::JamfSchool school = PageBench::school();
    school.commandsTake = std::chrono::seconds(0);
    Found found(u"iPad-712-30"_s, school);
    QVERIFY(found.isReady);
    found.preview("jamf.blank-push");
    QVERIFY(found.confirm());
    QVERIFY(found.bench.callout("previewCallout").startsWith(u"Jamf Pro refused 1 device."_s));
    QTRY_COMPARE(found.bench.history().value(0).outcome, u"failed"_s);
    found.bench.click("cancelPreview");

    found.preview("jamf.renew-mdm-profile");
    QVERIFY(found.confirm());
    found.bench.click("cancelPreview");
    QTRY_VERIFY(found.bench.at(u"Renew MDM profile"_s).sentence.startsWith(u"Failed: "_s));
}

void TestJamfActions::namesTheMissingPrivilege()
{
    Found found(u"iPad-701-03"_s, Sandbox::demoJamfSchool(JamfBench::now(), JamfBench::english));
    QVERIFY(found.isReady);
    auto *button = found.bench.find<Button>("jamf.update-inventory");
    QTRY_VERIFY(!button->isEnabled());
    const auto privilege = u"Missing privilege Send Inventory Requests to Mobile Devices"_s;
    QCOMPARE(found.bench.words("why-jamf.update-inventory"), privilege);
    QCOMPARE(button->accessibleDescription(), privilege);
    QVERIFY(found.bench.find<Button>("jamf.blank-push")->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!found.pane()->isVisible());
    found.grant();
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 60'000);
}

void TestJamfActions::learnsOfAPrivilegeWhenRefused()
{
    Sandbox::JamfSchool school = Sandbox::demoJamfSchool(JamfBench::now(), JamfBench::english);
    school.tellsClientPrivileges = false;
    Found found(u"iPad-701-03"_s, school);
    QVERIFY(found.isReady);
    found.preview("jamf.update-inventory");
    QVERIFY(found.confirm());
    QCOMPARE(found.bench.callout("previewCallout"),
             u"Nothing was done. Missing privilege Send Inventory Requests to Mobile Devices"_s);
    QTRY_COMPARE(found.bench.history().value(0).outcome, u"no-privilege"_s);
    found.bench.click("cancelPreview");
    QVERIFY(!found.bench.find<Button>("jamf.update-inventory")->isEnabled());
    found.grant();
    QTRY_VERIFY(found.bench.find<Button>("jamf.update-inventory")->isEnabled());
    found.preview("jamf.update-inventory");
    QVERIFY(found.confirm());
    QTRY_COMPARE(found.bench.history().value(0).outcome, u"done"_s);
}

void TestJamfActions::learnsItOfTheServerThatRefused()
{
    Sandbox::JamfSchool school = Sandbox::demoJamfSchool(JamfBench::now(), JamfBench::english);
    school.tellsClientPrivileges = false;
    Found found(u"iPad-701-03"_s, school);
    QVERIFY(found.isReady);
    const QString first = JamfBench::outcome(found.bench.bench.accounts.list())->constFirst().id;
    const RunningSchool other(PageBench::school());
    const QString second = found.bench.bench.connect(other.server, u"Other school"_s).id;
    found.bench.page->reload();
    QTRY_COMPARE(found.bench.find<QComboBox>("servers")->count(), 2);

    const auto *button = found.bench.find<Button>("jamf.update-inventory");
    found.preview("jamf.update-inventory");
    found.bench.click("confirm");
    QVERIFY(found.pane()->isSending());
    found.bench.page->lookUp(u"iPad-701-03"_s, second); // as from another page, before the answer is there
    QTRY_VERIFY(!found.pane()->isSending());
    QTRY_COMPARE(found.bench.history().value(0).outcome, u"no-privilege"_s);
    found.bench.click("cancelPreview");
    QTRY_COMPARE(found.bench.words("deviceName"), u"iPad-701-03"_s);
    QVERIFY(button->isEnabled());

    found.bench.page->lookUp(u"iPad-701-03"_s, first);
    QTRY_COMPARE(found.bench.words("deviceName"), u"iPad-701-03"_s);
    QVERIFY(!button->isEnabled());
}

void TestJamfActions::leavesOutWhatCannotBeAsked()
{
    Found found(u"Mac-00"_s);
    QVERIFY(found.isReady);
    QCOMPARE(found.bench.words("why-jamf.update-inventory"), u"Computers report by themselves"_s);
    QTest::keyClick(found.bench.find("devicesFound"), Qt::Key_A, Qt::ControlModifier);
    found.preview("jamf.update-inventory");
    auto *table = found.bench.find<QTableView>("previewTable");
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 9);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Left out"_s);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"Computers report by themselves"_s);
    QVERIFY(!found.send()->isEnabled());
    QVERIFY(found.bench.callout("previewCallout").startsWith(u"There is nothing to send"_s));
}

void TestJamfActions::wantsAWordAndTheNumberTyped()
{
    Found found(u"iPad-701-"_s);
    QVERIFY(found.isReady);
    QTest::keyClick(found.bench.find("devicesFound"), Qt::Key_A, Qt::ControlModifier);
    found.preview("jamf.blank-push");
    auto *typed = found.bench.find<QLineEdit>("typed");
    QVERIFY(typed->hasFocus());
    QVERIFY(!found.send()->isEnabled());
    QCOMPARE(typed->accessibleName(), u"Type push 30 to go on."_s);
    for (const QString &wrong : {u"30"_s, u"push 3"_s, u"renew 30"_s, u"push 300"_s}) {
        typed->clear();
        QTest::keyClicks(typed, wrong);
        QVERIFY2(!found.send()->isEnabled(), qPrintable(wrong));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(found.bench.history().isEmpty());
    }
    typed->clear();
    QTest::keyClicks(typed, u" Push  30"_s);
    QVERIFY(found.send()->isEnabled());
    found.bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
    QTRY_COMPARE(typed->accessibleName(), u"輸入「推播 30」以繼續。"_s);
    QVERIFY(!found.send()->isEnabled());
    typed->setText(u"推播　３０"_s); // as an input method leaves it
    QVERIFY(found.send()->isEnabled());
    typed->clear();
    found.bench.preferences.setLanguage(Preferences::Language::English);
    QTRY_COMPARE(typed->accessibleName(), u"Type push 30 to go on."_s);
    QTest::keyClicks(typed, u"push 30"_s);
    QCOMPARE(found.send()->text(), u"Send to 30 devices"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE(found.bench.history().value(0).outcome, u"done"_s);
    QCOMPARE(found.bench.history().constFirst().about.size(), 30);
}

void TestJamfActions::keepsToTheLimit()
{
    Found found(u"iPad-7"_s);
    QVERIFY(found.isReady);
    QTest::keyClick(found.bench.find("devicesFound"), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(found.bench.words("actionsFor"), u"60 devices"_s);
    found.preview("jamf.blank-push");
    QVERIFY(!found.send()->isEnabled());
    QVERIFY(found.bench.callout("previewCallout").startsWith(u"60 devices are more"_s));
    QVERIFY(!found.bench.find("typed")->isVisibleTo(found.bench.page));

    auto *limit = found.bench.find<QSpinBox>("limit");
    QCOMPARE(limit->value(), 50);
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"60"_s);
    QVERIFY(found.bench.find("typed")->isVisibleTo(found.bench.page));
    QTest::keyClicks(found.bench.find("typed"), u"push 60"_s);
    QVERIFY(found.send()->isEnabled());
}

void TestJamfActions::sendsNothingWhenLeft()
{
    Found found(u"iPad-701-03"_s);
    QVERIFY(found.isReady);
    found.preview("jamf.blank-push");
    QTest::keyClick(found.bench.window.focusWidget(), Qt::Key_Return); // on Cancel, which has the focus
    QTest::keyClick(found.bench.window.focusWidget(), Qt::Key_Space);
    QVERIFY(!found.pane()->isVisible());
    QVERIFY(found.bench.history().isEmpty());
    QCOMPARE(found.running.server.requests("POST", u"/api/v2/mdm/blank-push"_s), 0);
}

void TestJamfActions::sendsNothingThatIsNotWrittenDown()
{
    Found found(u"iPad-701-03"_s);
    QVERIFY(found.isReady);
    found.bench.isBookTorn = true;
    found.preview("jamf.blank-push");
    QVERIFY(found.confirm());
    QVERIFY(found.bench.callout("previewCallout").startsWith(u"Nothing was done. "_s));
    QCOMPARE(found.running.server.requests("POST", u"/api/v2/mdm/blank-push"_s), 0);
}

void TestJamfActions::saysWhenTheServerIsGone()
{
    Found found(u"iPad-701-03"_s);
    QVERIFY(found.isReady);
    found.preview("jamf.renew-mdm-profile");
    found.running.server.stop();
    QVERIFY(found.seesThatTheServerIsGone());
    QVERIFY(found.confirm());
    QVERIFY(found.bench.callout("previewCallout").startsWith(u"Nothing was done. "_s));
    QTRY_VERIFY(found.bench.history().value(0).outcome != u"pending"_s);
    QVERIFY(found.send()->isEnabled()); // it can be tried again
    found.bench.click("cancelPreview");
    QVERIFY(found.bench.at(u"Renew MDM profile"_s).sentence.startsWith(u"Nothing was done. "_s));
}

void TestJamfActions::showsWhatWasSentBefore()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    const History::Entry entry {.at = JamfBench::now().addSecs(-600),
                                .who = u"Chen Chih-hao"_s,
                                .what = u"jamf.blank-push"_s,
                                .where = u"Main school"_s,
                                .about = {u"DMQXK7A4LJ"_s},
                                .outcome = u"done"_s};
    QVERIFY(JamfBench::outcome(bench.book().begin(entry)));
    QVERIFY(bench.showRead());
    QTRY_VERIFY(bench.row(u"Send blank push"_s).isValid());
    QCOMPARE(bench.at(u"Send blank push"_s).detail, u"DMQXK7A4LJ"_s);
    QCOMPARE(bench.at(u"Send blank push"_s).sentence, u"Sent"_s);
}

QTEST_MAIN(TestJamfActions)
#include "tst_jamfactions.moc"
