// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/jamf/jamfbench.h"

#include <QRegularExpression>

using namespace JamfBench;
using Fault = Sandbox::JamfFault::Kind;

namespace {

const QString Version = u"/v1/jamf-pro-version"_s;

Sandbox::JamfSchool school()
{
    return Sandbox::fullJamfSchool(now(), english);
}

} // namespace

class TestServer final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signsInAsAClient_data()
    {
        QTest::addColumn<bool>("hasNewPath");
        QTest::addColumn<int>("missingStatus");
        QTest::addColumn<int>("posts");
        QTest::newRow("new path") << true << 404 << 1;
        QTest::newRow("old path, 404") << false << 404 << 2;
        QTest::newRow("old path, 401") << false << 401 << 2;
    }

    void signsInAsAClient()
    {
        QFETCH(const bool, hasNewPath);
        QFETCH(const int, missingStatus);
        QFETCH(const int, posts);
        Sandbox::JamfSchool edited = school();
        edited.hasNewTokenPath = hasNewPath;
        edited.missingTokenPathStatus = missingStatus;
        Bench bench(edited);
        QCOMPARE(codeOf(outcome(bench.server->signIn())), QString());
        QVERIFY(bench.server->tokenLife().count() > 0);
        QVERIFY(outcome(bench.server->get(Version)));
        QCOMPARE(bench.sandbox.requests("POST"_ba, u"*"_s), posts);
        // Which path it was is remembered.
        bench.fail(Fault::InvalidateTokens, u"/api/v1/jamf-pro-version"_s, 1);
        QVERIFY(outcome(bench.server->get(Version)));
        QCOMPARE(bench.sandbox.requests("POST"_ba, u"*"_s), posts + 1);
    }

    void asksOnceForAllWhoWait()
    {
        Bench bench(school());
        bench.fail(Fault::Latency, u"*oauth*"_s, -1, 50);
        QList<Answer<QJsonDocument>> answers;
        for (int i = 0; i < 12; ++i)
            answers.append(bench.server->get(Version));
        for (const auto &answer : std::as_const(answers))
            QVERIFY(outcome(answer));
        QCOMPARE(bench.sandbox.requests("POST"_ba, u"*"_s), 1);
        QCOMPARE(bench.sandbox.violations(), 0);
    }

    void refusesByName_data()
    {
        QTest::addColumn<bool>("isUser");
        QTest::addColumn<int>("status");
        QTest::newRow("client, 401") << false << 401;
        QTest::newRow("client, 400") << false << 400;
        QTest::newRow("user") << true << 401;
    }

    void refusesByName()
    {
        QFETCH(const bool, isUser);
        QFETCH(const int, status);
        Sandbox::JamfSchool edited = school();
        edited.wrongClientStatus = status;
        Jamf::Login login = isUser ? userOf(edited) : clientOf(edited);
        login.secret = Secret("wrong");
        Bench bench(edited, login);
        const auto refused = outcome(bench.server->signIn());
        QCOMPARE(codeOf(refused), u"sign-in-refused"_s);
        QCOMPARE(refused.error().about, QStringList({bench.server->host(), login.name}));
        QVERIFY(!refused.error().detail.contains(u"wrong"_s + u"-secret"_s));
    }

    void namesAPasswordThatHasExpired()
    {
        Sandbox::JamfSchool edited = school();
        edited.users.first().hasExpiredPassword = true;
        Bench bench(edited, userOf(edited));
        QCOMPARE(codeOf(outcome(bench.server->signIn())), u"password-expired"_s);
    }

    void keepsAUsersTokenAlive()
    {
        Bench bench(school());
        auto passed = std::make_shared<int>(0);
        Jamf::Server server(bench.server->endpoint(), userOf(school()),
                            [passed] { return now().addSecs(*passed); });
        QVERIFY(outcome(server.get(Version)));
        *passed = 1'780; // of half an hour
        QVERIFY(outcome(server.get(Version)));
        QCOMPARE(bench.sandbox.requests("POST"_ba, u"/api/v1/auth/keep-alive"_s), 1);
        QCOMPARE(bench.sandbox.requests("POST"_ba, u"/api/v1/auth/token"_s), 1);
        // What has lapsed cannot be kept alive.
        *passed = 10'000;
        QVERIFY(outcome(server.get(Version)));
        QCOMPARE(bench.sandbox.requests("POST"_ba, u"/api/v1/auth/token"_s), 2);
    }

    void endsItsToken_data()
    {
        QTest::addColumn<bool>("isUser");
        QTest::newRow("user") << true;
        QTest::newRow("client") << false;
    }

    void endsItsToken()
    {
        QFETCH(const bool, isUser);
        Bench bench(school(), isUser ? userOf(school()) : clientOf(school()));
        const auto ends
            = [&bench] { return bench.sandbox.requests("POST"_ba, u"/api/v1/auth/invalidate-token"_s); };
        QVERIFY(outcome(bench.server->signOut())); // nothing to end yet
        QCOMPARE(bench.sandbox.requests(), 0);
        QVERIFY(outcome(bench.server->get(Version)));
        static_cast<void>(outcome(bench.server->signOut())); // which gives up soon on a slow machine
        QTRY_COMPARE(ends(), 1);
        QVERIFY(outcome(bench.server->signOut()));
        QCOMPARE(ends(), 1);
        QVERIFY(outcome(bench.server->get(Version))); // signs in anew
        QCOMPARE(bench.sandbox.requests("POST"_ba, u"/api/v1/*auth/token"_s), 2);
    }

    void tellsWhatIsNoJamfPro()
    {
        Bench bench(school());
        bench.fail(Fault::NotFound, u"*token*"_s);
        QCOMPARE(codeOf(outcome(bench.server->signIn())), u"not-jamf-pro"_s);
    }

    void fallsBackToOlderVersionsAndRemembers()
    {
        Bench bench(Sandbox::oldJamfSchool(now(), english));
        const QStringList paths {u"/v4/computers-inventory"_s, u"/v3/computers-inventory"_s,
                                 u"/v1/computers-inventory"_s};
        QVERIFY(outcome(bench.server->getNewest(paths)));
        const int first = bench.sandbox.requests("GET"_ba, u"*"_s);
        QVERIFY(first > 1);
        QVERIFY(outcome(bench.server->getNewest(paths)));
        QCOMPARE(bench.sandbox.requests("GET"_ba, u"*"_s), first + 1);
        QCOMPARE(codeOf(outcome(bench.server->getNewest({u"/v9/nothing"_s}))), u"not-offered"_s);
    }

    void joinsAllPages_data()
    {
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<int>("clampedTo");
        QTest::addColumn<bool>("isMoving");
        QTest::newRow("one page") << 2000 << 0 << false;
        QTest::newRow("many pages") << 100 << 0 << false;
        QTest::newRow("clamped") << 2000 << 37 << false;
        QTest::newRow("rows move") << 100 << 0 << true;
    }

    void joinsAllPages()
    {
        QFETCH(const int, pageSize);
        QFETCH(const int, clampedTo);
        QFETCH(const bool, isMoving);
        Bench bench(school());
        if (clampedTo > 0)
            bench.fail(Fault::SmallPages, u"/api/v2/mobile-devices/detail"_s, -1, clampedTo);
        if (isMoving)
            bench.fail(Fault::MovingRows, u"/api/v2/mobile-devices/detail"_s);
        Jamf::ListRequest request {.paths = {u"/v2/mobile-devices/detail"_s}};
        request.query.addQueryItem(u"section"_s, u"GENERAL"_s);
        request.sort = u"mobileDeviceId:asc"_s;
        request.pageSize = pageSize;
        const auto rows = outcome(bench.server->list(request));
        QVERIFY(rows);
        QSet<QString> ids;
        for (const QJsonValue &row : *rows)
            ids.insert(Jamf::parseId(row.toObject()[u"mobileDeviceId"_s]));
        QCOMPARE(ids.size(), rows->size());
        QVERIFY2(rows->size() >= 1138, qPrintable(QString::number(rows->size())));
        QCOMPARE(bench.sandbox.violations(), 0);
    }

    void stopsWhereItIsTold()
    {
        Bench bench(school());
        Jamf::ListRequest request {.paths = {u"/v2/mobile-devices/detail"_s}};
        request.query.addQueryItem(u"section"_s, u"GENERAL"_s);
        request.sort = u"mobileDeviceId:asc"_s;
        request.most = 150;
        const auto rows = outcome(bench.server->list(request));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 150);
        QVERIFY(bench.sandbox.requests("GET"_ba, u"*"_s) <= 2);
    }

    void mayBeGivenUpAtAnyMoment()
    {
        Bench bench(school());
        bench.fail(Fault::Latency, u"*"_s, -1, 100);
        auto answer = bench.server->get(Version);
        QTRY_VERIFY(bench.sandbox.requests() > 0);
        answer.cancel();
        bench.sandbox.heal();
        QVERIFY(outcome(bench.server->get(Version)));
        const auto lost = bench.server->get(Version);
        bench.server.reset();
        QTRY_VERIFY(lost.isFinished());
    }

    void notOneRequestCarriesACookie()
    {
        Bench bench(school());
        QVERIFY(outcome(bench.server->get(Version)));
        QVERIFY(outcome(bench.server->get(Version)));
        for (const Sandbox::JamfJournalEntry &entry : bench.sandbox.journal())
            QVERIFY(!entry.headerNames.contains("cookie"));
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
