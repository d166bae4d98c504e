// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/turnstile.h"

#include <QTest>

using namespace std::chrono_literals;
using Apple::Budget;
using Apple::Call;
using Apple::Urgency;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 41), Qt::UTC);

QDateTime at(std::chrono::milliseconds time)
{
    return Now.addMSecs(time.count());
}

Budget spent(int calls, Budget budget = Budget())
{
    for (int i = 0; i < calls; ++i)
        budget.spend(Call::Read, Now);
    return budget;
}

} // namespace

class TestBudget final : public QObject
{
    Q_OBJECT

private slots:
    void letsABurstThroughAndThenWaits()
    {
        const Budget budget = spent(18);
        QCOMPARE(budget.left(Call::Read, Now), 0);
        QCOMPARE(budget.waitFor(Call::Read, Urgency::Now, at(10s)), 50s);
        QCOMPARE(budget.waitFor(Call::Read, Urgency::Now, at(60s)), 0s);
        QCOMPARE(budget.waitFor(Call::Write, Urgency::Now, Now), 0s);
    }

    void neverLetsMoreThroughInAnySpan()
    {
        Budget budget;
        std::chrono::milliseconds time {0};
        QList<std::chrono::milliseconds> calls;
        while (calls.size() < 500) {
            // Now and then nothing is asked for a while.
            time += calls.size() % 70 == 69 ? 97s : 0s;
            time += budget.waitFor(Call::Read, Urgency::Now, at(time));
            budget.spend(Call::Read, at(time));
            calls.append(time);
        }
        for (qsizetype i = 18; i < calls.size(); ++i)
            QVERIFY(calls[i] - calls[i - 18] >= 60s);
    }

    void keepsAnEvenDistanceInTheBackground()
    {
        Budget budget;
        std::chrono::milliseconds time {0};
        for (int i = 0; i < 100; ++i) {
            const auto wait = budget.waitFor(Call::Read, Urgency::Background, at(time));
            QCOMPARE(wait, i == 0 ? 0ms : 3334ms);
            time += wait;
            budget.spend(Call::Read, at(time));
            // A token is always near for somebody who waits.
            QVERIFY(budget.waitFor(Call::Read, Urgency::Now, at(time)) <= 3334ms);
        }
    }

    void foretellsWhatThenHappens_data()
    {
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("calls");
        for (const int calls : {1, 2, 17, 18, 19, 36, 37, 400}) {
            for (const int before : {0, 5, 18}) {
                QTest::addRow("now, %d after %d", calls, before) << Urgency::Now << before << calls;
                QTest::addRow("background, %d after %d", calls, before)
                    << Urgency::Background << before << calls;
            }
        }
    }

    void foretellsWhatThenHappens()
    {
        QFETCH(const Urgency, urgency);
        QFETCH(const int, before);
        QFETCH(const int, calls);
        Budget budget = spent(before);
        const auto foretold = budget.forecast(Call::Read, urgency, calls, at(7s));
        std::chrono::milliseconds time = 7s;
        for (int i = 0; i < calls; ++i) {
            time += budget.waitFor(Call::Read, urgency, at(time));
            budget.spend(Call::Read, at(time));
        }
        QCOMPARE(foretold, time - 7s);
    }

    void foretellsHoursForAFleet()
    {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(
            Budget().forecast(Call::Read, Urgency::Background, 4000, Now));
        QCOMPARE(minutes, 222min);
        QCOMPARE(Budget().forecast(Call::Write, Urgency::Now, 11, Now), 1h);
        QCOMPARE(Budget().forecast(Call::Read, Urgency::Now, 0, Now), 0s);
    }

    void restsAsLongAsAsked()
    {
        Budget budget;
        budget.rest(Call::Read, 300s, Now);
        QCOMPARE(budget.waitFor(Call::Read, Urgency::Now, at(100s)), 200s);
        QCOMPARE(budget.forecast(Call::Read, Urgency::Now, 19, at(100s)), 260s);
        QCOMPARE(budget.waitFor(Call::Write, Urgency::Now, at(100s)), 0s);
        // A shorter one does not end a longer one.
        budget.rest(Call::Read, 10s, at(100s));
        QCOMPARE(budget.waitFor(Call::Read, Urgency::Now, at(100s)), 200s);
    }

    void bearsAClockThatIsPutBack()
    {
        Budget budget = spent(18);
        budget.rest(Call::Write, 120s, Now);
        QCOMPARE(budget.waitFor(Call::Read, Urgency::Now, Now.addDays(-3)), 60s);
        QCOMPARE(budget.waitFor(Call::Write, Urgency::Now, Now.addDays(-3)), 120s);
        QCOMPARE(budget.waitFor(Call::Read, Urgency::Now, Now.addDays(3)), 0s);
    }

    void bearsRatesThatAreNone()
    {
        const Budget budget = spent(1, Budget({0, 60s}, {-5, 60s}));
        QCOMPARE(budget.waitFor(Call::Read, Urgency::Now, Now), 60s);
    }

