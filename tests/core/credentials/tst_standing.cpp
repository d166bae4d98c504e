// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/credential.h"

#include <QRegularExpression>
#include <QTest>

using namespace Credentials;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

/// A sighting that ends @p days after Now and was made @p age days before it.
Sighting seen(SourceKind source, const QString &where, std::optional<int> days, int age = 0,
              const QString &sha = {})
{
    Sighting sighting {.source = source, .where = where, .seenAt = Now.addDays(-age), .sha256 = sha};
    if (days)
        sighting.notAfter = Now.addDays(*days);
    return sighting;
}

Sighting revoked(Sighting sighting)
{
    sighting.isRevoked = true;
    return sighting;
}

Problem differs(const QString &source, int days)
{
    return {Codes::SourcesDiffer, {source, isoUtc(Now.addDays(days))}};
}

Problem notInstalled(const QString &where)
{
    return {Codes::RenewedNotInstalled, {where}};
}

constexpr auto JamfPro = SourceKind::JamfPro;
constexpr auto Apple = SourceKind::Apple;
constexpr auto Host = SourceKind::TlsHost;
constexpr auto File = SourceKind::File;
constexpr auto Typed = SourceKind::Typed;

} // namespace

class TestStanding final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void severityFollowsTheDays_data()
    {
        QTest::addColumn<std::optional<qint64>>("days");
        QTest::addColumn<Thresholds>("thresholds");
        QTest::addColumn<Severity>("severity");

        const auto row = [](const char *name, std::optional<qint64> days, Severity severity,
                            const Thresholds &thresholds = {}) {
            QTest::newRow(name) << days << thresholds << severity;
        };
        row("none", {}, Severity::Unknown);
        row("long", 4000, Severity::Ok);
        row("90", 90, Severity::Ok);
        row("89", 89, Severity::Notice);
        row("30", 30, Severity::Notice);
        row("29", 29, Severity::Warning);
        row("14", 14, Severity::Warning);
        row("13", 13, Severity::Urgent);
        row("0", 0, Severity::Urgent);
        row("-1", -1, Severity::Expired);
        row("own 120", 100, Severity::Notice, {120, 60, 40});
        row("own 60", 59, Severity::Warning, {120, 60, 40});
        row("own 40", 39, Severity::Urgent, {120, 60, 40});
        row("own, lapsed", -1, Severity::Expired, {0, 0, 0});
        row("own, never warned", 0, Severity::Ok, {0, 0, 0});
    }

    void severityFollowsTheDays()
    {
        QFETCH(const std::optional<qint64>, days);
        QFETCH(const Thresholds, thresholds);
        QFETCH(const Severity, severity);

        QCOMPARE(severityOf(days, thresholds), severity);
    }

    void whatHasNoEndIsJudgedByItsAge_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<SourceKind>("source");
        QTest::addColumn<int>("age");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("codes");

        QTest::newRow("a key that works") << Kind::AsmApiKey << Apple << 0 << Severity::Ok << u"no-date"_s;
        QTest::newRow("for long") << Kind::AsmApiKey << Apple << 364 << Severity::Ok << u"no-date"_s;
        QTest::newRow("for a year") << Kind::AsmApiKey << Apple << 365 << Severity::Notice
                                    << u"long-in-use no-date"_s;
        QTest::newRow("only a file") << Kind::AsmApiKey << File << 400 << Severity::Unknown << u"no-date"_s;
        QTest::newRow("accepted terms") << Kind::AppleTerms << Apple << 400 << Severity::Ok << QString();
        QTest::newRow("of Jamf Pro") << Kind::AppleTerms << JamfPro << 0 << Severity::Ok << QString();
        QTest::newRow("another kind") << Kind::AdeServerToken << Apple << 0 << Severity::Unknown << QString();
    }

    void whatHasNoEndIsJudgedByItsAge()
    {
        QFETCH(const Kind, kind);
        QFETCH(const SourceKind, source);
        QFETCH(const int, age);
        QFETCH(const Severity, severity);
        QFETCH(const QString, codes);

        Credential credential {.kind = kind, .sightings = {seen(source, u"x"_s, {})}};
        credential.recordedAt = Now.addDays(-age);
        const Standing standing = standingOf(credential, Now);

        QCOMPARE(standing.severity, severity);
        QStringList said;
        for (const Problem &problem : standing.problems)
            said.append(problem.code);
        QCOMPARE(said.join(u' '), codes);
        QCOMPARE(isInOrder(standing), severity != Severity::Unknown);
    }

    void whatIsRefusedSaysWhyItself()
    {
        Credential credential {.kind = Kind::AppleTerms, .sightings = {revoked(seen(Apple, u"x"_s, {}))}};
        credential.sightings[0].problems.append({u"apple-terms-not-signed"_s});
        const Standing standing = standingOf(credential, Now);

        QCOMPARE(standing.severity, Severity::Expired);
        QCOMPARE(standing.problems.size(), 1);
        QVERIFY(!isInOrder(standing));
    }

    void countsWholeDays_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("days");
        QTest::addColumn<Severity>("severity");

        QTest::newRow("a second ago") << qint64(-1) << qint64(-1) << Severity::Expired;
        QTest::newRow("exactly now") << qint64(0) << qint64(0) << Severity::Urgent;
        QTest::newRow("a second short of a day") << qint64(86'399) << qint64(0) << Severity::Urgent;
        QTest::newRow("a day") << qint64(86'400) << qint64(1) << Severity::Urgent;
        QTest::newRow("a day ago") << qint64(-86'400) << qint64(-1) << Severity::Expired;
        QTest::newRow("a day and a second ago") << qint64(-86'401) << qint64(-2) << Severity::Expired;
        QTest::newRow("90 days") << qint64(90 * 86'400) << qint64(90) << Severity::Ok;
        QTest::newRow("a second short of 90") << qint64(90 * 86'400 - 1) << qint64(89) << Severity::Notice;
    }

    void countsWholeDays()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const qint64, days);
        QFETCH(const Severity, severity);

        Credential credential {.sightings = {seen(File, u"a.pem"_s, 0)}};
        credential.sightings[0].notAfter = Now.addSecs(seconds);
        const Standing standing = standingOf(credential, Now);

        QCOMPARE(standing.daysLeft, std::optional(days));
        QCOMPARE(standing.severity, severity);
        QCOMPARE(standing.notAfter, Moment(Now.addSecs(seconds)));
        QCOMPARE(standing.inService, 0);
        QVERIFY(standing.problems.isEmpty());
    }

    void picksTheSightingInService_data()
    {
        QTest::addColumn<QList<Sighting>>("sightings");
        QTest::addColumn<qsizetype>("index");

        const auto row = [](const char *name, const QList<Sighting> &sightings, qsizetype index) {
            QTest::newRow(name) << sightings << index;
        };
        row("none", {}, -1);
        row("Jamf Pro before Apple", {seen(Apple, u"a"_s, 300), seen(JamfPro, u"j"_s, 10)}, 1);
        row("Apple before a handshake", {seen(Host, u"h"_s, 300), seen(Apple, u"a"_s, 10)}, 1);
        row("a handshake before a file", {seen(File, u"f"_s, 300), seen(Host, u"h"_s, 10)}, 1);
        row("a file before a typed date", {seen(Typed, u"t"_s, 300), seen(File, u"f"_s, 10)}, 1);
        row("an older look of Jamf Pro before a newer file",
            {seen(File, u"f"_s, 300), seen(JamfPro, u"j"_s, 10, 40)}, 1);
        row("Jamf Pro without a date", {seen(JamfPro, u"j"_s, {}), seen(File, u"f"_s, 10)}, 1);
        row("Jamf Pro without a date, typed", {seen(JamfPro, u"j"_s, {}), seen(Typed, u"t"_s, 10)}, 1);
        row("no dates at all", {seen(File, u"f"_s, {}), seen(JamfPro, u"j"_s, {})}, 1);
        row("live: the newest look", {seen(JamfPro, u"j"_s, 300, 2), seen(JamfPro, u"j"_s, 10, 1)}, 1);
        row("live: an earlier end at the same moment", {seen(Host, u"h"_s, 300), seen(Host, u"h"_s, 10)}, 1);
        row("typed: the newest", {seen(Typed, u"t"_s, 300, 2), seen(Typed, u"t"_s, 10, 1)}, 1);
        row("files: the latest end", {seen(File, u"old"_s, 10, 0), seen(File, u"new"_s, 300, 5)}, 1);
        row("files of one end: the newest look", {seen(File, u"a"_s, 10, 3), seen(File, u"b"_s, 10, 1)}, 1);
    }

    void picksTheSightingInService()
    {
        QFETCH(const QList<Sighting>, sightings);
        QFETCH(const qsizetype, index);

        QCOMPARE(indexInService(sightings), index);
    }

    void tellsWhereSourcesDiffer_data()
    {
        QTest::addColumn<QList<Sighting>>("sightings");
        QTest::addColumn<QList<Problem>>("problems");

        const auto row = [](const char *name, const QList<Sighting> &sightings,
                            const QList<Problem> &problems) { QTest::newRow(name) << sightings << problems; };
        const Sighting jamf = seen(JamfPro, u"Jamf"_s, 10);
        row("one", {jamf}, {});
        row("the same everywhere", {jamf, seen(Apple, u"Apple"_s, 10), seen(File, u"f"_s, 10)}, {});
        row("renewed in a file", {jamf, seen(File, u"f"_s, 300)}, {notInstalled(u"Jamf"_s)});
        row("renewed in two files", {jamf, seen(File, u"f"_s, 300), seen(File, u"g"_s, 300)},
            {notInstalled(u"Jamf"_s)});
        row("renewed at Apple", {jamf, seen(Apple, u"Apple"_s, 300)}, {notInstalled(u"Jamf"_s)});
        row("renewed on disk, not at the host", {seen(Host, u"h:443"_s, 10), seen(File, u"f"_s, 300)},
            {notInstalled(u"h:443"_s)});
        row("renewed the same day",
            {seen(JamfPro, u"Jamf"_s, 10, 0, u"aa"_s), seen(File, u"f"_s, 11, 0, u"bb"_s)},
            {notInstalled(u"Jamf"_s)});
        row("a typed date of that day", {seen(JamfPro, u"Jamf"_s, 10), seen(Typed, u"t"_s, 11)}, {});
        row("backup file", {jamf, seen(File, u"f"_s, -300)}, {});
        row("older generation in one file", {seen(File, u"f"_s, 300), seen(File, u"f"_s, -65)}, {});
        row("older generation in another file", {seen(File, u"f"_s, 300), seen(File, u"g"_s, -65)}, {});
        row("Apple ends earlier", {jamf, seen(Apple, u"Apple"_s, 5)}, {differs(u"apple"_s, 5)});
        row("two servers", {jamf, seen(JamfPro, u"Other"_s, 300, 1)}, {differs(u"jamf-pro"_s, 300)});
        row("the same server, before it was renewed", {jamf, seen(JamfPro, u"Jamf"_s, -300, 1)}, {});
        row("Apple before it was renewed", {jamf, seen(Apple, u"A"_s, 10), seen(Apple, u"A"_s, 5, 9)}, {});
        row("typed beside a file", {seen(File, u"f"_s, 10), seen(Typed, u"t"_s, 300)},
            {differs(u"typed"_s, 300)});
        row("typed beside a file, earlier", {seen(File, u"f"_s, 10), seen(Typed, u"t"_s, 5)},
            {differs(u"typed"_s, 5)});
        row("a file that gave no date", {jamf, seen(File, u"f"_s, {})}, {});
        row("old and renewed", {jamf, seen(Apple, u"A"_s, 5), seen(File, u"f"_s, 300)},
            {differs(u"apple"_s, 5), notInstalled(u"Jamf"_s)});
    }

    void tellsWhereSourcesDiffer()
    {
        QFETCH(const QList<Sighting>, sightings);
        QFETCH(const QList<Problem>, problems);

        const Standing standing = standingOf({.kind = Kind::ContentToken, .sightings = sightings}, Now);

        QCOMPARE(standing.problems, problems);
    }

    void hearsAServersWarningBesideAFilesDate_data()
    {
        QTest::addColumn<int>("fileDays");
        QTest::addColumn<QStringList>("warning");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<bool>("isRenewed");

        QTest::newRow("of the same end")
            << 20 << QStringList {u"PUSH_CERT_WILL_EXPIRE"_s, {}, u"20"_s} << Severity::Warning << false;
        QTest::newRow("the file is renewed")
            << 380 << QStringList {u"PUSH_CERT_WILL_EXPIRE"_s, {}, u"10"_s} << Severity::Urgent << true;
        QTest::newRow("without days")
            << 380 << QStringList {u"PUSH_CERT_WILL_EXPIRE"_s} << Severity::Warning << false;
        QTest::newRow("over") << 380 << QStringList {u"PUSH_CERT_EXPIRED"_s} << Severity::Urgent << true;
    }

    void hearsAServersWarningBesideAFilesDate()
    {
        QFETCH(const int, fileDays);
        QFETCH(const QStringList, warning);
        QFETCH(const Severity, severity);
        QFETCH(const bool, isRenewed);
        Sighting server = seen(JamfPro, u"Jamf"_s, {});
        server.problems = {{QString(Codes::ServerReports), warning}};
        QList<Sighting> sightings {seen(File, u"f"_s, fileDays), server};

        const Standing standing = standingOf({.sightings = sightings}, Now);

        QCOMPARE(standing.severity, severity);
        QVERIFY(standing.problems.contains(server.problems[0]));
        QCOMPARE(standing.problems.contains(notInstalled(u"Jamf"_s)), isRenewed);

        Sighting clear = seen(JamfPro, u"Jamf"_s, {});
        clear.seenAt = server.seenAt.addSecs(60);
        QCOMPARE(standingOf({.sightings = sightings << clear}, Now).problems, QList<Problem>());
    }

    void aServersWarningAloneTellsHowUrgentItIs_data()
    {
        QTest::addColumn<QStringList>("warning");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("in days") << QStringList {u"VPP_ACCOUNT_WILL_EXPIRE"_s, {}, u"6"_s}
                                 << Severity::Urgent;
        QTest::newRow("in weeks") << QStringList {u"VPP_ACCOUNT_WILL_EXPIRE"_s, {}, u"20"_s}
                                  << Severity::Warning;
        QTest::newRow("in months") << QStringList {u"VPP_ACCOUNT_WILL_EXPIRE"_s, {}, u"80"_s}
                                   << Severity::Warning;
        QTest::newRow("without days") << QStringList {u"VPP_ACCOUNT_WILL_EXPIRE"_s} << Severity::Warning;
        QTest::newRow("over") << QStringList {u"VPP_ACCOUNT_EXPIRED"_s} << Severity::Urgent;
    }

    void aServersWarningAloneTellsHowUrgentItIs()
    {
        QFETCH(const QStringList, warning);
        QFETCH(const Severity, severity);
        Sighting server = seen(JamfPro, u"Jamf"_s, {});
        server.problems = {{QString(Codes::ServerReports), warning}};

        const Standing standing = standingOf({.sightings = {server}}, Now);

        QCOMPARE(standing.severity, severity);
        QVERIFY(!standing.daysLeft);
    }

    void revokedIsExpired_data()
    {
        QTest::addColumn<QList<Sighting>>("sightings");
        QTest::addColumn<QString>("where"); // empty: not revoked

        const auto row = [](const char *name, const QList<Sighting> &sightings, const QString &where) {
            QTest::newRow(name) << sightings << where;
        };
        row("not at all", {seen(JamfPro, u"j"_s, 300)}, {});
        row("in service", {revoked(seen(JamfPro, u"j"_s, 300))}, u"j"_s);
        row("never had a date", {revoked(seen(Apple, u"a"_s, {}))}, u"a"_s);
        row("refused by Apple, which gives no date",
            {seen(File, u"f"_s, 300), revoked(seen(Apple, u"a"_s, {}))}, u"a"_s);
        row("refused by Apple, though Jamf Pro has a date",
            {seen(JamfPro, u"j"_s, 300), revoked(seen(Apple, u"a"_s, {}))}, u"a"_s);
        row("accepted again", {seen(Apple, u"a"_s, 300), revoked(seen(Apple, u"a"_s, {}, 3))}, {});
        row("the generation before",
            {seen(File, u"f"_s, 300, 0, u"b"_s), revoked(seen(File, u"f"_s, 5, 0, u"a"_s))}, {});
        row("the generation before, live",
            {seen(JamfPro, u"j"_s, 300, 0, u"b"_s), revoked(seen(Apple, u"a"_s, {}, 0, u"a"_s))}, {});
        row("the same certificate elsewhere",
            {seen(JamfPro, u"j"_s, 300, 0, u"a"_s), revoked(seen(File, u"f"_s, 300, 0, u"a"_s))}, u"f"_s);
    }

    void revokedIsExpired()
    {
        QFETCH(const QList<Sighting>, sightings);
        QFETCH(const QString, where);

        const Standing standing = standingOf({.sightings = sightings}, Now);

        QCOMPARE(standing.severity == Severity::Expired, !where.isEmpty());
        const QList<Problem> expected
            = where.isEmpty() ? QList<Problem> {} : QList<Problem> {{Codes::Revoked, {where}}};
        QCOMPARE(standing.problems, expected);
    }

    void withoutADateItIsUnknown_data()
    {
        QTest::addColumn<Credential>("credential");
        QTest::addColumn<QList<Problem>>("problems");

        const Problem keyNeeded {Codes::KeyNeeded, {u"CN=MDM"_s, u"1A"_s}};
        Sighting locked = seen(File, u"token.p7m"_s, {});
        locked.problems = {keyNeeded};
        QTest::newRow("no sighting") << Credential {} << QList<Problem> {};
        QTest::newRow("server token without its key")
            << Credential {.kind = Kind::AdeServerToken, .sightings = {locked}} << QList<Problem> {keyNeeded};
        for (const Kind kind : allKinds()) {
            if (!carriesDate(kind))
                QTest::newRow(wordOf(kind).data())
                    << Credential {.kind = kind, .sightings = {seen(File, u"f"_s, {})}}
                    << QList<Problem> {{Codes::NoDate, {}}};
        }
    }

    void withoutADateItIsUnknown()
    {
        QFETCH(const Credential, credential);
        QFETCH(const QList<Problem>, problems);

        const Standing standing = standingOf(credential, Now);

        QCOMPARE(standing.severity, Severity::Unknown);
        QVERIFY(!standing.daysLeft && !standing.notAfter && !standing.neverEnds);
        QCOMPARE(standing.problems, problems);
        QCOMPARE(standing.inService, credential.sightings.isEmpty() ? -1 : 0);
    }

    void endlessIsOk()
    {
        Credential credential {.sightings = {seen(File, u"f"_s, 0)}};
        credential.sightings[0].notAfter = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);

        const Standing standing = standingOf(credential, Now);

        QVERIFY(standing.neverEnds);
        QCOMPARE(standing.severity, Severity::Ok);
        QVERIFY(!standing.notAfter && !standing.daysLeft);
        QVERIFY(standing.problems.isEmpty());
    }

    void saysWhatIsNotYetValid()
    {
        Credential credential {.sightings = {seen(File, u"f"_s, 300)}};
        credential.sightings[0].notBefore = Now;
        QVERIFY(standingOf(credential, Now).problems.isEmpty());

        credential.sightings[0].notBefore = Now.addSecs(1);
        const QList<Problem> expected {{Codes::NotYetValid, {u"2026-11-20T01:02:04Z"_s}}};
        QCOMPARE(standingOf(credential, Now).problems, expected);
        QCOMPARE(standingOf(credential, Now).notBefore, credential.sightings[0].notBefore);
    }

    void saysThatTheSignerHasExpired_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("signerNotAfter");
        QTest::addColumn<bool>("isSaid");

        QTest::newRow("profile") << Kind::ConfigurationProfile << u"2026-11-20T01:02:02Z"_s << true;
        QTest::newRow("now") << Kind::ConfigurationProfile << u"2026-11-20T01:02:03Z"_s << false;
        QTest::newRow("unsigned") << Kind::ConfigurationProfile << QString() << false;
        QTest::newRow("another kind") << Kind::Certificate << u"2020-01-01T00:00:00Z"_s << false;
    }

    void saysThatTheSignerHasExpired()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, signerNotAfter);
        QFETCH(const bool, isSaid);

        Credential credential {.kind = kind, .sightings = {seen(File, u"wifi.mobileconfig"_s, 300)}};
        credential.facts.set(Fact::Signer, u"CN=Signer");
        credential.facts.set(Fact::SignerNotAfter, signerNotAfter);
        QList<Problem> expected;
        if (isSaid)
            expected.append({Codes::SignerExpired, {u"CN=Signer"_s, signerNotAfter}});

        QCOMPARE(standingOf(credential, Now).problems, expected);
    }

    void saysEachProblemOnce()
    {
        Sighting sighting = revoked(seen(File, u"f"_s, 300));
        const Problem early {Codes::NotYetValid, {u"read so"_s}};
        const Problem dead {Codes::Revoked, {u"CRL"_s}};
        sighting.notBefore = Now.addDays(1);
        sighting.problems = {early, dead, early};

        QCOMPARE(standingOf({.sightings = {sighting}}, Now).problems, QList<Problem>({early, dead}));
    }

    void aRevocationListIsFineUntilItLapses()
    {
        Credential list {.kind = Kind::CertificateRevocationList, .sightings = {seen(File, u"f"_s, 3)}};

        QCOMPARE(standingOf(list, Now).severity, Severity::Ok);
        QCOMPARE(standingOf(list, Now.addDays(4)).severity, Severity::Expired);
        list.thresholds = {10, 5, 2};
        QCOMPARE(standingOf(list, Now).severity, Severity::Warning);
    }

    void usesOwnThresholds()
    {
        const Credential credential {.thresholds = {400, 350, 200}, .sightings = {seen(File, u"f"_s, 300)}};

        QCOMPARE(standingOf(credential, Now).severity, Severity::Warning);
    }
};

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
