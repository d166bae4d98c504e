// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfprobe.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

/// What a client that verifies sees of each certificate.
class TestJamfTls final : public QObject
{
    Q_OBJECT

private slots:
    void showsItsCertificate_data();
    void showsItsCertificate();
};

void TestJamfTls::showsItsCertificate_data()
{
    using Flaw = JamfTls::Flaw;
    QTest::addColumn<Flaw>("flaw");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QList<QSslError::SslError>>("errors");

    using Errors = QList<QSslError::SslError>;
    QTest::newRow("good") << Flaw::None << true << Errors();
    QTest::newRow("CA that nobody knows")
        << Flaw::None << false << Errors {QSslError::UnableToGetLocalIssuerCertificate};
    QTest::newRow("self-signed") << Flaw::SelfSigned << true << Errors {QSslError::SelfSignedCertificate};
    QTest::newRow("expired") << Flaw::Expired << true << Errors {QSslError::CertificateExpired};
    QTest::newRow("not yet") << Flaw::NotYetValid << true << Errors {QSslError::CertificateNotYetValid};
    QTest::newRow("another name") << Flaw::WrongName << true << Errors {QSslError::HostNameMismatch};
}

void TestJamfTls::showsItsCertificate()
{
    QFETCH(const JamfTls::Flaw, flaw);
    QFETCH(const bool, isTrusted);
    QFETCH(const QList<QSslError::SslError>, errors);
    // The verifying side knows the real time only.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const JamfTls tls = jamfTls(now, flaw);
    JamfServer server(
        emptyJamfSchool(now), [] { return QDateTime::currentDateTimeUtc(); }, tls);
    QVERIFY(server.start());
    QCOMPARE(server.url().scheme(), u"https"_s);
    Probe probe(server);
    QList<QSslError::SslError> seen;
    QObject::connect(&probe.network(), &QNetworkAccessManager::sslErrors, this,
                     [&seen](QNetworkReply *, const QList<QSslError> &all) {
                         for (const QSslError &error : all)
                             seen.append(error.error());
                     });
    QNetworkRequest request = probe.request("/api/v1/health-check");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(isTrusted ? QSslCertificate::fromData(tls.authority)
                                              : QList<QSslCertificate>());
    request.setSslConfiguration(configuration);

    const ProbeReply reply = probe.sent("GET", request);

    QCOMPARE(reply.status, errors.isEmpty() ? 204 : 0);
    for (const QSslError::SslError error : errors)
        QVERIFY2(seen.contains(error), qPrintable(QSslError(error).errorString()));
    QCOMPARE(seen.isEmpty(), errors.isEmpty());
    QCOMPARE(server.requests(), errors.isEmpty() ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestJamfTls)
#include "tst_jamftls.moc"
