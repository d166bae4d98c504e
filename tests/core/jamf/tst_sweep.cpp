// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/jamf/jamfbench.h"

#include <QRegularExpression>
#include <QSet>

using namespace JamfBench;
using Fault = Sandbox::JamfFault::Kind;
using Jamf::Row;
using State = Jamf::RowResult::State;

class TestSweep final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRowHasSomethingToShow()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        QCOMPARE(swept.sweep.rows().size(), Jamf::sweptRows().size());
        for (const Jamf::RowResult &row : swept.sweep.rows()) {
            QVERIFY2(!row.error,
                     qPrintable(Jamf::code(row.row) + u' ' + (row.error ? row.error->detail : QString())));
            QVERIFY2(row.state == State::Read, qPrintable(Jamf::code(row.row)));
        }
        for (const Row row :
             {Row::ServerTokens, Row::ContentTokens, Row::SsoSigningCertificate, Row::IdpCertificate,
              Row::LdapKeystores, Row::GsxCertificate, Row::SupervisionIdentities, Row::CloudServicesToken,
              Row::AdcsCertificates, Row::DigicertCertificates, Row::VenafiCertificates, Row::BuiltInCa,
              Row::MdmProfiles, Row::ProvisioningProfiles, Row::Invitations}) {
            const QList<Jamf::Lapsing> lapsing = swept.row(row).lapsing;
            QVERIFY2(!lapsing.isEmpty(), qPrintable(Jamf::code(row)));
            for (const Jamf::Lapsing &entry : lapsing)
                QVERIFY2(entry.notAfter, qPrintable(Jamf::code(row) + u' ' + entry.name));
        }
        QCOMPARE(swept.row(Row::ServerTokens).lapsing.first().name, u"Jamf Pro – iPad"_s);
        QVERIFY(!swept.sweep.notifications().isEmpty());
        QCOMPARE(swept.sweep.facts().mobileDevices, 1138);
        QCOMPARE(swept.sweep.facts().computers, 86);
        QCOMPARE(swept.sweep.facts().version, (Jamf::Version {11, 30, 1}));
        QCOMPARE(swept.sweep.facts().isHealthy, true);
        QVERIFY(swept.sweep.facts().tokenLife.count() > 1000);
        QCOMPARE(swept.sweep.facts().publicAddress, bench.sandbox.url().toString());
    }

    void staysWithinFiveRequestsAtOnce()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        // Longer than a busy machine takes to send five.
        bench.fail(Sandbox::JamfFault::Kind::Latency, u"*"_s, -1, 300);
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        QCOMPARE(bench.sandbox.violations(), 0);
        QCOMPARE(bench.sandbox.mostInFlight(), 5);
    }

    void signsInOnce()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        QCOMPARE(bench.sandbox.requests("POST"_ba, u"*"_s), 1);
    }

    void survivesTokensThatEndAgainAndAgain()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        const QStringList ends {u"/api/v1/jamf-pro-version"_s, u"/api/v1/notifications"_s,
                                u"/api/v2/sso/cert"_s,         u"/api/v1/device-enrollments"_s,
                                u"/api/v1/gsx-connection"_s,   u"/api/v1/volume-purchasing-locations"_s,
                                u"/api/v1/csa/token"_s,        u"/api/v1/inventory-information"_s};
        for (const QString &path : ends)
            bench.fail(Fault::InvalidateTokens, path, 1);
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        QCOMPARE(swept.failedRows(), QStringList());
        QVERIFY(bench.sandbox.requests("POST"_ba, u"*/oauth/token"_s) > 2);
        QVERIFY(bench.sandbox.requests("POST"_ba, u"*/oauth/token"_s) <= 1 + ends.size());
    }

    void saysThatEveryTokenIsRefused()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        bench.fail(Fault::InvalidateTokens, u"/api/v*"_s);
        bench.fail(Fault::InvalidateTokens, u"/JSSResource*"_s);
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        const Jamf::RowResult row = swept.row(Jamf::Row::ContentTokens);
        QVERIFY(row.error);
        QCOMPARE(row.error->kind, ErrorKind::Unauthorized);
        QCOMPARE(row.error->code, "token-refused"_L1);
        QCOMPARE(row.error->about, QStringList {bench.server->host()});
        QCOMPARE(bench.sandbox.requests("GET"_ba, u"/api/v1/notifications"_s) > 1, true);
        const int rows = static_cast<int>(Jamf::allRows().size());
        QVERIFY2(bench.sandbox.requests() < 10 * rows, qPrintable(QString::number(bench.sandbox.requests())));
    }

    void aRowThatRefusesEveryTokenFailsAlone()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        bench.fail(Fault::InvalidateTokens, u"/api/v1/volume-purchasing-locations*"_s);
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        QCOMPARE(swept.failedRows(), QStringList {u"content-tokens"_s});
        QCOMPARE(swept.row(Jamf::Row::ContentTokens).error->code, "token-refused"_L1);
    }

    void aSignInThatFailsOnceIsTriedAgain_data()
    {
        QTest::addColumn<Fault>("kind");
        QTest::addColumn<int>("number");
        QTest::newRow("429, a second") << Fault::RateLimited << 1;
        QTest::newRow("429, a date") << Fault::RateLimitedUntil << 1;
        QTest::newRow("500") << Fault::ServerFault << 0;
        QTest::newRow("502 in HTML") << Fault::BadGateway << 0;
        QTest::newRow("503, a second") << Fault::Unavailable << 1;
        QTest::newRow("cut body") << Fault::CutBody << 0;
    }

    void aSignInThatFailsOnceIsTriedAgain()
    {
        QFETCH(const Fault, kind);
        QFETCH(const int, number);
        const Sandbox::JamfSchool school = Sandbox::fullJamfSchool(now(), english);
        for (const Jamf::Login &login : {clientOf(school), userOf(school)}) {
            Bench bench(school, login);
            bench.fail(kind, u"/api/v1/*auth/token"_s, 1, number);
            const Swept swept(bench);
            QVERIFY(swept.isWhole);
            QCOMPARE(swept.failedRows(), QStringList());
            QCOMPARE(bench.sandbox.requests("POST"_ba, u"*"_s), 2);
        }
    }

    void aSignInThatIsToWaitLongSaysSo()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        bench.fail(Fault::RateLimited, u"*/oauth/token"_s, -1, 600);
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        QCOMPARE(swept.row(Jamf::Row::SignIn).error->code, "rate-limited"_L1);
        QCOMPARE(bench.sandbox.requests(), 1);
    }

    void whatIsNotSetUpIsNoFault()
    {
        Bench bench(Sandbox::emptyJamfSchool(now()));
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        QCOMPARE(swept.failedRows(), QStringList());
        for (const Row row :
             {Row::ServerTokens, Row::ContentTokens, Row::SsoSigningCertificate, Row::IdpCertificate,
              Row::LdapKeystores, Row::GsxCertificate, Row::SupervisionIdentities, Row::CloudServicesToken,
              Row::AdcsCertificates, Row::DigicertCertificates, Row::VenafiCertificates, Row::Invitations})
            QVERIFY2(swept.row(row).state == State::NotSetUp, qPrintable(Jamf::code(row)));
        QCOMPARE(swept.row(Row::BuiltInCa).lapsing.size(), 1);
    }

    void anOldServerIsReadByItsOldResources()
    {
        Bench bench(Sandbox::oldJamfSchool(now(), english));
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        for (const Jamf::RowResult &row : swept.sweep.rows()) {
            const bool isAllowed = !row.error || row.error->code == "no-privilege"_L1;
            QVERIFY2(isAllowed,
                     qPrintable(Jamf::code(row.row) + u' ' + (row.error ? row.error->detail : QString())));
        }
        QCOMPARE(swept.sweep.facts().version, (Jamf::Version {11, 7, 1}));
        QCOMPARE(swept.row(Row::ServerTokens).count, 2);
        QCOMPARE(swept.row(Row::MdmProfiles).state, State::Read);
    }

    void oddAnswersAreReadAsFarAsTheyGo()
    {
        Bench bench(Sandbox::oddJamfSchool(now()));
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        const QList<Jamf::Lapsing> tokens = swept.row(Row::ServerTokens).lapsing;
        QCOMPARE(tokens.size(), 14);
        const QSet<QString> dated {
            u"day"_s,     u"slashes"_s, u"zulu"_s,        u"fraction"_s, u"offset without colon"_s,
            u"no zone"_s, u"seconds"_s, u"milliseconds"_s};
        const QSet<QString> unreadable {u"words"_s, u"impossible"_s, u"truth"_s};
        for (const Jamf::Lapsing &token : tokens) {
            QCOMPARE(token.notAfter.has_value(), dated.contains(token.name));
            QCOMPARE(token.problems.contains(u"unreadable-date"_s), unreadable.contains(token.name));
            QCOMPARE(token.rawDate.isEmpty(), !unreadable.contains(token.name));
        }
        QVERIFY(tokens.first().problems.contains(u"sync-failed"_s));
        QCOMPARE(swept.row(Row::AdcsCertificates).lapsing.size(), 1);
        QCOMPARE(swept.row(Row::AdcsCertificates).lapsing.first().id, u"adcs/3/serverCert"_s);
        QCOMPARE(swept.row(Row::BuiltInCa).lapsing.first().serial,
                 u"6E7F0A1B2C3D4E5F60718293A4B5C6D7E8F90123"_s);
        QVERIFY(swept.row(Row::SupervisionIdentities).lapsing.last().name.size() <= 1000);
    }

    void aLargeFleetIsReadOnlyAsFarAsItMatters()
    {
        Bench bench(Sandbox::largeJamfSchool(now(), 5'000));
        const Swept swept(bench);
        QVERIFY(swept.isWhole);
        QCOMPARE(swept.row(Row::MdmProfiles).state, State::Read);
        // All of them end far ahead: one page each of mobile devices and computers says so.
        QCOMPARE(swept.row(Row::MdmProfiles).lapsing.size(), 1);
        QVERIFY(swept.row(Row::MdmProfiles).lapsing.first().notAfter);
        QVERIFY(bench.sandbox.requests("GET"_ba, u"/api/v2/mobile-devices/detail"_s) <= 8);
    }

    void onlyTheFirstProfilesHaveEntriesOfTheirOwn()
    {
        Sandbox::JamfSchool school = Sandbox::fullJamfSchool(now(), english);
        const Sandbox::JamfFleet fleet = school.mobileDevices;
        school.mobileDevices.at = [fleet](qsizetype place) {
            Sandbox::JamfDevice device = fleet.at(place);
            device.mdmProfileEnds = now().addDays(place < 10 ? -5 : 20 + place % 30);
            return device;
        };
        Bench bench(school);
        const Swept swept(bench);
        const QList<Jamf::Lapsing> lapsing = swept.row(Row::MdmProfiles).lapsing;
        QCOMPARE(lapsing.size(), 201);
        QCOMPARE(swept.row(Row::MdmProfiles).count, 1138);
        const Jamf::Lapsing &summary = lapsing.first();
        QCOMPARE(daysBetween(now(), *summary.notAfter), 19);
        QVERIFY(summary.facts.contains(std::pair(u"devicesLapsed"_s, u"10"_s)));
        QVERIFY(summary.problems.contains(u"devices-lapsed"_s));
    }

    void rowsComeOneByOneAndOnce()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        Jamf::Sweep sweep(*bench.server);
        QStringList seen;
        connect(&sweep, &Jamf::Sweep::rowRead, this,
                [&seen](const Jamf::RowResult &row) { seen.append(Jamf::code(row.row)); });
        QSignalSpy finished(&sweep, &Jamf::Sweep::finished);
        sweep.start(now());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(seen.first(), u"sign-in"_s);
        QStringList all;
        for (const Row row : Jamf::sweptRows())
            all.append(Jamf::code(row));
        all.sort();
        seen.sort();
        QCOMPARE(seen, all);
    }

    void invitationsAreOneEntryWithTheNextEnd()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        const Jamf::RowResult row = Swept(bench).row(Row::Invitations);
        QCOMPARE(row.count, 2); // one of them without an end
        QCOMPARE(row.lapsing.size(), 1);
        QCOMPARE(daysBetween(now(), *row.lapsing.first().notAfter), 118);
        QVERIFY(row.lapsing.first().facts.contains(std::pair(u"invitationsEnded"_s, u"2"_s)));
        const QList<Jamf::Lapsing> all = row.lapsing;
        for (const auto &[key, value] : all.first().facts)
            QVERIFY2(!value.contains(u"331"_s), qPrintable(key)); // the invitation lets devices in
    }

    void ofInvitationsWhatIsMissingIsNamed()
    {
        Sandbox::JamfSchool school = Sandbox::fullJamfSchool(now(), english);
        const QString computers = u"Read Computer Enrollment Invitations"_s;
        const QString mobile = u"Read Mobile Device Enrollment Invitations"_s;
        school.clients.first().privileges.removeOne(computers);
        Bench bench(school);
        const Jamf::RowResult inPart = Swept(bench).row(Row::Invitations);
        QCOMPARE(inPart.state, State::Read);
        QCOMPARE(inPart.lapsing.size(), 1);
        QCOMPARE(inPart.error->about, QStringList(computers));

        bench.sandbox.change(
            [&](Sandbox::JamfSchool &edited) { edited.clients.first().privileges.removeOne(mobile); });
        const Jamf::RowResult none = Swept(bench).row(Row::Invitations);
        QCOMPARE(none.state, State::Failed);
        QCOMPARE(none.error->about, QStringList(computers + u", "_s + mobile));
    }

    void ofVenafiWhatCannotBeReadIsSaid()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        bench.fail(Sandbox::JamfFault::Kind::ServerFault, u"/api/v1/pki/venafi/*/proxy-trust-store"_s);
        const Jamf::RowResult row = Swept(bench).row(Row::VenafiCertificates);
        QCOMPARE(row.state, State::Read);
        QVERIFY(row.error);
        QCOMPARE(row.error->code, u"server-fault"_s);
    }

    void ofATrustStoreEveryCertificateCounts()
    {
        Sandbox::JamfSchool school = Sandbox::fullJamfSchool(now(), english);
        Sandbox::JamfVenafi &venafi = school.venafi.first();
        venafi.trustStore += school.authorityPem;
        Bench bench(school);
        QStringList ids;
        const Jamf::RowResult row = Swept(bench).row(Row::VenafiCertificates);
        for (const Jamf::Lapsing &entry : row.lapsing)
            ids.append(entry.id);
        const QString key = u"venafi/%1/proxy-trust-store"_s.arg(school.venafi.firstKey());
        QVERIFY2(ids.contains(key) && ids.contains(key + u"/2"_s), qPrintable(ids.join(u' ')));
    }

    void namesEveryPrivilegeOnce()
    {
        const QStringList names = Jamf::allPrivileges();
        const QStringList wanted = Sandbox::jamfReadingPrivileges();
        QCOMPARE(QSet<QString>(names.begin(), names.end()), QSet<QString>(wanted.begin(), wanted.end()));
        QCOMPARE(names.size(), 17);
    }

    void mayBeDestroyedAtAnyMoment()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        bench.fail(Sandbox::JamfFault::Kind::Latency, u"*"_s, -1, 5);
        for (int rows = 0; rows < 18; rows += 3) {
            auto sweep = std::make_unique<Jamf::Sweep>(*bench.server);
            int seen = 0;
            connect(sweep.get(), &Jamf::Sweep::rowRead, this, [&] {
                if (++seen > rows)
                    sweep.reset();
            });
            sweep->start(now());
            QTRY_VERIFY2(!sweep, qPrintable(QString::number(rows) + u' ' + QString::number(seen)));
        }
        const Swept after(bench);
        QVERIFY(after.isWhole);
        QCOMPARE(after.failedRows(), QStringList());
    }

    void mayLoseItsServer()
    {
        Bench bench(Sandbox::fullJamfSchool(now(), english));
        Jamf::Sweep sweep(*bench.server);
        QSignalSpy read(&sweep, &Jamf::Sweep::rowRead);
        sweep.start(now());
        QTRY_VERIFY(read.size() > 3);
        const qsizetype before = read.size();
        bench.server.reset();
        QTest::qWait(50);
        QCOMPARE(read.size(), before);
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
