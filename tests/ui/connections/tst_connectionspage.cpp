// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/connectionsbench.h"
#include "tests/ui/nameless.h"
#include "tests/ui/shell/warnings.h"
#include "tests/ui/survivors.h"
#include "ui/connections/connectiondetail.h"
#include "ui/connections/connectionmodel.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QSqlQuery>

using namespace Connections;

/// The list of connections among the settings, and what can be done with each.
class TestConnectionsPage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void removingLeavesNoOrphan()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        const Connection other = bench.stored(school.server, u"Other"_s);
        bench.show();
        const QSignalSpy edited(bench.page, &ConnectionsPage::edited);
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_Delete);
        QVERIFY(bench.isShown(u"removalNotice"_s));
        QVERIFY(bench.words(u"removalNotice"_s).contains(u"its secrets go from the keychain"_s));
        QVERIFY(bench.find(u"keep"_s)->hasFocus());
        QTest::keyClick(bench.find(u"keep"_s), Qt::Key_Escape);
        QVERIFY(!bench.isShown(u"removalNotice"_s));

        QTest::keyClick(bench.list(), Qt::Key_Delete);
        bench.click(u"removeNow"_s);
        QTRY_COMPARE(bench.list()->model()->rowCount(), 1);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(bench.find<QLabel>(u"detailName"_s)->text(), u"Other"_s);
        QVERIFY(bench.around.keychain.entries.contains(keyOf(other.id, SecretPart::Sign)));

        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_Delete);
        bench.click(u"removeNow"_s);
        QTRY_VERIFY(bench.isShown(u"noConnections"_s));
        QCOMPARE(bench.around.keychain.entries, (QMap<QString, QByteArray>()));
        QCOMPARE(JamfBench::outcome(bench.around.accounts.list())->size(), 0);
    }

    void aLockedKeychainKeepsBoth()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.around.keychain.fault = [](FakeKeychain::Call, const QString &) { return lockedKeychain(); };
        bench.show();
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_Delete);
        bench.click(u"removeNow"_s);
        QTRY_VERIFY(bench.isShown(u"troubleNotice"_s));
        QVERIFY(bench.words(u"troubleNotice"_s).contains(u"locked"_s));
        QCOMPARE(bench.list()->model()->rowCount(), 1);
        bench.around.keychain.fault = {};
        bench.click(u"removeNow"_s);
        QTRY_VERIFY(bench.isShown(u"noConnections"_s));
    }

    void saysThatSomebodyChangedTheAddress()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        const RunningSchool other(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        QVERIFY(JamfBench::outcome(bench.around.database.run([to = other.server.url().toString()](
                                                                 Storage::Database &database) {
            return database.query(u"UPDATE connections SET address = ?"_s, {to}).map([](const QSqlQuery &) {
            });
        })));
        bench.show();
        const auto state = [&bench] {
            return bench.list()->model()->index(0, 0).data(ConnectionModel::StateRole).toString();
        };
        bench.click(u"test"_s);
        QTRY_COMPARE(state(), u"Address changed: secret needed again"_s);
        const QString said = bench.words(u"failureNotice"_s);
        QVERIFY2(said.contains(
                     u"from %1 to %2."_s.arg(school.server.url().toString(), other.server.url().toString())),
                 qPrintable(said));
        QVERIFY(said.contains(u"enter the secret again in Settings > Connections"_s));

        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_COMPARE(state(), u"位址已變更，需重新輸入密鑰"_s);
        QVERIFY(bench.words(u"failureNotice"_s).contains(u"請到「設定 > 連線」重新輸入"_s));
        QCOMPARE(other.server.requests(), 0);
    }

    void pausesAndResumes()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        bench.list()->setFocus();
        bench.list()->setCurrentIndex(bench.list()->model()->index(0, 0));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(bench.list(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Pause")
                action->trigger();
        }
        menu->close();
        QTRY_VERIFY(bench.isShown(u"pausedNotice"_s));
        QVERIFY(JamfBench::outcome(bench.around.accounts.list())->first().isPaused);
        QVERIFY(!bench.find(u"test"_s)->isEnabled());
        bench.click(u"resume"_s);
        QTRY_VERIFY(!bench.isShown(u"pausedNotice"_s));
        QVERIFY(!JamfBench::outcome(bench.around.accounts.list())->first().isPaused);
        QVERIFY(bench.find(u"test"_s)->isEnabled());
    }

    void whatIsShownStaysWhenOthersComeIn()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        const Connection other = bench.stored(school.server, u"Other"_s);
        bench.show();
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_Down);
        QCOMPARE(bench.find<QLabel>(u"detailName"_s)->text(), u"Other"_s);
        bench.stored(school.server, u"AAA"_s); // as from a terminal, or by a colleague
        QTRY_COMPARE(bench.list()->model()->rowCount(), 3);
        QCOMPARE(bench.find<QLabel>(u"detailName"_s)->text(), u"Other"_s);
        QCOMPARE(bench.list()->current(), other.id);

        // What is being typed into a form stays as well.
        bench.click(u"edit"_s);
        bench.list()->setFocus();
        bench.stored(school.server, u"AAB"_s);
        QTRY_COMPARE(bench.list()->model()->rowCount(), 4);
        QVERIFY(bench.isShown(u"connectionForm"_s));
        QCOMPARE(bench.find<QLineEdit>(u"name"_s)->text(), u"Other"_s);
    }

    void anErrorStandsAtNoOtherConnection()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        const Connection other = bench.stored(school.server, u"Other"_s);
        bench.show();
        QVERIFY(JamfBench::outcome(bench.around.database.run([](Storage::Database &open) {
            return open.query(u"DROP TABLE connections"_s).map([](const QSqlQuery &) {});
        })));
        const auto pause = [&bench] {
            QMenu menu;
            bench.find<ConnectionDetail>(u"connectionDetail"_s)->fillMenu(menu);
            for (QAction *action : menu.actions()) {
                if (action->text() == u"Pause")
                    action->trigger();
            }
        };
        bench.list()->setCurrentIndex(bench.list()->model()->index(0, 0));
        pause();
        bench.list()->setCurrentIndex(bench.list()->model()->index(1, 0));
        QCOMPARE(bench.find<QLabel>(u"detailName"_s)->text(), u"Other"_s);
        // Whatever is asked of the database later is answered later.
        QVERIFY(!JamfBench::outcome(bench.around.accounts.setPaused(other.id, true)));
        QCoreApplication::sendPostedEvents();
        QVERIFY(!bench.isShown(u"troubleNotice"_s));
        pause();
        QTRY_VERIFY(bench.isShown(u"troubleNotice"_s));
    }

    void inANarrowWindowOneAtATime()
    {
        const RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench({640, 480});
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        QVERIFY(bench.isShown(u"connectionList"_s));
        QVERIFY(!bench.isShown(u"connectionDetail"_s));
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_Down);
        QTest::keyClick(bench.list(), Qt::Key_Return);
        QVERIFY(bench.isShown(u"connectionDetail"_s));
        QVERIFY(!bench.isShown(u"connectionList"_s));
        QTest::keyClick(bench.find(u"edit"_s), Qt::Key_Escape);
        QVERIFY(bench.isShown(u"connectionList"_s));
        QVERIFY(bench.list()->hasFocus());
        bench.click(u"add"_s);
        QVERIFY(bench.isShown(u"connectionForm"_s));
        bench.click(u"cancelForm"_s);
        QVERIFY(bench.isShown(u"connectionList"_s));
    }

    void theSectionsLeadToEachOther()
    {
        ConnectionsBench bench;
        bench.show();
        QCOMPARE(bench.settings->title(), u"Settings"_s);
        QVERIFY(bench.settings->subtitle().contains(u"keychain"_s));
        auto *sections = bench.find<QAbstractItemView>(u"sectionList"_s);
        sections->setFocus();
        QTest::keyClick(sections, Qt::Key_Up);
        QVERIFY(!bench.isShown(u"connections"_s));
        QVERIFY(!bench.settings->subtitle().contains(u"keychain"_s));
        QTest::keyClick(sections, Qt::Key_Down);
        QVERIFY(bench.isShown(u"connections"_s));
        bench.window.resize(640, 480);
        QTRY_VERIFY(bench.isShown(u"sectionBox"_s));
        QVERIFY(!bench.isShown(u"sectionList"_s));
        QCOMPARE(bench.find<QComboBox>(u"sectionBox"_s)->currentText(), u"Connections"_s);
    }

    void everythingHasANameInBothLanguages()
    {
        const RunningSchool school(Sandbox::demoJamfSchool(JamfBench::now(), JamfBench::english));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        bench.click(u"test"_s);
        const auto state = [&bench] {
            return bench.list()->model()->index(0, 0).data(ConnectionModel::StateRole).toString();
        };
        QTRY_COMPARE(state(), u"2 privileges missing"_s);
        QCOMPARE(nameless(bench.window).join(u'|'), QString());
        QCOMPARE(endingsDuring(
                     [&bench] { bench.preferences.setLanguage(Preferences::Language::TraditionalChinese); }),
                 0);
        QTRY_COMPARE(state(), u"缺少 2 項權限"_s);
        QTRY_VERIFY(bench.words(u"missingNotice"_s).contains(u"仍然未知"_s));
        QCOMPARE(bench.settings->headerActions().first()->text(), u"全部測試"_s);
        QCOMPARE(nameless(bench.window).join(u'|'), QString());
    }

    void saysWhenTheConnectionsCannotBeRead()
    {
        ConnectionsBench bench;
        auto answer = bench.around.database.run([](Storage::Database &open) {
            return open.query(u"DROP TABLE connections"_s).map([](const QSqlQuery &) {});
        });
        QVERIFY(JamfBench::outcome(answer));
        bench.show();
        QVERIFY(bench.isShown(u"listNotice"_s));
        QVERIFY(!bench.isShown(u"noConnections"_s));
    }

    void closingTheWindowEndsWhatIsUnderWay()
    {
        RunningSchool school(Sandbox::fullJamfSchool(JamfBench::now(), JamfBench::english));
        school.fail(Sandbox::JamfFault::Kind::Latency, u"*"_s, -1, 200);
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        bench.click(u"test"_s);
        QTRY_VERIFY(school.server.requests() > 2);
    }
};

QTEST_MAIN(TestConnectionsPage)
#include "tst_connectionspage.moc"
