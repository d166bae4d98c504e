// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credentials/readingtext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ReadingText;

/// Reads what the openssl command made (make-files.sh).
class TestCertificateFiles final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsFile_data();
    void readsFile();
    void knowsTopicOfPushCertificate();
    void tellsFacts();
    void neverShowsPrivateBytes();
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(u"" CREDENTIAL_FILES "/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without the dates that depend on the day the files were made.
QStringList linesWithoutDates(const Credentials::Reading &reading)
{
    static const QRegularExpression date(u" until \\S+"_s);
    return linesOf(reading).replaceInStrings(date, QString());
}

} // namespace

void TestCertificateFiles::readsFile_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *file, const QString &password, const QStringList &expected) {
        QTest::newRow(file) << password << expected;
    };
    const QString push = u"apns-push-certificate"_s;
    const QString pushWithKey = u"apns-push-certificate with key"_s;
    const QString apiKey = u"asm-api-key !no-date"_s;
    const QString privateKey = u"private-key !no-date"_s;
    const QStringList chain {u"certificate mdm.example.edu"_s, u"certificate-authority Fixture Issuing"_s,
                             u"certificate-authority Fixture Root"_s};

    row("push.pem", {}, {push});
    row("push.cer", {}, {push});
    row("push_crlf.pem", {}, {push});
    row("push_text.pem", {}, {push});
    row("push_bundle.pem", {}, {pushWithKey});
    row("key_first.pem", {}, {u"certificate-authority Fixture Issuing"_s, pushWithKey});
    row("push_modern.p12", u"secret"_s, {pushWithKey});
    row("push_legacy.p12", u"secret"_s, {pushWithKey});
    row("push_iterations.p12", u"secret"_s, {pushWithKey});
    row("push_chinese.p12", u"校園密碼"_s, {pushWithKey});
    row("push_certonly.p12", u"secret"_s, {push});
    row("push_emptypw.p12", {}, {pushWithKey});
    row("push_plain.p12", {}, {pushWithKey});
    row("chain.p12", u"secret"_s,
        {u"certificate the server with key"_s, u"certificate-authority Fixture Issuing"_s,
         u"certificate-authority Fixture Root"_s});
    row("leader.pem", {}, {u"education-identity-certificate leader Example"_s});
    row("member.pem", {}, {u"education-identity-certificate member Example"_s});
    row("leader.p12", u"secret"_s, {u"education-identity-certificate leader Example with key"_s});
    row("vendor.pem", {}, {u"mdm-signing-certificate MDM Vendor: Fixture"_s});
    row("fullchain.pem", {}, chain);
    row("chain.p7b", {}, chain);
    row("chain_der.p7b", {}, chain);
    row("trusted.pem", {}, {u"certificate trusted alias"_s});
    row("scep.pem", {}, {u"certificate-authority SCEP CA"_s});
    row("neg.pem", {}, {u"certificate-authority negative"_s});
    row("bmp.pem", {}, {u"certificate 推送"_s});
    row("stranger_key.pem", {}, {u"certificate mdm.example.edu !key-does-not-fit"_s, privateKey});
    row("api_pkcs8.pem", {}, {apiKey});
    row("api_sec1.pem", {}, {apiKey});
    row("api_apple_style.pem", {}, {apiKey});
    row("api_params_first.pem", {}, {apiKey});
    row("api_explicit.pem", {}, {apiKey});
    row("api_encrypted.pem", u"secret"_s, {apiKey});
    row("api_scrypt.pem", u"secret"_s, {apiKey});
    row("api_old_encryption.pem", u"secret"_s, {apiKey});
    row("k1.pem", {}, {u"private-key !no-date !unexpected-curve"_s});
    row("ed25519.pem", {}, {privateKey});
    row("push.key", {}, {privateKey});
    row("push_key.der", {}, {privateKey});
    row("push_key_encrypted.der", u"secret"_s, {privateKey});
    row("des.key", u"secret"_s, {privateKey});
    row("api_public.pem", {}, {u"public-key !no-date"_s});
    row("rsa_public.pem", {}, {u"public-key !no-date"_s});
    row("tls.csr", {}, {u"certificate-request mdm.example.edu !no-date"_s});
    row("list.crl", {}, {u"certificate-revocation-list Fixture Root"_s});
    row("list_der.crl", {}, {u"certificate-revocation-list Fixture Root"_s});
}

