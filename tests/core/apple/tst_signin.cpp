// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/apple/applebench.h"
#include "tests/sandbox/forge.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>

using namespace AppleBench;
using Sandbox::AppleFault;
using Kind = AppleFault::Kind;

class TestSignIn final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s_said.clear();
    }

    void refusesByName_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown client") << u"client"_s << u"api-key-refused"_s;
        QTest::newRow("another key id") << u"kid"_s << u"api-key-refused"_s;
        QTest::newRow("another key") << u"key"_s << u"api-key-refused"_s;
        QTest::newRow("revoked") << u"revoked"_s << u"api-key-refused"_s;
        QTest::newRow("no prefix") << u"prefix"_s << u"invalid-client-id"_s;
        QTest::newRow("no key") << u"none"_s << u"api-key-unreadable"_s;
    }

    void refusesByName()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, code);
        Sandbox::AppleSchool school = Sandbox::appleSchool(1, Start);
        Apple::Login login = loginOf(school.accounts.first());
        if (change == u"client"_s)
            login.clientId = u"SCHOOLAPI.0"_s;
        if (change == u"kid"_s)
            login.keyId = u"0"_s;
        if (change == u"key"_s)
            login.key = loginOf(Sandbox::appleApiAccount()).key;
        if (change == u"prefix"_s)
            login.clientId.remove(u"SCHOOLAPI."_s);
        if (change == u"none"_s)
            login.key = Secret("no key");
        Bench bench(1, {.login = login});
        bench.apple.change([&school, change](Sandbox::AppleSchool &there) {
            there.accounts = school.accounts;
            there.accounts.first().isRevoked = change == u"revoked"_s;
        });
        const auto refused = outcome(bench.service->signIn());
        QCOMPARE(codeOf(refused), code);
        if (code == u"api-key-refused"_s)
            QCOMPARE(refused.error().about, QStringList({hostOf(bench), login.clientId}));
        QVERIFY(bench.apple.apiJournal().isEmpty());
    }

    void namesWhatTheTokenEndpointSays_data()
    {
        QTest::addColumn<AppleFault>("fault");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        const auto refusal = [](const QString &word, int status) {
            return AppleFault {.kind = Kind::TokenRefusal, .number = status, .text = word};
        };
        using enum ErrorKind;
        QTest::newRow("client, 400") << refusal(u"invalid_client"_s, 400) << u"api-key-refused"_s
                                     << Unauthorized;
        QTest::newRow("client, 401") << refusal(u"invalid_client"_s, 401) << u"api-key-refused"_s
                                     << Unauthorized;
        QTest::newRow("scope") << refusal(u"invalid_scope"_s, 400) << u"api-scope-refused"_s << Forbidden;
        QTest::newRow("request") << refusal(u"invalid_request"_s, 400) << u"api-sign-in-failed"_s << Refused;
        QTest::newRow("new word") << refusal(u"a_word"_s, 400) << u"api-sign-in-failed"_s << Refused;
        QTest::newRow("no word") << refusal(u"Say eyJ"_s, 400) << u"api-sign-in-failed"_s << Refused;
        QTest::newRow("fault") << AppleFault {.kind = Kind::ServerFault} << u"apple-fault"_s << ServerFault;
        QTest::newRow("web page, 503")
            << AppleFault {.kind = Kind::WebPage, .number = 503} << u"web-page-instead"_s << ServerFault;
        QTest::newRow("web page, 200")
            << AppleFault {.kind = Kind::WebPage, .number = 200} << u"web-page-instead"_s << Malformed;
        QTest::newRow("no JSON") << AppleFault {.kind = Kind::BrokenJson} << u"apple-answer-unreadable"_s
                                 << Malformed;
        QTest::newRow("rate limit") << AppleFault {.kind = Kind::RateLimited, .number = 90}
                                    << u"rate-limited"_s << RateLimited;
        QTest::newRow("cut") << AppleFault {.kind = Kind::CutBody} << u"body-cut"_s << Malformed;
    }

    void namesWhatTheTokenEndpointSays()
    {
        QFETCH(const AppleFault, fault);
        QFETCH(const QString, code);
        QFETCH(const ErrorKind, kind);
        QLoggingCategory::setFilterRules(u"caretaker.*=true"_s);
        const QtMessageHandler before = qInstallMessageHandler(listen);
        Bench bench(1);
        bench.fail(fault);
        const auto refused = outcome(bench.service->servers());
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        QCOMPARE(codeOf(refused), code);
        QCOMPARE(refused.error().kind, kind);
        // Apple's words held the assertion; ours, and the log, do not.
        const QString said = refused.error().about.join(u' ') + refused.error().detail + s_said;
        QVERIFY(!said.contains(u"eyJ"_s));
        QVERIFY(!said.contains(u"client_assertion"_s));
        QVERIFY(s_said.contains(u"/auth/oauth2/token"_s));
    }

    void namesAWrongClock_data()
    {
        QTest::addColumn<int>("appleAhead");
        QTest::newRow("an hour slow") << 3600;
        QTest::newRow("ten minutes fast") << -600;
    }

    void namesAWrongClock()
    {
        QFETCH(const int, appleAhead);
        Bench bench(1);
        bench.fail({.kind = Kind::WrongClock, .number = appleAhead});
        const auto refused = outcome(bench.service->servers());
        QCOMPARE(codeOf(refused), u"clock-wrong"_s);
        QCOMPARE(refused.error().about, QStringList({hostOf(bench), QString::number(-appleAhead)}));
        QCOMPARE(*bench.service->clockOffset(), std::chrono::seconds(-appleAhead));
    }

    void bearsAClockThatIsALittleWrong()
    {
        Bench bench(1);
        bench.fail({.kind = Kind::WrongClock, .number = 240});
        QCOMPARE(codeOf(outcome(bench.service->servers())), QString());
    }

    void triesAnewAfterARefusal()
    {
        Bench bench(1);
        bench.fail({.kind = Kind::TokenRefusal, .times = 1, .number = 400, .text = u"invalid_client"_s});
        QVERIFY(!outcome(bench.service->servers()));
        QVERIFY(outcome(bench.service->servers()));
    }

    void getsOneTokenForAllThatWereRefused()
    {
        Bench bench(20);
        QVERIFY(outcome(bench.service->signIn()));
        bench.fail({.kind = Kind::ExpireTokens, .times = 1});
        QList<Answer<Apple::Device>> answers;
        for (quint32 i = 0; i < 20; ++i)
            answers.append(bench.service->device(bench.apple.serialOf(i)));
        for (const auto &answer : std::as_const(answers))
            QCOMPARE(codeOf(outcome(answer)), QString());
        QCOMPARE(bench.apple.tokenJournal().size(), 2);
    }

    void renewsTokensOfAMinute()
    {
        Bench bench(10);
        bench.fail({.kind = Kind::ShortTokens, .paths = u"*token"_s, .number = 60});
        for (int i = 0; i < 5; ++i) {
            QVERIFY(outcome(bench.service->servers()));
            bench.clock.pass(std::chrono::seconds(50));
        }
        QCOMPARE(bench.apple.tokenJournal().size(), 5);
        QCOMPARE(bench.apple.requests("GET", u"*"_s), 5);
    }

    void signsInToBusiness()
    {
        const Sandbox::AppleApiAccount account = Sandbox::appleApiAccount(u"BUSINESSAPI"_s);
        Bench bench(1, {.login = loginOf(account)});
        bench.apple.change([&account](Sandbox::AppleSchool &there) { there.accounts = {account}; });
        QCOMPARE(codeOf(outcome(bench.service->servers())), QString());
        QCOMPARE(bench.apple.lastClaims().value("sub"_L1).toString(), account.clientId);
    }

    void neverSignsInWithoutTls()
    {
        const Bench bench(1);
        const Apple::Login login = loginOf(bench.apple.school().accounts.first());
        Apple::Site site = siteOf(bench.apple);
        site.token = QUrl(u"http://account.example/auth/oauth2/token"_s);
        Apple::Service service(site, login, bench.clock.clock());
        QCOMPARE(codeOf(outcome(service.signIn())), u"address-unusable"_s);
        site = siteOf(bench.apple);
        site.api = QUrl(u"http://api.example/v1/"_s);
        Apple::Service other(site, login, bench.clock.clock());
        QCOMPARE(codeOf(outcome(other.servers())), u"address-unusable"_s);
    }

    void takesAnAddressWithItsVersion()
    {
        const Bench bench(1);
        Apple::Site site = siteOf(bench.apple);
        site.api.setPath(u"/v1/"_s);
        Apple::Service service(site, loginOf(bench.apple.school().accounts.first()), bench.clock.clock());
        QVERIFY(outcome(service.servers()));
    }

private:
    static QString hostOf(const Bench &bench)
    {
        return u"127.0.0.1:"_s + QString::number(bench.apple.token().port());
    }

    /// Called on any thread.
    static void listen(QtMsgType, const QMessageLogContext &, const QString &text)
    {
        const QMutexLocker lock(&s_mutex);
        s_said += text + u'\n';
    }

    inline static QMutex s_mutex;
    inline static QString s_said;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
