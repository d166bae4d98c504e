// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/check/serversbench.h"

#include <QPointer>
#include <QRegularExpression>

using namespace JamfBench;
using Connections::Account;
using Connections::Connection;
using Fault = Sandbox::JamfFault::Kind;
using State = Jamf::RowResult::State;

class TestJamfServers final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sweepsAndKeepsTheReport()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const Connection connection = bench.connect(school.server, u"Jamf Pro"_s);
        QSignalSpy swept(bench.servers.get(), &Check::JamfServers::swept);
        QVERIFY(!bench.servers->last(connection.id));

        const auto report = outcome(bench.servers->sweep(connection.id));
        QVERIFY2(report, qPrintable(codeOf(report)));
        QStringList codes;
        for (const Jamf::RowResult &row : report->rows)
            codes.append(Jamf::code(row.row));
        QStringList all;
        for (const Jamf::Row row : Jamf::allRows())
            all.append(Jamf::code(row));
        QCOMPARE(codes, all);
        QCOMPARE(report->facts.mobileDevices, 1138);
        QVERIFY(!report->notifications.isEmpty());
        QVERIFY(report->took.count() > 0);
        QCOMPARE(report->missingPrivileges(),
                 QStringList({u"Read GSX Connection"_s, u"Read Push Certificates"_s}));
        QCOMPARE(report->row(Jamf::Row::GsxCertificate)->state, State::Failed);

        QCOMPARE(swept.size(), 1);
        QCOMPARE(swept.first().first().toString(), connection.id);
        QVERIFY(bench.servers->last(connection.id));
        QCOMPARE(bench.servers->last(connection.id)->at, report->at);
    }

    void manyReadAServerOnce()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        school.fail(Fault::Latency, u"*"_s, -1, 200); // the first is under way when the second comes
        ServersBench bench;
        const QString id = bench.connect(school.server, u"Jamf Pro"_s).id;
        const auto first = bench.servers->sweep(id);
        const auto second = bench.servers->sweep(id);
        QVERIFY(outcome(first));
        QVERIFY(outcome(second));
        QCOMPARE(first.result()->at, second.result()->at);
        QCOMPARE(school.server.requests("GET"_ba, u"/api/v1/device-enrollments"_s), 1);
        QCOMPARE(school.server.requests("POST"_ba, u"*"_s), 1);
    }

    void oneWhoLeavesTakesNothingFromTheOthers()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        school.fail(Fault::Latency, u"*"_s, -1, 5);
        ServersBench bench;
        const QString id = bench.connect(school.server, u"Jamf Pro"_s).id;
        auto first = bench.servers->sweep(id);
        const auto second = bench.servers->sweep(id);
        QTRY_VERIFY(school.server.requests() > 2);
        first.cancel();
        QVERIFY(outcome(second));
    }

    void theLastOneToLeaveEndsIt()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const QString id = bench.connect(school.server, u"Jamf Pro"_s).id;
        QVERIFY(outcome(bench.servers->open(id)));
        school.fail(Fault::Latency, u"*"_s, -1, 200);
        auto first = bench.servers->sweep(id);
        QTRY_VERIFY(school.server.requests() > 3);
        first.cancel();
        QVERIFY(school.comesToRest());
        school.server.heal();
        const int before = school.server.requests("GET"_ba, u"*"_s);
        QTest::qWait(300);
        QCOMPARE(school.server.requests("GET"_ba, u"*"_s), before);
        QVERIFY(!bench.servers->last(id));
        const auto again = outcome(bench.servers->sweep(id));
        QVERIFY(again);
        QCOMPARE(again->row(Jamf::Row::ServerTokens)->state, State::Read);
        const int whole = school.server.requests("GET"_ba, u"*"_s) - before;
        // It did not go on to its end.
        QVERIFY2(before < whole, qPrintable(u"%1 of %2"_s.arg(before).arg(whole)));
    }

    void isPatientOnlySoLong()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        school.fail(Fault::Latency, u"/api/v1/volume-purchasing-locations"_s, -1, 60'000);
        ServersBench bench({.pace = quickPace(), .patience = std::chrono::milliseconds(25'000)});
        const QString id = bench.connect(school.server, u"Jamf Pro"_s).id;
        const auto report = outcome(bench.servers->sweep(id));
        QVERIFY(report);
        QCOMPARE(report->rows.size(), Jamf::allRows().size());
        const Jamf::RowResult *late = report->row(Jamf::Row::ContentTokens);
        QCOMPARE(late->state, State::Failed);
        QCOMPARE(late->error->code, "timed-out"_L1);
        QCOMPARE(report->row(Jamf::Row::ServerTokens)->state, State::Read);
    }

    void saysWhyNoRowCouldBeAskedFor()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const QString id = bench.connect(school.server, u"Jamf Pro"_s).id;
        QCOMPARE(codeOf(outcome(bench.servers->sweep(u"unknown"_s))), u"connection-not-found"_s);

        bench.keychain.fault
            = [](FakeKeychain::Call, const QString &) { return std::optional(lockedKeychain()); };
        QCOMPARE(codeOf(outcome(bench.servers->sweep(id))), u"keychain-locked"_s);
        QCOMPARE(codeOf(outcome(bench.servers->open(id))), u"keychain-locked"_s);
        bench.keychain.fault = {};
        QVERIFY(outcome(bench.servers->sweep(id)));

        // Once open, a server needs no keychain any more.
        bench.keychain.entries.clear();
        QVERIFY(outcome(bench.servers->sweep(id)));
        bench.servers->forget(id);
        QCOMPARE(codeOf(outcome(bench.servers->sweep(id))), u"secret-not-found"_s);
    }

    void aRefusedSignInFailsAllRowsAlike()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        Account account = ServersBench::accountFor(school.server, u"Jamf Pro"_s);
        account.secret = Secret("wrong");
        const QString id = bench.save(account).id;
        const auto report = outcome(bench.servers->sweep(id));
        QVERIFY(report);
        for (const Jamf::RowResult &row : report->rows) {
            if (row.row == Jamf::Row::TlsCertificate) // which needs nobody to sign in
                continue;
            QCOMPARE(row.error->code, "sign-in-refused"_L1);
        }
        // The server is there all the same, and says so itself.
        const auto server = outcome(bench.servers->open(id));
        QVERIFY(server);
        QCOMPARE(codeOf(outcome((*server)->signIn())), u"sign-in-refused"_s);

        // Mended by another program: the same connection, another secret.
        account.connection.id = id;
        account.secret = Secret(school.server.school().clients.first().secret);
        bench.save(account);
        const auto mended = outcome(bench.servers->sweep(id));
        QCOMPARE(mended->row(Jamf::Row::SignIn)->state, State::Read);
    }

    void noticesThatAConnectionWasChanged()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        RunningSchool other(Sandbox::emptyJamfSchool(now()));
        ServersBench bench;
        const Connection connection = bench.connect(school.server, u"Jamf Pro"_s);
        QPointer<Jamf::Server> before = *outcome(bench.servers->open(connection.id));
        Account moved = ServersBench::accountFor(other.server, u"Jamf Pro"_s);
        moved.connection.id = connection.id;
        bench.save(moved);
        QPointer<Jamf::Server> after = *outcome(bench.servers->open(connection.id));
        QVERIFY(after);
        QCOMPARE(after->endpoint().base, other.server.url());
        QTRY_VERIFY(!before);

        // Another name is no other server.
        moved.connection.name = u"New name"_s;
        bench.save(moved);
        QCOMPARE(*outcome(bench.servers->open(connection.id)), after.data());
    }

    void sendsNothingToAnAddressThatSomebodyElseChanged()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        RunningSchool other(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const Connection connection = bench.connect(school.server, u"Jamf Pro"_s);
        QVERIFY(outcome(bench.servers->sweep(connection.id))); // there is a token by now
        QVERIFY(outcome(bench.database.run([to = other.server.url().toString()](Storage::Database &database) {
            return database.query(u"UPDATE connections SET address = ?"_s, {to}).map([](const QSqlQuery &) {
            });
        })));
        const QString changed = u"address-changed"_s;
        const auto refused = outcome(bench.servers->sweep(connection.id));
        QCOMPARE(codeOf(refused), changed);
        QCOMPARE(refused.error().about,
                 QStringList({school.server.url().toString(), other.server.url().toString()}));
        QCOMPARE(codeOf(outcome(bench.servers->open(connection.id))), changed);
        Account inForm {outcome(bench.accounts.list())->constFirst()};
        QCOMPARE(codeOf(outcome(bench.servers->test(inForm))), changed);
        QCOMPARE(other.server.requests(), 0);
        QCOMPARE(other.server.mostConnections(), 0);

        inForm.secret = ServersBench::accountFor(other.server, {}).secret;
        bench.save(inForm);
        QVERIFY(outcome(bench.servers->sweep(connection.id)));
        QVERIFY(other.server.requests() > 0);
    }

    void testsWhatIsNotStored()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        QSignalSpy swept(bench.servers.get(), &Check::JamfServers::swept);
        const Account typed = ServersBench::accountFor(school.server, u"Jamf Pro"_s);
        const auto report = outcome(bench.servers->test(typed));
        QVERIFY(report);
        QCOMPARE(report->row(Jamf::Row::SignIn)->state, State::Read);
        QCOMPARE(swept.size(), 0);
        QVERIFY(bench.keychain.entries.isEmpty());

        // Changed in the form, its secret left as it is.
        Account changed = typed;
        changed.connection = bench.save(typed);
        changed.secret = {};
        QVERIFY(outcome(bench.servers->test(changed)));
        QVERIFY(!bench.servers->last(changed.connection.id));
    }

    void aTestCanBeGivenUp()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        school.fail(Fault::Latency, u"/api/v1/jamf-pro-version"_s, -1, 60'000);
        ServersBench bench;
        auto report = bench.servers->test(ServersBench::accountFor(school.server, u"Jamf Pro"_s));
        QTRY_COMPARE(school.server.requests("GET"_ba, u"/api/v1/jamf-pro-version"_s), 1);
        report.cancel();
        // It signs out at once; by itself the test would wait for the version for half a minute and more.
        QTRY_COMPARE_WITH_TIMEOUT(school.server.requests("POST"_ba, u"/api/v1/auth/invalidate-token"_s), 1,
                                  20'000);
    }

    void endsAUsersToken_data()
    {
        QTest::addColumn<bool>("isTest");
        QTest::newRow("when a connection is forgotten") << false;
        QTest::newRow("after a test") << true;
    }

    void endsAUsersToken()
    {
        QFETCH(const bool, isTest);
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const Account user = ServersBench::userOf(school.server, u"Jamf Pro"_s);
        const auto ends
            = [&school] { return school.server.requests("POST"_ba, u"/api/v1/auth/invalidate-token"_s); };
        if (isTest) {
            QVERIFY(outcome(bench.servers->test(user)));
        } else {
            const QString id = bench.save(user).id;
            QVERIFY(outcome(bench.servers->sweep(id)));
            QCOMPARE(ends(), 0);
            bench.servers->forget(id);
            QVERIFY(!bench.servers->last(id));
        }
        QTRY_COMPARE(ends(), 1);
    }

    void leavesNoTokenBehind_data()
    {
        QTest::addColumn<bool>("isUser");
        QTest::newRow("user") << true;
        QTest::newRow("client") << false;
    }

    void leavesNoTokenBehind()
    {
        QFETCH(const bool, isUser);
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const Account account = isUser ? ServersBench::userOf(school.server, u"Jamf Pro"_s)
                                       : ServersBench::accountFor(school.server, u"Jamf Pro"_s);
        const QString id = bench.save(account).id;
        const auto ends
            = [&school] { return school.server.requests("POST"_ba, u"/api/v1/auth/invalidate-token"_s); };
        QVERIFY(outcome(bench.servers->leave()));
        QCOMPARE(school.server.requests(), 0);

        QVERIFY(outcome(bench.servers->sweep(id)));
        QVERIFY(outcome(bench.servers->leave()));
        QTRY_COMPARE(ends(), 1);
        QVERIFY(outcome(bench.servers->leave()));
        QCOMPARE(ends(), 1);

        // In the middle of a sweep and of a test.
        school.fail(Fault::Latency, u"/api/v1/jamf-pro-version"_s, -1, 60'000);
        school.server.forgetJournal();
        const auto sweep = bench.servers->sweep(id);
        const auto test = bench.servers->test(account);
        QTRY_COMPARE(school.server.requests("GET"_ba, u"/api/v1/jamf-pro-version"_s), 2);
        QVERIFY(outcome(bench.servers->leave()));
        QTRY_COMPARE(ends(), 2);
    }

    void waitsForNoServerWhenItLeaves()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const QString id = bench.save(ServersBench::userOf(school.server, u"Jamf Pro"_s)).id;
        QVERIFY(outcome(bench.servers->sweep(id)));
        school.fail(Fault::Latency, u"*invalidate-token"_s, -1, 30'000);
        QVERIFY(outcome(bench.servers->leave(), 15'000));
    }

    void mayBeForgottenOrDestroyedAtAnyMoment()
    {
        RunningSchool school(Sandbox::demoJamfSchool(now(), english));
        school.fail(Fault::Latency, u"*"_s, -1, 5);
        for (int requests = 0; requests < 20; requests += 4) {
            ServersBench bench;
            const QString id = bench.connect(school.server, u"Jamf Pro"_s).id;
            const int before = school.server.requests();
            const auto report = bench.servers->sweep(id);
            QTRY_VERIFY(school.server.requests() >= before + requests);
            if (requests % 8 == 0)
                bench.servers->forget(id);
            else
                bench.servers.reset();
            QTRY_VERIFY(report.isFinished());
        }
    }
};

QTEST_GUILESS_MAIN(TestJamfServers)
#include "tst_jamfservers.moc"
