// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/syncbench.h"
#include "ui/words/words.h"

#include <QSemaphore>

using namespace AppleBench;
using Inventory::List;
using Sandbox::AppleFault;
using Kind = AppleFault::Kind;

Q_DECLARE_METATYPE(AppleFault)

class TestAppleSync final : public QObject, SyncBench
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBothEngines(); }

    void init()
    {
        QFETCH_GLOBAL(const Engine, engine);
        SKIP_WITHOUT_SERVER(engine);
        open(engine);
    }

    void cleanup() { close(); }

    void fetchesDevicesServersAndAssignments()
    {
        Bench bench(2345);
        const auto tally = sync(bench);
        QVERIFY2(tally, qPrintable(codeOf(tally)));
        QCOMPARE(tally->devices, 2345);
        QCOMPARE(tally->appeared, 2345);
        QCOMPARE(here(), 2345);
        QVERIFY(pullOf(List::Devices).isComplete);
        QVERIFY(pullOf(List::Assignments).isComplete);
        const auto servers = bench.apple.school().servers;
        QCOMPARE(number(u"SELECT count(*) FROM mdm_servers"_s), servers.size());
        for (const quint32 index : {0U, 1U, 2U, 7U, 11U, 1234U, 2344U}) {
            const Inventory::Device known = device(bench.apple.serialOf(index));
            const int server = bench.apple.serverOf(index);
            QCOMPARE(known.assignedServer ? known.assignedServer->id : QString(),
                     server < 0 ? QString() : servers.at(server).id);
        }

        const auto again = sync(bench);
        QCOMPARE(again->devices, 2345);
        QCOMPARE(again->appeared + again->changed + again->assigned + again->gone, 0);
    }

    /// With the last server gone every device loses its own: that is asked for twice.
    void doubtsAnEmptyListOfServers()
    {
        const auto assigned = [this] { return number(u"SELECT count(*) FROM devices WHERE server IS NOT NULL"_s); };
        const auto asked = [](const Bench &bench) { return bench.apple.requests("GET", u"/v1/mdmServers"_s); };
        Bench bench(200);
        QVERIFY(sync(bench));
        const qint64 before = assigned();
        QVERIFY(before > 0);
        QCOMPARE(asked(bench), 1);

        bench.fail({.kind = Kind::NoRows, .paths = u"/v1/mdmServers"_s, .times = 1});
        QVERIFY(sync(bench));
        QCOMPARE(assigned(), before);
        QCOMPARE(asked(bench), 3);

        bench.fail({.kind = Kind::NoRows, .paths = u"/v1/mdmServers"_s, .times = 2});
        QVERIFY(sync(bench));
        QCOMPARE(assigned(), 0);
        QCOMPARE(asked(bench), 5);
    }

    void tellsHowFarItHasGot()
    {
        Bench bench(450, {.rowsAPage = 100});
        Sync::AppleSync run(*bench.service, *m_thread, School, bench.clock.clock());
        QStringList told;
        connect(&run, &Sync::AppleSync::progressed, this, [&] {
            const Sync::Progress &now = run.progress();
            told.append(u"%1 %2 %3"_s.arg(int(now.stage)).arg(now.pages).arg(now.devices));
        });
        QVERIFY(outcome(run.start()));
        for (const QString &line : {u"1 0 0"_s, u"2 1 100"_s, u"2 4 400"_s, u"2 5 450"_s})
            QVERIFY2(told.contains(line), qPrintable(told.join(u'\n')));
        QCOMPARE(told.last(), QString::number(int(Sync::Stage::Ended)) + u" 0 0"_s);
    }

    void livesThrough_data()
    {
        QTest::addColumn<AppleFault>("fault");
        QTest::newRow("429 in seconds") << AppleFault {.kind = Kind::RateLimited, .times = 2, .skip = 3, .number = 40};
        QTest::newRow("429 until a date")
            << AppleFault {.kind = Kind::RateLimitedUntil, .times = 2, .skip = 3, .number = 40};
        QTest::newRow("429 without a word") << AppleFault {.kind = Kind::RateLimitedSilently, .times = 1, .skip = 3};
        QTest::newRow("429 for ten minutes")
            << AppleFault {.kind = Kind::RateLimited, .times = 1, .skip = 5, .number = 600};
        QTest::newRow("cut off after 20 pages") << AppleFault {.kind = Kind::CutBody, .times = 1, .skip = 20};
        QTest::newRow("each twentieth page cut off") << AppleFault {.kind = Kind::CutBody, .every = 20};
        QTest::newRow("token ended mid-run") << AppleFault {.kind = Kind::ExpireTokens, .times = 2, .skip = 9};
        QTest::newRow("a fault that passes") << AppleFault {.kind = Kind::ServerFault, .times = 2, .skip = 7};
    }

    void livesThrough()
    {
        QFETCH(const AppleFault, fault);
        Bench bench(2500, {.rowsAPage = 100});
        bench.fail(fault);
        const auto tally = sync(bench);
        QVERIFY2(tally, qPrintable(codeOf(tally)));
        QCOMPARE(tally->devices, 2500);
        QCOMPARE(here(), 2500);
    }

    void tellsUntilWhenAppleAskedToWait()
    {
        Bench bench(300, {.rowsAPage = 100});
        bench.fail({.kind = Kind::RateLimited, .times = 1, .skip = 1, .number = 40});
        Sync::AppleSync run(*bench.service, *m_thread, School, bench.clock.clock());
        QList<QDateTime> waits;
        connect(&run, &Sync::AppleSync::progressed, this, [&] {
            if (run.progress().waitsUntil)
                waits.append(*run.progress().waitsUntil);
        });
        QVERIFY(outcome(run.start()));
        QVERIFY(!waits.isEmpty());
        QVERIFY(waits.first() >= Start.addSecs(40));
        QVERIFY(!run.progress().waitsUntil);
    }

    void goesOnTellingItAsLongAsItWaits()
    {
        Bench bench(300, {.rowsAPage = 100});
        bench.fail({.kind = Kind::RateLimited, .times = 1, .skip = 1, .number = 600});
        Sync::AppleSync run(*bench.service, *m_thread, School, bench.clock.clock());
        QDateTime until;
        QDateTime over;
        connect(&run, &Sync::AppleSync::progressed, this, [&] {
            if (run.progress().waitsUntil)
                until = *run.progress().waitsUntil;
            else if (until.isValid() && !over.isValid())
                over = bench.clock.clock()();
        });
        QVERIFY(outcome(run.start()));
        QVERIFY(until.isValid());
        QVERIFY2(over >= until, qPrintable(over.toString(Qt::ISODate)));
    }

    /// A page that came before is still being stored when Apple asks to wait.
    void goesOnTellingItWhileItStores()
    {
        std::chrono::milliseconds length {0};
        std::function<void()> goOn;
        const auto hold = [&](std::chrono::milliseconds wait, QObject *, std::function<void()> then) {
            length = wait;
            goOn = std::move(then);
        };
        Bench bench(500, {.rowsAPage = 100, .waiter = hold});
        bench.fail({.kind = Kind::RateLimited, .times = 1, .skip = 3, .number = 40});
        Sync::AppleSync run(*bench.service, *m_thread, School, bench.clock.clock());
        QSemaphore asked;
        Answer<> held;
        connect(bench.service.get(), &Apple::Service::rested, this, [&asked] { asked.release(); });
        connect(
            &run, &Sync::AppleSync::stored, this,
            [&] {
                held = m_thread->run([&asked](Storage::Database &) {
                    asked.tryAcquire(1, 60'000);
                    return Result<>();
                });
            },
            Qt::SingleShotConnection);
        const auto tally = run.start();
        QTRY_VERIFY_WITH_TIMEOUT(goOn && run.progress().pages == 2, 60'000);
        QCOMPARE(run.progress().waitsUntil, Moment(Start.addSecs(40)));
        bench.clock.pass(length);
        goOn();
        QVERIFY(outcome(tally));
        QVERIFY(!run.progress().waitsUntil);
    }

    void keepsWhatItHasAndGoesOn_data()
    {
        QTest::addColumn<AppleFault>("fault");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence"); ///< what the user sees
        const auto row = [](const char *name, const AppleFault &fault, const QString &code,
                            const QString &sentence) { QTest::newRow(name) << fault << code << sentence; };
        row("web page", {.kind = Kind::WebPage, .skip = 11, .number = 200}, u"web-page-instead"_s,
            u"gave a web page instead of an answer (status 200)"_s);
        row("maintenance", {.kind = Kind::WebPage, .skip = 11, .number = 503}, u"web-page-instead"_s,
            u"(status 503)"_s);
        row("next page elsewhere", {.kind = Kind::ForeignNext, .paths = u"/v1/*"_s, .skip = 10, .text = u"https://evil.example"_s},
            u"address-elsewhere"_s, u"evil.example"_s);
        row("terms", {.kind = Kind::TermsNotSigned, .skip = 11}, u"apple-terms-not-signed"_s,
            u"Apple has new terms that nobody has accepted."_s);
        row("cut off for good", {.kind = Kind::CutBody, .skip = 11}, u"body-cut"_s, u"cut off"_s);
        row("always later", {.kind = Kind::RateLimited, .skip = 11, .number = 7200}, u"rate-limited"_s,
            u"wait"_s);
        row("always later, as a date", {.kind = Kind::RateLimitedUntil, .skip = 11, .number = 7200},
            u"rate-limited"_s, u"wait"_s);
        row("tokens that never do", {.kind = Kind::ExpireTokens, .skip = 11}, u"api-token-refused"_s,
            u"refuses requests right after signing in"_s);
        row("the same page again", {.kind = Kind::SameNext, .skip = 11}, u"pages-repeat"_s,
            u"Apple gave the same page again"_s);
        row("revoked meanwhile", {.kind = Kind::Forbidden, .skip = 11}, u"apple-forbids"_s,
            u"does not allow this API account"_s);
    }

    void keepsWhatItHasAndGoesOn()
    {
        QFETCH(const AppleFault, fault);
        QFETCH(const QString, code);
        QFETCH(const QString, sentence);
        Bench bench(2500, {.rowsAPage = 100});
        bench.fail(fault);
        const auto tally = sync(bench);
        QCOMPARE(codeOf(tally), code);
        const QString said = Words::sentence(tally.error());
        QVERIFY2(said.contains(sentence), qPrintable(said));
        const Inventory::Pull pull = pullOf(List::Devices);
        QVERIFY(pull.pages >= 10 && !pull.isComplete);
        QCOMPARE(here(), pull.entries);

        bench.apple.heal();
        bench.clock.pass(std::chrono::hours(3));
        const int before = bench.apple.requests("GET", u"/v1/orgDevices"_s);
        const auto rest = sync(bench);
        QVERIFY2(rest, qPrintable(codeOf(rest)));
        QCOMPARE(rest->devices, 2500);
        QCOMPARE(bench.apple.requests("GET", u"/v1/orgDevices"_s) - before, 25 - pull.pages);
        QCOMPARE(here(), 2500);
    }

    void saysThatTheKeyIsWrong()
    {
        const Sandbox::AppleApiAccount other = Sandbox::appleApiAccount();
        Bench bench(10, {.login = loginOf(other)});
        const auto tally = sync(bench);
        QCOMPARE(codeOf(tally), u"api-key-refused"_s);
        QVERIFY(Words::sentence(tally.error()).contains(u"does not accept the key"_s));
        QCOMPARE(bench.apple.requests("GET", u"*"_s), 0);
    }

    void beginsAnewWhereApplesPlaceHasLapsed()
    {
        Bench bench(1000, {.rowsAPage = 100});
        bench.fail({.kind = Kind::Forbidden, .paths = u"/v1/*"_s, .skip = 5});
        QVERIFY(!sync(bench));
        QCOMPARE(pullOf(List::Devices).pages, 5);
        bench.apple.heal();
        bench.fail({.kind = Kind::LapsedCursor, .times = 1});
        const auto tally = sync(bench);
        QVERIFY2(tally, qPrintable(codeOf(tally)));
        QCOMPARE(tally->devices, 1000);
        QCOMPARE(tally->gone, 0);
        QCOMPARE(bench.apple.requests("GET", u"/v1/orgDevices"_s), 6 + 1 + 10);
    }

    void takesNoPlaceThatIsADayOld()
    {
        Bench bench(500, {.rowsAPage = 100});
        bench.fail({.kind = Kind::Forbidden, .paths = u"/v1/*"_s, .skip = 3});
        QVERIFY(!sync(bench));
        bench.apple.heal();
        bench.clock.pass(std::chrono::hours(25));
        QVERIFY(sync(bench));
        QCOMPARE(bench.apple.requests("GET", u"/v1/orgDevices"_s), 4 + 5);
    }

    void goesOnAmongTheServersDevices()
    {
        Bench bench(1000, {.rowsAPage = 100});
        bench.fail({.kind = Kind::Forbidden, .paths = u"*/relationships/devices"_s, .skip = 4});
        QVERIFY(!sync(bench));
        const Inventory::Pull pull = pullOf(List::Assignments);
        QVERIFY(!pull.isComplete);
        QCOMPARE(pull.pages, 4);
        bench.apple.heal();
        const int before = bench.apple.requests("GET", u"*/relationships/devices"_s);
        QVERIFY(sync(bench));
        QVERIFY(pullOf(List::Assignments).isComplete);
        QVERIFY(bench.apple.requests("GET", u"*/relationships/devices"_s) - before <= 8);
        for (quint32 index = 0; index < 1000; index += 37) {
            const bool isAssigned = device(bench.apple.serialOf(index)).assignedServer.has_value();
            QCOMPARE(isAssigned, bench.apple.serverOf(index) >= 0);
        }
    }

    /// While somebody else keeps the database busy, pages gather and are then stored together.
    void keepsPagesThatCameWhileOthersWereStored()
    {
        Bench bench(2000, {.rowsAPage = 100});
        bench.fail({.kind = Kind::Forbidden, .paths = u"/v1/*"_s, .skip = 6});
        QSemaphore go;
        Sync::AppleSync run(*bench.service, *m_thread, School, bench.clock.clock());
        Answer<> busy;
        connect(&run, &Sync::AppleSync::stored, this, [&] {
            if (run.progress().pages == 1)
                busy = m_thread->run([&go](Storage::Database &) {
                    go.acquire();
                    return Result<>();
                });
        });
        const auto answer = run.start();
        QTRY_VERIFY(bench.apple.requests("GET", u"/v1/*"_s) >= 7); // six pages and the fault behind them
        go.release();
        QCOMPARE(codeOf(outcome(answer)), u"apple-forbids"_s);
        QCOMPARE(pullOf(List::Devices).pages, 6);
        QCOMPARE(here(), 600);
    }

    void stopsWhenToldTo()
    {
        Bench bench(2000, {.rowsAPage = 100});
        auto run = std::make_unique<Sync::AppleSync>(*bench.service, *m_thread, School, bench.clock.clock());
        Answer<Sync::Tally> answer = run->start();
        connect(run.get(), &Sync::AppleSync::stored, this, [&] {
            if (run->progress().pages == 3)
                answer.cancel();
        });
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(answer.isCanceled());
        run.reset();
        const qint64 stored = pullOf(List::Devices).entries;
        QVERIFY(stored >= 300 && stored < 2000);
        QCOMPARE(sync(bench)->devices, 2000);
    }
};

QTEST_GUILESS_MAIN(TestAppleSync)
#include "tst_applesync.moc"
