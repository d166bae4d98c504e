// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/connectionsbench.h"
#include "tests/ui/shell/warnings.h"
#include "ui/connections/connectionmodel.h"
#include "ui/connections/testmodel.h"
#include "ui/connections/testtable.h"
#include "ui/shell/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Connections;
using Kind = Sandbox::JamfFault::Kind;

/// Testing connections, and what the window says of each way it can go.
class TestConnectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void namesTheMissingPrivilegesAndCopiesThem()
    {
        const RunningSchool school(Sandbox::demoJamfSchool(JamfBench::now(), JamfBench::english));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        QVERIFY(bench.words(u"connectionDetail"_s).contains(u"Not tested yet"_s));
        auto *start = bench.find<EmptyState>(u"untested"_s)->findChild<QAbstractButton *>();
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_COMPARE(state(bench), u"2 privileges missing"_s);
        QVERIFY(bench.find(u"test"_s)->hasFocus());
        const QString words = bench.words(u"missingNotice"_s);
        QVERIFY2(words.contains(u"One row stays unknown: GSX certificate."_s), qPrintable(words));
        QCOMPARE(bench.find(u"copyNames"_s)->text(), u"Copy the 2 names"_s);
        bench.click(u"copyNames"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Read GSX Connection\nRead Push Certificates"_s);
        const QAbstractItemModel &rows = *bench.find<TestTable>(u"testTable"_s)->model();
        const auto gsx = static_cast<int>(Jamf::allRows().indexOf(Jamf::Row::GsxCertificate));
        QCOMPARE(rows.index(gsx, 1).data().toString(), u"May not be read"_s);
        QVERIFY(bench.settings->statusRight().startsWith(u"20 of 21 rows could be read"_s));
    }

    void copiesARowWithTheKeyboard()
    {
        const RunningSchool school(Sandbox::demoJamfSchool(JamfBench::now(), JamfBench::english));
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        bench.click(u"test"_s);
        QTRY_COMPARE(state(bench), u"2 privileges missing"_s);
        auto *table = bench.find<TestTable>(u"testTable"_s);
        table->setFocus(Qt::TabFocusReason);
        for (qsizetype row = 0; row < Jamf::allRows().indexOf(Jamf::Row::GsxCertificate); ++row)
            QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Read GSX Connection\nRead Push Certificates"_s);
    }

    void aTestCanBeCancelled()
    {
        RunningSchool school(Sandbox::fullJamfSchool(JamfBench::now(), JamfBench::english));
        school.fail(Kind::Latency, u"*"_s, -1, 5'000);
        ConnectionsBench bench;
        const Connection stored = bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        bench.click(u"test"_s);
        auto *cancel = bench.find<QWidget>(u"connectionDetail"_s)->findChild<QAbstractButton *>(u"cancel"_s);
        QTRY_VERIFY(cancel->isVisible());
        QVERIFY(bench.isShown(u"testTable"_s));
        QCOMPARE(state(bench), u"Testing…"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(state(bench), u"Not tested"_s);
        QVERIFY(!cancel->isVisible());
        QVERIFY(!bench.around.servers->last(stored.id));
        QVERIFY(bench.find(u"test"_s)->isEnabled());
    }

    void othersGoOnWhereOneRowFails()
    {
        RunningSchool school(Sandbox::fullJamfSchool(JamfBench::now(), JamfBench::english));
        school.fail(Kind::ServerFault, u"/api/v1/volume-purchasing-locations*"_s);
        ConnectionsBench bench;
        bench.stored(school.server, u"Jamf Pro"_s);
        bench.show();
        bench.click(u"test"_s);
        QTRY_COMPARE(state(bench), u"1 row could not be read"_s);
        QVERIFY(bench.isShown(u"unreadNotice"_s));
        QVERIFY(bench.isShown(u"testTable"_s));
    }

    void saysWhyNothingCanBeRead_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("line");
        QTest::newRow("locked") << u"keychain"_s << u"Keychain locked"_s;
        QTest::newRow("elsewhere") << u"gone"_s << u"Secret not on this computer"_s;
        QTest::newRow("refused") << u"secret"_s << u"Cannot sign in"_s;
        QTest::newRow("clock") << u"clock"_s << u"Clock of this computer wrong"_s;
        QTest::newRow("stopped") << u"stopped"_s << u"No answer"_s;
    }

    void saysWhyNothingCanBeRead()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, line);
        RunningSchool school(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        Account account = ServersBench::accountFor(school.server, u"Jamf Pro"_s);
        if (fault == u"secret" || fault == u"clock")
            account.secret = Secret("wrong");
        bench.around.save(account);
        if (fault == u"keychain")
            bench.around.keychain.fault
                = [](FakeKeychain::Call, const QString &) { return lockedKeychain(); };
        if (fault == u"gone")
            bench.around.keychain.entries.clear();
        if (fault == u"clock")
            school.fail(Kind::WrongClock, u"*"_s, -1, -600);
        if (fault == u"stopped")
            school.server.stop();
        bench.show();
        bench.click(u"test"_s);
        QTRY_COMPARE(state(bench), line);
        QVERIFY(bench.isShown(u"failureNotice"_s));
        QVERIFY(!bench.isShown(u"testTable"_s));
        QVERIFY(!bench.words(u"failureNotice"_s).contains(u"wrong secret"_s));

        // Put right, trying again is enough.
        bench.around.keychain.fault = {};
        school.server.heal();
        if (fault == u"keychain") {
            bench.click(u"tryTestAgain"_s);
            QTRY_COMPARE(state(bench), u"Works"_s);
            QVERIFY(!bench.isShown(u"failureNotice"_s));
        }
    }

    void testsAllButThosePaused()
    {
        const RunningSchool one(Sandbox::emptyJamfSchool(JamfBench::now()));
        const RunningSchool other(Sandbox::emptyJamfSchool(JamfBench::now()));
        ConnectionsBench bench;
        bench.stored(one.server, u"A"_s);
        Account paused {bench.stored(other.server, u"B"_s), {}, {}};
        paused.connection.isPaused = true;
        bench.around.save(paused);
        bench.show();
        const QList<QAction *> actions = bench.settings->headerActions();
        QCOMPARE(actions.size(), 1);
        actions.first()->trigger();
        QTRY_COMPARE(state(bench), u"Works"_s);
        QCOMPARE(state(bench, 1), u"Paused"_s);
        QCOMPARE(other.server.requests(), 0);
    }

    void whatAServerSaysStaysPlainText()
    {
        Sandbox::JamfSchool school = Sandbox::emptyJamfSchool(JamfBench::now());
        school.publicUrl = u"<b>https://x</b>\u202e"_s;
        const RunningSchool running(school);
        ConnectionsBench bench;
        bench.stored(running.server, u"<i>Jamf</i>"_s);
        bench.show();
        bench.click(u"test"_s);
        QTRY_COMPARE(state(bench), u"Works"_s);
        QCOMPARE(bench.find<QLabel>(u"detailName"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(bench.find<QLabel>(u"detailName"_s)->text(), u"<i>Jamf</i>"_s);
        const QAbstractItemModel &rows = *bench.find<TestTable>(u"testTable"_s)->model();
        const auto address = static_cast<int>(Jamf::allRows().indexOf(Jamf::Row::ServerAddress));
        QVERIFY(!rows.index(address, 1).data().toString().contains(QChar(0x202e)));
    }

private:
    static QString state(const ConnectionsBench &bench, int row = 0)
    {
        return bench.list()->model()->index(row, 0).data(ConnectionModel::StateRole).toString();
    }
};

QTEST_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
