// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/assignmentbench.h"

#include <QRegularExpression>

using namespace AppleBench;
using Kind = Sandbox::AppleFault::Kind;
using Sync::AssignmentRun;
using Sync::Proposal;
using RunState = AssignmentRun::State;
using Verdict = Sync::LogLine::Verdict;

namespace {

const auto Activities = u"/v1/orgDeviceActivities"_s;

bool isOver(const QList<AssignmentRun> &runs)
{
    const auto isUnderWay = [](const AssignmentRun &run) {
        return run.state == RunState::Waiting || run.state == RunState::Sending || run.state == RunState::Running;
    };
    return !runs.isEmpty() && !isUnderWay(runs.first());
}

/// Off both servers, so one order for each.
Sync::AssignmentPreview twoOrders(AssignmentBench &bench)
{
    QStringList serials;
    for (int i = 0; i < 60; ++i)
        serials.append(bench.serial(i));
    return bench.preview({.sort = Proposal::Sort::Unassign, .isForRepair = false}, serials);
}

} // namespace

class TestAssignments final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFETCH_GLOBAL(Storage::Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        AssignmentBench::engine = engine;
    }

    void assigns()
    {
        AssignmentBench bench;
        const auto preview = bench.usual();
        QCOMPARE(preview.sent(), 2);
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 0);
        QSignalSpy changed(bench.assignments.get(), &Sync::Assignments::inventoryChanged);
        QVERIFY(bench.send(preview));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 1);
        QCOMPARE(bench.apple.apple.serverOf(24), 0);
        QCOMPARE(bench.device(24).assignedServer->id, bench.serverId(0));

        const AssignmentRun run = bench.kept().value(0);
        QCOMPARE(run.state, RunState::Ended);
        QCOMPARE(run.outcome(), Apple::Activity::Outcome::Done);
        QCOMPARE(run.count(Verdict::Done), 2);
        QVERIFY(run.hasLog);
        QVERIFY(run.fault.isEmpty());
        QVERIFY(run.failed().isEmpty());
        const auto log = outcome(bench.assignments->logOf(run.id));
        QVERIFY(log && log->startsWith("Serial Number,Result"));
        QVERIFY(!log->contains("signature"));

        const History::Entry line = bench.history().value(0);
        QCOMPARE(line.what, u"asm.assign"_s);
        QCOMPARE(line.outcome, u"done"_s);
        QCOMPARE(line.who, AssignmentBench::Person);
        QCOMPARE(line.about.size(), 2);
    }

    void tellsHowFarAppleIs()
    {
        AssignmentBench bench;
        QVERIFY(bench.send(bench.usual()));
        QTRY_VERIFY(isOver(bench.kept()));
        QStringList steps;
        for (const AssignmentRun &run : std::as_const(bench.runs)) {
            if (steps.isEmpty() || steps.last() != run.subStatus)
                steps.append(run.subStatus);
        }
        QCOMPARE(steps.join(u' '), u" SUBMITTED PROCESSING POST_PROCESSING COMPLETED_WITH_SUCCESS"_s);
    }

    void takesAway()
    {
        AssignmentBench bench;
        const auto preview
            = bench.preview({.sort = Proposal::Sort::Unassign}, {bench.serial(0), bench.serial(1), bench.serial(3)});
        QCOMPARE(preview.count(Sync::Fate::StaysForRepair), 1);
        QVERIFY(bench.send(preview));
        QTRY_VERIFY(!bench.device(0).assignedServer);
        QCOMPARE(bench.apple.apple.serverOf(0), -1);
        QCOMPARE(bench.apple.apple.serverOf(3), 1); // a Mac
        QCOMPARE(bench.kept().value(0).serverName, u"Jamf Pro"_s);
        QCOMPARE(bench.history().value(0).what, u"asm.unassign"_s);
    }

    void migratesChangesTheDeadlineAndCancels()
    {
        AssignmentBench bench;
        const QDateTime now = bench.apple.clock.clock()();
        const QDateTime first = now.addDays(14);
        const auto preview = bench.preview({.sort = Proposal::Sort::Migrate,
                                            .serverId = bench.serverId(1),
                                            .deadline = first,
                                            .takesUntold = true},
                                           {bench.serial(0)});
        QCOMPARE(preview.count(Sync::Fate::OtherFamily), 1); // no iPad for the server of the Macs
        const auto mac = bench.preview({.sort = Proposal::Sort::Migrate,
                                        .serverId = bench.serverId(2),
                                        .deadline = first,
                                        .takesUntold = true},
                                       {bench.serial(3)});
        QCOMPARE(mac.count(Sync::Fate::Migrated), 1);
        QVERIFY(bench.send(mac));
        QTRY_COMPARE(bench.device(3).org.mdmMigrationDeadlineDateTime, Moment(first));
        QCOMPARE(bench.apple.apple.serverOf(3), 2);
        QTRY_COMPARE(bench.device(3).assignedServer.value_or(Inventory::MdmServer()).id, bench.serverId(2));
        AssignmentRun run = bench.kept().value(0);
        QCOMPARE(run.sort, Proposal::Sort::Migrate);
        QCOMPARE(run.deadline, Moment(first));
        QCOMPARE(run.count(Verdict::Done), 1);
        QCOMPARE(bench.history().value(0).what, u"asm.migrate"_s);

        const QDateTime later = now.addDays(60);
        const auto change
            = bench.preview({.sort = Proposal::Sort::SetDeadline, .deadline = later}, {bench.serial(3), bench.serial(0)});
        QCOMPARE(change.count(Sync::Fate::DeadlineSet), 1);
        QCOMPARE(change.count(Sync::Fate::MigrationUntold), 1);
        QVERIFY(bench.send(change));
        QTRY_COMPARE(bench.device(3).org.mdmMigrationDeadlineDateTime, Moment(later));
        QCOMPARE(bench.kept().value(0).sort, Proposal::Sort::SetDeadline);
        QCOMPARE(bench.history().value(0).what, u"asm.set-deadline"_s);

        QVERIFY(bench.send(bench.preview({.sort = Proposal::Sort::CancelMigration}, {bench.serial(3)})));
        QTRY_VERIFY(!bench.device(3).org.mdmMigrationDeadlineDateTime);
        QTRY_COMPARE(bench.history().value(0).outcome, u"done"_s);
        QCOMPARE(bench.history().value(0).what, u"asm.cancel-migration"_s);
        QVERIFY(!bench.kept().value(0).deadline);
    }

    void learnsHowTheOtherMigrationsStand_data()
    {
        QTest::addColumn<Sandbox::AppleFault>("fault");
        QTest::addColumn<int>("learned");
        QTest::newRow("a fault of one") << Sandbox::AppleFault {.kind = Kind::ServerFault} << 19;
        QTest::newRow("an unreadable one") << Sandbox::AppleFault {.kind = Kind::BrokenJson} << 19;
        QTest::newRow("too often for all")
            << Sandbox::AppleFault {.kind = Kind::RateLimited, .number = 3600} << 2;
        QTest::newRow("forbidden for all") << Sandbox::AppleFault {.kind = Kind::Forbidden} << 2;
    }

    /// What goes wrong with the third of twenty hides nothing that was learned of the others.
    void learnsHowTheOtherMigrationsStand()
    {
        QFETCH(Sandbox::AppleFault, fault);
        QFETCH(const int, learned);
        AssignmentBench bench;
        const QDateTime deadline = bench.apple.clock.clock()().addDays(60);
        QStringList serials;
        for (int i = 0; i < 20; ++i)
            serials.append(bench.serial(i));
        const auto preview = bench.preview(
            {.sort = Proposal::Sort::SetDeadline, .deadline = deadline, .takesUntold = true}, serials);
        QCOMPARE(preview.sent(), 20);
        const QString third = preview.devices.at(2).serial;
        fault.paths = u"/v1/orgDevices/"_s + third;
        bench.apple.fail(fault);
        QSignalSpy changed(bench.assignments.get(), &Sync::Assignments::inventoryChanged);
        QVERIFY(bench.send(preview));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 60'000);
        int known = 0;
        for (int i = 0; i < 20; ++i) {
            const bool isKnown = bench.device(i).org.mdmMigrationDeadlineDateTime == Moment(deadline);
            QVERIFY(!isKnown || bench.serial(i) != third);
            known += isKnown ? 1 : 0;
        }
        QCOMPARE(known, learned);
        QCOMPARE(changed.size(), 1);
    }

    void sendsNoDeadlineThatAppleWouldNotTake()
    {
        AssignmentBench bench;
        const auto late = bench.preview({.sort = Proposal::Sort::Migrate,
                                         .serverId = bench.serverId(2),
                                         .deadline = bench.apple.clock.clock()().addDays(91),
                                         .takesUntold = true},
                                        {bench.serial(3)});
        QVERIFY(bench.send(late));
        QCOMPARE(bench.kept().value(0).fault.value(0), u"deadline-too-late"_s);
        QCOMPARE(bench.kept().value(0).state, RunState::NotSent);
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 0);
    }

    void asksOncePerServer()
    {
        AssignmentBench bench;
        const auto preview = bench.preview({.sort = Proposal::Sort::Unassign, .isForRepair = false},
                                           {bench.serial(0), bench.serial(3)});
        const auto sent = bench.send(preview);
        QVERIFY(sent);
        QCOMPARE(sent->size(), 2);
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 2);
        QTRY_VERIFY(!bench.device(3).assignedServer && !bench.device(0).assignedServer);
    }

    void showsWhatFailed()
    {
        AssignmentBench bench;
        bench.apple.fail({.kind = Kind::PartialFailure, .number = 1});
        QSignalSpy changed(bench.assignments.get(), &Sync::Assignments::inventoryChanged);
        QVERIFY(bench.send(bench.usual()));
        QTRY_COMPARE(changed.size(), 1);
        const AssignmentRun run = bench.kept().value(0);
        QCOMPARE(run.outcome(), Apple::Activity::Outcome::PartlyFailed);
        QCOMPARE(run.failed(), QStringList(bench.serial(24)));
        QCOMPARE(run.devices.first().line.said, u"The device could not be processed"_s);
        QCOMPARE(bench.history().value(0).outcome, u"partly-failed"_s);
        QVERIFY(!bench.device(24).assignedServer); // as it really is
        QVERIFY(bench.device(49).assignedServer);
    }

    void endsAsAppleSays_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<Apple::Activity::Outcome>("outcome");
        QTest::addColumn<QString>("line");
        using enum Apple::Activity::Outcome;
        QTest::newRow("stopped") << u"STOPPED/COMPLETED_WITH_FAILURE"_s << Stopped << u"failed"_s;
        QTest::newRow("failed") << u"FAILED/COMPLETED_WITH_FAILURE"_s << Failed << u"failed"_s;
        QTest::newRow("errors") << u"COMPLETED/COMPLETED_WITH_ERROR"_s << WithErrors << u"failed"_s;
        QTest::newRow("log missing") << u"COMPLETED/COMPLETED_POST_PROCESSING_FAILED"_s << LogMissing << u"failed"_s;
        QTest::newRow("a new word") << u"COMPLETED/COMPLETED_IN_A_NEW_WAY"_s << Unknown << u"failed"_s;
    }

    void endsAsAppleSays()
    {
        QFETCH(const QString, end);
        QFETCH(const Apple::Activity::Outcome, outcome);
        QFETCH(const QString, line);
        AssignmentBench bench;
        bench.apple.fail({.kind = Kind::ActivityEnd, .text = end});
        QSignalSpy changed(bench.assignments.get(), &Sync::Assignments::inventoryChanged);
        QVERIFY(bench.send(bench.usual()));
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(bench.history().value(0).outcome, line);
        const AssignmentRun run = bench.kept().value(0);
        QCOMPARE(run.outcome(), outcome);
        QCOMPARE(run.count(Verdict::Failed), 2);
    }

    void saysWhatRefuses_data()
    {
        QTest::addColumn<Sandbox::AppleFault>("fault");
        QTest::addColumn<QString>("code");
        QTest::addColumn<RunState>("state");
        const auto row = [](const char *name, Sandbox::AppleFault fault, const char *code, RunState state) {
            fault.paths = Activities;
            QTest::newRow(name) << fault << QString::fromLatin1(code) << state;
        };
        row("role", {.kind = Kind::Forbidden}, "apple-forbids", RunState::NotSent);
        row("terms", {.kind = Kind::TermsNotSigned}, "apple-terms-not-signed", RunState::NotSent);
        row("too often", {.kind = Kind::RateLimited, .number = 300}, "rate-limited", RunState::NotSent);
        row("fault", {.kind = Kind::ServerFault}, "apple-fault", RunState::Doubtful);
        row("web page", {.kind = Kind::WebPage, .number = 502}, "web-page-instead", RunState::Doubtful);
        row("cut off", {.kind = Kind::CutBody}, "body-cut", RunState::Doubtful);
    }

    void saysWhatRefuses()
    {
        QFETCH(const Sandbox::AppleFault, fault);
        QFETCH(const QString, code);
        QFETCH(const RunState, state);
        AssignmentBench bench;
        bench.apple.fail(fault);
        QVERIFY(bench.send(bench.usual()));
        const AssignmentRun run = bench.kept().value(0);
        QCOMPARE(run.fault.value(0), code);
        QCOMPARE(run.state, state);
        QTRY_COMPARE(bench.history().value(0).outcome, code);
        QCOMPARE(run.failed().size(), state == RunState::NotSent ? 2 : 0);
        QVERIFY(bench.apple.apple.requests("POST", Activities) <= 1); // never a second time by itself
    }

    /// Where nobody could sign in nothing was ordered, whatever the fault looks like.
    void knowsThatNothingWasSentWithoutASignIn()
    {
        AssignmentBench bench;
        const auto preview = bench.usual();
        bench.apple.clock.pass(std::chrono::hours(2)); // the token lapses
        bench.apple.fail({.kind = Kind::WebPage, .paths = u"*token*"_s, .number = 502});
        QVERIFY(bench.send(preview));
        const AssignmentRun run = bench.kept().value(0);
        QCOMPARE(run.fault.value(0), u"web-page-instead"_s);
        QCOMPARE(run.state, RunState::NotSent);
        QCOMPARE(run.failed().size(), 2);
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 0);
    }

    void learnsWhatCameOfALostAnswer()
    {
        AssignmentBench bench;
        bench.apple.fail({.kind = Kind::CutBody, .paths = Activities});
        const auto preview = bench.usual();
        // Apple has done it all the same by the time that it is asked.
        bench.apple.apple.change([](Sandbox::AppleSchool &) { });
        QSignalSpy changed(bench.assignments.get(), &Sync::Assignments::inventoryChanged);
        QVERIFY(bench.send(preview));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(bench.kept().value(0).state, RunState::Doubtful);
        QCOMPARE(bench.kept().value(0).count(Verdict::Failed), 0); // nobody knows
    }

    void sendsNothingThatIsNotWrittenDown()
    {
        AssignmentBench bench;
        const auto preview = bench.usual();
        QVERIFY(bench.inDatabase([](Storage::Database &open) {
            return open.query(u"DROP TABLE history"_s).map([](const QSqlQuery &) {});
        }));
        QVERIFY(!bench.send(preview));
        QVERIFY(!bench.send(twoOrders(bench)));
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 0);
        QVERIFY(bench.kept().isEmpty());
    }

    /// One order a server: what is behind the one that Apple refuses is not lost.
    void keepsWhatStoodBehindARefusedOrder()
    {
        AssignmentBench bench;
        const auto preview = twoOrders(bench);
        const int devices = preview.sent();
        QCOMPARE(preview.orders().size(), 2);
        bench.apple.fail({.kind = Kind::Forbidden, .paths = Activities});
        const auto sent = bench.send(preview);
        QVERIFY(sent);
        QCOMPARE(sent->size(), 2);
        QTRY_VERIFY(std::ranges::all_of(bench.kept(), [](const auto &run) { return run.state == RunState::NotSent; }));
        const QList<Sync::AssignmentRun> runs = bench.kept();
        QCOMPARE(runs.size(), 2);
        for (const Sync::AssignmentRun &run : runs)
            QCOMPARE(run.fault.value(0), u"apple-forbids"_s);
        QCOMPARE(runs[0].failed().size() + runs[1].failed().size(), devices);
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 1);
        QTRY_COMPARE(bench.history().size(), 2);
        for (const History::Entry &line : bench.history())
            QCOMPARE(line.outcome, u"apple-forbids"_s);
    }

    void saysWhatHadNotBegunWhenTheProgramEnded()
    {
        AssignmentBench bench;
        bench.apple.fail({.kind = Kind::Latency, .paths = Activities, .number = 30'000});
        const auto sending = bench.assignments->send({.connection = bench.school,
                                                      .place = u"ASM"_s,
                                                      .who = AssignmentBench::Person,
                                                      .preview = twoOrders(bench)});
        QTRY_COMPARE(bench.kept().value(1).state, RunState::Sending);
        QCOMPARE(bench.kept().value(0).state, RunState::Waiting);
        bench.apple.apple.heal();
        bench.apple.clock.pass(std::chrono::minutes(1));
        bench.renew();
        bench.assignments->resume(AssignmentBench::Person);
        QTRY_COMPARE(bench.kept().value(1).state, RunState::Doubtful);
        QTRY_COMPARE(bench.kept().value(0).state, RunState::NotSent);
        QCOMPARE(bench.kept().value(0).fault.value(0), QString(Sync::AssignmentCodes::NotBegun));
    }

    void goesOnAfterAFaultInTheMiddle()
    {
        AssignmentBench bench;
        bench.apple.fail({.kind = Kind::ServerFault, .paths = Activities + u"/*"_s, .times = 3});
        QVERIFY(bench.send(bench.usual()));
        QTRY_VERIFY(isOver(bench.kept()));
        QCOMPARE(bench.kept().value(0).count(Verdict::Done), 2);
    }

    void stopsWatchingWithoutUndoing()
    {
        AssignmentBench bench;
        bench.apple.fail({.kind = Kind::Latency, .paths = Activities + u"/*"_s, .number = 30'000});
        const auto sent = bench.send(bench.usual());
        QVERIFY(sent);
        bench.assignments->stopWatching(sent->first());
        QVERIFY(!bench.assignments->isWatched(sent->first()));
        QCOMPARE(bench.kept().value(0).state, RunState::Running);
        QCOMPARE(bench.history().value(0).outcome, u"pending"_s);
        bench.apple.apple.heal();
        bench.assignments->watch(bench.kept().constFirst());
        QTRY_COMPARE(bench.history().value(0).outcome, u"done"_s);
    }

    void goesOnInTheNextProgram()
    {
        AssignmentBench bench;
        bench.apple.fail({.kind = Kind::Latency, .paths = Activities + u"/*"_s, .number = 30'000});
        QVERIFY(bench.send(bench.usual()));
        bench.renew();
        bench.apple.apple.heal();
        QCOMPARE(bench.kept().value(0).state, RunState::Running);
        bench.assignments->resume(u"somebody else"_s);
        bench.apple.clock.pass(std::chrono::minutes(1));
        bench.renew();
        bench.assignments->resume(AssignmentBench::Person);
        QTRY_COMPARE(bench.history().value(0).outcome, u"done"_s);
        QTRY_COMPARE(bench.device(24).assignedServer.value_or(Inventory::MdmServer()).id, bench.serverId(0));
        QCOMPARE(bench.apple.apple.requests("POST", Activities), 1);
    }

    void saysWhenTheProgramEndedWhileSending()
    {
        AssignmentBench bench;
        bench.apple.fail({.kind = Kind::Latency, .paths = Activities, .number = 30'000});
        const auto preview = bench.usual();
        const auto sending = bench.assignments->send(
            {.connection = bench.school, .place = u"ASM"_s, .who = AssignmentBench::Person, .preview = preview});
        QTRY_COMPARE(bench.kept().value(0).state, RunState::Sending);
        bench.apple.apple.heal();
        bench.apple.clock.pass(std::chrono::minutes(1));
        bench.renew();
        bench.assignments->resume(AssignmentBench::Person);
        QTRY_COMPARE(bench.kept().value(0).state, RunState::Doubtful);
        QCOMPARE(bench.kept().value(0).fault.value(0), QString(Sync::AssignmentCodes::OutcomeUnknown));
        QTRY_COMPARE(bench.history().value(0).outcome, QString(Sync::AssignmentCodes::OutcomeUnknown));
    }

    void asksTheServerWhereThatIsLess()
    {
        AssignmentBench bench;
        QStringList serials;
        for (int i = 0; i < 20; ++i)
            serials.append(bench.serial(i));
        const auto preview = bench.preview({.sort = Proposal::Sort::Unassign}, serials);
        QVERIFY(preview.sent() > 10);
        QVERIFY(bench.send(preview));
        QTRY_VERIFY(!bench.device(0).assignedServer);
        QCOMPARE(bench.apple.apple.requests("GET", u"/v1/orgDevices/*/relationships/assignedServer"_s), 0);
        QCOMPARE(bench.apple.apple.requests("GET", u"/v1/mdmServers/*/relationships/devices"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestAssignments)
#include "tst_assignments.moc"
