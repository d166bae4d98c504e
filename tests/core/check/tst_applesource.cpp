// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/applesource.h"
#include "core/check/rounds.h"
#include "tests/core/apple/applebench.h"
#include "tests/core/check/samples.h"
#include "tests/core/check/serversbench.h"
#include "ui/words/words.h"

#include <QRegularExpression>

using namespace AppleBench;
using Connections::Connection;
using Credentials::Credential;
using Credentials::Severity;
using Kind = Sandbox::AppleFault::Kind;
using Sandbox::AppleFault;

Q_DECLARE_METATYPE(AppleFault)

namespace {

constexpr quint32 Devices = 12;

/// "apple-terms ! apple-terms-not-signed": the kind, then what stands against it.
QStringList linesOf(const Check::Look &look)
{
    QStringList lines;
    for (const Credentials::Observation &seen : look.observations) {
        QStringList words {QString(wordOf(seen.kind))};
        if (seen.isForKnown)
            words.append(u"(known)"_s);
        if (seen.sighting.isRevoked)
            words.append(u"!"_s);
        for (const Credentials::Problem &problem : seen.sighting.problems)
            words.append(problem.code);
        lines.append(words.join(u' '));
    }
    for (const Check::Trouble &trouble : look.troubles)
        lines.append(u"trouble "_s + trouble.where + u' ' + trouble.error.code);
    return lines;
}

/// A window's rounds over one account at Apple.
class RoundsBench final
{
public:
    RoundsBench()
    {
        const Sandbox::AppleApiAccount known = apple.apple.school().accounts.constFirst();
        Connections::Account account;
        account.connection = {.service = Connections::Service::AppleSchoolManager,
                              .name = u"School"_s,
                              .address = apple.apple.api(),
                              .tokenAddress = apple.apple.token(),
                              .account = known.clientId,
                              .keyId = known.keyId};
        account.secret = Secret(Sandbox::applePrivateKeyFile(known));
        connection = servers.save(account);
        rounds = std::make_unique<Check::Rounds>(servers.database, apple.clock.clock());
        const auto open = [this](const QString &) {
            ++opened;
            return ready(Result<Apple::Service *>(apple.service.get()));
        };
        rounds->setConnections(*servers.servers, open, servers.accounts);
        QSignalSpy changed(rounds.get(), &Check::Rounds::changed);
        rounds->load();
        isLoaded = QTest::qWaitFor([&changed] { return changed.size() > 0; }, 30'000);
    }

    bool check()
    {
        apple.clock.pass(std::chrono::minutes(1));
        QSignalSpy finished(rounds.get(), &Check::Rounds::finished);
        rounds->checkAll();
        return QTest::qWaitFor([&finished] { return finished.size() == 1; }, 60'000);
    }

    [[nodiscard]] const Credential *find(Credentials::Kind kind) const
    {
        const auto &all = rounds->snapshot().credentials;
        const auto found = std::ranges::find(all, kind, &Credential::kind);
        return found == all.end() ? nullptr : &*found;
    }

    [[nodiscard]] Credentials::Standing standing(Credentials::Kind kind) const
    {
        const Credential *credential = find(kind);
        return credential ? standingOf(*credential, apple.clock.clock()()) : Credentials::Standing();
    }

    [[nodiscard]] QStringList troubles() const
    {
        QStringList list;
        for (const Check::Trouble &trouble : rounds->snapshot().troubles)
            list.append(trouble.where + u' ' + trouble.error.code);
        return list;
    }

    Bench apple {Devices};
    ServersBench servers;
    Connection connection;
    std::unique_ptr<Check::Rounds> rounds;
    int opened = 0;
    bool isLoaded = false;
};

} // namespace

/// The API key and Apple's terms as something to watch.
class TestAppleSource final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsOfTheKeyAndTheTerms_data()
    {
        QTest::addColumn<AppleFault>("fault");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const AppleFault &fault, const QString &lines) {
            QTest::newRow(name) << fault << lines;
        };
        row("well", {.kind = Kind::Latency, .times = 1}, u"asm-api-key, apple-terms (known)"_s);
        row("terms", {.kind = Kind::TermsNotSigned, .paths = u"/v1/*"_s},
            u"asm-api-key, apple-terms ! apple-terms-not-signed"_s);
        row("forbidden", {.kind = Kind::Forbidden, .paths = u"/v1/*"_s}, u"trouble School apple-forbids"_s);
        row("refused", {.kind = Kind::TokenRefusal, .number = 400, .text = u"invalid_client"_s},
            u"asm-api-key (known) ! api-key-refused, trouble School api-key-refused"_s);
        row("no scope", {.kind = Kind::TokenRefusal, .number = 400, .text = u"invalid_scope"_s},
            u"trouble School api-scope-refused"_s);
        row("web page", {.kind = Kind::WebPage, .paths = u"/v1/*"_s, .number = 200},
            u"trouble School web-page-instead"_s);
        row("faulty", {.kind = Kind::ServerFault, .paths = u"/v1/*"_s}, u"trouble School apple-fault"_s);
    }

