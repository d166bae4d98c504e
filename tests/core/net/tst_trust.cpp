// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/codes.h"
#include "core/net/untrusted.h"
#include "tests/core/net/wire.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Wire::Asked;
using Wire::Caller;
namespace Untrusted = Net::Untrusted;

class TestTrust final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_school = Sandbox::issue(TlsServers::authority(u"School Root CA"_s)); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void trustsTheSchoolsOwnAuthority()
    {
        Wire::Server server(leafOf(m_school), &fine);
        Caller caller(server.url(), Wire::pemOf(m_school));
        QCOMPARE(Wire::codeOf(caller.get()), u"200"_s);
        Caller another(server.url());
        QCOMPARE(Wire::codeOf(another.get()), QString(Net::Codes::ServerUntrusted));
        // A bundle: the right one is not the first.
        const Sandbox::Identity other = Sandbox::issue(TlsServers::authority(u"Another CA"_s));
        Caller bundle(server.url(), Wire::pemOf(other) + Wire::pemOf(m_school));
        QCOMPARE(Wire::codeOf(bundle.get()), u"200"_s);
    }

    void trustsAServersOwnCertificate()
    {
        const Sandbox::Identity alone = Sandbox::issue(TlsServers::server(u"localhost"_s));
        Wire::Server server(alone, &fine);
        Caller caller(server.url(), Wire::pemOf(alone));
        QCOMPARE(Wire::codeOf(caller.get()), u"200"_s);
    }

    void saysWhyAServerIsNotTrusted_data()
    {
        QTest::addColumn<Sandbox::Identity>("identity");
        QTest::addColumn<bool>("knowsSchool");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("issuer");

        const auto row = [](const char *name, const Sandbox::Identity &identity, bool knowsSchool,
                            QLatin1StringView reason, const QString &issuer) {
            QTest::newRow(name) << identity << knowsSchool << QString(reason) << issuer;
        };
        Sandbox::Recipe filter = TlsServers::authority(u"Filter Box CA"_s);
        filter.organisation = u"County"_s;
        row("an inspecting proxy", leafOf(Sandbox::issue(filter)), true, Untrusted::UnknownAuthority,
            u"Filter Box CA, County"_s);
        row("unknown", leafOf(m_school), false, Untrusted::UnknownAuthority, u"School Root CA"_s);
        row("signed by itself", Sandbox::issue(TlsServers::server(u"localhost"_s)), true,
            Untrusted::SelfSigned, u"localhost"_s);
        row("another host", leafOf(m_school, u"mdm.school.example"_s), true, Untrusted::WrongHostName,
            u"School Root CA"_s);
        Sandbox::Recipe expired = TlsServers::server(u"localhost"_s);
        expired.notAfter = QDateTime::currentDateTimeUtc().addDays(-3);
        row("expired", Sandbox::issue(expired, &m_school), true, Untrusted::Expired, u"School Root CA"_s);
        Sandbox::Recipe future = TlsServers::server(u"localhost"_s);
        future.notBefore = QDateTime::currentDateTimeUtc().addDays(3);
        row("not yet", Sandbox::issue(future, &m_school), true, Untrusted::NotYetValid, u"School Root CA"_s);
    }

    void saysWhyAServerIsNotTrusted()
    {
        QFETCH(const Sandbox::Identity, identity);
        QFETCH(const bool, knowsSchool);
        QFETCH(const QString, reason);
        QFETCH(const QString, issuer);
        Wire::Server server(identity, &fine);
        Caller caller(server.url(), knowsSchool ? Wire::pemOf(m_school) : QByteArray());

        const Result<Net::Response> result
            = caller.ask({.authorization = Secret("Bearer abc"), .body = Secret("never sent")});

        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::ServerUntrusted));
        const QString sha256 = QString::fromLatin1(
            QCryptographicHash::hash(identity.certificate, QCryptographicHash::Sha256).toHex());
        QCOMPARE(result.error().about, (QStringList {server.place(), reason, issuer, sha256}));
        QVERIFY(result.error().detail.contains(sha256));
        QVERIFY(server.asked.isEmpty());
    }

    void aWrongHostIsWrongThoughTheAuthorityIsOurs()
    {
        Wire::Server server(leafOf(m_school), &fine);
        Caller caller(server.url(u"127.0.0.1"_s), Wire::pemOf(m_school));
        const Result<Net::Response> result = caller.get();
        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::ServerUntrusted));
        QCOMPARE(result.error().about.value(1), QString(Untrusted::WrongHostName));
    }

    void doesNotGoOnWithoutAReadableAuthority()
    {
        Wire::Server server(leafOf(m_school), &fine);
        Caller caller(server.url(), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        const Result<Net::Response> result = caller.get();
        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::AuthorityUnreadable));
        QCOMPARE(result.error().about, QStringList {server.place()});
    }

    void tellsAServerWithoutTls()
    {
        const TlsServers::Tcp plain(&TlsServers::answerInHttp);
        Caller caller(QUrl(u"https://"_s + plain.place()));
        const Result<Net::Response> result = caller.get();
        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::TlsFailed));
        QCOMPARE(result.error().about.value(0), plain.place());
    }

private:
    static void fine(QTcpSocket &socket, const Asked &) { Wire::answer(socket, "200 OK", "fine"); }

    static Sandbox::Identity leafOf(const Sandbox::Identity &issuer, const QString &host = u"localhost"_s)
    {
        return Sandbox::issue(TlsServers::server(host), &issuer);
    }

    Sandbox::Identity m_school;
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