void TestCertificateFiles::readsFile()
{
    QFETCH(const QString, password);
    QFETCH(const QStringList, expected);
    const QByteArray bytes = contentOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!bytes.isEmpty());

    const QStringList lines = linesWithoutDates(Credentials::read(
        bytes, password.isEmpty() ? Credentials::Unlock() : passwords({password.toUtf8()})));
    QCOMPARE(lines, expected);
    if (password.isEmpty())
        return;

    // The same without a password, and with wrong ones.
    const Credentials::Reading locked = Credentials::read(bytes);
    QVERIFY(locked.observations.isEmpty());
    QCOMPARE(locked.errors.size(), 1);
    QCOMPARE(locked.errors.first().code, "password-needed"_L1);
    const Credentials::Reading wrong = Credentials::read(bytes, passwords({"nonsense", "也不是"}));
    QVERIFY(wrong.observations.isEmpty());
    QCOMPARE(wrong.errors.size(), 1);
    QCOMPARE(wrong.errors.first().code, "wrong-password"_L1);
    QVERIFY(!Credentials::read(bytes, passwords({"nonsense", password.toUtf8()})).observations.isEmpty());
}

void TestCertificateFiles::knowsTopicOfPushCertificate()
{
    const Credentials::Reading reading = Credentials::read(contentOf(u"push.pem"_s));
    QCOMPARE(reading.observations.size(), 1);
    const Credentials::Observation &seen = reading.observations.first();
    QCOMPARE(seen.identity, u"com.apple.mgmt.External.0b5e9a3c-1111-4222-8333-444455556666"_s);
    QCOMPARE(seen.facts.value(Credentials::Fact::Topic), seen.identity);
    QCOMPARE(seen.name, QString());
    QCOMPARE(isoUtc(*seen.sighting.notBefore), u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(isoUtc(*seen.sighting.notAfter), u"2027-01-01T00:00:00Z"_s);
}

void TestCertificateFiles::tellsFacts()
{
    const Credentials::Reading reading = Credentials::read(contentOf(u"tls.pem"_s));
    QCOMPARE(reading.observations.size(), 1);
    const auto fact
        = [&reading](QLatin1StringView key) { return reading.observations.first().facts.value(key); };
    using namespace Credentials::Fact;
    QCOMPARE(fact(Subject), u"O=示例学校, CN=mdm.example.edu"_s);
    QCOMPARE(fact(Issuer), u"CN=Fixture Root, O=Fixture CA, C=US"_s);
    QCOMPARE(fact(Organisation), u"示例学校"_s);
    QCOMPARE(fact(KeyAlgorithm), u"RSA 2048"_s);
    QCOMPARE(fact(SignatureAlgorithm), u"sha256WithRSAEncryption"_s);
    QCOMPARE(fact(SubjectAltNames), u"mdm.example.edu, *.example.edu"_s);
    QCOMPARE(fact(Sha256).size(), 64);
    QCOMPARE(fact(KeySha256), reading.observations.first().identity);
    QCOMPARE(fact(Sha256), reading.observations.first().sighting.sha256);
}

void TestCertificateFiles::neverShowsPrivateBytes()
{
    // The private number of the key, as its SEC 1 form holds it (RFC 5915): behind the version, 32 octets.
    const QByteArray text = contentOf(u"api_sec1.pem"_s);
    const qsizetype start = text.indexOf('\n') + 1;
    const QByteArray der = QByteArray::fromBase64(text.mid(start, text.indexOf("-----END") - start));
    const QByteArray secret = der.mid(7, 32);
    QCOMPARE(secret.size(), 32);

    const Credentials::Reading reading = Credentials::read(text);
    QCOMPARE(reading.observations.size(), 1);
    QByteArray all = linesOf(reading).join(u' ').toUtf8() + reading.observations.first().facts.block();
    all += reading.observations.first().identity.toUtf8();
    QVERIFY(!all.contains(secret.toHex()));
    QVERIFY(!all.contains(secret.first(8)));
    QVERIFY(!all.contains(secret.toBase64().first(20)));
}

QTEST_APPLESS_MAIN(TestCertificateFiles)
#include "tst_certificatefiles.moc"