    void letsThoseWhoWaitGoFirst()
    {
        std::chrono::milliseconds time {0};
        std::function<void()> wake;
        const auto waiter
            = [&](std::chrono::milliseconds wait, QObject *, const std::function<void()> &then) {
                  wake = [&time, wait, then] {
                      time += wait;
                      then();
                  };
              };
        Apple::Turnstile turnstile(
            Budget({1, 60s}), {.now = 10min, .background = 10min}, [&time] { return at(time); },
            QStringLiteral("apple.example"), waiter);
        QStringList order;
        QList<Answer<Apple::Turnstile::Pass>> answers;
        const auto enter = [&](const QString &name, Urgency urgency) {
            answers.append(turnstile.enter(Call::Read, urgency));
            deliver(answers.last(), this, [&order, name](const auto &) { order.append(name); });
        };
        enter(QStringLiteral("first"), Urgency::Background);
        enter(QStringLiteral("slow"), Urgency::Background);
        enter(QStringLiteral("given up"), Urgency::Now);
        enter(QStringLiteral("quick"), Urgency::Now);
        answers[2].cancel();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(wake);
            std::exchange(wake, {})();
        }
        QTRY_COMPARE(
            order, (QStringList {QStringLiteral("first"), QStringLiteral("quick"), QStringLiteral("slow")}));
        QCOMPARE(time, 2min);
    }

    void saysWhenItIsTooLongToWait()
    {
        Apple::Turnstile turnstile(
            spent(18), {.now = 30s, .background = 5min}, [] { return Now; }, QStringLiteral("apple.example"),
            [](auto &&...) {});
        const auto refused = turnstile.enter(Call::Read, Urgency::Now).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
        QCOMPARE(refused.error().retryAfter, 60s);
        QCOMPARE(refused.error().about,
                 (QStringList {QStringLiteral("apple.example"), QStringLiteral("60")}));
        QVERIFY(!turnstile.enter(Call::Read, Urgency::Background).isFinished());
    }

    void endsTheWaitThatARestMakesTooLong_data()
    {
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<std::chrono::seconds>("rest");
        QTest::addColumn<bool>("isEnded");
        QTest::newRow("now, an hour") << Urgency::Now << std::chrono::seconds(1h) << true;
        QTest::newRow("now, a minute and a half") << Urgency::Now << 90s << false;
        QTest::newRow("background, an hour") << Urgency::Background << std::chrono::seconds(1h) << true;
        QTest::newRow("background, ten minutes")
            << Urgency::Background << std::chrono::seconds(10min) << false;
    }

    void endsTheWaitThatARestMakesTooLong()
    {
        QFETCH(const Urgency, urgency);
        QFETCH(const std::chrono::seconds, rest);
        QFETCH(const bool, isEnded);
        Apple::Turnstile turnstile(
            Budget({1, 60s}), {}, [] { return Now; }, QStringLiteral("apple.example"), [](auto &&...) {});
        QVERIFY(turnstile.enter(Call::Read, urgency).isFinished());
        const auto waiting = turnstile.enter(Call::Read, urgency);
        QVERIFY(!waiting.isFinished());
        turnstile.rest(Call::Write, 3600s);
        QVERIFY(!waiting.isFinished());
        turnstile.rest(Call::Read, rest);
        QCOMPARE(waiting.isFinished(), isEnded);
        if (!isEnded)
            return;
        QCOMPARE(waiting.result().error().kind, ErrorKind::RateLimited);
        QCOMPARE(waiting.result().error().retryAfter, rest);
    }

    /// The first in the line bears the rest, the one behind it would come a minute after.
    void endsOnlyThoseWhoseTurnComesTooLate()
    {
        Apple::Turnstile turnstile(
            Budget({1, 60s}), {.now = 2min}, [] { return Now; }, QStringLiteral("apple.example"),
            [](auto &&...) {});
        QVERIFY(turnstile.enter(Call::Read, Urgency::Now).isFinished());
        const auto first = turnstile.enter(Call::Read, Urgency::Now);
        const auto second = turnstile.enter(Call::Read, Urgency::Now);
        QVERIFY(!first.isFinished() && !second.isFinished());
        turnstile.rest(Call::Read, 110s);
        QVERIFY(!first.isFinished());
        QVERIFY(second.isFinished());
        QCOMPARE(second.result().error().retryAfter, 170s);
    }

    void doesNotCountThoseWhoGaveUp()
    {
        Apple::Turnstile turnstile(
            Budget({1, 60s}), {.now = 90s}, [] { return Now; }, QStringLiteral("apple.example"),
            [](auto &&...) {});
        QVERIFY(turnstile.enter(Call::Read, Urgency::Now).isFinished());
        auto givenUp = turnstile.enter(Call::Read, Urgency::Now);
        QVERIFY(turnstile.enter(Call::Read, Urgency::Now).isFinished()); // two minutes are too long
        givenUp.cancel();
        QVERIFY(!turnstile.enter(Call::Read, Urgency::Now).isFinished());
    }

    void endsWithItsOwner()
    {
        Answer<Apple::Turnstile::Pass> waiting;
        {
            Apple::Turnstile turnstile(
                spent(18), {}, [] { return Now; }, {}, [](auto &&...) {});
            waiting = turnstile.enter(Call::Read, Urgency::Background);
        }
        QVERIFY(waiting.isCanceled());
        QVERIFY(waiting.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
