// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/coveragepull.h"
#include "tests/core/sync/syncbench.h"

using namespace AppleBench;
using Kind = Sandbox::AppleFault::Kind;

class TestCoveragePull final : public QObject, SyncBench
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

    void fetchesTheOldestFirstAndStampsThem()
    {
        Bench bench(60);
        QVERIFY(sync(bench));
        QCOMPARE(fetch(bench).value_or(-1), 60);
        const Inventory::Device one = device(bench.apple.serialOf(7));
        QVERIFY(one.coverageFetchedAt);
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at = 0"_s), 0);
        QVERIFY(number(u"SELECT count(*) FROM coverages"_s) > 0);

        QCOMPARE(fetch(bench).value_or(-1), 0); // none is old enough
        bench.clock.pass(std::chrono::hours(24 * 31));
        QCOMPARE(fetch(bench).value_or(-1), 60);
    }

    void tellsHowLongItTakes()
    {
        Bench bench(36, {.budget = Apple::Budget()}); // 18 a minute
        QVERIFY(sync(bench));
        Sync::CoveragePull pull(*bench.service, *m_thread, School, bench.clock.clock());
        QList<Sync::CoverageForecast> told;
        connect(&pull, &Sync::CoveragePull::progressed, this, [&] { told.append(pull.forecast()); });
        const auto passedBefore = bench.clock.passed();
        QCOMPARE(outcome(pull.start()).value_or(-1), 36);
        QCOMPARE(told.first().waiting, 36);
        const auto took = std::chrono::duration_cast<std::chrono::seconds>(bench.clock.passed() - passedBefore);
        // Within a call's distance of the truth.
        QVERIFY2(std::abs((told.first().left - took).count()) <= 8,
                 qPrintable(u"%1 %2"_s.arg(told.first().left.count()).arg(took.count())));
        QCOMPARE(told.last(), (Sync::CoverageForecast {0, std::chrono::seconds(0)}));
    }

    void leavesADeviceThatAppleCannotTellOf()
    {
        Bench bench(20);
        QVERIFY(sync(bench));
        bench.fail({.kind = Kind::ServerFault, .paths = u"*/"_s + bench.apple.serialOf(4) + u"/*"_s});
        QCOMPARE(fetch(bench).value_or(-1), 19);
        QVERIFY(!device(bench.apple.serialOf(4)).coverageFetchedAt);
        bench.apple.heal();
        QCOMPARE(fetch(bench).value_or(-1), 1);
    }

    void endsWhereAppleTellsNothing()
    {
        Bench bench(20);
        QVERIFY(sync(bench));
        bench.fail({.kind = Kind::ServerFault, .paths = u"*appleCareCoverage"_s});
        QCOMPARE(codeOf(fetch(bench)), u"apple-fault"_s);
        bench.apple.heal();
        bench.fail({.kind = Kind::Forbidden, .paths = u"*appleCareCoverage"_s, .skip = 5});
        QCOMPARE(codeOf(fetch(bench)), u"apple-forbids"_s);
        QCOMPARE(number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at > 0"_s), 5);
        bench.apple.heal();
        QCOMPARE(fetch(bench).value_or(-1), 15);
    }

    void stopsWhenToldTo()
    {
        Bench bench(40);
        QVERIFY(sync(bench));
        auto pull
            = std::make_unique<Sync::CoveragePull>(*bench.service, *m_thread, School, bench.clock.clock());
        Answer<qint64> answer = pull->start();
        connect(pull.get(), &Sync::CoveragePull::stored, this, [&] {
            if (pull->forecast().waiting == 30)
                answer.cancel();
        });
        QTRY_VERIFY(answer.isCanceled());
        const int asked = bench.apple.requests("GET", u"*appleCareCoverage"_s);
        QVERIFY(asked >= 10 && asked < 40);

        Answer<qint64> cut;
        pull = std::make_unique<Sync::CoveragePull>(*bench.service, *m_thread, School, bench.clock.clock());
        cut = pull->start();
        pull.reset();
        QVERIFY(cut.isFinished() && cut.isCanceled());
        const qint64 left = number(u"SELECT count(*) FROM devices WHERE coverage_fetched_at = 0"_s);
        QCOMPARE(fetch(bench).value_or(-1), left);
    }

private:
    Result<qint64> fetch(Bench &bench)
    {
        Sync::CoveragePull pull(*bench.service, *m_thread, School, bench.clock.clock());
        return outcome(pull.start());
    }
};

QTEST_GUILESS_MAIN(TestCoveragePull)
#include "tst_coveragepull.moc"
