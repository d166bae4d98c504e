// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/apple/asmbench.h"
#include "ui/apple/previewpane.h"
#include "ui/apple/runpane.h"

#include <QCheckBox>
#include <QTimer>

using Kind = Sandbox::AppleFault::Kind;

namespace {

const auto Activities = u"/v1/orgDeviceActivities"_s;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Two orders that have ended, shown together.
SchoolManager::RunPane *shownTwo(AsmBench &bench)
{
    if (!bench.show())
        return nullptr;
    for (const int device : {24, 49}) {
        if (!bench.preview({bench.serial(device)}, 2) || !bench.confirm(u"assign 1"_s)
            || !QTest::qWaitFor([&] { return bench.callout("asmRunState") == u"Done: 1 device."_s; }, 60'000))
            return nullptr;
    }
    QList<qint64> ids;
    for (const Sync::AssignmentRun &run : bench.kept())
        ids.prepend(run.id);
    auto *pane = bench.find<SchoolManager::RunPane>("asmRun");
    pane->show(ids);
    return pane;
}

/// The preview of @p serials, offered by another page, in the segment @p sort of what can be done, to the server in
/// place @p server.
bool previewOffered(AsmBench &bench, const QStringList &serials, int sort, int server = 0)
{
    bench.page->offer(serials);
    QTest::mouseClick(bench.find("sort")->findChildren<QAbstractButton *>().at(sort), Qt::LeftButton);
    auto *servers = bench.find<QComboBox>("targetServer");
    servers->setCurrentIndex(servers->findData(bench.serverId(server)));
    bench.click("previewList");
    return QTest::qWaitFor([&bench] { return bench.isShown("asmPreviewTable"); }, 60'000);
}

/// From here on no preview can be looked up.
bool breakInventory(AsmBench &bench)
{
    return bench
        .inDatabase([](Storage::Database &open) {
            return open.query(u"ALTER TABLE mdm_servers RENAME COLUMN server_name TO gone"_s)
                .map([](const QSqlQuery &) {});
        })
        .has_value();
}

QStringList staying(const AsmBench &bench)
{
    return bench.rows("asmPreviewTable").filter(u"Macs stay assigned for a repair"_s);
}

} // namespace

/// What a person sees when something goes wrong.
class TestAsmFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { failOnEveryWarning(); }

    void saysWhatRefuses_data()
    {
        QTest::addColumn<Sandbox::AppleFault>("fault");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<bool>("canRetry");
        const auto row = [](const char *name, Sandbox::AppleFault fault, const char16_t *seen, bool canRetry) {
            fault.paths = Activities;
            QTest::newRow(name) << fault << QString::fromUtf16(seen) << canRetry;
        };
        row("role", {.kind = Kind::Forbidden}, u"Nothing was done. Apple does not allow this API account to do that", true);
        row("terms", {.kind = Kind::TermsNotSigned}, u"Nothing was done. Apple has new terms that nobody has accepted.", true);
        row("too often", {.kind = Kind::RateLimited, .number = 300}, u"Nothing was done. ", true);
        row("too often, until a date", {.kind = Kind::RateLimitedUntil, .number = 300}, u"Nothing was done. ", true);
        row("fault", {.kind = Kind::ServerFault}, u"Whether Apple did it is not known. Apple's service has a fault", false);
        row("cut off", {.kind = Kind::CutBody}, u"Whether Apple did it is not known. ", false);
        row("web page", {.kind = Kind::WebPage, .number = 503}, u"Whether Apple did it is not known. ", false);
    }

    void saysWhatRefuses()
    {
        QFETCH(const Sandbox::AppleFault, fault);
        QFETCH(const QString, seen);
        QFETCH(const bool, canRetry);
        AsmBench bench;
        bench.apple.fail(fault);
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24)}, 0));
        QVERIFY(bench.confirm(u"assign 1"_s));
        QTRY_VERIFY2(bench.callout("asmRunState").startsWith(seen), qPrintable(bench.callout("asmRunState")));
        QCOMPARE(bench.isShown("asmRetry"), canRetry);
        QVERIFY(!bench.isShown("asmWatch"));
        if (!canRetry)
            return;
        bench.apple.apple.heal();
        bench.apple.clock.pass(std::chrono::minutes(10));
        bench.click("asmRetry");
        QTRY_VERIFY(bench.isShown("asmPreviewTable"));
        QVERIFY(bench.confirm(u"assign 1"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
    }

    void saysHowLongAppleWantsToWait_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("in seconds") << Kind::RateLimited;
        QTest::newRow("until a date") << Kind::RateLimitedUntil;
    }

    void saysHowLongAppleWantsToWait()
    {
        QFETCH(const Kind, kind);
        AsmBench bench;
        bench.apple.fail({.kind = kind, .paths = u"/v1/mdmServers"_s, .number = 3000});
        static_cast<void>(bench.show(100));
        QTRY_VERIFY2(bench.callout("asmTrouble").contains(u"50 minutes"_s), qPrintable(bench.callout("asmTrouble")));
        QTRY_COMPARE(bench.rows("mdmServers").size(), 3); // as they were
    }

    void aTokenThatEndsOnTheWayIsReplaced()
    {
        AsmBench bench;
        bench.apple.fail({.kind = Kind::ExpireTokens, .paths = Activities + u"*"_s, .times = 1});
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24)}, 0));
        QVERIFY(bench.confirm(u"assign 1"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
        QCOMPARE(bench.apple.apple.serverOf(24), 0);
    }

    void triesAgainWhatFailedAlone()
    {
        AsmBench bench;
        bench.apple.fail({.kind = Kind::PartialFailure, .paths = Activities, .times = 1, .number = 1});
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24), bench.serial(49)}, 2));
        QVERIFY(bench.confirm(u"assign 2"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"1 done, 1 failed."_s);
        QVERIFY(bench.rows("asmRunTable").first().endsWith(u"|none|The device could not be processed"_s));
        QVERIFY(bench.isShown("asmSaveLog"));
        QCOMPARE(bench.find<Button>("asmRetry")->text(), u"Try the 1 that failed again…"_s);
        bench.click("asmRetry");
        QTRY_VERIFY(bench.isShown("asmPreviewTable"));
        QCOMPARE(bench.rows("asmPreviewTable").size(), 1); // nothing is sent before it is confirmed again
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 1);
        QVERIFY(bench.confirm(u"assign 1"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
    }

    void savesTheLogsOfSeveralOrdersInOneFile()
    {
        AsmBench bench;
        auto *pane = shownTwo(bench);
        QVERIFY(pane);
        QVERIFY(bench.isShown("asmSaveLog"));
        const QDir folder(bench.fresh.folder());
        const QString path = folder.filePath(u"log.csv"_s);
        pane->saveLog(path);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(contentOf(path),
                 u"Serial Number,Result,Reason\r\n%1,SUCCESS,\r\n%2,SUCCESS,\r\n"_s.arg(bench.serial(24),
                                                                                   bench.serial(49)));
        QCOMPARE(folder.entryList({u"log*"_s}, QDir::Files), QStringList(u"log.csv"_s));

        // Another head: whose it is must be said.
        QVERIFY(bench.inDatabase([id = pane->runs().last()](Storage::Database &open) {
            return open.query(u"UPDATE assignment_runs SET log = ? WHERE id = ?"_s, {QByteArray("Serial,State\nX,OK"), id})
                .map([](const QSqlQuery &) {});
        }));
        QVERIFY(QFile::remove(path));
        pane->saveLog(path);
        QTRY_VERIFY(QFile::exists(path));
        const QStringList lines = contentOf(path).split(u'\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY2(lines.at(0).startsWith(u"\"Assign"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(3).startsWith(u"\"Assign"_s), qPrintable(lines.at(3)));
        QCOMPARE(lines.at(5), u"X,OK\r"_s);
    }

    void savesTheLogOfOneAsAppleWroteIt()
    {
        AsmBench bench;
        auto *pane = shownTwo(bench);
        QVERIFY(pane);
        pane->show({pane->runs().first()});
        const QString path = bench.fresh.folder() + u"/log.csv"_s;
        pane->saveLog(path);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(contentOf(path), u"Serial Number,Result,Reason\r\n%1,SUCCESS,\r\n"_s.arg(bench.serial(24)));
    }

    void saysWhyALogWasNotSaved()
    {
        AsmBench bench;
        auto *pane = shownTwo(bench);
        QVERIFY(pane);
        pane->saveLog(bench.fresh.folder() + u"/no such folder/log.csv"_s);
        const auto note = [&bench] { return bench.words("asmRunNote"); };
        QTRY_COMPARE(note(), u"“log.csv” was not saved: No such file or directory"_s);

        QVERIFY(bench.inDatabase([](Storage::Database &open) {
            return open.query(u"ALTER TABLE assignment_runs RENAME COLUMN log TO gone"_s).map([](const QSqlQuery &) {});
        }));
        const QString path = bench.fresh.folder() + u"/apple.csv"_s;
        pane->saveLog(path);
        QTRY_VERIFY2(note().startsWith(u"“apple.csv” was not saved: The database"_s), qPrintable(note()));
        QVERIFY(!QFile::exists(path));
    }

    void tellsApplesOwnState()
    {
        AsmBench bench;
        bench.apple.fail({.kind = Kind::ActivityEnd, .text = u"COMPLETED/COMPLETED_WITH_ERROR"_s});
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24)}, 2));
        QVERIFY(bench.confirm(u"assign 1"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"0 done, 1 failed."_s);
        QStringList facts;
        QString activity;
        for (const auto *label : bench.find("asmRun")->findChildren<QLabel *>()) {
            facts.append(label->text().remove(QChar(0x200b)));
            if (facts.last() == bench.kept().constFirst().activity)
                activity = label->text();
        }
        QCOMPARE(activity.count(u'-'), 4);
        QCOMPARE(activity.count(u"-\u200b"_s), 4); // it can be broken at each hyphen
        QVERIFY(facts.contains(u"Ended with errors (COMPLETED_WITH_ERROR)"_s));
    }

    void stopsWatchingWithoutUndoing()
    {
        AsmBench bench;
        bench.apple.fail({.kind = Kind::Latency, .paths = Activities + u"/*"_s, .number = 30'000});
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24)}, 2));
        QVERIFY(bench.confirm(u"assign 1"_s));
        QCOMPARE(bench.find<Button>("asmWatch")->text(), u"Stop watching"_s);
        bench.click("asmWatch");
        QCOMPARE(bench.words("asmRunNote"), u"Nobody is watching. Apple goes on with it all the same: nothing is undone."_s);
        QCOMPARE(bench.find<Button>("asmWatch")->text(), u"Look again"_s);
        bench.apple.apple.heal();
        bench.click("asmWatch");
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
    }

    void picksUpWhatTheLastProgramLeft()
    {
        AsmBench bench;
        bench.apple.fail({.kind = Kind::Latency, .paths = Activities + u"/*"_s, .number = 30'000});
        QVERIFY(bench.send(bench.usual()));
        bench.apple.apple.heal();
        bench.apple.clock.pass(std::chrono::minutes(5));
        bench.renew();
        QVERIFY(bench.show());
        QTRY_COMPARE(bench.rows("assignmentRuns").size(), 1);
        QVERIFY(!bench.rows("assignmentRuns").first().endsWith(u"Done: all 2 devices."_s));
        bench.assignments->resume(AssignmentBench::Person);
        QTRY_VERIFY(bench.rows("assignmentRuns").first().endsWith(u"|Done: all 2 devices."_s));
        QTest::keyClick(bench.find("assignmentRuns"), Qt::Key_Down);
        bench.find("assignmentRuns")->setFocus();
        QTest::keyClick(bench.find("assignmentRuns"), Qt::Key_Return);
        QTRY_VERIFY(bench.isShown("asmRunTable"));
        QCOMPARE(bench.rows("asmRunTable").size(), 2);
    }

    void saysWhenNoOrderIsLeft()
    {
        AsmBench bench(60, {.budget = Apple::Budget({100'000}, {1, std::chrono::hours(1)})});
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24)}, 2));
        QVERIFY(bench.confirm(u"assign 1"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
        QVERIFY(bench.preview({bench.serial(49)}, 2));
        QTRY_VERIFY2(bench.callout("asmPreviewCallout").startsWith(u"Apple takes the next order in "_s),
                     qPrintable(bench.callout("asmPreviewCallout")));
        QTest::keyClicks(bench.find("asmTyped"), u"assign 1"_s);
        QVERIFY(!bench.find("asmConfirm")->isEnabled());

        // It need not be typed again once the time has passed.
        auto *pulse = bench.find<QTimer>("asmPreviewPulse");
        QVERIFY(pulse && pulse->isActive());
        bench.apple.clock.pass(std::chrono::hours(1));
        pulse->setInterval(1);
        QTRY_VERIFY(bench.find("asmConfirm")->isEnabled());
        QCOMPARE(bench.callout("asmPreviewCallout"), QString());
        bench.page->goBack();
        QVERIFY(!pulse->isActive());
    }

    /// Apple would enforce it at once.
    void sendsNoDeadlineThatHasPassedMeanwhile()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(previewOffered(bench, {bench.serial(3)}, 2, 2));
        bench.find<QCheckBox>("asmChoice")->click();
        QTRY_VERIFY(bench.isShown("asmTyped"));
        auto *typed = bench.find<QLineEdit>("asmTyped");
        typed->setText(u"migrate 1"_s);
        QVERIFY(bench.find("asmConfirm")->isEnabled());
        bench.apple.clock.pass(std::chrono::days(20));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(bench.callout("asmPreviewCallout"),
                 u"This deadline has passed. Go back and choose a later one."_s);
        QVERIFY(!bench.find("asmConfirm")->isEnabled());
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 0);
    }

    void keepsSayingWhyThePreviewWasNotExported()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24)}, 2));
        const QString path = bench.fresh.folder() + u"/no such folder/preview.csv"_s;
        bench.find<SchoolManager::PreviewPane>("asmPreview")->exportRows(path);
        const QString said = bench.callout("asmPreviewCallout");
        QVERIFY(!said.isEmpty());
        auto *pulse = bench.find<QTimer>("asmPreviewPulse");
        const QSignalSpy looked(pulse, &QTimer::timeout);
        pulse->setInterval(1);
        QTRY_VERIFY(looked.size() > 1);
        QCOMPARE(bench.callout("asmPreviewCallout"), said);
    }

    /// Macs were included and then were not: what is still shown is not what is wanted.
    void sendsNothingThatIsBeingLookedAtAgain()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(previewOffered(bench, {bench.serial(0), bench.serial(3)}, 1));
        auto *leavesMacs = bench.find<QCheckBox>("asmChoice");
        auto *typed = bench.find<QLineEdit>("asmTyped");
        const auto *confirm = bench.find("asmConfirm");
        leavesMacs->click();
        QTRY_VERIFY(staying(bench).isEmpty());
        typed->setText(u"unassign 2"_s);
        QVERIFY(confirm->isEnabled());
        {
            const HeldDatabase held(bench.database);
            leavesMacs->click();
            QVERIFY(!confirm->isEnabled());
            typed->setText(u"unassign 2"_s);
            QVERIFY(!confirm->isEnabled());
            QTest::keyClick(typed, Qt::Key_Return);
            QVERIFY(leavesMacs->isChecked());
        }
        QTRY_COMPARE(staying(bench).size(), 1);
        QVERIFY(!confirm->isEnabled() && leavesMacs->isChecked());
        QCOMPARE(typed->text(), QString());
        QVERIFY(bench.confirm(u"unassign 1"_s));
        QTRY_COMPARE(bench.callout("asmRunState"), u"Done: 1 device."_s);
        QCOMPARE(bench.apple.apple.serverOf(3), 1);
    }

    void takesOneChoiceAfterTheOtherWhileItLooks()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(previewOffered(bench, {bench.serial(0)}, 2, 1)); // an iPad, to the server of the Macs
        auto *families = bench.find<QCheckBox>("asmFamilies");
        auto *untold = bench.find<QCheckBox>("asmChoice");
        families->click();
        QTRY_VERIFY(bench.isShown("asmChoice"));
        {
            const HeldDatabase held(bench.database);
            untold->click();
            families->click();
        }
        QVERIFY(bench.settle());
        QVERIFY(untold->isChecked() && !families->isChecked());
    }

    void letsNoLatePreviewDragAnybodyBack()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        const auto begin = [&bench] {
            bench.trigger("assignDevices");
            bench.type(bench.serial(24));
            bench.click("previewList");
        };
        {
            const HeldDatabase held(bench.database);
            begin();
            bench.click("cancelEntry");
        }
        QVERIFY(bench.settle());
        QVERIFY(bench.isShown("mdmServers"));
        {
            const HeldDatabase held(bench.database);
            begin();
            bench.page->offer({bench.serial(49)});
        }
        QVERIFY(bench.settle());
        QVERIFY(bench.isShown("serials"));
        QCOMPARE(bench.find<QPlainTextEdit>("serials")->toPlainText(), bench.serial(49));
    }

    /// The list before it stands there no more, to be taken for this one.
    void confirmsNoOtherListThanTheOneThatFailed()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24)}, 2));
        bench.trigger("editSerials");
        bench.type(bench.serial(49));
        QVERIFY(breakInventory(bench));
        bench.click("previewList");
        QTRY_VERIFY2(bench.callout("asmPreviewCallout").startsWith(u"Nothing was sent. "_s),
                     qPrintable(bench.callout("asmPreviewCallout")));
        QCOMPARE(bench.rows("asmPreviewTable"), QStringList());
        QVERIFY(!bench.isShown("asmTyped"));
        QVERIFY(!bench.isShown("asmConfirm"));
    }

    void goesBackToWhatIsShownWhereItCannotLookAgain()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(previewOffered(bench, {bench.serial(0), bench.serial(3)}, 1));
        QVERIFY(breakInventory(bench));
        auto *typed = bench.find<QLineEdit>("asmTyped");
        typed->setText(u"unassign 1"_s);
        bench.find<QCheckBox>("asmChoice")->click();
        QTRY_VERIFY2(bench.callout("asmPreviewCallout").startsWith(u"Nothing was sent. "_s),
                     qPrintable(bench.callout("asmPreviewCallout")));
        QCOMPARE(staying(bench).size(), 1);
        QVERIFY(bench.find<QCheckBox>("asmChoice")->isChecked());
        QCOMPARE(typed->text(), QString());
        QVERIFY(!typed->isReadOnly());
    }

    void saysWhyServersCannotBeRead()
    {
        AsmBench bench;
        bench.apple.fail({.kind = Kind::Forbidden, .paths = u"/v1/mdmServers"_s});
        static_cast<void>(bench.show(100));
        QTRY_VERIFY(bench.callout("asmTrouble").startsWith(u"The servers could not be read. Apple does not allow this API account"_s));
        QTRY_COMPARE(bench.rows("mdmServers").size(), 3); // as they were
    }

    void sendsNothingThatIsNotWrittenDown()
    {
        AsmBench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.preview({bench.serial(24)}, 2));
        QVERIFY(bench.inDatabase([](Storage::Database &open) {
            return open.query(u"DROP TABLE history"_s).map([](const QSqlQuery &) {});
        }));
        QTest::keyClicks(bench.find("asmTyped"), u"assign 1"_s);
        bench.click("asmConfirm");
        QTRY_VERIFY2(bench.callout("asmPreviewCallout").startsWith(u"Nothing was sent. "_s),
                     qPrintable(bench.callout("asmPreviewCallout")));
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 0);
    }

    void saysWhenNothingIsConnected()
    {
        AsmBench bench;
        QVERIFY(AppleBench::outcome(bench.accounts.remove(bench.school)));
        bench.page = new SchoolManager::AsmPage({.accounts = bench.accounts,
                                                 .assignments = *bench.assignments,
                                                 .open = {},
                                                 .preferences = bench.preferences,
                                                 .clock = bench.apple.clock.clock()});
        bench.window.addPage(bench.page, {.id = u"asm"_s, .icon = u"hat_graduation"_s});
        bench.window.show();
        QTRY_VERIFY(bench.isShown("noSchool"));
        QVERIFY(!bench.page->hasConnection());
        QSignalSpy wanted(bench.page, &SchoolManager::AsmPage::connectionsWanted);
        QTest::mouseClick(bench.find("noSchool")->findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestAsmFaults)
#include "tst_asmfaults.moc"
