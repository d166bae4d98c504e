// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tokenkeeper.h"

#include <QRegularExpression>
#include <QTest>

#include <deque>

using namespace Qt::StringLiterals;
using Net::Token;
using Net::TokenKeeper;

namespace {

/// A sign-in that ends when the test says so, and a clock that the test sets.
struct Service
{
    QDateTime now {QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC};
    std::deque<QPromise<Result<Token>>> asked {};
    int answered = 0;

    TokenKeeper::Fetch fetch()
    {
        return [this] {
            asked.emplace_back().start();
            return asked.back().future();
        };
    }

    Clock clock()
    {
        return [this] { return now; };
    }

    void give(const Result<Token> &answer)
    {
        QPromise<Result<Token>> &promise = asked.at(std::size_t(answered++));
        promise.addResult(answer);
        promise.finish();
    }

    Token token(QByteArrayView value, int seconds) const { return {Secret(value), now.addSecs(seconds)}; }
};

QByteArray valueOf(const Answer<Secret> &answer)
{
    const bool isThere = QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000);
    if (!isThere || answer.resultCount() == 0)
        return "nothing";
    const Result<Secret> result = answer.result();
    return result ? result->reveal().toByteArray() : QByteArray(result.error().code.data());
}

} // namespace

class TestTokenKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signsInOnceForAll()
    {
        Service service;
        TokenKeeper keeper(service.fetch(), service.clock());
        QList<Answer<Secret>> answers;
        for (int i = 0; i < 100; ++i)
            answers.append(keeper.token());
        QCOMPARE(service.asked.size(), std::size_t(1));
        service.give(service.token("one", 1800));
        for (const Answer<Secret> &answer : answers)
            QCOMPARE(valueOf(answer), QByteArray("one"));
        QCOMPARE(valueOf(keeper.token()), QByteArray("one"));
        QCOMPARE(service.asked.size(), std::size_t(1));
    }

    void aRefusalIsForAllWhoWait()
    {
        Service service;
        TokenKeeper keeper(service.fetch(), service.clock());
        const QList<Answer<Secret>> answers {keeper.token(), keeper.token(), keeper.token()};
        service.give(failure(ErrorKind::Unauthorized, "sign-in-refused"_L1));
        for (const Answer<Secret> &answer : answers)
            QCOMPARE(valueOf(answer), QByteArray("sign-in-refused"));
        const Answer<Secret> later = keeper.token();
        QCOMPARE(service.asked.size(), std::size_t(2));
        service.give(service.token("two", 60));
        QCOMPARE(valueOf(later), QByteArray("two"));
    }

    void renewsEarly_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("lastUse");
        QTest::newRow("a minute") << 60 << 44;
        QTest::newRow("two minutes") << 120 << 89;
        QTest::newRow("half an hour") << 1800 << 1769;
        QTest::newRow("a second low") << 59 << 44;
    }

    void renewsEarly()
    {
        QFETCH(const int, life);
        QFETCH(const int, lastUse);
        Service service;
        TokenKeeper keeper(service.fetch(), service.clock());
        const QDateTime got = service.now;
        const Answer<Secret> first = keeper.token();
        service.give(service.token("one", life));
        QCOMPARE(valueOf(first), QByteArray("one"));

        service.now = got.addSecs(lastUse);
        QCOMPARE(valueOf(keeper.token()), QByteArray("one"));
        service.now = got.addSecs(lastUse + 1);
        const Answer<Secret> next = keeper.token();
        QCOMPARE(service.asked.size(), std::size_t(2));
        service.give(service.token("two", life));
        QCOMPARE(valueOf(next), QByteArray("two"));
    }

    void aTokenThatHasLapsedAlreadyIsUsedOnce()
    {
        Service service;
        TokenKeeper keeper(service.fetch(), service.clock());
        const Answer<Secret> first = keeper.token();
        service.give(service.token("one", -5));
        QCOMPARE(valueOf(first), QByteArray("one"));
        (void)keeper.token();
        QCOMPARE(service.asked.size(), std::size_t(2));
    }

    void aRefusedTokenIsReplacedOnce()
    {
        Service service;
        TokenKeeper keeper(service.fetch(), service.clock());
        const Answer<Secret> first = keeper.token();
        service.give(service.token("one", 1800));
        QCOMPARE(valueOf(first), QByteArray("one"));

        // Five requests were under way with it, and all five came back with 401.
        keeper.refuse(Secret("one"));
        const Answer<Secret> second = keeper.token();
        keeper.refuse(Secret("one"));
        service.give(service.token("two", 1800));
        QCOMPARE(valueOf(second), QByteArray("two"));
        keeper.refuse(Secret("one"));
        QCOMPARE(valueOf(keeper.token()), QByteArray("two"));
        QCOMPARE(service.asked.size(), std::size_t(2));
    }

    void oneWhoGivesUpLeavesTheOthersWaiting()
    {
        Service service;
        TokenKeeper keeper(service.fetch(), service.clock());
        Answer<Secret> first = keeper.token();
        const Answer<Secret> second = keeper.token();
        first.cancel();
        service.give(service.token("one", 1800));
        QCOMPARE(valueOf(second), QByteArray("one"));
        QVERIFY(first.isCanceled());
    }

    void aCancelledSignInLeavesNobodyWaiting()
    {
        Service service;
        TokenKeeper keeper(service.fetch(), service.clock());
        const Answer<Secret> first = keeper.token();
        service.asked.front().future().cancel();
        service.asked.front().finish();
        QTRY_VERIFY(first.isFinished());
        QVERIFY(first.isCanceled());
        ++service.answered;
        const Answer<Secret> second = keeper.token();
        QCOMPARE(service.asked.size(), std::size_t(2));
        service.give(service.token("two", 1800));
        QCOMPARE(valueOf(second), QByteArray("two"));
    }

    void endsWithItsOwner()
    {
        Service service;
        auto keeper = std::make_unique<TokenKeeper>(service.fetch(), service.clock());
        const Answer<Secret> answer = keeper->token();
        keeper.reset();
        QVERIFY(answer.isFinished());
        QVERIFY(answer.isCanceled());
        QVERIFY(service.asked.front().isCanceled());
    }

    void mayBeDestroyedByWhoeverHearsOfIt()
    {
        Service service;
        auto keeper = std::make_unique<TokenKeeper>(service.fetch(), service.clock());
        const Answer<Secret> first = keeper->token();
        const Answer<Secret> second = keeper->token();
        Answer<Secret>(first).then([&keeper](const Result<Secret> &) { keeper.reset(); });
        service.give(service.token("one", 1800));
        QTRY_VERIFY(!keeper);
        QCOMPARE(valueOf(second), QByteArray("one"));
    }
};

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
