// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/matches.h"

#include <QTest>

using namespace Credentials;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Credentials::Credential)

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);
const QDateTime End(QDate(2026, 12, 17), QTime(17, 58, 4), Qt::UTC);
const auto School = u"Qinghe Junior High School"_s;

Credential seen(qint64 id, Kind kind, SourceKind source, const Moment &end, const QString &organisation = {})
{
    Credential credential {.id = id, .kind = kind, .name = u"no. %1"_s.arg(id)};
    credential.identity
        = source == SourceKind::JamfPro ? u"jamf.example/token/%1"_s.arg(id) : u"identity-%1"_s.arg(id);
    credential.sightings
        = {{.source = source,
            .where = source == SourceKind::JamfPro ? u"Jamf Pro"_s : u"/school/%1.p7m"_s.arg(id),
            .seenAt = Now,
            .notAfter = end}};
    credential.facts.set(Fact::Organisation, organisation);
    return credential;
}

Credential file(qint64 id, const Moment &end, Kind kind = Kind::ContentToken)
{
    return seen(id, kind, SourceKind::File, end, kind == Kind::ContentToken ? School : QString());
}

Credential row(qint64 id, const Moment &end, Kind kind = Kind::ContentToken)
{
    return seen(id, kind, SourceKind::JamfPro, end, School);
}

Credential warning(qint64 id, const QStringList &about)
{
    Credential credential = seen(id, Kind::ApnsPushCertificate, SourceKind::JamfPro, {});
    credential.identity = u"jamf.example/notified"_s;
    credential.sightings[0].problems = {{QString(Codes::ServerReports), about}};
    return credential;
}

Credential push(qint64 id, const Moment &end)
{
    Credential credential = seen(id, Kind::ApnsPushCertificate, SourceKind::File, end);
    credential.identity = u"com.apple.mgmt.External.%1"_s.arg(id);
    return credential;
}

Credential with(Credential credential, QLatin1StringView fact, const QString &value)
{
    credential.facts.set(fact, value);
    return credential;
}

} // namespace

class TestMatches final : public QObject
{
    Q_OBJECT

private slots:
    void findsLikelyPairs_data()
    {
        QTest::addColumn<Credential>("one");
        QTest::addColumn<Credential>("other");
        QTest::addColumn<Likeness>("likeness");
        const QDateTime day(End.date(), QTime(0, 0), Qt::UTC);
        constexpr auto Server = Kind::AdeServerToken;

        QTest::newRow("one second") << file(1, End) << row(2, End) << Likeness::SameEnd;
        QTest::newRow("one day") << file(1, End, Server) << row(2, day, Server) << Likeness::SameEnd;
        QTest::newRow("renewed") << file(1, End.addDays(365)) << row(2, End) << Likeness::LaterEnd;
        QTest::newRow("locked") << file(1, {}, Server) << row(2, day, Server) << Likeness::OnlyOnes;
        QTest::newRow("warned of") << push(1, End) << warning(2, {u"PUSH_CERT_WILL_EXPIRE"_s})
                                   << Likeness::WarnedOf;
        Credential authority = file(1, End, Kind::CertificateAuthority);
        Credential authorityRow = row(2, End, Kind::CertificateAuthority);
        authority.sightings[0].sha256 = authorityRow.sightings[0].sha256 = u"aa"_s;
        QTest::newRow("fingerprint") << authority << authorityRow << Likeness::SameCertificate;
    }

    void findsLikelyPairs()
    {
        QFETCH(const Credential, one);
        QFETCH(const Credential, other);
        QFETCH(const Likeness, likeness);

        QCOMPARE(likelyMatches({one, other}), QList<Match>({{0, 1, likeness}}));
        QCOMPARE(likelyMatches({other, one}), QList<Match>({{1, 0, likeness}}));
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<Credential>("one");
        QTest::addColumn<Credential>("other");
        constexpr auto Server = Kind::AdeServerToken;

        QTest::newRow("both in files") << file(1, End) << file(2, End);
        QTest::newRow("both on servers") << row(1, End) << row(2, End);
        QTest::newRow("kinds") << file(1, End) << row(2, End, Server);
        QTest::newRow("an older file") << file(1, End.addDays(-365)) << row(2, End);
        QTest::newRow("far later") << file(1, End.addYears(5)) << row(2, End);
        QTest::newRow("a day apart") << file(1, End, Server) << row(2, End.addDays(1), Server);
        QTest::newRow("organisation")
            << with(file(1, End), Fact::Organisation, u"Another School"_s) << row(2, End);
        QTest::newRow("no organisation")
            << with(file(1, End.addDays(365)), Fact::Organisation, {}) << row(2, End);
        QTest::newRow("certificates of one day")
            << file(1, End, Kind::CertificateAuthority) << row(2, End, Kind::CertificateAuthority);
        QTest::newRow("no date at all") << file(1, {}) << row(2, {});
        QTest::newRow("typed") << seen(1, Kind::ContentToken, SourceKind::Typed, End, School) << row(2, End);
    }