    void tellsOfTheKeyAndTheTerms()
    {
        QFETCH(const AppleFault, fault);
        QFETCH(const QString, lines);
        Bench bench(Devices);
        bench.fail(fault);
        const auto open = [&bench](const QString &) { return ready(Result<Apple::Service *>(bench.service.get())); };
        QObject owner;
        Check::AppleSource source(open, owner, {.name = u"School"_s, .account = u"SCHOOLAPI.1"_s, .keyId = u"k"_s});
        const Check::Look look = Samples::lookThrough(source);
        QCOMPARE(linesOf(look).join(u", "_s), lines);
        for (const Credentials::Observation &seen : look.observations) {
            QCOMPARE(seen.sighting.where, u"School"_s);
            QCOMPARE(seen.sighting.source, Credentials::SourceKind::Apple);
            QVERIFY(seen.identity.startsWith(u"SCHOOLAPI.1"_s));
        }
        for (const Check::Trouble &trouble : look.troubles)
            QVERIFY(!Words::sentence(trouble.error).isEmpty());
    }

    void endsWithAnAccountThatIsDropped()
    {
        auto bench = std::make_unique<Bench>(Devices);
        QObject owner;
        const auto open = [&bench](const QString &) { return ready(Result<Apple::Service *>(bench->service.get())); };
        bench->fail({.kind = Kind::Latency, .paths = u"/v1/*"_s, .number = 60'000});
        Check::AppleSource source(open, owner, {.name = u"School"_s});
        const auto looking = source.look(Start);
        const auto left = [&bench] { return bench->service->budget().left(Apple::Call::Read, Start); };
        const int before = left();
        QTRY_COMPARE(left(), before - 1); // asked
        bench->service.reset();
        QTRY_VERIFY(looking.isFinished());
        QCOMPARE(looking.resultCount(), 0);
    }

    void stopsWhenTheCheckIsStopped()
    {
        Bench bench(Devices);
        QObject owner;
        const auto open = [&bench](const QString &) { return ready(Result<Apple::Service *>(bench.service.get())); };
        bench.fail({.kind = Kind::Latency, .number = 60'000});
        Check::AppleSource source(open, owner, {.name = u"School"_s});
        auto looking = source.look(Start);
        looking.cancel();
        QTRY_VERIFY(looking.isFinished());
        QVERIFY(looking.isCanceled());
    }

    void aCheckKeepsTheKeyAsACredential()
    {
        RoundsBench bench;
        QVERIFY(bench.isLoaded);
        QVERIFY(bench.check());
        QCOMPARE(bench.opened, 1);
        QVERIFY(bench.troubles().isEmpty());
        const Credential *key = bench.find(Credentials::Kind::AsmApiKey);
        QVERIFY(key);
        QCOMPARE(key->name, u"School"_s);
        QCOMPARE(key->identity, bench.connection.account + u'/' + bench.connection.keyId);
        QCOMPARE(key->facts.value(Credentials::Fact::ClientId), bench.connection.account);
        QCOMPARE(bench.standing(Credentials::Kind::AsmApiKey).severity, Severity::Ok);
        QVERIFY(!bench.find(Credentials::Kind::AppleTerms)); // nothing to accept
    }

    void newTermsAreARowUntilSomebodyAcceptsThem()
    {
        RoundsBench bench;
        bench.apple.fail({.kind = Kind::TermsNotSigned, .paths = u"/v1/*"_s});
        QVERIFY(bench.check());
        QVERIFY(bench.troubles().isEmpty());
        const auto refused = bench.standing(Credentials::Kind::AppleTerms);
        QCOMPARE(refused.severity, Severity::Expired);
        QCOMPARE(Words::countdown(refused, Start).unit, u"Not accepted"_s);
        QVERIFY(Words::sentence(refused.problems.value(0))
                    .startsWith(u"Apple has new terms that nobody has accepted. An administrator must sign in"_s));
        QCOMPARE(bench.standing(Credentials::Kind::AsmApiKey).severity, Severity::Ok);

        bench.apple.apple.heal();
        QVERIFY(bench.check());
        const auto accepted = bench.standing(Credentials::Kind::AppleTerms);
        QCOMPARE(accepted.severity, Severity::Ok);
        QVERIFY(accepted.problems.isEmpty());
        QCOMPARE(Words::countdown(accepted, Start).unit, u"In order"_s);
    }

    void aRefusedKeyIsRedOnceItHasWorked()
    {
        RoundsBench bench;
        QVERIFY(bench.check());
        bench.apple.fail({.kind = Kind::ExpireTokens, .times = 1});
        bench.apple.fail({.kind = Kind::TokenRefusal, .number = 401, .text = u"invalid_client"_s});
        QVERIFY(bench.check());
        QCOMPARE(bench.troubles(), QStringList(u"School api-key-refused"_s));
        QCOMPARE(bench.standing(Credentials::Kind::AsmApiKey).severity, Severity::Expired);
        bench.apple.apple.heal();
        QVERIFY(bench.check());
        QVERIFY(bench.troubles().isEmpty());
        QCOMPARE(bench.standing(Credentials::Kind::AsmApiKey).severity, Severity::Ok);
    }

    void aKeyThatNeverWorkedIsOnlyATrouble()
    {
        RoundsBench bench;
        bench.apple.fail({.kind = Kind::TokenRefusal, .number = 400, .text = u"invalid_client"_s});
        QVERIFY(bench.check());
        QCOMPARE(bench.troubles(), QStringList(u"School api-key-refused"_s));
        QVERIFY(!bench.find(Credentials::Kind::AsmApiKey));
    }

    void aPausedAccountIsNotAsked()
    {
        RoundsBench bench;
        QVERIFY(outcome(bench.servers.accounts.setPaused(bench.connection.id, true)));
        QVERIFY(bench.check());
        QCOMPARE(bench.opened, 0);
    }

    void aTroubleIsKeptOverARestart()
    {
        RoundsBench bench;
        bench.apple.fail({.kind = Kind::ServerFault, .paths = u"/v1/*"_s});
        QVERIFY(bench.check());
        QCOMPARE(bench.troubles(), QStringList(u"School apple-fault"_s));
        Check::Rounds next(bench.servers.database, bench.apple.clock.clock());
        QSignalSpy changed(&next, &Check::Rounds::changed);
        next.load();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(next.snapshot().troubles.size(), 1);
        QCOMPARE(next.snapshot().troubles.first().where, u"School"_s);
    }

    void whatIsRemovedIsNoTroubleAnyMore()
    {
        RoundsBench bench;
        bench.apple.fail({.kind = Kind::ServerFault, .paths = u"/v1/*"_s});
        QVERIFY(bench.check());
        QVERIFY(outcome(bench.servers.accounts.remove(bench.connection.id)));
        bench.rounds->forget(bench.connection.id);
        QTRY_VERIFY(bench.troubles().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAppleSource)
#include "tst_applesource.moc"
