// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/jamf/pagebench.h"
#include "tests/ui/nameless.h"
#include "tests/ui/survivors.h"

#include <QComboBox>

using Jamf::PanelRow;
using Kind = PanelRow::Kind;

class TestJamfPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { failOnEveryWarning(); }

    void showsServerAndRows();
    void showsWhatTheLedgerHolds();
    void copiesMissingPrivileges();
    void dismissesWhatTheServerLetsGo();
    void aReportFromBeforeBringsNothingBack();
    void keepsWhatTheServerDoesNot();
    void goesByKeyboard();
    void choosesARowThatComesUnderTheFocus();
    void looksAtOneOfTwoServers();
    void saysWhatItIsForWithoutServer();
    void keepsWhatItKnowsWhenTheServerIsGone();
    void saysWhyNobodyCanSignIn();
    void warnsOfAddressAndClock();
    void changesLanguageWhileOpen();
    void showsOnePaneInASmallWindow();
};

void TestJamfPanel::showsServerAndRows()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());

    QCOMPARE(bench.words("address"), running.server.url().authority());
    QCOMPARE(bench.words("version"), u"11.30.1"_s);
    QCOMPARE(bench.words("health"), u"Healthy"_s);
    QCOMPARE(bench.words("mobileDevices"), u"1,138"_s);
    QCOMPARE(bench.words("computers"), u"86"_s);
    QVERIFY(!bench.find<QComboBox>("servers")->isVisibleTo(bench.page));

    const PanelRow expired = bench.at(u"Google LDAP keystore"_s);
    QCOMPARE(expired.kind, Kind::Credential);
    QCOMPARE(expired.number, u"4"_s);
    QCOMPARE(expired.unit, u"days ago"_s);
    QCOMPARE(expired.word, u"Expired"_s);
    QCOMPARE(expired.detail, u"LDAP keystore"_s);
    QCOMPARE(bench.names(Kind::Credential).constFirst(), u"Google LDAP keystore"_s);
    QVERIFY(bench.names(Kind::Unread).isEmpty());
    QCOMPARE(bench.names(Kind::Notice).size(), 3);
    QCOMPARE(nameless(*bench.page).join(u'\n'), QString());
    QVERIFY(bench.page->statusLeft().contains(running.server.url().authority()));
    QCOMPARE(bench.page->headerActions().size(), 2);
}

void TestJamfPanel::showsWhatTheLedgerHolds()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    const auto connection = bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    const auto known = bench.names(Kind::Credential);

    // The same token, as the rest of the window knows it: named by a person, and to be opened there.
    const Check::Look look = Check::lookOf(*bench.bench.servers->last(connection.id), connection);
    QList<Credentials::Credential> held = Credentials::assemble(look.observations);
    const auto token = std::ranges::find(held, u"Main campus"_s, &Credentials::Credential::name);
    QVERIFY(token != held.end());
    token->id = 7;
    token->name = u"Apps of the main campus"_s;
    bench.holdings.show({{*token, Credentials::standingOf(*token, JamfBench::now())}});

    QCOMPARE(bench.names(Kind::Credential).size(), known.size());
    QCOMPARE(bench.at(u"Apps of the main campus"_s).buttonText, u"Details…"_s);
    const QSignalSpy opened(bench.page, &Jamf::JamfPage::credentialOpened);
    bench.clickButton(u"Apps of the main campus"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 7);
}

void TestJamfPanel::copiesMissingPrivileges()
{
    PageBench bench;
    RunningSchool running(Sandbox::demoJamfSchool(JamfBench::now(), JamfBench::english));
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());

    const QStringList unread = bench.names(Kind::Unread);
    QCOMPARE(unread.size(), 1);
    const PanelRow row = bench.at(unread.constFirst());
    QVERIFY2(row.sentence.contains(u"Read GSX Connection"_s), qPrintable(row.sentence));
    QCOMPARE(row.buttonText, u"Copy"_s);
    bench.clickButton(unread.constFirst());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Read GSX Connection\nRead Push Certificates"_s);
    QVERIFY(bench.page->statusRight().startsWith(u"15 of 17"_s));
}

void TestJamfPanel::dismissesWhatTheServerLetsGo()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    const QString name = bench.names(Kind::Notice).constFirst();

    bench.clickButton(name);
    QTRY_VERIFY(!bench.names(Kind::Notice).contains(name));
    QCOMPARE(running.server.school().notifications.size(), 2);
    QCOMPARE(running.server.requests("DELETE", u"/api/v1/notifications/*"_s), 1);

    while (!bench.names(Kind::Notice).isEmpty()) {
        const qsizetype left = bench.names(Kind::Notice).size();
        bench.clickButton(bench.names(Kind::Notice).constFirst());
        QTRY_VERIFY(bench.names(Kind::Notice).size() < left);
    }
    QVERIFY(bench.row(u"Jamf Pro reports nothing."_s).isValid());
}

