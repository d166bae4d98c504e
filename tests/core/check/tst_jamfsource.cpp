// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/hostsource.h"
#include "core/credentials/credential.h"
#include "core/net/place.h"
#include "tests/core/check/samples.h"
#include "tests/core/check/serversbench.h"

#include <QRegularExpression>

using namespace JamfBench;
using Connections::Connection;
using Credentials::Kind;
using Credentials::Observation;
using Fault = Sandbox::JamfFault::Kind;

namespace {

Check::Look lookAt(ServersBench &bench, const Connection &connection)
{
    Check::JamfSource source(*bench.servers, connection);
    return Samples::lookThrough(source);
}

/// "code part" of each, sorted.
QStringList partsOf(const Check::Look &look)
{
    QStringList list;
    for (const Check::Trouble &trouble : look.troubles)
        list.append(QString(trouble.error.code) + u' ' + trouble.part);
    list.sort();
    return list;
}

QStringList problemsOf(const Observation &observation)
{
    QStringList list;
    for (const Credentials::Problem &problem : observation.sighting.problems)
        list.append((QStringList(problem.code) + problem.about).join(u' ').trimmed());
    return list;
}

const Observation *find(const Check::Look &look, Kind kind, const QString &name = {})
{
    for (const Observation &observation : look.observations) {
        if (observation.kind == kind && (name.isEmpty() || observation.name == name))
            return &observation;
    }
    return nullptr;
}

Jamf::Notification told(const QString &type, const QString &name = {})
{
    return Jamf::readNotification(
        {{u"type"_s, type}, {u"id"_s, u"1"_s}, {u"params"_s, QJsonObject {{u"name"_s, name}}}});
}

Jamf::RowResult row(Jamf::Row which, const QList<Jamf::Lapsing> &lapsing)
{
    return {which, Jamf::RowResult::State::Read, lapsing};
}

const Connection school {
    .id = u"1"_s, .name = u"School"_s, .address = QUrl(u"https://jamf.example.edu:8443"_s)};

} // namespace

