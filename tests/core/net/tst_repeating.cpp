// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/codes.h"
#include "tests/core/net/wire.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Wire::Asked;
using Wire::Caller;

class TestRepeating final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void repeatsWhatMayBeRepeated_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("times");
        for (const char *verb : {"GET", "PUT", "DELETE"}) {
            for (const char *status : {"408 Slow", "500 Oops", "502 Bad", "503 Busy", "504 Late"})
                QTest::addRow("%s %s", verb, status) << QByteArray(verb) << QByteArray(status) << 3;
            QTest::addRow("%s 501", verb) << QByteArray(verb) << QByteArray("501 No") << 1;
            QTest::addRow("%s 404", verb) << QByteArray(verb) << QByteArray("404 No") << 1;
        }
        for (const char *verb : {"POST", "PATCH"}) {
            for (const char *status : {"408 Slow", "500 Oops", "502 Bad", "503 Busy", "504 Late"})
                QTest::addRow("%s %s", verb, status) << QByteArray(verb) << QByteArray(status) << 1;
        }
    }

    void repeatsWhatMayBeRepeated()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const QByteArray, status);
        QFETCH(const int, times);
        Wire::Server server([&](QTcpSocket &socket, const Asked &) { Wire::answer(socket, status, "why"); });
        Caller caller(server.url());

        const Result<Net::Response> result
            = caller.ask({.verb = verb, .body = verb == "GET" ? Secret() : Secret("body")});

        QCOMPARE(Wire::codeOf(result), QString::fromLatin1(status.first(3)));
        QCOMPARE(result->body, QByteArray("why"));
        QCOMPARE(server.asked.size(), times);
        for (const Asked &asked : server.asked)
            QCOMPARE(asked.body, verb == "GET" ? QByteArray() : QByteArray("body"));
    }

    void repeatsAPostThatMayArriveTwice_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("500") << QByteArray("500 Oops") << QByteArray();
        QTest::newRow("503") << QByteArray("503 Busy") << QByteArray();
        QTest::newRow("429, a second") << QByteArray("429 Wait") << QByteArray("Retry-After: 1\r\n");
        QTest::newRow("429, a date") << QByteArray("429 Wait")
                                     << QByteArray("Date: Fri, 20 Nov 2026 00:02:03 GMT\r\n"
                                                   "Retry-After: Fri, 20 Nov 2026 00:02:04 GMT\r\n");
    }

    void repeatsAPostThatMayArriveTwice()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, headers);
        bool isMended = false;
        Wire::Server server([&](QTcpSocket &socket, const Asked &) {
            const bool isFirst = !std::exchange(isMended, true);
            Wire::answer(socket, isFirst ? status : "200 OK", {}, isFirst ? headers : QByteArray());
        });
        Caller caller(server.url());
        QCOMPARE(Wire::codeOf(caller.ask({.verb = "POST", .body = Secret("form"), .mayArriveTwice = true})),
                 u"200"_s);
        QCOMPARE(server.asked.size(), 2);
        QCOMPARE(server.asked.last().verb, QByteArray("POST"));
        QCOMPARE(server.asked.last().body, QByteArray("form"));
    }

    void succeedsInTheEnd()
    {
        int count = 0;
        Wire::Server server([&count](QTcpSocket &socket, const Asked &) {
            Wire::answer(socket, ++count < 3 ? "502 Bad Gateway" : "200 OK", "<html>");
        });
        Caller caller(server.url());
        QCOMPARE(Wire::codeOf(caller.get()), u"200"_s);
        QCOMPARE(server.asked.size(), 3);
    }

    void doesNotRepeatWhenToldSo()
    {
        Wire::Server server([](QTcpSocket &socket, const Asked &) { Wire::answer(socket, "500 Oops"); });
        Caller caller(server.url());
        QCOMPARE(Wire::codeOf(caller.ask({.mayRepeat = false})), u"500"_s);
        QCOMPARE(server.asked.size(), 1);
    }

    /// Qt sends a request again by itself when the connection closes before an answer.
    void neverSendsACommandTwice_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isSecond");
        for (const char *verb : {"POST", "PATCH"}) {
            for (const bool isSecond : {false, true}) {
                QTest::addRow("%s, %d", verb, isSecond)
                    << QByteArray(verb) << QByteArray("erase") << isSecond;
                QTest::addRow("%s, empty, %d", verb, isSecond)
                    << QByteArray(verb) << QByteArray() << isSecond;
            }
        }
        QTest::newRow("PUT, told so") << QByteArray("PUT") << QByteArray("x") << false;
    }

    void neverSendsACommandTwice()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isSecond);
        Wire::Server server([](QTcpSocket &socket, const Asked &asked) {
            if (asked.verb == "GET")
                Wire::answer(socket, "200 OK");
            else
                socket.abort();
        });
        Caller caller(server.url());
        if (isSecond) // over a connection that was kept
            QVERIFY(caller.get());

        const Result<Net::Response> result
            = caller.ask({.verb = verb, .body = Secret(body), .mayRepeat = verb != "PUT"});

        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::ConnectionBroken));
        QCOMPARE(result.error().about, QStringList {server.place()});
        QTest::qWait(50); // for one that should not come
        QCOMPARE(server.asked.size(), isSecond ? 2 : 1);
    }

    void givesUpOnAServerThatHangsUp()
    {
        Wire::Server server([](QTcpSocket &socket, const Asked &) { socket.abort(); });
        Caller caller(server.url());
        QCOMPARE(Wire::codeOf(caller.get()), QString(Net::Codes::ConnectionBroken));
        QVERIFY2(server.asked.size() >= 3 && server.asked.size() <= 4, // the first, and three more at most
                 qPrintable(QString::number(server.asked.size())));
    }

    void waitsAsLongAsTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("seconds") << QByteArray("429 Wait") << QByteArray("Retry-After: 1\r\n");
        QTest::newRow("busy") << QByteArray("503 Busy") << QByteArray("Retry-After: 1\r\n");
        QTest::newRow("X") << QByteArray("429 Wait") << QByteArray("X-Retry-After: 1\r\n");
        // The server's clock is an hour behind ours: only its own Date makes sense of its dates.
        QTest::newRow("date") << QByteArray("429 Wait")
                              << QByteArray("Date: Fri, 20 Nov 2026 00:02:03 GMT\r\n"
                                            "Retry-After: Fri, 20 Nov 2026 00:02:04 GMT\r\n");
        QTest::newRow("date alone") << QByteArray("503 Busy")
                                    << QByteArray("Retry-After: Fri, 20 Nov 2026 01:02:04 GMT\r\n");
    }

    void waitsAsLongAsTheServerAsks()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, headers);
        QElapsedTimer between;
        qint64 waited = -1;
        Wire::Server server([&](QTcpSocket &socket, const Asked &) {
            if (!between.isValid()) {
                between.start();
                return Wire::answer(socket, status, {}, headers);
            }
            waited = between.elapsed();
            Wire::answer(socket, "200 OK");
        });
        Caller caller(server.url());

        QCOMPARE(Wire::codeOf(caller.get()), u"200"_s);
        QVERIFY(waited >= 900); // never too early; timers of this length may be five percent early
    }

    void saysWhenTheServerAsksForTooMuch_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("429 Wait") << QByteArray("Retry-After: 61\r\n") << 61;
        QTest::newRow("maintenance") << QByteArray("503 Busy") << QByteArray("Retry-After: 3600\r\n") << 3600;
        QTest::newRow("date") << QByteArray("429 Wait")
                              << QByteArray("Date: Thu, 19 Nov 2026 20:00:00 GMT\r\n"
                                            "Retry-After: Thu, 19 Nov 2026 20:10:00 GMT\r\n")
                              << 600;
    }

    void saysWhenTheServerAsksForTooMuch()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, headers);
        QFETCH(const int, seconds);
        Wire::Server server(
            [&](QTcpSocket &socket, const Asked &) { Wire::answer(socket, status, {}, headers); });
        Caller caller(server.url());

        const Result<Net::Response> result = caller.get();

        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::RateLimited));
        QCOMPARE(result.error().kind, ErrorKind::RateLimited);
        QCOMPARE(result.error().retryAfter, std::chrono::seconds(seconds));
        QCOMPARE(result.error().about, (QStringList {server.place(), QString::number(seconds)}));
        QCOMPARE(server.asked.size(), 1);
    }

    void aServerThatAlwaysRefusesIsLeftAlone()
    {
        Wire::Server server([](QTcpSocket &socket, const Asked &) { Wire::answer(socket, "429 Wait"); });
        Caller caller(server.url());
        const Result<Net::Response> refused = caller.get();
        QCOMPARE(Wire::codeOf(refused), QString(Net::Codes::RateLimited));
        QCOMPARE(refused.error().about, QStringList {server.place()}); // nobody said how long
        QCOMPARE(server.asked.size(), 3);
        QCOMPARE(Wire::codeOf(caller.ask({.verb = "POST"})), QString(Net::Codes::RateLimited));
        QCOMPARE(server.asked.size(), 4);
    }

    void othersRestTooWhenTheServerAsks()
    {
        QList<qint64> arrivals;
        QElapsedTimer clock;
        clock.start();
        Wire::Server server([&](QTcpSocket &socket, const Asked &) {
            arrivals.append(clock.elapsed());
            const bool isFirst = arrivals.size() == 1;
            Wire::answer(socket, isFirst ? "429 Wait" : "200 OK", {}, isFirst ? "Retry-After: 1\r\n" : "");
        });
        Caller caller(server.url(), {}, {}, Wire::hasty(), 1);
        const Answer<Net::Response> first = caller.client->send({.path = u"/1"_s});
        const Answer<Net::Response> second = caller.client->send({.path = u"/2"_s});

        QTRY_VERIFY(first.isFinished() && second.isFinished());

        QCOMPARE(Wire::codeOf(first.result()), u"200"_s);
        QCOMPARE(Wire::codeOf(second.result()), u"200"_s);
        QCOMPARE(arrivals.size(), 3);
        QVERIFY(arrivals.at(1) - arrivals.at(0) >= 900);
    }
};

QTEST_GUILESS_MAIN(TestRepeating)
#include "tst_repeating.moc"
