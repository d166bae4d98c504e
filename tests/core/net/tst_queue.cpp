// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/cookiejar.h"
#include "tests/core/net/wire.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Wire::Asked;
using Wire::Caller;

namespace {

/// Answers only when told to, in any order.
struct Holding
{
    Holding()
        : server([this](QTcpSocket &socket, const Asked &asked) {
            most = qMax(most, int(++open));
            waiting.append({&socket, asked.target});
        })
    {
    }

    void answerNext()
    {
        const auto [socket, target] = waiting.takeFirst();
        --open;
        if (socket)
            Wire::answer(*socket, "200 OK", target);
    }

    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> waiting {};
    int open = 0;
    int most = 0;
    Wire::Server server;
};

} // namespace

class TestQueue final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void authorizesWhenTheTurnHasCome()
    {
        Holding holding;
        Caller caller(holding.server.url(u"127.0.0.1"_s), {}, {}, Wire::hasty(), 1);
        int asked = 0;
        Net::Request request {.path = u"/"_s};
        request.authorize = [&asked] { return ready<Secret>(Secret(QByteArray::number(++asked))); };
        QList<Answer<Net::Response>> answers;
        for (int i = 0; i < 3; ++i)
            answers.append(caller.client->send(request));
        for (int turn = 1; turn <= 3; ++turn) {
            QTRY_COMPARE(holding.waiting.size(), 1);
            QCOMPARE(asked, turn);
            QCOMPARE(holding.server.asked.last().header("Authorization"), QByteArray::number(turn));
            holding.answerNext();
        }
        QTRY_VERIFY(answers.last().isFinished());
    }

    void othersGoAheadOfOneThatWaitsForItsToken()
    {
        Holding holding;
        Caller caller(holding.server.url(u"127.0.0.1"_s), {}, {}, Wire::hasty(), 1);
        QPromise<Result<Secret>> token;
        token.start();
        Net::Request first {.path = u"/first"_s};
        first.authorize = [&token] { return token.future(); };
        QList<Answer<Net::Response>> answers {caller.client->send(first),
                                              caller.client->send({.path = u"/second"_s}),
                                              caller.client->send({.path = u"/third"_s})};
        QTRY_COMPARE(holding.waiting.size(), 1);
        QCOMPARE(holding.waiting.first().second, QByteArray("/second"));
        answers.append(caller.client->send({.path = u"/token"_s, .turn = Net::Turn::First}));
        holding.answerNext();
        QTRY_COMPARE(holding.waiting.size(), 1);
        QCOMPARE(holding.waiting.first().second, QByteArray("/token"));
        // It stands where it stood before.
        token.addResult(Result<Secret>(Secret("x")));
        token.finish();
        QCoreApplication::sendPostedEvents();
        holding.answerNext();
        QTRY_COMPARE(holding.waiting.size(), 1);
        QCOMPARE(holding.waiting.first().second, QByteArray("/first"));
        holding.answerNext();
        QTRY_COMPARE(holding.waiting.size(), 1);
        holding.answerNext();
        for (const auto &answer : std::as_const(answers))
            QTRY_VERIFY(answer.isFinished());
        QCOMPARE(holding.most, 1);
    }

    void anAuthorizationThatFailsIsTheAnswer()
    {
        Holding holding;
        Caller caller(holding.server.url(u"127.0.0.1"_s));
        Net::Request request {.path = u"/"_s};
        request.authorize = [] { return ready<Secret>(failure(ErrorKind::Unauthorized, "no-token"_L1)); };
        QCOMPARE(Wire::codeOf(caller.ask(request)), u"no-token"_s);
        QPromise<Result<Secret>> never;
        never.start();
        request.authorize = [&never] { return never.future(); };
        Answer<Net::Response> given = caller.client->send(request);
        Answer<Net::Response> left = caller.client->send(request);
        left.cancel();
        never.future().cancel();
        never.finish();
        QTRY_VERIFY(given.isCanceled() && given.isFinished() && left.isFinished());
        QCOMPARE(holding.server.asked.size(), 0);
    }

    void sendsSoManyAtOnceInTurn()
    {
        Holding holding;
        Caller caller(holding.server.url(u"127.0.0.1"_s), {}, {}, Wire::hasty(), 3);
        QList<Answer<Net::Response>> answers;
        for (int i = 0; i < 20; ++i)
            answers.append(caller.client->send({.path = u"/%1"_s.arg(i)}));

        for (int done = 0; done < 20; ++done) {
            QTRY_COMPARE(holding.waiting.size(), qMin(3, 20 - done));
            holding.answerNext();
        }

        for (int i = 0; i < 20; ++i) {
            QTRY_VERIFY(answers.at(i).isFinished());
            QCOMPARE(answers.at(i).result()->body, u"/%1"_s.arg(i).toUtf8());
        }
        QCOMPARE(holding.most, 3);
        QList<int> order; // three at once may overtake each other on the wire, more than that may not
        for (const Asked &asked : holding.server.asked)
            order.append(asked.target.mid(1).toInt());
        for (int i = 0; i < 20; ++i)
            QVERIFY2(qAbs(order.at(i) - i) < 3, qPrintable(u"%1 came as %2"_s.arg(order.at(i)).arg(i)));
    }

    void whatOthersWaitForGoesBeforeWhatCameEarlier()
    {
        Holding holding;
        Caller caller(holding.server.url(u"127.0.0.1"_s), {}, {}, Wire::hasty(), 1);
        QList<Answer<Net::Response>> answers;
        for (const QString &usual : {u"/1"_s, u"/2"_s, u"/3"_s})
            answers.append(caller.client->send({.path = usual}));
        for (const QString &next : {u"/a"_s, u"/b"_s})
            answers.append(caller.client->send({.path = next, .turn = Net::Turn::Next}));

        QByteArrayList order;
        for (int i = 0; i < 5; ++i) {
            QTRY_COMPARE(holding.waiting.size(), 1);
            order.append(holding.waiting.first().second);
            holding.answerNext();
        }

        QCOMPARE(order, (QByteArrayList {"/1", "/a", "/b", "/2", "/3"}));
    }

    void cancellingEndsTheRequestAndFreesItsPlace()
    {
        Holding holding;
        Caller caller(holding.server.url(u"127.0.0.1"_s), {}, {}, Wire::hasty(), 1);
        Answer<Net::Response> first = caller.client->send({.path = u"/1"_s});
        Answer<Net::Response> second = caller.client->send({.path = u"/2"_s});
        const Answer<Net::Response> third = caller.client->send({.path = u"/3"_s});
        QTRY_COMPARE(holding.waiting.size(), 1);

        second.cancel(); // in the line
        first.cancel(); // under way

        QTRY_COMPARE(holding.server.hungUp, 1);
        QTRY_COMPARE(holding.waiting.size(), 2);
        QCOMPARE(holding.waiting.last().second, QByteArray("/3"));
        holding.waiting.removeFirst();
        holding.answerNext();
        QTRY_VERIFY(third.isFinished());
        QCOMPARE(third.result()->body, QByteArray("/3"));
        for (const Answer<Net::Response> &cancelled : {first, second}) {
            QVERIFY(cancelled.isFinished());
            QVERIFY(cancelled.isCanceled());
            QCOMPARE(cancelled.resultCount(), 0);
        }
    }

    void cancellingEndsAWait()
    {
        Wire::Server server([](QTcpSocket &socket, const Asked &) {
            Wire::answer(socket, "500 Oops", {}, "Retry-After: 50\r\n");
        });
        Caller caller(server.url(), {}, {}, Wire::hasty(), 1);
        Answer<Net::Response> waiting = caller.client->send({});
        QTRY_COMPARE(server.asked.size(), 1);
        const Answer<Net::Response> other
            = caller.client->send({.verb = "POST"}); // the place is free meanwhile
        QTRY_VERIFY(other.isFinished());
        QVERIFY(!waiting.isFinished());
        waiting.cancel();
        QTRY_VERIFY(waiting.isFinished());
        QTest::qWait(20);
        QCOMPARE(server.asked.size(), 2);
    }

    void endsWithItsOwner()
    {
        Holding holding;
        Caller caller(holding.server.url(u"127.0.0.1"_s), {}, {}, Wire::hasty(), 2);
        QList<Answer<Net::Response>> answers;
        for (int i = 0; i < 5; ++i)
            answers.append(caller.client->send({.verb = "POST", .body = Secret("body")}));
        QTRY_COMPARE(holding.waiting.size(), 2);

        caller.client.reset();

        for (const Answer<Net::Response> &answer : answers) {
            QVERIFY(answer.isFinished());
            QVERIFY(answer.isCanceled());
        }
        QTRY_COMPARE(holding.server.hungUp, 2);
        QCOMPARE(holding.server.asked.size(), 2);
    }

    /// At whatever moment: while a name is looked up, while bytes come, between two tries.
    void mayBeDestroyedAtAnyMoment()
    {
        for (int moment = 0; moment < 40; ++moment) {
            Wire::Server server([moment](QTcpSocket &socket, const Asked &) {
                if (moment % 3 == 0)
                    return Wire::answer(socket, "503 Busy");
                if (moment % 3 == 1)
                    return Wire::answer(socket, "302 Found", {}, "Location: /next\r\n");
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n" + QByteArray(100'000, 'x'));
            });
            Caller caller(server.url(), {}, {}, Wire::hasty(), 2);
            Net::CookieJar jar;
            QList<Answer<Net::Response>> answers;
            for (int i = 0; i < 4; ++i)
                answers.append(caller.client->send({}, &jar));
            for (int turn = 0; turn < moment; ++turn)
                QCoreApplication::processEvents();
            caller.client.reset();
            for (const Answer<Net::Response> &answer : answers)
                QVERIFY(answer.isFinished());
        }
    }

    void mayBeDestroyedByWhoeverHearsOfIt_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");
        QTest::newRow("too large") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nx");
        QTest::newRow("elsewhere") << QByteArray(
            "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: http://localhost:1/\r\n\r\n");
        QTest::newRow("stall") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx");
    }

    void mayBeDestroyedByWhoeverHearsOfIt()
    {
        QFETCH(const QByteArray, answer);
        Wire::Server server([&answer](QTcpSocket &socket, const Asked &) { socket.write(answer); });
        Net::Pace pace = Wire::hasty();
        pace.stall = 50ms;
        Caller caller(server.url(), {}, {}, pace);
        const Answer<Net::Response> first = caller.client->send({});
        const Answer<Net::Response> second = caller.client->send({.timeout = 10s});
        Answer<Net::Response>(first).then(
            [&caller](const Result<Net::Response> &) { caller.client.reset(); });
        QTRY_VERIFY(!caller.client);
        QVERIFY(second.isFinished());
    }

    void aJarMayGoFirst()
    {
        Holding holding;
        Caller caller(holding.server.url(u"127.0.0.1"_s));
        auto jar = std::make_unique<Net::CookieJar>();
        const Answer<Net::Response> answer = caller.client->send({}, jar.get());
        QTRY_COMPARE(holding.waiting.size(), 1);
        jar.reset();
        holding.answerNext();
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(Wire::codeOf(answer.result()), u"200"_s);
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