class TestJamfSource final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsOfEveryCredential()
    {
        RunningSchool running(Sandbox::fullJamfSchool(now(), english));
        ServersBench bench;
        const Connection connection = bench.connect(running.server, u"Our Jamf Pro"_s);
        const Check::Look look = lookAt(bench, connection);
        QSet<Kind> kinds;
        QSet<QString> identities;
        for (const Observation &observation : look.observations) {
            if (!observation.isForKnown)
                kinds.insert(observation.kind);
            QCOMPARE(observation.sighting.source, Credentials::SourceKind::JamfPro);
            QCOMPARE(observation.sighting.where, connection.name);
            QVERIFY(!observation.identity.isEmpty());
            const QString key = wordOf(observation.kind) + u' ' + observation.identity;
            QVERIFY2(!identities.contains(key), qPrintable(key));
            identities.insert(key);
        }
        for (const Kind kind : {Kind::AdeServerToken, Kind::ContentToken, Kind::CertificateAuthority,
                                Kind::SsoSigningCertificate, Kind::IdpCertificate, Kind::LdapKeystore,
                                Kind::GsxCertificate, Kind::SupervisionIdentity, Kind::CloudServicesToken,
                                Kind::AdcsCertificate, Kind::DeviceMdmProfile, Kind::ProvisioningProfile})
            QVERIFY2(kinds.contains(kind), wordOf(kind).data());
        const Observation *token = find(look, Kind::AdeServerToken, u"Jamf Pro – iPad"_s);
        QVERIFY(token);
        QVERIFY(token->sighting.notAfter);
        QCOMPARE(token->identity, token->facts.value("uuid"));
        // A thousand devices are one entry.
        const auto profiles
            = std::ranges::count(look.observations, Kind::DeviceMdmProfile, &Observation::kind);
        QCOMPARE(profiles, 1);
    }

    void whatItShowsOfItselfIsOneCredentialWithThatOfTheHost()
    {
        const Sandbox::JamfTls tls = Sandbox::jamfTls(now());
        Sandbox::JamfServer server(Sandbox::fullJamfSchool(now(), english), now, tls);
        QVERIFY(server.start());
        ServersBench bench;
        Connections::Account account = ServersBench::accountFor(server, u"Jamf Pro"_s);
        account.connection.authority = tls.authority;
        const Connection connection = bench.save(account);
        const Check::Look look = lookAt(bench, connection);
        QCOMPARE(partsOf(look), QStringList());
        const Observation *shown = find(look, Kind::TlsServerCertificate);
        QVERIFY(shown);
        QCOMPARE(shown->sighting.source, Credentials::SourceKind::JamfPro);
        QCOMPARE(shown->sighting.where, connection.name);
        QVERIFY(shown->sighting.notAfter);
        // The school's own authority is trusted here as it is for the requests.
        QCOMPARE(problemsOf(*shown), QStringList());

        Check::HostSource host(Net::placeOf(server.url()));
        const Check::Look watched = Samples::lookThrough(host);
        QCOMPARE(watched.observations.first().identity, shown->identity);
        QCOMPARE(watched.observations.first().sighting.sha256, shown->sighting.sha256);
        const auto both = Credentials::assemble({*shown, watched.observations.first()});
        QCOMPARE(both.size(), 1);
        QCOMPARE(both.first().sightings.size(), 2);
    }

    void whatItShowsIsSaidThoughNobodyCanSignIn()
    {
        const Sandbox::JamfTls tls = Sandbox::jamfTls(now(), Sandbox::JamfTls::Flaw::Expired);
        Sandbox::JamfServer server(Sandbox::fullJamfSchool(now(), english), now, tls);
        QVERIFY(server.start());
        ServersBench bench;
        Connections::Account account = ServersBench::accountFor(server, u"Jamf Pro"_s);
        account.connection.authority = tls.authority;
        const Check::Look look = lookAt(bench, bench.save(account));
        QCOMPARE(partsOf(look), QStringList(u"server-untrusted sign-in"_s));
        const Observation *shown = find(look, Kind::TlsServerCertificate);
        QVERIFY(shown);
        QVERIFY(*shown->sighting.notAfter < now());
    }

    void theAddressOfDevicesIsLookedAtToo()
    {
        const Sandbox::JamfTls tls = Sandbox::jamfTls(now());
        Sandbox::JamfServer behind(Sandbox::emptyJamfSchool(now()), now, tls);
        QVERIFY(behind.start());
        Sandbox::JamfSchool inside = Sandbox::fullJamfSchool(now(), english);
        inside.publicUrl = behind.url().toString();
        RunningSchool running(inside);
        ServersBench bench;
        const Connection connection = bench.connect(running.server, u"Jamf Pro"_s);
        const Check::Look look = lookAt(bench, connection);
        const Observation *shown = find(look, Kind::TlsServerCertificate);
        QVERIFY(shown);
        QCOMPARE(shown->identity, Net::placeOf(behind.url()));
        // Nobody said that its authority is to be trusted: it is a problem, as it would be for devices.
        QVERIFY(!shown->sighting.problems.isEmpty());

        behind.stop();
        const Check::Look away = lookAt(bench, connection);
        QCOMPARE(partsOf(away), QStringList(u"connection-refused tls-certificate"_s));
    }

    void identitiesAreThoseOfTheTable()
    {
        Check::SweepReport report {.at = now()};
        Jamf::Lapsing token {
            .kind = u"ade-server-token"_s, .id = u"UUID-1"_s, .facts = {{u"uuid"_s, u"UUID-1"_s}}};
        Jamf::Lapsing oldToken {.kind = u"ade-server-token"_s, .id = u"device-enrollment/3"_s};
        Jamf::Lapsing content {.kind = u"content-token"_s, .id = u"content-token/2"_s};
        Jamf::Lapsing authority {.kind = u"certificate-authority"_s, .id = u"built-in-ca"_s};
        report.rows = {row(Jamf::Row::ServerTokens, {token, oldToken}),
                       row(Jamf::Row::ContentTokens, {content}), row(Jamf::Row::BuiltInCa, {authority})};
        QStringList identities;
        for (const Observation &observation : Check::lookOf(report, school).observations)
            identities.append(observation.identity);
        QCOMPARE(identities,
                 QStringList({u"UUID-1"_s, u"jamf.example.edu:8443/device-enrollment/3"_s,
                              u"jamf.example.edu:8443/content-token/2"_s, u"jamf.example.edu:8443"_s}));
    }

    void whatIsWrongIsSaid()
    {
        Check::SweepReport report {.at = now()};
        Jamf::Lapsing words {.kind = u"content-token"_s, .id = u"1"_s, .rawDate = u"soon"_s};
        words.problems = {u"unreadable-date"_s, u"client-context-mismatch"_s};
        Jamf::Lapsing failed {.kind = u"ade-server-token"_s, .id = u"2"_s, .notAfter = now()};
        failed.problems = {u"sync-failed"_s};
        failed.facts = {{u"syncState"_s, u"TERMS_NOT_SIGNED"_s}};
        const Jamf::Lapsing undated {.kind = u"gsx-certificate"_s, .id = u"gsx"_s};
        report.rows = {row(Jamf::Row::ContentTokens, {words}), row(Jamf::Row::ServerTokens, {failed}),
                       row(Jamf::Row::GsxCertificate, {undated})};
        const QList<Observation> seen = Check::lookOf(report, school).observations;
        QCOMPARE(problemsOf(seen[0]), QStringList({u"unreadable-date soon"_s, u"client-context-mismatch"_s}));
        QCOMPARE(problemsOf(seen[1]), QStringList(u"sync-failed TERMS_NOT_SIGNED"_s));
        QCOMPARE(problemsOf(seen[2]), QStringList(u"date-not-told"_s));
    }

    void aWarningGoesWithWhatItCanOnlyMean()
    {
        Check::SweepReport report {.at = now()};
        const Jamf::Lapsing first {
            .kind = u"ade-server-token"_s, .id = u"1"_s, .name = u"A"_s, .notAfter = now()};
        const Jamf::Lapsing second {
            .kind = u"ade-server-token"_s, .id = u"2"_s, .name = u"B"_s, .notAfter = now()};
        report.rows = {row(Jamf::Row::ServerTokens, {first, second})};
        report.notifications = {told(u"DEP_INSTANCE_WILL_EXPIRE"_s, u"B"_s),
                                told(u"PUSH_CERT_WILL_EXPIRE"_s),
                                told(u"APNS_CERT_REVOKED"_s),
                                told(u"DEP_INSTANCE_EXPIRED"_s),
                                told(u"JIM_ERROR"_s, u"jim1"_s),
                                told(u"INSECURE_LDAP"_s),
                                told(u"PATCH_UPDATE"_s)};
        const Check::Look look = Check::lookOf(report, school);
        QCOMPARE(look.observations.size(), 4);
        QCOMPARE(problemsOf(look.observations[0]), QStringList());
        QCOMPARE(problemsOf(look.observations[1]),
                 QStringList(u"server-reports DEP_INSTANCE_WILL_EXPIRE B"_s));
        QVERIFY(!look.observations[1].sighting.isRevoked);
        const Observation *push = find(look, Kind::ApnsPushCertificate);
        QCOMPARE(
            problemsOf(*push),
            QStringList({u"server-reports PUSH_CERT_WILL_EXPIRE"_s, u"server-reports APNS_CERT_REVOKED"_s}));
        QVERIFY(push->sighting.isRevoked);
        QVERIFY(!push->sighting.notAfter);
        // Which of the two tokens has ended is not said.
        QCOMPARE(problemsOf(look.observations[3]), QStringList(u"server-reports DEP_INSTANCE_EXPIRED"_s));
        QVERIFY(look.observations[3].sighting.isRevoked);
        QCOMPARE(partsOf(look), QStringList(u"server-reports notifications"_s));
        QCOMPARE(look.troubles.first().error.about, QStringList({u"JIM_ERROR"_s, u"jim1"_s}));
    }

    void aRowWithoutPrivilegeIsATroubleOfItsOwn()
    {
        RunningSchool running(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const Connection connection = bench.connect(running.server, u"Jamf Pro"_s);
        const Check::Look look = lookAt(bench, connection);
        QCOMPARE(partsOf(look), QStringList(u"no-privilege gsx-certificate"_s));
        QCOMPARE(look.troubles.first().where, connection.name);
        QCOMPARE(look.troubles.first().error.about,
                 QStringList(u"Read GSX Connection, Read Push Certificates"_s));
        QVERIFY(find(look, Kind::ContentToken));
    }

    void aRefusedSignInIsOneTrouble()
    {
        RunningSchool running(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        Connections::Account account = ServersBench::accountFor(running.server, u"Jamf Pro"_s);
        account.secret = Secret("wrong");
        const Check::Look look = lookAt(bench, bench.save(account));
        QCOMPARE(partsOf(look), QStringList(u"sign-in-refused sign-in"_s));
        QVERIFY(look.observations.isEmpty());
    }

    void aLockedKeychainIsATroubleOfItsConnection()
    {
        RunningSchool running(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const Connection connection = bench.connect(running.server, u"Jamf Pro"_s);
        bench.keychain.fault
            = [](FakeKeychain::Call, const QString &) { return std::optional(lockedKeychain()); };
        QCOMPARE(Samples::troublesOf(lookAt(bench, connection).troubles),
                 QStringList(u"keychain-locked Jamf Pro"_s));
    }

    void givesUpWhenToldTo()
    {
        RunningSchool running(Sandbox::demoJamfSchool(now(), english));
        running.fail(Fault::Latency, u"*"_s, -1, 100);
        ServersBench bench;
        const Connection connection = bench.connect(running.server, u"Jamf Pro"_s);
        Check::JamfSource source(*bench.servers, connection);
        QFuture<Check::Parcel> parcels = source.look(now());
        QTRY_VERIFY(running.server.requests() > 1);
        parcels.cancel();
        QTRY_VERIFY(parcels.isFinished());
        QVERIFY(!bench.servers->last(connection.id));
    }

    void outlivesItsServers()
    {
        RunningSchool running(Sandbox::demoJamfSchool(now(), english));
        ServersBench bench;
        const Connection connection = bench.connect(running.server, u"Jamf Pro"_s);
        Check::JamfSource source(*bench.servers, connection);
        const QFuture<Check::Parcel> parcels = source.look(now());
        bench.servers.reset();
        QTRY_VERIFY(parcels.isFinished());
        QVERIFY(source.look(now()).isFinished());
    }
};

QTEST_GUILESS_MAIN(TestJamfSource)
#include "tst_jamfsource.moc"
