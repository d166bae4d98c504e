// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/apple/asmbench.h"
#include "ui/apple/runpane.h"

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