void TestJamfPanel::aReportFromBeforeBringsNothingBack()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    const QString connection = bench.bench.connect(running.server, u"Main school"_s).id;
    QVERIFY(bench.showRead());
    const QString name = bench.names(Kind::Notice).constFirst();
    const QJsonArray before = running.server.school().notifications;

    bench.clickButton(name);
    QTRY_VERIFY(!bench.names(Kind::Notice).contains(name));
    // The report that stands was begun before, as one is that comes in only now.
    emit bench.bench.servers->swept(connection);
    QVERIFY(!bench.names(Kind::Notice).contains(name));

    // Once it is true again, a report that is begun afterwards tells so.
    running.server.change([&before](Sandbox::JamfSchool &changed) { changed.notifications = before; });
    bench.checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(bench.names(Kind::Notice).contains(name), 60'000);
}

void TestJamfPanel::keepsWhatTheServerDoesNot()
{
    PageBench bench;
    Sandbox::JamfSchool school = PageBench::school();
    school.clients.first().privileges.removeAll(u"Dismiss Notifications"_s);
    RunningSchool running(school);
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    const QString name = bench.names(Kind::Notice).constFirst();

    bench.clickButton(name);
    QTRY_VERIFY(!bench.at(name).problem.isEmpty());
    QCOMPARE(bench.at(name).problem, u"Not dismissed. Missing privilege Dismiss Notifications"_s);
    QCOMPARE(bench.at(name).buttonText, u"Dismiss"_s);
    QCOMPARE(bench.names(Kind::Notice).size(), 3);
}

void TestJamfPanel::goesByKeyboard()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());

    bench.view->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(bench.view->currentIndex().row(), 1); // past the head
    const auto notices = bench.names(Kind::Notice);
    for (int i = 0; i < 40 && bench.view->currentIndex().data().toString() != notices.constFirst(); ++i) {
        QTest::keyClick(bench.view, Qt::Key_Down);
        QVERIFY(bench.view->currentIndex().data(Jamf::PanelModel::RowRole).value<PanelRow>().canBeCurrent());
    }
    QTest::keyClick(bench.view, Qt::Key_Delete);
    QTRY_COMPARE(bench.names(Kind::Notice).size(), 2);
    QTest::keyClick(bench.view, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.names(Kind::Notice).size(), 1);
    QTest::keyClick(bench.view, Qt::Key_Home);
    QCOMPARE(bench.view->currentIndex().row(), 1);
    bench.page->focusFilter();
    QVERIFY(bench.find("lookupField")->hasFocus());
}

void TestJamfPanel::choosesARowThatComesUnderTheFocus()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    bench.show();
    QTRY_VERIFY(bench.view->isVisible());

    bench.view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(bench.view->hasFocus());
    QVERIFY(bench.showRead());
    QCOMPARE(bench.view->currentIndex().row(), 1);
}

void TestJamfPanel::looksAtOneOfTwoServers()
{
    PageBench bench;
    RunningSchool first(PageBench::school());
    RunningSchool second(Sandbox::emptyJamfSchool(JamfBench::now()));
    bench.bench.connect(first.server, u"A school"_s);
    bench.bench.connect(second.server, u"B school"_s);
    QVERIFY(bench.showRead());

    auto *servers = bench.find<QComboBox>("servers");
    QVERIFY(servers->isVisibleTo(bench.page));
    QCOMPARE(servers->currentText(), u"A school"_s);
    QCOMPARE(bench.words("mobileDevices"), u"1,138"_s);
    servers->setFocus();
    QTest::keyClick(servers, Qt::Key_Down);
    QTRY_COMPARE(bench.words("mobileDevices"), u"0"_s);
    QCOMPARE(bench.words("address"), second.server.url().authority());
    QVERIFY(bench.names(Kind::Notice).isEmpty());
    QTest::keyClick(servers, Qt::Key_Up);
    QTRY_COMPARE(bench.words("mobileDevices"), u"1,138"_s);
    QCOMPARE(first.server.requests("GET", u"/api/v1/notifications"_s), 1); // its report was kept
}

