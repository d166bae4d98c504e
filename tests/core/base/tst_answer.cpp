// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/answer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Number = Result<int>;

Error refusal()
{
    return {ErrorKind::Refused, "test"_L1};
}

} // namespace

class TestAnswer final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void deliversOnTheNextTurn()
    {
        QObject owner;
        int got = 0;
        deliver(ready<int>(7), &owner, [&got](const Number &answer) { got = answer.value(); });

        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 7);
    }

    void doesNotDeliverToWhoIsGone()
    {
        bool isCalled = false;
        auto owner = std::make_unique<QObject>();
        deliver(ready<int>(7), owner.get(), [&isCalled](const Number &) { isCalled = true; });
        owner.reset();
        QCoreApplication::processEvents();

        QVERIFY(!isCalled);
    }

    void doesNotDeliverWhatWasCancelled()
    {
        QObject owner;
        bool isCalled = false;
        QPromise<Number> promise;
        promise.start();
        deliver(promise.future(), &owner, [&isCalled](const Number &) { isCalled = true; });
        promise.future().cancel();
        promise.finish();
        QCoreApplication::processEvents();

        QVERIFY(!isCalled);
    }

    void chainsTwoSteps()
    {
        QObject owner;
        const Answer<QString> answer = chain(
            &owner, ready<int>(7), [](int number) { return ready<QString>(QString::number(number)); });
        QTRY_VERIFY(answer.isFinished());

        QCOMPARE(answer.result(), Result<QString>(u"7"_s));
    }

    void anErrorSkipsTheSecondStep()
    {
        QObject owner;
        bool isCalled = false;
        const Answer<int> answer = chain(&owner, ready<int>(failure(refusal())), [&isCalled](int) {
            isCalled = true;
            return ready<int>(1);
        });
        QTRY_VERIFY(answer.isFinished());

        QCOMPARE(answer.result().error(), refusal());
        QVERIFY(!isCalled);
    }

    void aChainEndsWithAStepThatIsCancelled()
    {
        QObject owner;
        QPromise<Number> never;
        never.start();
        never.future().cancel();
        never.finish();
        const auto count = [](int number) { return ready<int>(number); };
        const Answer<int> atFirst = chain(&owner, never.future(), count);
        const Answer<int> atSecond = chain(&owner, ready<int>(1), [&never](int) { return never.future(); });
        const Answer<int> anyway
            = follow(&owner, never.future(), [](const Result<int> &) { return ready<int>(1); });
        const auto all = gather(&owner, QList<Answer<int>> {ready<int>(1), never.future()});
        QTRY_VERIFY(atFirst.isFinished() && atFirst.isCanceled());
        QTRY_VERIFY(atSecond.isFinished() && atSecond.isCanceled());
        QTRY_VERIFY(anyway.isFinished() && anyway.isCanceled());
        QTRY_VERIFY(all.isFinished() && all.isCanceled());
    }

    void cancellingAChainCancelsTheStepUnderWay_data()
    {
        QTest::addColumn<bool>("isSecond");
        QTest::newRow("first") << false;
        QTest::newRow("second") << true;
    }

    void cancellingAChainCancelsTheStepUnderWay()
    {
        QFETCH(const bool, isSecond);
        QObject owner;
        QPromise<Number> first;
        QPromise<Number> second;
        first.start();
        second.start();
        bool isSecondStarted = false;
        Answer<int> answer = chain(&owner, first.future(), [&second, &isSecondStarted](int) {
            isSecondStarted = true;
            return second.future();
        });
        if (isSecond) {
            first.addResult(1);
            first.finish();
            QTRY_VERIFY(isSecondStarted);
        }
        answer.cancel();

        QTRY_VERIFY((isSecond ? second : first).isCanceled());
        first.finish();
        second.finish();
    }

    void aChainEndsWithItsOwner()
    {
        auto owner = std::make_unique<QObject>();
        QPromise<Number> first;
        first.start();
        const Answer<int> answer = chain(owner.get(), first.future(), [](int) { return ready<int>(1); });
        owner.reset();

        QVERIFY(answer.isFinished() && answer.isCanceled());
        first.finish();
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
