// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/codes.h"
#include "tests/core/net/wire.h"

#include <QFile>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Wire::Asked;
using Wire::Caller;

namespace {

constexpr qint64 Mebibyte = 1024 * 1024;

/// Of this process, from the system; nothing where it does not tell.
std::optional<qint64> memoryInUse()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return {};
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// As `Content-Encoding: deflate` has it.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

/// Writes without an end, as fast as the other side takes it, and counts.
void pour(QTcpSocket &socket, qint64 most, qint64 &poured)
{
    const auto more = [&socket, most, &poured] {
        while (socket.bytesToWrite() < Mebibyte && poured < most) {
            socket.write(QByteArray(int(Mebibyte), 'x'));
            poured += Mebibyte;
        }
    };
    QObject::connect(&socket, &QIODevice::bytesWritten, &socket, more);
    more();
}

} // namespace

class TestBodies final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryFraming_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody");
        QTest::newRow("chunked") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n");
        QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nbody");
        const QByteArray small = deflated("body");
        QTest::newRow("compressed") << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
                                                  + QByteArray::number(small.size()) + "\r\n\r\n" + small);
    }

    void readsEveryFraming()
    {
        QFETCH(const QByteArray, raw);
        Wire::Server server(sayAndClose(raw));
        Caller caller(server.url());
        const Result<Net::Response> result = caller.get();
        QCOMPARE(Wire::codeOf(result), u"200"_s);
        QCOMPARE(result->body, QByteArray("body"));
    }

    void readsWhatGzipMakes()
    {
        // printf body | gzip -n, and twice in a row
        const QByteArray one = QByteArray::fromHex("1f8b08000000000000034bca4fa90400b20ba8db04000000");
        QByteArray packed = one;
        Wire::Server server([&packed](QTcpSocket &socket, const Asked &) {
            Wire::answer(socket, "200 OK", packed, "Content-Encoding: gzip\r\n");
        });
        Caller caller(server.url());
        QCOMPARE(caller.get().value_or(Net::Response()).body, QByteArray("body"));
        QCOMPARE(server.asked.first().header("Accept-Encoding"), QByteArray("gzip"));
        packed = one + one;
        QCOMPARE(caller.get().value_or(Net::Response()).body, QByteArray("bodybody"));
        packed.clear();
        QCOMPARE(Wire::codeOf(caller.get()), u"200"_s);
    }

    void noticesACutBody_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbody");
        QTest::newRow("nothing") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n");
        QTest::newRow("chunk") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n9\r\ndy");
        QTest::newRow("last chunk") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n2\r\ndy\r\n");
        QTest::newRow("error") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 9\r\n\r\nbody");
        QTest::newRow("not compressed") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nbody");
        const QByteArray cut = deflated(QByteArray(100'000, 'x') + "end").chopped(20);
        QTest::newRow("compressed, cut, length fits")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
                          + QByteArray::number(cut.size()) + "\r\n\r\n" + cut);
        QTest::newRow("another compression") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 4\r\n\r\nbody");
        QTest::newRow("compressed, cut") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(cut.size() + 20)
            + "\r\n\r\n" + cut);
    }

    void noticesACutBody()
    {
        QFETCH(const QByteArray, raw);
        Wire::Server server(sayAndClose(raw));
        Caller caller(server.url());
        const Result<Net::Response> result = caller.ask({.mayRepeat = false});
        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::BodyCut));
        QCOMPARE(result.error().about, QStringList {server.place()});
        QCOMPARE(server.asked.size(), 1);
    }

    void readsAgainWhatWasCut()
    {
        int count = 0;
        Wire::Server server([&count](QTcpSocket &socket, const Asked &) {
            if (++count > 1)
                return Wire::answer(socket, "200 OK", "whole");
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwh");
            socket.disconnectFromHost();
        });
        Caller caller(server.url());
        const Result<Net::Response> result = caller.get();
        QCOMPARE(Wire::codeOf(result), u"200"_s);
        QCOMPARE(result->body, QByteArray("whole"));
    }

    void aLengthThatIsTooShortSpoilsNoOtherAnswer()
    {
        Wire::Server server([](QTcpSocket &socket, const Asked &asked) {
            if (asked.target == "/short")
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nbody and more");
            else
                Wire::answer(socket, "200 OK", "right");
        });
        Caller caller(server.url());
        QCOMPARE(caller.get(u"/short"_s)->body, QByteArray("bo"));
        const Result<Net::Response> next = caller.get(u"/next"_s);
        QCOMPARE(Wire::codeOf(next), u"200"_s);
        QCOMPARE(next->body, QByteArray("right"));
    }

    void endsWhatTakesTooLong_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<bool>("drips");
        QTest::newRow("silence") << QByteArray() << false;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << false;
        QTest::newRow("drips") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n") << true;
        QTest::newRow("drips of a head") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << true;
    }

    void endsWhatTakesTooLong()
    {
        QFETCH(const QByteArray, beginning);
        QFETCH(const bool, drips);
        Wire::Server server([&](QTcpSocket &socket, const Asked &) {
            socket.write(beginning);
            if (!drips)
                return;
            auto *drop = new QTimer(&socket);
            connect(drop, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drop->start(20);
        });
        Caller caller(server.url());
        const Result<Net::Response> result = caller.ask({.timeout = 4s});
        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::ServerTimedOut));
        QCOMPARE(result.error().kind, ErrorKind::TimedOut);
        QCOMPARE(result.error().about, (QStringList {server.place(), u"4"_s}));
        QTRY_COMPARE(server.hungUp, 1);
        QCOMPARE(server.asked.size(), 1);
    }

    void endsAnAnswerThatStalls()
    {
        Wire::Server server([](QTcpSocket &socket, const Asked &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbody");
        });
        Net::Pace pace = Wire::hasty();
        pace.stall = 100ms;
        Caller caller(server.url(), {}, {}, pace);
        QCOMPARE(Wire::codeOf(caller.ask({.timeout = 1h})), QString(Net::Codes::ServerTimedOut));
        QTRY_COMPARE(server.hungUp, 1);
    }

    void stopsAtTheBound_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("announced") << QByteArray("Content-Length: 104857600\r\n");
        QTest::newRow("not announced") << QByteArray("Connection: close\r\n");
    }

    void stopsAtTheBound()
    {
        QFETCH(const QByteArray, head);
        qint64 poured = 0;
        Wire::Server server([&](QTcpSocket &socket, const Asked &) {
            socket.write("HTTP/1.1 200 OK\r\n" + head + "\r\n");
            pour(socket, 100 * Mebibyte, poured);
        });
        Caller caller(server.url());
        const auto before = memoryInUse();

        const Result<Net::Response> result = caller.ask({.mostBytes = Mebibyte});

        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::BodyTooLarge));
        QCOMPARE(result.error().about, (QStringList {server.place(), QString::number(Mebibyte)}));
        QTRY_COMPARE(server.hungUp, 1);
        QVERIFY2(poured < 40 * Mebibyte, qPrintable(QString::number(poured)));
        const auto after = memoryInUse();
        if (before && after)
            QVERIFY2(*after - *before < 40 * Mebibyte, qPrintable(QString::number(*after - *before)));
        QCOMPARE(server.asked.size(), 1);
    }

    void theBoundIsOfWhatComesOut()
    {
        const QByteArray bomb = deflated(QByteArray(int(256 * Mebibyte), '\0'));
        QVERIFY(bomb.size() < Mebibyte);
        Wire::Server server([&bomb](QTcpSocket &socket, const Asked &) {
            Wire::answer(socket, "200 OK", bomb, "Content-Encoding: deflate\r\n");
        });
        Caller caller(server.url());
        const auto before = memoryInUse();

        const Result<Net::Response> result = caller.ask({.mostBytes = 2 * Mebibyte});

        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::BodyTooLarge));
        const auto after = memoryInUse();
        if (before && after)
            QVERIFY2(*after - *before < 40 * Mebibyte, qPrintable(QString::number(*after - *before)));
    }

    void muchThatIsAlikeIsNoBomb()
    {
        const QByteArray rows = QByteArray("{\"id\":\"1\",\"name\":\"iPad\"},").repeated(600'000);
        Wire::Server server([packed = deflated(rows)](QTcpSocket &socket, const Asked &) {
            Wire::answer(socket, "200 OK", packed, "Content-Encoding: deflate\r\n");
        });
        Caller caller(server.url());
        const Result<Net::Response> result = caller.get();
        QCOMPARE(Wire::codeOf(result), u"200"_s);
        QCOMPARE(result->body.size(), rows.size());
        QVERIFY(result->body == rows);
    }

    void exactlyTheBoundIsFine()
    {
        Wire::Server server(
            [](QTcpSocket &socket, const Asked &) { Wire::answer(socket, "200 OK", "12345678"); });
        Caller caller(server.url());
        QCOMPARE(Wire::codeOf(caller.ask({.mostBytes = 8})), u"200"_s);
        QCOMPARE(Wire::codeOf(caller.ask({.mostBytes = 7})), QString(Net::Codes::BodyTooLarge));
    }

private:
    static Wire::Server::Act sayAndClose(const QByteArray &raw)
    {
        return [raw](QTcpSocket &socket, const Asked &) {
            socket.write(raw);
            socket.disconnectFromHost();
        };
    }
};

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