    void leavesTheRestAlone()
    {
        QFETCH(const Credential, one);
        QFETCH(const Credential, other);

        QCOMPARE(likelyMatches({one, other}), QList<Match>());
    }

    void choosesNoneOfTwo_data()
    {
        QTest::addColumn<QList<Credential>>("credentials");
        constexpr auto Server = Kind::AdeServerToken;

        QTest::newRow("rows") << QList {file(1, End), row(2, End), row(3, End)};
        QTest::newRow("files") << QList {file(1, End), file(2, End), row(3, End)};
        QTest::newRow("renewals") << QList {file(1, End.addDays(360)), file(2, End.addDays(365)),
                                            row(3, End)};
        QTest::newRow("locations") << QList {file(1, End.addDays(365)), row(2, End), row(3, End.addDays(9))};
        QTest::newRow("locked") << QList {file(1, {}, Server), row(2, End, Server),
                                          row(3, End.addDays(90), Server)};
        QTest::newRow("topics") << QList {push(1, End), push(2, End.addDays(9)),
                                          warning(3, {u"PUSH_CERT_WILL_EXPIRE"_s})};
        // One day for two of them says no more, whatever is left over.
        QTest::newRow("one day, one over") << QList {file(1, End, Server), row(2, End.addSecs(-60), Server),
                                                     row(3, End.addSecs(60), Server)};
    }

    void choosesNoneOfTwo()
    {
        QFETCH(const QList<Credential>, credentials);

        QCOMPARE(likelyMatches(credentials), QList<Match>());
    }

    void tellsTokensOfOneDayByTheirSecond()
    {
        const QList<Credential> credentials {file(1, End), file(2, End.addSecs(40)), row(3, End.addSecs(40)),
                                             row(4, End)};

        QCOMPARE(likelyMatches(credentials),
                 QList<Match>({{0, 3, Likeness::SameEnd}, {1, 2, Likeness::SameEnd}}));
    }

    void staysRejected()
    {
        Credential one = file(1, End);
        one.differs = {2};

        QCOMPARE(likelyMatches({one, row(2, End)}), QList<Match>());
        QCOMPARE(likelyMatches({file(1, End), row(2, End)}).size(), 1);
        // What is left is the only one then.
        QCOMPARE(likelyMatches({one, row(2, End), row(3, End)}), QList<Match>({{0, 2, Likeness::SameEnd}}));
    }

    void keepsTheStrongerIdentity()
    {
        Credential token = with(row(2, End, Kind::AdeServerToken), Fact::Uuid, u"AB12"_s);
        token.identity = u"AB12"_s;

        QCOMPARE(likelyMatches({file(1, End, Kind::AdeServerToken), token}),
                 QList<Match>({{1, 0, Likeness::SameEnd}}));
    }

    void matchesTheNextRenewalOfAJoinedOne()
    {
        Credential joined = row(2, End);
        joined.identity = u"org:last-year"_s;
        joined.sightings += file(3, End.addDays(-365)).sightings;
        joined.aliases = {{4, u"jamf.example/token/4"_s}};

        QCOMPARE(likelyMatches({joined, file(5, End.addDays(365))}),
                 QList<Match>({{0, 1, Likeness::LaterEnd}}));
    }

    void saysSoOfBoth()
    {
        const QList<Credential> credentials {file(1, End), row(2, End)};
        QList<Standing> standings {standingOf(credentials[0], Now), standingOf(credentials[1], Now)};

        markLikelyMatches(credentials, standings);

        QCOMPARE(standings[0].problems,
                 QList<Problem>({{Codes::LikelySameAs, {u"no. 2"_s, u"Jamf Pro"_s, u"2"_s, u"same-end"_s}}}));
        QCOMPARE(standings[1].problems,
                 QList<Problem>({{Codes::LikelySameAs, {u"no. 1"_s, u"1.p7m"_s, u"1"_s, u"same-end"_s}}}));
        QCOMPARE(likenessOf(u"same-end"), Likeness::SameEnd);
        QCOMPARE(likenessOf(u"else"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestMatches)
#include "tst_matches.moc"
