// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/actions.h"
#include "core/jamf/codes.h"
#include "tests/core/check/samples.h"
#include "tests/core/check/serversbench.h"
#include "ui/words/words.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace JamfBench;
using Fault = Sandbox::JamfFault::Kind;
using Jamf::Row;
using State = Jamf::RowResult::State;

namespace {

const QString Locations = u"/api/v1/volume-purchasing-locations"_s;

constexpr std::chrono::seconds Stall {5};

Check::SweepTimes impatient()
{
    Net::Pace pace = quickPace();
    pace.stall = Stall;
    return {.pace = pace};
}

/// A school where everything is set up, and what a person reads of it.
class Faulty final
{
public:
    explicit Faulty(Check::SweepTimes times = impatient(), std::optional<Sandbox::JamfTls> tls = {})
        : server(Sandbox::fullJamfSchool(now(), english), now, tls)
        , bench(times)
    {
        if (!server.start())
            qFatal("no port");
        account = ServersBench::accountFor(server, u"North"_s);
    }

    Result<Check::SweepReport> sweep()
    {
        if (account.connection.id.isEmpty())
            account.connection = bench.save(account);
        return outcome(bench.servers->sweep(account.connection.id), 60'000);
    }

    /// What stands on screen, row by row: "content-tokens: This account lacks …".
    [[nodiscard]] QStringList said(const Check::SweepReport &report) const
    {
        QStringList lines;
        for (const Check::Trouble &trouble : Check::lookOf(report, account.connection).troubles) {
            if (trouble.error.code == Jamf::Codes::ServerReports)
                continue; // what the school itself warns of
            QString line = trouble.part + u": "_s + Words::sentence(trouble.error);
            lines.append(line.replace(server.url().authority(), u"HOST"_s));
        }
        return lines;
    }

    Sandbox::JamfServer server;
    ServersBench bench;
    Connections::Account account;
};

/// All rows but @p broken are there.
bool othersSurvive(const Check::SweepReport &report, const QList<Row> &broken)
{
    return std::ranges::all_of(report.rows, [&broken](const Jamf::RowResult &row) {
        const bool isPlain = row.row == Row::TlsCertificate; // none is shown over http
        return broken.contains(row.row) || ((isPlain || row.state == State::Read) && !row.error);
    });
}

} // namespace

/// Each fault of the make-believe server: what a person reads of it, and that the other rows are there all the same.
class TestJamfFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QVERIFY(m_plurals.load(u":/i18n/caretaker_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void breaksOneRow_data()
    {
        QTest::addColumn<Fault>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row
            = [](const char *name, Fault kind, int number, const QString &text, const QString &sentence) {
                  QTest::newRow(name) << kind << number << text << sentence;
              };
        row("403", Fault::MissingPrivilege, 0, u"Read Volume Purchasing Locations"_s,
            u"This account lacks the privilege Read Volume Purchasing Locations. Add it to the account's "
            u"role in "
            "Jamf Pro."_s);
        row("404", Fault::NotFound, 0, {},
            u"This version of Jamf Pro does not tell it: /v1/volume-purchasing-locations is unknown there."_s);
        row("429, long", Fault::RateLimited, 3600, {},
            u"HOST asks to wait for 60 minutes. Try again then."_s);
        row("429 until, long", Fault::RateLimitedUntil, 3600, {},
            u"HOST asks to wait for 60 minutes. Try again then."_s);
        row("500", Fault::ServerFault, 0, {},
            u"The Jamf Pro server has a fault of its own (status 500). Try again later."_s);
        row("502 in HTML", Fault::BadGateway, 0, {},
            u"The Jamf Pro server has a fault of its own (status 502). Try again later."_s);
        row("503 in HTML", Fault::Unavailable, 0, {},
            u"The Jamf Pro server has a fault of its own (status 503). Try again later."_s);
        row("slow body", Fault::SlowBody, 200'000, {}, // a piece every ten seconds
            u"HOST did not answer within 5 seconds. Try again later."_s);
        row("cut body", Fault::CutBody, 0, {},
            u"The answer of HOST was cut off or damaged on its way. Try again."_s);
        row("length too long", Fault::WrongLength, 50, {},
            u"The answer of HOST was cut off or damaged on its way. Try again."_s);
        row("length too short", Fault::WrongLength, -50, {},
            u"The server's answer to /v1/volume-purchasing-locations cannot be read. A proxy or web filter "
            u"may "
            "have changed it."_s);
        row("empty body", Fault::EmptyBody, 0, {},
            u"The server's answer to /v1/volume-purchasing-locations cannot be read. A proxy or web filter "
            u"may "
            "have changed it."_s);
        row("another host", Fault::Redirect, 0, u"https://filter.example.net/blocked"_s,
            u"HOST redirects to https://filter.example.net, and nothing was sent there. If that is the right "
            u"server, "
            u"use "
            "its address."_s);
    }

    void breaksOneRow()
    {
        QFETCH(const Fault, kind);
        QFETCH(const int, number);
        QFETCH(const QString, text);
        QFETCH(const QString, sentence);
        Faulty faulty;
        faulty.server.add({kind, Locations, -1, number, text});
        const auto report = faulty.sweep();
        QVERIFY(report);
        QCOMPARE(faulty.said(*report), QStringList(u"content-tokens: "_s + sentence));
        QVERIFY(othersSurvive(*report, {Row::ContentTokens}));
        // The server goes on for a while with the slow answer that was given up.
        QVERIFY(faulty.server.mostInFlight() <= (kind == Fault::SlowBody ? 6 : 5));

        // And it heals.
        faulty.server.heal();
        const auto again = faulty.sweep();
        QVERIFY(again);
        QCOMPARE(faulty.said(*again), QStringList());
    }

    void isWaitedOut_data()
    {
        QTest::addColumn<Fault>("kind");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("number");
        QTest::newRow("401 in the middle") << Fault::InvalidateTokens << 1 << 0;
        QTest::newRow("429, a second") << Fault::RateLimited << 1 << 1;
        QTest::newRow("500 once") << Fault::ServerFault << 1 << 0;
        QTest::newRow("502 twice") << Fault::BadGateway << 2 << 0;
        QTest::newRow("cut once") << Fault::CutBody << 1 << 0;
        QTest::newRow("tokens of a minute") << Fault::ShortTokens << -1 << 60;
        QTest::newRow("tokens of four seconds") << Fault::ShortTokens << -1 << 4;
        QTest::newRow("small pages") << Fault::SmallPages << -1 << 7;
        QTest::newRow("packed") << Fault::Gzip << -1 << 0;
        QTest::newRow("rows that move") << Fault::MovingRows << -1 << 0;
    }

    void isWaitedOut()
    {
        QFETCH(const Fault, kind);
        QFETCH(const int, times);
        QFETCH(const int, number);
        Faulty sound;
        const auto expected = sound.sweep();
        QVERIFY(expected);
        Faulty faulty;
        faulty.server.add({kind, times > 0 ? Locations : u"/api/v*"_s, times, number});
        const auto report = faulty.sweep();
        QVERIFY(report);
        QCOMPARE(faulty.said(*report), QStringList());
        QVERIFY(othersSurvive(*report, {}));
        for (const Jamf::RowResult &row : report->rows) {
            const qsizetype all = expected->row(row.row)->lapsing.size();
            QVERIFY2(row.lapsing.size() == all, qPrintable(Jamf::code(row.row)));
        }
        QCOMPARE(faulty.server.violations(), 0);
    }

    void pagesThatComeTwiceGiveEachRowOnce()
    {
        Faulty faulty;
        faulty.server.add({Fault::SmallPages, u"/api/v1/device-enrollments"_s, -1, 1});
        faulty.server.add({Fault::DuplicatedPage, u"/api/v1/device-enrollments"_s});
        const auto report = faulty.sweep();
        QVERIFY(report);
        QSet<QString> ids;
        const QList<Jamf::Lapsing> tokens = report->row(Row::ServerTokens)->lapsing;
        for (const Jamf::Lapsing &token : tokens)
            ids.insert(token.id);
        QCOMPARE(ids.size(), tokens.size());
        QVERIFY(othersSurvive(*report, {Row::ServerTokens}));
    }

    void aWrongClockIsNamedInPlaceOfAWrongSecret()
    {
        Faulty faulty;
        faulty.server.add({Fault::WrongClock, u"*"_s, -1, -240});
        faulty.account.secret = Secret("refused");
        const auto report = faulty.sweep();
        QVERIFY(report);
        QCOMPARE(faulty.said(*report),
                 QStringList(u"sign-in: This computer's clock is 4 minutes fast, so HOST "
                             "refuses to sign in. Set the clock."_s));
        // With the right secret a wrong clock keeps nobody out.
        faulty.account.secret = Secret(faulty.server.school().clients.first().secret);
        faulty.bench.save(faulty.account);
        faulty.bench.servers->forget(faulty.account.connection.id);
        const auto signedIn = faulty.sweep();
        QVERIFY(signedIn);
        QCOMPARE(faulty.said(*signedIn), QStringList());
        // The Date of an answer has no fractions, and may be a while on its way.
        QVERIFY(signedIn->facts.clockOffset->count() >= 239 && signedIn->facts.clockOffset->count() < 300);
    }

    void badCertificatesAreRefusedByName_data()
    {
        using Flaw = Sandbox::JamfTls::Flaw;
        QTest::addColumn<Flaw>("flaw");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<QString>("reason");
        QTest::newRow("CA that nobody knows")
            << Flaw::None << false << u"this computer does not know its authority"_s;
        QTest::newRow("self-signed") << Flaw::SelfSigned << false << u"it is signed by itself"_s;
        QTest::newRow("expired") << Flaw::Expired << true << u"a certificate of its chain has ended"_s;
        QTest::newRow("another name") << Flaw::WrongName << true << u"it is made for another host name"_s;
        QTest::newRow("the school's own CA") << Flaw::None << true << QString();
    }

    void badCertificatesAreRefusedByName()
    {
        QFETCH(const Sandbox::JamfTls::Flaw, flaw);
        QFETCH(const bool, isTrusted);
        QFETCH(const QString, reason);
        const Sandbox::JamfTls tls = Sandbox::jamfTls(now(), flaw);
        Faulty faulty(impatient(), tls);
        if (isTrusted)
            faulty.account.connection.authority = tls.authority;
        const auto report = faulty.sweep();
        QVERIFY(report);
        if (reason.isEmpty()) {
            QCOMPARE(faulty.said(*report), QStringList());
            return;
        }
        QCOMPARE(faulty.said(*report).size(), 1);
        const QString sentence = faulty.said(*report).first();
        QVERIFY2(
            sentence.startsWith(u"sign-in: Nothing was sent, for the certificate of HOST is not trusted."_s),
            qPrintable(sentence));
        QVERIFY2(sentence.contains(reason), qPrintable(sentence));
        QCOMPARE(faulty.server.requests(), 0);
    }

    void aServerThatIsDownIsNamed()
    {
        Faulty faulty;
        faulty.server.stop();
        const auto report = faulty.sweep();
        QVERIFY(report);
        QCOMPARE(report->row(Row::Notifications)->error->code, "connection-refused"_L1);
        QCOMPARE(faulty.said(*report).size(), 1);
    }

    void anotherNodeMayLagBehindAWrite()
    {
        Faulty faulty;
        QVERIFY(faulty.sweep());
        faulty.server.add({Fault::ClusterLag, u"*"_s, -1, 2});
        const auto server = outcome(faulty.bench.servers->open(faulty.account.connection.id));
        QVERIFY(server);
        const Jamf::Notification first
            = faulty.bench.servers->last(faulty.account.connection.id)->notifications.first();
        const auto dismissed = outcome(Jamf::dismiss(**server, first.type, first.id));
        QVERIFY2(dismissed, qPrintable(codeOf(dismissed)));
        const auto isGone = [&] {
            const auto report = faulty.sweep();
            return report
                && std::ranges::none_of(report->notifications, [&first](const Jamf::Notification &other) {
                       return other.type == first.type && other.id == first.id;
                   });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), 15'000);
    }

private:
    QTranslator m_plurals;
};

QTEST_GUILESS_MAIN(TestJamfFaults)
#include "tst_jamffaults.moc"