void TestJamfPanel::saysWhatItIsForWithoutServer()
{
    PageBench bench;
    bench.show();
    auto *empty = bench.find("noServer");
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"No Jamf Pro server is connected yet"_s);
    const QSignalSpy wanted(bench.page, &Jamf::JamfPage::connectionsWanted);
    QTest::mouseClick(empty->findChild<Button *>(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(bench.page->headerActions().isEmpty());

    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    bench.page->reload();
    QTRY_COMPARE_WITH_TIMEOUT(bench.words("health"), u"Healthy"_s, 60'000);
}

void TestJamfPanel::keepsWhatItKnowsWhenTheServerIsGone()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    running.server.stop();

    const QString name = bench.names(Kind::Notice).constFirst();
    bench.clickButton(name);
    QTRY_VERIFY_WITH_TIMEOUT(bench.at(name).problem.startsWith(u"Not dismissed."_s), 60'000);
    QCOMPARE(bench.at(u"Google LDAP keystore"_s).number, u"4"_s);
    QVERIFY(bench.lookUp(u"iPad-701-03"_s));
    QVERIFY(!bench.words("lookupFailure").isEmpty());
}

void TestJamfPanel::saysWhyNobodyCanSignIn()
{
    PageBench bench;
    Sandbox::JamfSchool school = PageBench::school();
    RunningSchool running(school);
    bench.bench.connect(running.server, u"Main school"_s);
    running.server.change([](Sandbox::JamfSchool &changed) { changed.clients.first().isEnabled = false; });
    bench.show();
    QTRY_VERIFY_WITH_TIMEOUT(bench.page->subtitle().startsWith(u"Last try today at "_s), 60'000);

    QVERIFY(bench.names(Kind::Unread).isEmpty()); // one reason, not one for each row
    QTRY_VERIFY(bench.words("warning").startsWith(u"Nothing could be read. "_s));
    QCOMPARE(bench.page->statusLeft(), u"Nothing could be read"_s);
    QCOMPARE(bench.words("mobileDevices"), u"unknown"_s);
}

void TestJamfPanel::warnsOfAddressAndClock()
{
    PageBench bench;
    Sandbox::JamfSchool school = PageBench::school();
    school.publicUrl = u"https://mdm.elsewhere.example"_s;
    RunningSchool running(school);
    running.fail(Sandbox::JamfFault::Kind::WrongClock, u"*"_s, -1, -240);
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());

    QStringList warnings;
    for (const Label *label : bench.page->findChildren<Label *>(u"warning"_s))
        warnings.append(label->text());
    QCOMPARE(warnings.size(), 2);
    QVERIFY2(warnings.first().contains(u"4 minutes fast"_s), qPrintable(warnings.first()));
    QVERIFY2(warnings.last().contains(u"mdm.elsewhere.example"_s), qPrintable(warnings.last()));
}

void TestJamfPanel::changesLanguageWhileOpen()
{
    PageBench bench;
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    QVERIFY(bench.lookUp(u"iPad-701-03"_s));

    QCOMPARE(
        endingsDuring([&bench] { bench.preferences.setLanguage(Preferences::Language::TraditionalChinese); }),
        0);
    QTRY_COMPARE(bench.words("health"), u"運作正常"_s);
    QTRY_COMPARE(bench.names(Kind::Head).constFirst(), u"憑證與權杖"_s);
    QCOMPARE(bench.at(u"Google LDAP keystore"_s).word, u"已過期"_s);
    QCOMPARE(bench.find<Button>("jamf.blank-push")->text(), u"預覽…"_s);
    bench.preferences.setLanguage(Preferences::Language::English);
    QTRY_COMPARE(bench.words("health"), u"Healthy"_s);
}

void TestJamfPanel::showsOnePaneInASmallWindow()
{
    PageBench bench({700, 480});
    RunningSchool running(PageBench::school());
    bench.bench.connect(running.server, u"Main school"_s);
    QVERIFY(bench.showRead());
    QVERIFY(bench.view->isVisible());
    QVERIFY(!bench.find("lookup")->isVisible());
    QCOMPARE(bench.page->headerActions().size(), 3);

    bench.page->headerActions().constFirst()->trigger(); // Find a device…
    QVERIFY(!bench.view->isVisible());
    QVERIFY(bench.find("lookupField")->hasFocus());
    bench.click("backToServer");
    QVERIFY(bench.view->isVisible());
    bench.page->focusFilter();
    QTest::keyClick(bench.find("lookupField"), Qt::Key_Escape);
    QVERIFY(bench.view->isVisible());
}

QTEST_MAIN(TestJamfPanel)
#include "tst_jamfpanel.moc"
