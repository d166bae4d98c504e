// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/appletest.h"
#include "core/apple/codes.h"
#include "core/connections/codes.h"
#include "tests/core/apple/applebench.h"

#include <QRegularExpression>

using namespace AppleBench;
using Sandbox::AppleFault;
using Kind = AppleFault::Kind;

Q_DECLARE_METATYPE(AppleFault)

class TestAppleTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void triesRowByRow_data()
    {
        QTest::addColumn<AppleFault>("fault");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const AppleFault &fault, const QString &rows) {
            QTest::newRow(name) << fault << rows;
        };
        row("well", {.kind = Kind::Latency, .times = 1}, u"sign-in 0, devices 40, mdm-servers 3, coverage 1"_s);
        row("refused", {.kind = Kind::TokenRefusal, .number = 400, .text = u"invalid_client"_s},
            u"sign-in api-key-refused, devices -, mdm-servers -, coverage -"_s);
        row("terms", {.kind = Kind::TermsNotSigned, .paths = u"/v1/*"_s},
            u"sign-in 0, devices apple-terms-not-signed, mdm-servers apple-terms-not-signed, coverage -"_s);
        row("no coverage", {.kind = Kind::Forbidden, .paths = u"*appleCareCoverage"_s},
            u"sign-in 0, devices 40, mdm-servers 3, coverage apple-forbids"_s);
    }

    void triesRowByRow()
    {
        QFETCH(const AppleFault, fault);
        QFETCH(const QString, rows);
        Bench bench(40);
        bench.fail(fault);
        int told = 0;
        const auto report = outcome(
            Sync::tryApple(*bench.service, bench.clock.clock(), [&told](const Sync::AppleRow &) { ++told; }));
        QVERIFY(report);
        QCOMPARE(report->at, Start);
        QStringList words;
        int tried = 0;
        for (const Sync::AppleRow &row : report->rows) {
            const bool isTried = row.state != Sync::AppleRow::State::NotTried;
            tried += isTried ? 1 : 0;
            const QString result = row.error ? QString(row.error->code) : QString::number(std::min<qint64>(row.count, row.part == Sync::AppleRow::Part::Coverage ? 1 : 99));
            words.append(code(row.part) + u' ' + (isTried ? result : u"-"_s));
        }
        QCOMPARE(words.join(u", "_s), rows);
        QCOMPARE(told, tried);
        QCOMPARE(report->isAllRead(), !rows.contains(u"apple-"_s) && !rows.contains(u"api-"_s));
    }

    void asksAsOftenAsTheConnectionSays()
    {
        Connections::Connection connection;
        QCOMPARE(Sync::ratesOf(connection).reads.calls, 18);
        QCOMPARE(Sync::ratesOf(connection).writes.calls, 10);
        const Sync::Rates usual {{1200, std::chrono::minutes(1)}, {600, std::chrono::minutes(1)}};
        QCOMPARE(Sync::ratesOf(connection, usual).writes.calls, 600);
        QCOMPARE(Sync::ratesOf(connection, usual).writes.span, std::chrono::minutes(1));
        connection.readsPerMinute = 5;
        connection.writesPerHour = 2;
        QCOMPARE(Sync::ratesOf(connection, usual).reads.calls, 5);
        QCOMPARE(Sync::ratesOf(connection, usual).reads.span, std::chrono::minutes(1));
        QCOMPARE(Sync::ratesOf(connection, usual).writes.calls, 2);
        QCOMPARE(Sync::ratesOf(connection, usual).writes.span, std::chrono::hours(1));
    }

    void makesAConnectionOfWhatAppleGaveOut()
    {
        const auto school = Sync::appleConnection(u" ASM "_s, u" SCHOOLAPI.1"_s, u"k "_s);
        QVERIFY(school);
        QCOMPARE(school->name, u"ASM"_s);
        QCOMPARE(school->account, u"SCHOOLAPI.1"_s);
        QCOMPARE(school->keyId, u"k"_s);
        QCOMPARE(school->address.toString(), u"https://api-school.apple.com"_s);
        QCOMPARE(school->tokenAddress.toString(), u"https://account.apple.com/auth/oauth2/token"_s);
        QCOMPARE(Sync::appleConnection(u"x"_s, u"BUSINESSAPI.1"_s, u"k"_s)->address.toString(),
                 u"https://api-business.apple.com"_s);
        QCOMPARE(codeOf(Sync::appleConnection(u"x"_s, u"1234"_s, u"k"_s)), u"invalid-client-id"_s);
        QCOMPARE(codeOf(Sync::appleConnection(u"x"_s, u"SCHOOLAPI.1"_s, u"k"_s, u"http://a.edu"_s)),
                 u"invalid-server-address"_s);
        const auto own = Sync::appleConnection(u"x"_s, u"SCHOOLAPI.1"_s, u"k"_s, u"http://127.0.0.1:1/v1"_s,
                                               u"http://127.0.0.1:2/t"_s);
        QCOMPARE(own->address.toString(), u"http://127.0.0.1:1"_s);
        QCOMPARE(own->tokenAddress.toString(), u"http://127.0.0.1:2/t"_s);

        QVERIFY(Sync::apiKeyIn(Secret(Sandbox::applePrivateKeyFile(Sandbox::appleApiAccount()))));
        QCOMPARE(codeOf(Sync::apiKeyIn(Secret("hello"))), u"api-key-unreadable"_s);
    }
};

QTEST_GUILESS_MAIN(TestAppleTest)
#include "tst_appletest.moc"
