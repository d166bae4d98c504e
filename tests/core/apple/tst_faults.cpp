// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/polling.h"
#include "tests/core/apple/applebench.h"

#include <QRegularExpression>

using namespace AppleBench;
using Sandbox::AppleFault;
using Kind = AppleFault::Kind;

namespace {

const QString Devices = u"/v1/orgDevices"_s;

/// Whether a token, an assertion or a key stands in what a user or a log may see.
bool tellsSecrets(const Error &error)
{
    return (error.about.join(u' ') + error.detail).contains(u"eyJ"_s);
}

} // namespace

class TestFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endsAWalkByName_data()
    {
        QTest::addColumn<AppleFault>("fault");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const AppleFault &fault, const QString &code, ErrorKind kind) {
            AppleFault there = fault;
            there.paths = Devices;
            there.skip = fault.skip > 0 ? fault.skip : 2; // two pages are read before it
            QTest::newRow(name) << there << code << kind;
        };
        row("forbidden", {.kind = Kind::Forbidden}, u"apple-forbids"_s, ErrorKind::Forbidden);
        row("terms", {.kind = Kind::TermsNotSigned}, u"apple-terms-not-signed"_s, ErrorKind::Forbidden);
        row("server fault", {.kind = Kind::ServerFault}, u"apple-fault"_s, ErrorKind::ServerFault);
        row("web page, 503", {.kind = Kind::WebPage, .number = 503}, u"web-page-instead"_s,
            ErrorKind::ServerFault);
        row("web page, 403", {.kind = Kind::WebPage, .number = 403}, u"web-page-instead"_s,
            ErrorKind::Malformed);
        row("web page, 200", {.kind = Kind::WebPage, .number = 200}, u"web-page-instead"_s,
            ErrorKind::Malformed);
        row("cut body", {.kind = Kind::CutBody}, u"body-cut"_s, ErrorKind::Malformed);
        row("broken JSON", {.kind = Kind::BrokenJson}, u"apple-answer-unreadable"_s, ErrorKind::Malformed);
        row("link to another host", {.kind = Kind::ForeignNext, .skip = 1, .text = u"https://evil.example"_s},
            u"address-elsewhere"_s, ErrorKind::Refused);
        row("link to another port", {.kind = Kind::ForeignNext, .skip = 1, .text = u"http://127.0.0.1:1"_s},
            u"address-elsewhere"_s, ErrorKind::Refused);
        row("link of another scheme", {.kind = Kind::ForeignNext, .skip = 1, .text = u"https://127.0.0.1"_s},
            u"address-elsewhere"_s, ErrorKind::Refused);
        row("link to itself", {.kind = Kind::SameNext, .skip = 2}, u"pages-repeat"_s, ErrorKind::Malformed);
        row("lapsed cursor", {.kind = Kind::LapsedCursor}, u"cursor-lapsed"_s, ErrorKind::Refused);
        row("an hour's rest", {.kind = Kind::RateLimited, .number = 3600}, u"rate-limited"_s,
            ErrorKind::RateLimited);
        row("an hour's rest, as a date", {.kind = Kind::RateLimitedUntil, .number = 3600}, u"rate-limited"_s,
            ErrorKind::RateLimited);
        row("tokens that never do", {.kind = Kind::ExpireTokens}, u"api-token-refused"_s,
            ErrorKind::Unauthorized);
    }

    void endsAWalkByName()
    {
        QFETCH(const AppleFault, fault);
        QFETCH(const QString, code);
        QFETCH(const ErrorKind, kind);
        Bench bench(45, {.rowsAPage = 10});
        bench.fail(fault);
        const Walked walked(bench);
        QCOMPARE(codeOf(walked.result), code);
        QCOMPARE(walked.result.error().kind, kind);
        QVERIFY(!tellsSecrets(walked.result.error()));
        // What was read before is there, in order, each once.
        QCOMPARE(walked.serials, bench.serials(0, 20));
        if (kind == ErrorKind::RateLimited)
            QCOMPARE(walked.result.error().retryAfter, std::chrono::seconds(3600));
        // And it goes on from there, once all is well.
        bench.apple.heal();
        if (code == u"address-elsewhere"_s)
            return;
        bench.clock.pass(std::chrono::hours(2));
        const Walked rest(bench, walked.next);
        QCOMPARE(codeOf(rest.result), QString());
        QCOMPARE(rest.serials, bench.serials(20, 25));
    }

    void livesThrough_data()
    {
        QTest::addColumn<AppleFault>("fault");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("tokens");
        const auto row = [](const char *name, const AppleFault &fault, int requests, int tokens) {
            AppleFault there = fault;
            there.paths = Devices;
            QTest::newRow(name) << there << requests << tokens;
        };
        row("connections cut after 20 pages", {.kind = Kind::CutBody, .every = 21}, 47, 1);
        row("tokens that end on the way", {.kind = Kind::ExpireTokens, .skip = 10, .every = 7}, 50, 6);
        row("a minute's rest", {.kind = Kind::RateLimited, .times = 2, .skip = 3, .number = 60}, 47, 1);
        row("a minute's rest, as a date",
            {.kind = Kind::RateLimitedUntil, .times = 1, .skip = 3, .number = 60}, 46, 1);
        row("a rest of no length", {.kind = Kind::RateLimitedSilently, .times = 4, .skip = 3}, 49, 1);
        row("a fault that passes", {.kind = Kind::ServerFault, .times = 2, .skip = 3}, 47, 1);
        row("odd members", {.kind = Kind::OddMembers}, 45, 1);
    }

    void livesThrough()
    {
        QFETCH(const AppleFault, fault);
        QFETCH(const int, requests);
        QFETCH(const int, tokens);
        Bench bench(445, {.rowsAPage = 10});
        bench.fail(fault);
        const Walked walked(bench);
        QCOMPARE(codeOf(walked.result), QString());
        QCOMPARE(walked.pages, 45);
        QCOMPARE(walked.serials, bench.serials(0, 445));
        QCOMPARE(bench.apple.requests("GET", u"*"_s), requests);
        QCOMPARE(bench.apple.tokenJournal().size(), tokens);
    }

    void restsWhereItWasAskedTo()
    {
        Bench bench(10);
        QVERIFY(outcome(bench.service->servers()));
        bench.fail({.kind = Kind::RateLimited, .times = 1, .number = 75});
        QVERIFY(outcome(bench.service->servers()));
        QVERIFY(bench.clock.passed() >= std::chrono::seconds(75));
    }

    /// What is sent again after a fault is a call as well.
    void countsEachSending()
    {
        Bench bench(10, {.budget = Apple::Budget({3}, {100})});
        bench.fail({.kind = Kind::ServerFault, .paths = u"/v1/*"_s, .times = 2});
        QVERIFY(outcome(bench.service->servers()));
        QCOMPARE(bench.apple.requests("GET", u"*"_s), 3);
        QCOMPARE(bench.clock.passed().count(), 0);
        QVERIFY(outcome(bench.service->servers()));
        QVERIFY(bench.clock.passed() > std::chrono::seconds(10));
    }

    void saysWhoIsToWaitAndHowLong()
    {
        Bench bench(10);
        bench.fail({.kind = Kind::RateLimited, .paths = u"/v1/*"_s, .times = 1, .number = 600});
        const auto refused = outcome(bench.service->servers());
        QCOMPARE(codeOf(refused), u"rate-limited"_s);
        QCOMPARE(refused.error().about, QStringList({bench.service->host(), u"600"_s}));
        // The next one does not even ask, until it may.
        QCOMPARE(codeOf(outcome(bench.service->servers())), u"rate-limited"_s);
        QCOMPARE(bench.apple.requests("GET", u"*"_s), 1);
        bench.clock.pass(std::chrono::seconds(600));
        QVERIFY(outcome(bench.service->servers()));
    }

    void namesWhatAppleRefuses()
    {
        Bench bench(10);
        const auto none = outcome(bench.service->device(u"NO/SUCH?SERIAL"_s));
        QCOMPARE(codeOf(none), u"apple-knows-none"_s);
        QCOMPARE(none.error().about.first(), u"/v1/orgDevices/NO/SUCH?SERIAL"_s);
        QCOMPARE(none.error().about.last().size(), 36); // Apple's reference

        const Apple::Order order {.serverId = bench.apple.school().servers[0].id,
                                  .deviceIds = {u"NOSUCHSERIAL"_s}};
        const auto conflict = outcome(bench.service->begin(order));
        QCOMPARE(codeOf(conflict), u"apple-conflict"_s);
        QCOMPARE(conflict.error().kind, ErrorKind::Conflict);
        QCOMPARE(conflict.error().about.first(), u"STATE_ERROR.INVALID"_s);
        QVERIFY(conflict.error().detail.contains(u"not in this organization"_s));
    }

    void sendsAnOrderOnce_data()
    {
        QTest::addColumn<AppleFault>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("cut answer") << AppleFault {.kind = Kind::CutBody} << u"body-cut"_s;
        QTest::newRow("server fault") << AppleFault {.kind = Kind::ServerFault} << u"apple-fault"_s;
        QTest::newRow("rate limit") << AppleFault {.kind = Kind::RateLimited, .number = 5}
                                    << u"rate-limited"_s;
        QTest::newRow("no length") << AppleFault {.kind = Kind::RateLimitedSilently} << u"rate-limited"_s;
    }

    void sendsAnOrderOnce()
    {
        QFETCH(const AppleFault, fault);
        QFETCH(const QString, code);
        Bench bench(10);
        bench.fail(fault.kind == Kind::CutBody
                       ? AppleFault {.kind = Kind::CutBody, .paths = u"*Activities"_s}
                       : AppleFault {.kind = fault.kind, .paths = u"*Activities"_s, .number = fault.number});
        const Apple::Order order {.serverId = bench.apple.school().servers[0].id,
                                  .deviceIds = bench.serials(0, 2)};
        QCOMPARE(codeOf(outcome(bench.service->begin(order))), code);
        QCOMPARE(bench.apple.requests("POST", u"*"_s), 1);
    }

    void saysHowAnActivityEnded_data()
    {
        using enum Apple::Activity::Outcome;
        QTest::addColumn<QString>("words");
        QTest::addColumn<Apple::Activity::Outcome>("expected");
        QTest::newRow("done") << u"COMPLETED/COMPLETED_WITH_SUCCESS"_s << Done;
        QTest::newRow("errors") << u"COMPLETED/COMPLETED_WITH_ERROR"_s << WithErrors;
        QTest::newRow("failures") << u"COMPLETED/COMPLETED_WITH_FAILURE"_s << PartlyFailed;
        QTest::newRow("no log") << u"COMPLETED/COMPLETED_POST_PROCESSING_FAILED"_s << LogMissing;
        QTest::newRow("stopped") << u"STOPPED/STOPPING"_s << Stopped;
        QTest::newRow("failed") << u"FAILED/PROCESSING"_s << Failed;
        QTest::newRow("new word") << u"COMPLETED/COMPLETED_SOMEHOW"_s << Unknown;
    }

    void saysHowAnActivityEnded()
    {
        QFETCH(const QString, words);
        QFETCH(const Apple::Activity::Outcome, expected);
        Bench bench(10);
        bench.fail({.kind = Kind::ActivityEnd, .text = words});
        const auto ended = settled(bench);
        QVERIFY(ended);
        QCOMPARE(ended->outcome(), expected);
    }

    void bearsFaultsWhilePolling()
    {
        Bench bench(10);
        bench.fail({.kind = Kind::ServerFault, .paths = u"*Activities/*"_s, .times = 9});
        const auto ended = settled(bench);
        QCOMPARE(codeOf(ended), QString());
        QCOMPARE(ended->outcome(), Apple::Activity::Outcome::Done);
        bench.fail({.kind = Kind::ServerFault, .paths = u"*Activities/*"_s});
        QCOMPARE(codeOf(settled(bench)), u"apple-fault"_s);
        bench.apple.heal();
        QCOMPARE(codeOf(outcome(bench.service->settled(u"no-such"_s))), u"apple-knows-none"_s);
    }

    /// Longer altogether than it would ever ask, for nothing is asked meanwhile.
    void waitsAsLongAsAppleAsksWhilePolling()
    {
        TurnedClock clock;
        int asked = 0;
        const auto ask = [&asked] {
            const Error rest {
                ErrorKind::RateLimited, Net::Codes::RateLimited, {}, {}, std::chrono::minutes(30)};
            if (asked++ < 6)
                return ready<Apple::Activity>(failure(rest));
            return ready(Result<Apple::Activity>(Apple::Activity {.id = u"1"_s, .status = u"COMPLETED"_s}));
        };
        QObject owner;
        auto *polling
            = new Apple::Polling(ask, {}, std::chrono::minutes(30), clock.clock(), clock.waiter(), &owner);
        const auto ended = outcome(polling->start());
        QCOMPARE(codeOf(ended), QString());
        QVERIFY(ended->hasEnded());
        QCOMPARE(asked, 7);
        QVERIFY(clock.passed() >= std::chrono::hours(3));
    }

    /// Where Apple does not say how long, the polling's own time is the bound.
    void endsWhereAppleNeverAnswersWhilePolling()
    {
        TurnedClock clock;
        const auto ask
            = [] { return ready<Apple::Activity>(failure(ErrorKind::RateLimited, Net::Codes::RateLimited)); };
        QObject owner;
        auto *polling
            = new Apple::Polling(ask, {}, std::chrono::minutes(30), clock.clock(), clock.waiter(), &owner);
        QCOMPARE(codeOf(outcome(polling->start())), u"rate-limited"_s);
        QVERIFY(clock.passed() > std::chrono::minutes(30));
    }

    void keepsTheLogOfAPartialFailure()
    {
        Bench bench(10);
        bench.fail({.kind = Kind::PartialFailure, .number = 1});
        const auto ended = settled(bench);
        QCOMPARE(ended->outcome(), Apple::Activity::Outcome::PartlyFailed);
        const auto log = outcome(bench.service->logOf(*ended));
        QVERIFY(log);
        QCOMPARE(log->split('\n').value(1).trimmed(),
                 bench.apple.serialOf(0).toLatin1() + ",FAILED,The device could not be processed");
        QVERIFY(log->contains(bench.apple.serialOf(1).toLatin1() + ",SUCCESS"));
        // Nobody reads the address by accident.
        QString shown;
        QDebug(&shown) << ended->downloadUrl;
        QVERIFY(!shown.contains(u"signature"_s));
    }

    void refusesAnUnsafeLog_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QByteArray() << u"no-activity-log"_s;
        QTest::newRow("no TLS") << QByteArray("http://store.example/log.csv") << u"activity-log-unsafe"_s;
        QTest::newRow("a file") << QByteArray("file:///etc/passwd") << u"activity-log-unsafe"_s;
        QTest::newRow("with a password")
            << QByteArray("https://a:b@store.example/log.csv") << u"activity-log-unsafe"_s;
        QTest::newRow("no address") << QByteArray("log.csv") << u"activity-log-unsafe"_s;
    }

    void refusesAnUnsafeLog()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const QString, code);
        const Bench bench(1);
        const Apple::Activity activity {.id = u"1"_s, .downloadUrl = Secret(address)};
        QCOMPARE(codeOf(outcome(bench.service->logOf(activity))), code);
    }

    void namesWhatAilsALog_data()
    {
        QTest::addColumn<AppleFault>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("lapsed address") << AppleFault {.kind = Kind::Forbidden} << u"activity-log-gone"_s;
        QTest::newRow("fault") << AppleFault {.kind = Kind::ServerFault} << u"activity-log-gone"_s;
        QTest::newRow("web page") << AppleFault {.kind = Kind::WebPage, .number = 200}
                                  << u"web-page-instead"_s;
        QTest::newRow("cut") << AppleFault {.kind = Kind::CutBody} << u"body-cut"_s;
    }

    void namesWhatAilsALog()
    {
        QFETCH(const AppleFault, fault);
        QFETCH(const QString, code);
        Bench bench(10);
        const auto ended = settled(bench);
        QVERIFY(ended);
        AppleFault there = fault;
        there.paths = u"/logs/*"_s;
        bench.fail(there);
        const auto log = outcome(bench.service->logOf(*ended));
        QCOMPARE(codeOf(log), code);
        QVERIFY(!(log.error().about.join(u' ') + log.error().detail).contains(u"signature="_s));
    }

private:
    static Result<Apple::Activity> settled(const Bench &bench)
    {
        const Apple::Order order {.serverId = bench.apple.school().servers[2].id,
                                  .deviceIds = bench.serials(0, 3)};
        const auto begun = outcome(bench.service->begin(order));
        return begun ? outcome(bench.service->settled(begun->id)) : begun;
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
